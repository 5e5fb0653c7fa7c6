import { fold, foldKeepingMarks, foldSpaces } from './vietnamese.ts';

/** Level of an administrative unit; 'city' is thành phố, of a province's rank or a district's. */
export type UnitLevel = 'province' | 'city' | 'district' | 'commune';

/** A unit's kind word in full and its name without it; `kind` undefined when the text has none. */
export interface UnitName {
  readonly kind?: string;
  readonly level?: UnitLevel;
  readonly bare: string;
}

interface KindWord {
  readonly kind: string;
  readonly level: UnitLevel;
  readonly pattern: RegExp;
}

/** Words in full need a space after them; abbreviations a dot, a space or (P5, Q1) a digit. Longest first. */
const KIND_WORDS: readonly KindWord[] = [
  {
    kind: 'Thành phố',
    level: 'city',
    pattern: /^(?:thành phố|thanh pho|t\.\s?p\.?|tp\.?)(?=[\s.]|(?<=\.)|(?<=p)hcm)\s*/iu,
  },
  {
    kind: 'Thị trấn',
    level: 'commune',
    pattern: /^(?:thị trấn|thi tran|t\.t\.|tt\.?(?=[\s.]|(?<=\.)))\s*/iu,
  },
  {
    kind: 'Thị xã',
    level: 'district',
    pattern: /^(?:thị xã|thi xa|t\.x\.|tx\.?(?=[\s.]|(?<=\.)))\s*/iu,
  },
  { kind: 'Đặc khu', level: 'commune', pattern: /^(?:đặc khu|dac khu|đk\.)\s*/iu },
  { kind: 'Tỉnh', level: 'province', pattern: /^(?:tỉnh|tinh|t\.)(?=\s|(?<=\.))\s*/iu },
  {
    kind: 'Huyện',
    level: 'district',
    pattern: /^(?:huyện đảo|huyen dao|huyện|huyen|h\.)(?=\s|(?<=\.))\s*/iu,
  },
  { kind: 'Quận', level: 'district', pattern: /^(?:(?:quận|quan)(?=\s|\d)|q\.|q(?=\s|\d))\s*/iu },
  {
    kind: 'Phường',
    level: 'commune',
    pattern: /^(?:(?:phường|phuong)(?=\s|\d)|p\.|p(?=\s|\d))\s*/iu,
  },
  { kind: 'Xã', level: 'commune', pattern: /^(?:(?:xã|xa)(?=\s)|x\.)\s*/iu },
];

/** Splits "TP. Hải Phòng" into kind "Thành phố" and name "Hải Phòng"; "P.05" into "Phường" and "5". */
export function readUnitName(text: string): UnitName {
  const clean = foldSpaces(text);
  for (const { kind, level, pattern } of KIND_WORDS) {
    const rest = clean.replace(pattern, '');
    if (rest !== clean && rest !== '') return { kind, level, bare: rest.replace(/^0+(?=\d)/, '') };
  }
  return { bare: clean };
}

/** "xã Nguyên Giáp" → "Xã Nguyên Giáp", "TP Hải Phòng" → "Thành phố Hải Phòng"; without a kind word as it stands. */
export function expandUnitName(text: string): string {
  const { kind, bare } = readUnitName(text);
  return kind === undefined ? bare : `${kind} ${bare}`;
}

/** Spellings of province names in use beside the official one, folded. */
const SAME_NAME: Readonly<Record<string, string>> = {
  hcm: 'ho chi minh',
  'tp hcm': 'ho chi minh',
  tphcm: 'ho chi minh',
  'dac lac': 'dak lak',
  daklak: 'dak lak',
  'dac nong': 'dak nong',
  'bac can': 'bac kan',
  kontum: 'kon tum',
  brvt: 'ba ria vung tau',
  hanoi: 'ha noi',
};

/** Key for looking a unit up without marks and kind word. */
export function foldUnitName(text: string): string {
  const folded = fold(readUnitName(text).bare);
  return SAME_NAME[folded] ?? folded;
}

/** Whether a text carries no Vietnamese mark at all, as typed on a plain keyboard. */
export function isUnmarked(text: string): boolean {
  return !/[^ -~\s]/.test(text);
}

/** Same with marks; or without, when one of the two was typed without any. */
export function sameUnlessUnmarked(a: string, b: string): boolean {
  if (foldKeepingMarks(a) === foldKeepingMarks(b)) return true;
  return (isUnmarked(a) || isUnmarked(b)) && fold(a) === fold(b);
}

/** Whether two texts name one unit; a kind word counts only when both have one ("Thị trấn X" is not "Xã X"). */
export function sameUnitName(a: string, b: string): boolean {
  const left = readUnitName(a);
  const right = readUnitName(b);
  if (left.kind !== undefined && right.kind !== undefined && left.kind !== right.kind) return false;
  if (sameUnlessUnmarked(left.bare, right.bare)) return true;
  const key = SAME_NAME[fold(left.bare)];
  return (
    (key !== undefined && key === foldUnitName(b)) ||
    SAME_NAME[fold(right.bare)] === fold(left.bare)
  );
}

/** The units of a list that a text names: by marks first, then without; of one text never units of different spelling by marks. */
export function matchUnitNames<Unit>(
  units: readonly Unit[],
  nameOf: (unit: Unit) => string,
  text: string,
): readonly Unit[] {
  const exact = units.filter(
    (unit) => foldKeepingMarks(nameOf(unit)) === foldKeepingMarks(expandUnitName(text)),
  );
  if (exact.length > 0) return exact;
  const same = units.filter((unit) => sameUnitName(nameOf(unit), text));
  if (same.length > 0) return same;
  const { kind } = readUnitName(text);
  const key = foldUnitName(text);
  return units.filter((unit) => {
    const name = nameOf(unit);
    return foldUnitName(name) === key && (kind === undefined || readUnitName(name).kind === kind);
  });
}

const KINDS_OF_LEVEL = {
  province: [['Tỉnh'], ['Thành phố', 'TP', 'TP.']],
  district: [
    ['Huyện', 'H.'],
    ['Quận', 'Q.'],
    ['Thị xã', 'TX.'],
    ['Thành phố', 'TP', 'TP.'],
  ],
  commune: [['Xã', 'X.'], ['Phường', 'P.'], ['Thị trấn', 'TT.'], ['Đặc khu']],
} as const satisfies Record<'province' | 'district' | 'commune', readonly (readonly string[])[]>;

/**
 * The label, its full form, its abbreviations and the bare name; a label without kind word is tried with each of the level's.
 * "Thành phố X" and "Huyện X" may both exist: a kind word that is there is never exchanged.
 */
export function expandUnitAliases(level: keyof typeof KINDS_OF_LEVEL, label: string): string[] {
  const { kind, bare } = readUnitName(label);
  const groups: readonly (readonly string[])[] = KINDS_OF_LEVEL[level];
  const wanted = kind === undefined ? groups : groups.filter((group) => group[0] === kind);
  const tried = wanted.flatMap((group) => group.map((word) => `${word} ${bare}`));
  const names = kind === undefined ? [label, ...tried] : [label, ...tried, bare];
  return [...new Set(names)];
}
