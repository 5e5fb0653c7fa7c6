import type { TypingWay } from './type-key.ts';

/** What a key is for: a character or a tone's mark to type, or an act of the keyboard. */
export type KeyAct = 'shift' | 'delete' | 'next' | 'digits' | 'letters' | 'hide' | 'way';

/** One key: what it types or does, and what stands on it when that is not the character itself. */
export interface Key {
  readonly types?: string;
  readonly act?: KeyAct;
  readonly face?: string;
  /** Read aloud instead of the face. */
  readonly name?: string;
  /** Width in keys. */
  readonly wide?: number;
}

type Rows = readonly (readonly Key[])[];

/** Not `Array.from`, which Prototype puts one of its own in place of, without the second argument. */
const letters = (text: string): readonly Key[] => [...text].map((types) => ({ types }));

/** With an a under the mark, as it is read aloud: “á sắc”. */
const tone = (types: string, name: string): Key => ({
  types,
  face: `${`a${types}`.normalize()} ${name}`,
  wide: 2,
});

const TONES: readonly Key[] = [
  tone('\u0301', 'sắc'),
  tone('\u0300', 'huyền'),
  tone('\u0309', 'hỏi'),
  tone('\u0303', 'ngã'),
  tone('\u0323', 'nặng'),
];

const SPACE: Key = { types: ' ', face: 'dấu cách', wide: 3.5 };
const NEXT: Key = { act: 'next', face: 'Tiếp', name: 'Tiếp: sang ô sau', wide: 1.5 };
const HIDE: Key = { act: 'hide', face: 'Ẩn', name: 'Ẩn bàn phím' };
const DELETE: Key = { act: 'delete', face: '⌫', name: 'xóa', wide: 1.5 };
/** What the marks are typed by, as the key that changes it shows. */
const WAYS: Readonly<Record<TypingWay, string>> = { marks: 'Dấu', telex: 'Telex', vni: 'VNI' };

const DIGITS = letters('1234567890');
const LETTERS: Key = { act: 'letters', face: 'abc', name: 'abc: chữ cái', wide: 1.5 };
/** What the last rows of letters and of signs have in common. */
const END: readonly Key[] = [...letters(','), SPACE, ...letters('.'), NEXT, HIDE];

/** The digits alone, for numbers of papers, telephones and dates. */
export function digitRows(isDate: boolean): Rows {
  return [
    letters('123'),
    letters('456'),
    letters('789'),
    [HIDE, ...letters('0'), DELETE, ...letters(isDate ? '/' : '')],
  ];
}

/** Letters, in rows of at most ten keys' width. */
export function letterRows(way: TypingWay): Rows {
  return [
    ...(way === 'marks' ? [TONES, letters('ăâêôơưđ')] : []),
    ...(way === 'vni' ? [DIGITS] : []),
    letters('qwertyuiop'),
    letters('asdfghjkl'),
    [{ act: 'shift', face: '⇧', name: 'chữ hoa', wide: 1.5 }, ...letters('zxcvbnm'), DELETE],
    [
      { act: 'digits', face: '123', name: '123: số và dấu câu' },
      { act: 'way', face: WAYS[way], name: `${WAYS[way]}: cách gõ`, wide: 1.5 },
      ...END,
    ],
  ];
}

/** Digits and the signs of a sentence or an address. */
export function signRows(): Rows {
  return [DIGITS, letters('@/:;()-_&"'), [LETTERS, ...letters("?!'+%"), DELETE], [LETTERS, ...END]];
}
