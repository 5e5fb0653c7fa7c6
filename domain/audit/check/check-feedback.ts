import { writeSum } from './check-sums.ts';
import type { Concept } from '../read/concepts.ts';
import type { Checked } from '../finding.ts';
import type { Statement } from '../read/statement.ts';
import type { ReportFigures } from '../read/report-figures.ts';

/** One way all PAKN are told in two parts. */
interface Way {
  readonly name: string;
  readonly parts: readonly [Concept, Concept];
}

const ORIGIN: Way = { name: 'mới + kỳ trước', parts: ['feedbackNew', 'feedbackCarried'] };
const MATTER: Way = {
  name: 'quy định + hành vi',
  parts: ['feedbackRegulation', 'feedbackBehaviour'],
};
const STATE: Way = { name: 'đã xử lý + đang xử lý', parts: ['feedbackDone', 'feedbackPending'] };

function findBoth({ parts }: Way, figures: ReportFigures): readonly Statement[] {
  const found = parts.flatMap((part) => figures.find(part) ?? []);
  return found.length === parts.length ? found : [];
}

const sumOf = (parts: readonly Statement[]): number =>
  parts.reduce((total, { value }) => total + value, 0);

function makeFinding(ways: readonly Way[], all: readonly (readonly Statement[])[]): Checked {
  const sums = all.map((parts) => writeSum(parts.map(({ value }) => value)));
  return {
    check: 'C9',
    place: all[0]![0]!.place,
    says: all
      .flat()
      .map(({ says }) => says)
      .join('; '),
    computed: ways.map(({ name }, at) => `${name}: ${sums[at]}`).join('; '),
    cause: '',
    severity: 'error',
  };
}

/** What came in by origin and by matter must come to the same. */
function checkMatter(figures: ReportFigures): readonly Checked[] {
  const [origin, matter] = [findBoth(ORIGIN, figures), findBoth(MATTER, figures)];
  const [fresh] = origin;
  // What came in new may be told by its matter alone.
  if (fresh === undefined || matter.length === 0) return [];
  if ([sumOf(origin), fresh.value].includes(sumOf(matter))) return [];
  const isDoubt = !areTogether([...origin, ...matter]);
  return [{ ...makeFinding([ORIGIN, MATTER], [origin, matter]), isDoubt }];
}

/** Told in one place, or they may be of two. */
function areTogether(all: readonly Statement[]): boolean {
  return all.every(({ block }) => block.section === all[0]!.block.section);
}

/** More that is done or open than there is; less may have been handed on, and is a doubt. */
function checkState(figures: ReportFigures): readonly Checked[] {
  const [origin, state] = [findBoth(ORIGIN, figures), findBoth(STATE, figures)];
  const [fresh] = origin;
  if (fresh === undefined || state.length === 0) return [];
  if (!areTogether([...origin, ...state])) return [];
  if ([sumOf(origin), fresh.value].includes(sumOf(state))) return [];
  const isDoubt = sumOf(state) < sumOf(origin);
  return [{ ...makeFinding([ORIGIN, STATE], [origin, state]), isDoubt }];
}

/** PAKN without a total of its own: told in two ways they must come to the same (C9). */
export function checkFeedback(figures: ReportFigures): readonly Checked[] {
  if (figures.find('feedbackTotal') !== undefined) return [];
  return [...checkMatter(figures), ...checkState(figures)];
}
