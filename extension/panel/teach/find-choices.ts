import type { Subject } from '../../../domain/fact.ts';
import { fold } from '../../../domain/vietnamese.ts';
import { FIELDS, fieldLabel, subjectLabel } from '../../../domain/vocabulary.ts';
import { isSameFact, type FactChoice } from '../../mapping/teach/suggest-facts.ts';

interface Searchable extends FactChoice {
  readonly words: readonly string[];
  readonly ownWords: readonly string[];
}

const SHOWN = 40;

function makeSearchable(subject: Subject, field: (typeof FIELDS)[number]): Searchable {
  const ownWords = fold(`${field.label} ${subjectLabel(subject)}`).split(' ');
  return {
    subject,
    field: field.id,
    ownWords,
    words: [...ownWords, ...field.labels.flatMap((label) => fold(label).split(' '))],
  };
}

const ALL: readonly Searchable[] = FIELDS.flatMap((field) =>
  field.subjects.map((subject) => makeSearchable(subject, field)),
);

/** 'Họ, chữ đệm, tên · Mẹ'. */
export function nameChoice({ subject, field }: FactChoice): string {
  return `${fieldLabel(field)} · ${subjectLabel(subject)}`;
}

function hasAll(words: readonly string[], tokens: readonly string[]): boolean {
  return tokens.every((token) => words.some((word) => word.startsWith(token)));
}

/**
 * Facts for what was typed, marks or not, in any order of words: those called so before those also called so,
 * suggestions before others, then facts of the person the neighbours belong to.
 */
export function findChoices(
  typed: string,
  suggestions: readonly FactChoice[],
  near: Subject | undefined,
): readonly FactChoice[] {
  const tokens = fold(typed)
    .split(' ')
    .filter((token) => token !== '');
  const rank = (choice: Searchable): number =>
    (hasAll(choice.ownWords, tokens) ? 0 : 4) +
    (suggestions.some((one) => isSameFact(one, choice)) ? 0 : 2) +
    (choice.subject === near ? 0 : 1);
  return ALL.filter(({ words }) => hasAll(words, tokens))
    .map((choice) => ({ choice, rank: rank(choice) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ choice: { subject, field } }) => ({ subject, field }));
}
