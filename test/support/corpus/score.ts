import type { Control } from '../../../domain/form.ts';
import type { Match } from '../../../domain/match.ts';
import { FILL_CONFIDENCE } from '../../../extension/mapping/weights.ts';
import type { NamedTruth, ReadPage } from './read-form-page.ts';

/** What came of one labelled control. `asked` and `missed` cost recall, the two wrongs cost precision. */
export type Outcome = 'right' | 'asked' | 'missed' | 'left alone' | 'wrong field' | 'wrong subject';

/** One labelled control of one form with what was made of it. */
export interface Verdict {
  readonly form: string;
  readonly selector: string;
  readonly label: string;
  readonly truth: string;
  readonly got: string;
  readonly outcome: Outcome;
}

/** The figures of a split, each with its numerator and denominator in the verdicts. */
export interface Score {
  readonly forms: number;
  readonly controls: number;
  readonly withFact: number;
  /** Of the controls that would be filled unasked: the share whose field is right. */
  readonly fieldPrecision: number;
  /** Of those with the right field: the share whose person is right. */
  readonly subjectPrecision: number;
  /** Of the controls with a fact: the share that would be filled unasked with the right one. */
  readonly recall: number;
}

const nameOf = ({ subject, field }: Match): string => `${subject}.${field}`;
const fieldOf = (fact: string): string => fact.slice(fact.indexOf('.') + 1);

function judge(facts: readonly string[], match: Match | undefined): Outcome {
  const sure = match !== undefined && match.confidence >= FILL_CONFIDENCE;
  if (!sure && facts.length === 0) return 'left alone';
  if (match === undefined) return 'missed';
  if (!sure) return 'asked';
  if (facts.includes(nameOf(match))) return 'right';
  return facts.some((fact) => fieldOf(fact) === match.field) ? 'wrong subject' : 'wrong field';
}

/** A control the reader took to pieces: no piece can hold the fact, so a sure match of any is wrong. */
function judgePieces(matches: readonly (Match | undefined)[], facts: readonly string[]): Outcome {
  const sure = matches.some((match) => match !== undefined && match.confidence >= FILL_CONFIDENCE);
  if (sure) return 'wrong field';
  return facts.length === 0 ? 'left alone' : 'missed';
}

/** Compares what was matched on a page with what its labels say. */
export function judgePage(
  { form, page, named }: ReadPage,
  matches: readonly Match[],
): readonly Verdict[] {
  const found = new Map<string, Match>(
    matches
      .filter(({ from }) => from === 'control')
      .map((match) => [`${match.frameIndex}/${match.ref}`, match] as const),
  );
  const controls = new Map<string, Control>(
    page.frames.flatMap((frame, index) =>
      frame.controls.map((control) => [`${index}/${control.ref}`, control] as const),
    ),
  );
  const isSeen = ({ controls: ids }: NamedTruth): boolean =>
    ids.length === 0 || ids.some((id) => controls.get(id)!.state.visible);
  return named.filter(isSeen).map(({ truth, controls: ids }) => {
    const own = ids.map((id) => found.get(id));
    return {
      form: form.name,
      selector: truth.selector,
      label: ids[0] === undefined ? '' : controls.get(ids[0])!.label,
      truth: truth.facts.join(' | ') || 'none',
      got: own
        .map((match) => (match === undefined ? '–' : `${nameOf(match)} ${match.confidence}`))
        .join(', '),
      outcome: own.length > 1 ? judgePieces(own, truth.facts) : judge(truth.facts, own[0]),
    };
  });
}

const count = (verdicts: readonly Verdict[], ...outcomes: readonly Outcome[]): number =>
  verdicts.filter(({ outcome }) => outcomes.includes(outcome)).length;

/** The figures over all verdicts of a split. A precision of nothing is 1, a recall of nothing 0. */
export function scoreVerdicts(verdicts: readonly Verdict[]): Score {
  const right = count(verdicts, 'right');
  const rightField = right + count(verdicts, 'wrong subject');
  const sure = rightField + count(verdicts, 'wrong field');
  const withFact = verdicts.filter(({ truth }) => truth !== 'none').length;
  return {
    forms: new Set(verdicts.map(({ form }) => form)).size,
    controls: verdicts.length,
    withFact,
    fieldPrecision: sure === 0 ? 1 : rightField / sure,
    subjectPrecision: rightField === 0 ? 1 : right / rightField,
    recall: withFact === 0 ? 0 : right / withFact,
  };
}
