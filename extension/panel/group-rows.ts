import type { Subject } from '../../domain/fact.ts';
import { SUBJECTS } from '../../domain/fact.ts';
import { nameSubject } from './name-subject.ts';

/** Rows of one person or thing, under its name. */
export interface RowGroup<Row> {
  readonly subject: Subject;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Groups rows by whose they are, in the order the officer meets them: child, mother, father … then papers. */
export function groupBySubject<Row>(
  rows: readonly Row[],
  subjectOf: (row: Row) => Subject,
): readonly RowGroup<Row>[] {
  const groups = Map.groupBy(rows, subjectOf);
  const people: readonly Subject[] = ['child', 'deceased', 'wife', 'husband', 'mother', 'father'];
  const order = [...people, ...SUBJECTS.filter((subject) => !people.includes(subject))];
  return order.flatMap((subject) => {
    const found = groups.get(subject);
    return found === undefined ? [] : [{ subject, title: nameSubject(subject), rows: found }];
  });
}
