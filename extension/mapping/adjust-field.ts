import type { AddressSuffix } from '../../domain/vocabulary/address-parts.ts';
import type { ContextHead } from '../../domain/vocabulary/label-words.ts';
import { CONTINUATIONS } from '../../domain/vocabulary/label-words.ts';
import { fold } from '../../domain/vietnamese.ts';
import type { PageItem } from './page-item.ts';
import type { Tally } from './rank.ts';
import { FIELD_WEIGHT } from './weights.ts';

/** What stands around an item, as far as it decides what a label means. */
export interface FieldContext {
  /** The address a level box belongs to, by heading or by the control before it. */
  readonly addressHead?: string;
  /** What "Số", "Ngày cấp" belong to. */
  readonly head?: ContextHead;
  readonly besideSplitName: boolean;
  readonly aboutDeath: boolean;
  readonly lastField: string | undefined;
  /** Levels of the same address stand right before this box, or right after it. */
  readonly levelsBefore: boolean;
  readonly levelsAfter: boolean;
  /** The number of a paper has a box of its own right after this one. */
  readonly numberAfter: boolean;
}

const ADDRESSES = ['residence', 'hometown', 'birthPlace', 'deathPlace'];
const GENERIC_ADDRESSES = ['dia chi', 'address', 'so nha dia chi'];
/** What is left of the whole address where the label names a part of it. */
const PART_SAID = 0.3;

/** Whether the box before holds the hour of a death. */
export const isAfterHour = ({ lastField }: FieldContext): boolean =>
  lastField === 'deathHour' || lastField === 'deathTime';

/**
 * "Đã chết vào lúc [ ] giờ [ ] phút": the word after a box says which of the two it is. "Giờ [ ] phút [ ]": the word right
 * before it does.
 */
export function readUnitAfter(tally: Tally<string>, item: PageItem, context: FieldContext): void {
  const after = item.control?.after ?? '';
  // After the hour's box, a word before this one may be the one after that.
  const isAfter = /^\s*(?:giờ|phút)/iu.test(after) && isAfterHour(context);
  const before = isAfter ? undefined : /(?:giờ|phút)\W*$/iu.exec(item.labelText)?.[0];
  const words = before ?? after;
  const [unit] = fold(words).split(' ');
  const time =
    (context.aboutDeath && before !== undefined) ||
    tally.weigh('deathTime') > 0 ||
    tally.weigh('deathHour') > 0 ||
    tally.weigh('deathMinute') > 0;
  const field = unit === 'gio' ? 'deathHour' : unit === 'phut' ? 'deathMinute' : undefined;
  if (field === undefined || !(time || isAfterHour(context))) return;
  for (const other of ['deathTime', 'deathHour', 'deathMinute'])
    if (other !== field) tally.scale(other, 0);
  tally.add(field, FIELD_WEIGHT.bareInContext, {
    vi: before === undefined ? `chữ “${words}” sau ô` : `chữ “${words}” ngay trước ô`,
    en: `the words “${words}” ${before === undefined ? 'after' : 'right before'} the box`,
  });
}

/** A label that says which part of an address it is refines an id that only names the address. */
export function preferPart(tally: Tally<string>, suffix: AddressSuffix | undefined): void {
  if (suffix === undefined) return;
  for (const head of ADDRESSES) {
    const weight = tally.weigh(head);
    if (weight === 0) continue;
    tally.add(head + suffix, weight, {
      vi: 'nhãn nói phần nào của địa chỉ',
      en: 'the label says which part of the address',
    });
    tally.scale(head, PART_SAID);
  }
}

const SAME_WORDS = CONTINUATIONS.map(({ after, phrases, field, ...row }) => ({
  after: after as readonly string[],
  under: 'under' in row ? row.under : undefined,
  not: 'not' in row ? row.not : undefined,
  texts: phrases.map(fold),
  field,
}));

/** "… cấp ngày [ ] tại [ ]": a label that only goes on from the box before. */
export function readContinuation(
  tally: Tally<string>,
  item: PageItem,
  { lastField, head }: FieldContext,
): void {
  const text = fold(item.labelText);
  const row = SAME_WORDS.find(
    ({ after, under, texts }) =>
      texts.includes(text) &&
      (after.includes(lastField ?? '') || (under !== undefined && under === head)),
  );
  if (row === undefined) return;
  if (row.not !== undefined) tally.scale(row.not, FIELD_WEIGHT.optionsAgainst);
  tally.add(row.field, FIELD_WEIGHT.bareInContext, {
    vi: `chữ “${item.labelText}” nối ô trước`,
    en: `the words “${item.labelText}” go on from the box before`,
  });
}

/** "Địa chỉ" under province and commune is the rest of the address; next to them it may be either. */
export function splitResidence(tally: Tally<string>, item: PageItem, context: FieldContext): void {
  const weight = tally.weigh('residence');
  if (weight === 0 || !(context.levelsBefore || context.levelsAfter)) return;
  const plain = GENERIC_ADDRESSES.includes(
    fold(
      item.shown.label === '' ? (item.control?.hints.placeholder ?? '') : item.shown.label,
    ).replace(/^nhap /, ''),
  );
  const sure = context.levelsBefore && plain;
  tally.add('residenceDetail', sure ? weight : weight * FIELD_WEIGHT.besideLevels, {
    vi: 'ô địa chỉ cạnh tỉnh, xã',
    en: 'an address box beside province and commune',
  });
  tally.scale('residence', sure ? 0.3 : FIELD_WEIGHT.besideLevels);
}
