import type { Subject } from '../../domain/fact.ts';
import { fold } from '../../domain/vietnamese.ts';
import { PROCEDURES } from '../../domain/vocabulary/page-words.ts';
import type { Reading } from './read-phrase.ts';
import { splitLabel } from './split-words.ts';

/** One procedure of the vocabulary. */
export type ProcedureRow = (typeof PROCEDURES)[number];

/** "Đăng ký KS" is a birth too. */
const foldLabel = (text: string): string =>
  ` ${splitLabel(text)
    .map((word) => word.folded)
    .join(' ')} `;

const FOLDED = PROCEDURES.map((row) => ({
  row,
  phrases: row.phrases.map((phrase) => ` ${fold(phrase)} `),
}));

/** The procedures one of some texts names, in the order of the vocabulary. */
export function findProceduresNamed(texts: readonly string[]): readonly ProcedureRow[] {
  const folded = texts.map(foldLabel);
  return FOLDED.filter(({ phrases }) =>
    phrases.some((phrase) => folded.some((text) => text.includes(phrase))),
  ).map(({ row }) => row);
}

/** "Đề nghị … cho người có tên dưới đây" begins a person's part, which the next person's name ends. */
export const isOpening = (heading: string): boolean => /\b(?:duoi|sau) day$/.test(fold(heading));

const WHOLE: Readonly<Record<string, Subject>> = { nam: 'husband', nu: 'wife', ba: 'father' };

/** "Thông tin nam" over a part of a marriage: a word that elsewhere is no person, alone in its heading. */
function readWhole(heading: string): Subject | undefined {
  const words = splitLabel(heading).filter(({ aside }) => aside !== true);
  const text = words.map(({ folded }) => folded).join(' ');
  const isMarked = words.every(
    ({ marked, folded }) => !(folded === 'nam' || folded === 'ba') || marked === folded,
  );
  return isMarked ? WHOLE[text.replace(/^(?:thong tin|phan|ve) /, '')] : undefined;
}

/** Whom a sentence means that begins a part and names a procedure, not a person. */
export function readOpening(heading: string, reading: Reading): Reading {
  if (reading.subjects.length > 0 || reading.joint.length > 0) return reading;
  const whole = readWhole(heading);
  if (whole !== undefined) return { ...reading, subjects: [whole] };
  if (!isOpening(heading)) return reading;
  const [row] = findProceduresNamed([heading]);
  const meant: Subject | undefined = row?.unmarked;
  return {
    ...reading,
    other: false,
    stranger: false,
    never: false,
    subjects: meant === undefined ? [] : [meant],
  };
}
