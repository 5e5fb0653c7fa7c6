import type { ControlOption } from '../../domain/form.ts';
import { fold, foldKeepingMarks } from '../../domain/vietnamese.ts';

const UNIT_PREFIX =
  /^(thành phố trực thuộc trung ương|thành phố|tp\.?|tỉnh|quận|huyện|thị xã|tx\.?|thị trấn|tt\.?|xã|phường|p\.?|đặc khu)\s+(?=\S)/iu;
const PREFIXES = {
  Province: ['Tỉnh', 'Thành phố', 'TP', 'TP.'],
  District: ['Huyện', 'Quận', 'Thị xã', 'Thành phố'],
  Commune: ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'],
} as const;
const SPELLED_OUT: Readonly<Record<string, string>> = {
  tp: 'Thành phố',
  tx: 'Thị xã',
  tt: 'Thị trấn',
  p: 'Phường',
};

/** Levels that are chosen from lists. */
export type UnitLevel = keyof typeof PREFIXES;

/** The texts an administrative unit may be listed under; the kind of unit, when it is written, is never changed. */
export function writeUnitVariants(text: string, level: UnitLevel): readonly string[] {
  const prefix = UNIT_PREFIX.exec(text)?.[1];
  // Names of provinces are unique; "Tân An" is a xã here and a phường there.
  if (prefix === undefined && level !== 'Province') return [text];
  if (prefix === undefined) return [text, ...PREFIXES[level].map((kind) => `${kind} ${text}`)];
  const core = text.replace(UNIT_PREFIX, '');
  const short = prefix.replace('.', '').toLowerCase();
  const long = SPELLED_OUT[short];
  const abbreviated = /^thành phố/iu.test(prefix) ? [`TP ${core}`, `TP. ${core}`] : [];
  // "Phường 1" is not "1", but "Phường Tân An" is often listed as "Tân An".
  const bare = /^\d+$/.test(core) ? [] : [core];
  return [text, ...(long === undefined ? [] : [`${long} ${core}`]), ...abbreviated, ...bare];
}

/** What a list of choices has for some texts, tried in order. */
export type OptionChoice =
  | { readonly found: 'one'; readonly option: ControlOption }
  | { readonly found: 'several'; readonly options: readonly ControlOption[] }
  | { readonly found: 'none' };

const isUnmarked = (text: string): boolean => fold(text) === foldKeepingMarks(text);

/** Marks tell "Hà" from "Hạ": they are only overlooked when one side is written without any. */
function sameChoice(a: string, b: string): boolean {
  if (foldKeepingMarks(a) === foldKeepingMarks(b)) return true;
  return (isUnmarked(a) || isUnmarked(b)) && fold(a) === fold(b);
}

/** '01 - Kinh', '2. Nữ', 'Nam (1)': a list that shows its codes beside the words. */
const CODE_BESIDE =
  /^\s*[A-Z]?\d{1,5}\s*[-–.:)]\s*(?=\p{L})|(?<=\p{L})\s*[([]\s*[A-Z]?\d{1,5}\s*[)\]]\s*$/gu;

function withoutCode(text: string): string {
  return text.replace(CODE_BESIDE, '');
}

function settle(found: readonly ControlOption[]): OptionChoice | undefined {
  if (found.length === 0) return undefined;
  return found.length === 1
    ? { found: 'one', option: found[0]! }
    : { found: 'several', options: found };
}

/**
 * Finds the option equal to the first text that has one, marks and all; without marks only where none are written.
 * Never by code: a code shown beside the words is read over.
 */
export function chooseOption(
  options: readonly ControlOption[],
  texts: readonly string[],
): OptionChoice {
  const enabled = options.filter(({ disabled, text }) => !disabled && fold(text) !== '');
  for (const same of [
    (a: string, b: string) => foldKeepingMarks(a) === foldKeepingMarks(b),
    sameChoice,
    (a: string, b: string) => sameChoice(withoutCode(a), withoutCode(b)),
  ]) {
    for (const text of texts.filter((one) => fold(one) !== '')) {
      const choice = settle(enabled.filter((option) => same(option.text, text)));
      if (choice !== undefined) return choice;
    }
  }
  return { found: 'none' };
}

/** Finds an administrative unit; a name without its kind ("Tân An") must not fit two units of different kinds. */
export function chooseUnit(
  options: readonly ControlOption[],
  text: string,
  level: UnitLevel,
): OptionChoice {
  if (UNIT_PREFIX.test(text)) return chooseOption(options, writeUnitVariants(text, level));
  const enabled = options.filter(({ disabled }) => !disabled);
  const found = enabled.filter((option) =>
    sameChoice(withoutCode(option.text).replace(UNIT_PREFIX, ''), text),
  );
  return settle(found) ?? { found: 'none' };
}
