import type { Entry } from '../../mapping/support/form.ts';
import { box, under } from '../../mapping/support/form.ts';

/** What a made-up page is built from: whose box it is, its label, and another person who stands before. */
export interface Wording {
  readonly person: string;
  readonly label: string;
  readonly other: string;
}

const NAME = box('Họ và tên', '');

const lower = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A text as typed without marks. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const beneath = (
  other: string,
  person: string,
  label: string,
  more: Partial<Entry> = {},
): Entry[] => [...under(other, [NAME]), ...under(person, [box(label, '', more)])];

/** Every way a label and a person come together; the box in question stands last. */
export const PHRASE_LAYOUTS: Readonly<Record<string, (wording: Wording) => readonly Entry[]>> = {
  'under a heading': ({ person, label, other }) => beneath(other, person, label),
  'under “Thông tin về …”': ({ person, label, other }) =>
    beneath(`Thông tin về ${lower(other)}`, `Thông tin về ${lower(person)}`, `${label}:`),
  'numbered, in capitals, with a star': ({ person, label, other }) =>
    beneath(`I. ${other.toUpperCase()}`, `II. ${person.toUpperCase()}`, `2.1. ${label} (*)`),
  'typed without marks': ({ person, label, other }) =>
    beneath(withoutMarks(other), withoutMarks(person), withoutMarks(label)),
  'with “(nếu có)”': ({ person, label, other }) => beneath(other, person, `${label} (nếu có)`),
  'with an explanation': ({ person, label, other }) =>
    beneath(other, person, `${label} (ghi theo giấy tờ tùy thân) *`),
  'written in the box': ({ person, label, other }) =>
    beneath(other, person, '', { placeholder: `Nhập ${lower(label)}` }),
  'label of person': ({ person, label }) => [NAME, box(`${label} của ${lower(person)}`, '')],
  'label person': ({ person, label }) => [NAME, box(`${label} ${lower(person)}`, '')],
  'person – label': ({ person, label }) => [NAME, box(`${person} - ${lower(label)}`, '')],
  'label (person)': ({ person, label }) => [NAME, box(`${label} (${lower(person)})`, '')],
  'persons in columns': ({ person, label, other }) => [
    box(label, '', { column: other, evidence: 'cell' }),
    box(label, '', { column: person, evidence: 'cell' }),
  ],
  'persons in rows': ({ person, label, other }) => [
    box(other, '', { column: label, evidence: 'cell' }),
    box(person, '', { column: label, evidence: 'cell' }),
  ],
  'after the person’s name': ({ person, label, other }) => [
    box(`Họ, chữ đệm, tên ${lower(other)}`, ''),
    box('Nơi cư trú', ''),
    box(`Họ, chữ đệm, tên ${lower(person)}`, ''),
    box(label, ''),
  ],
};
