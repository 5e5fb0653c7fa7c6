import type { Subject } from '../../../domain/fact.ts';

/** One box of a made-up form: its field, its label, and choices when it is a list. */
export interface MadeBox {
  readonly field: string;
  readonly label: string;
  readonly choices?: readonly string[];
}

/** One person's part of a made-up form. */
export interface PersonPart {
  readonly subject: Subject;
  readonly heading: string;
  readonly boxes: readonly MadeBox[];
}

const IDENTITY: readonly MadeBox[] = [
  { field: 'idNumber', label: 'Số CCCD' },
  { field: 'idDate', label: 'Ngày cấp' },
  { field: 'idPlace', label: 'Nơi cấp' },
];
const NAME: MadeBox = { field: 'fullName', label: 'Họ, chữ đệm, tên' };
const ETHNICITY: MadeBox = {
  field: 'ethnicity',
  label: 'Dân tộc',
  choices: ['Kinh', 'Tày', 'Thái', 'Mường'],
};
const PARENT: readonly MadeBox[] = [
  NAME,
  { field: 'birthDate', label: 'Ngày, tháng, năm sinh' },
  ETHNICITY,
  { field: 'nationality', label: 'Quốc tịch' },
  { field: 'residence', label: 'Nơi cư trú' },
  ...IDENTITY,
];

/** The declaration of a birth (TT 04/2020/TT-BTP): who asks, the child, its parents. */
export const BIRTH_PARTS: readonly PersonPart[] = [
  {
    subject: 'requester',
    heading: 'Người yêu cầu',
    boxes: [
      NAME,
      { field: 'residence', label: 'Nơi cư trú' },
      ...IDENTITY,
      { field: 'phone', label: 'Số điện thoại' },
      { field: 'relation', label: 'Quan hệ với người được khai sinh' },
    ],
  },
  {
    subject: 'child',
    heading: 'Người được khai sinh',
    boxes: [
      NAME,
      { field: 'birthDate', label: 'Ngày, tháng, năm sinh' },
      { field: 'gender', label: 'Giới tính', choices: ['Nam', 'Nữ'] },
      ETHNICITY,
      { field: 'nationality', label: 'Quốc tịch' },
      { field: 'birthPlace', label: 'Nơi sinh' },
      { field: 'hometown', label: 'Quê quán' },
    ],
  },
  { subject: 'mother', heading: 'Người mẹ', boxes: PARENT },
  { subject: 'father', heading: 'Người cha', boxes: PARENT },
];

/** The parents alone, who have the same boxes: for layouts in columns and rows. */
export const PARENT_PARTS: readonly PersonPart[] = BIRTH_PARTS.slice(2);

/** What a box truly is: 'mother.fullName'. */
export const factOf = ({ subject }: PersonPart, { field }: MadeBox): string =>
  `${subject}.${field}`;

/** The element of a box, marked with what it truly is; `more` are further attributes. */
export function drawBox(part: PersonPart, box: MadeBox, more = ''): string {
  const marks = `data-fact="${factOf(part, box)}" ${more}`;
  if (box.choices === undefined) return `<input ${marks}>`;
  const choices = box.choices.map((text) => `<option>${text}</option>`).join('');
  return `<select ${marks}><option></option>${choices}</select>`;
}

/** Draws every part one after the other. */
export const eachPart = (draw: (part: PersonPart, at: number) => string): string =>
  BIRTH_PARTS.map(draw).join('\n');

/** Draws every box of a part one after the other. */
export const eachBox = (part: PersonPart, draw: (box: MadeBox, at: number) => string): string =>
  part.boxes.map(draw).join('\n');

/** The boxes of a part by so many in a row. */
export function rowsOf(part: PersonPart, size: number): readonly (readonly MadeBox[])[] {
  return Array.from({ length: Math.ceil(part.boxes.length / size) }, (_, row) =>
    part.boxes.slice(row * size, (row + 1) * size),
  );
}
