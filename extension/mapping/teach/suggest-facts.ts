import type { Subject } from '../../../domain/fact.ts';
import { takeFingerprint } from '../../../domain/form.ts';
import { findField } from '../../../domain/vocabulary.ts';
import type { Answers, TeachRow } from './teach-rows.ts';

/** One fact a control may be said to be. */
export interface FactChoice {
  readonly subject: Subject;
  readonly field: string;
}

/** Whether two choices are the same fact. */
export function isSameFact(a: FactChoice, b: FactChoice): boolean {
  return a.subject === b.subject && a.field === b.field;
}

const sectionOf = ({ control }: TeachRow): string => {
  const { section, column } = takeFingerprint(control);
  return `${section}\n${column}`;
};

/** Whose the controls of a row's section are, when all that was said there says one person. */
function findSectionSubject(
  row: TeachRow,
  rows: readonly TeachRow[],
  answers: Answers,
): Subject | undefined {
  const said = rows
    .filter((other) => sectionOf(other) === sectionOf(row))
    .flatMap(({ key }) => answers[key] ?? [])
    .flatMap((answer) => (answer.is === 'fact' ? [answer.subject] : []));
  return new Set(said).size === 1 ? said[0] : undefined;
}

/** What a control may be, best first: the matcher's reading, of the person its section was said to be about. */
export function suggestFacts(
  row: TeachRow,
  rows: readonly TeachRow[],
  answers: Answers,
): readonly FactChoice[] {
  const { suggestion } = row;
  if (suggestion === undefined) return [];
  const read = [suggestion, ...suggestion.alternatives].map(({ subject, field }) => ({
    subject,
    field,
  }));
  const subject = findSectionSubject(row, rows, answers);
  if (subject === undefined) return read;
  const fits = findField(suggestion.field)?.subjects.includes(subject) === true;
  const said = { subject, field: suggestion.field };
  return fits ? [said, ...read.filter((choice) => !isSameFact(choice, said))] : read;
}
