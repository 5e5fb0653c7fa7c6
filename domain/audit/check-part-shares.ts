import { formatPercent, roundPercent } from '../percentage.ts';
import { writeAmount } from './amount-texts.ts';
import { findConcept } from './concepts.ts';
import type { Finding } from './finding.ts';
import { sameUnit } from './read-amounts.ts';
import { placeOf, type ReportText } from './read-blocks.ts';
import type { Quantities, Whole } from './read-parts.ts';
import type { Part } from './read-said.ts';
import { WHOLE } from './report-context.ts';
import type { ReportFigures } from './report-figures.ts';

/** What a percentage is computed on. */
interface Base {
  readonly value: number;
  readonly step: number;
}

/** Counts with parts of one, "17,5 điểm", as whole numbers. */
const SCALE = 1_000;
const shareOf = (above: number, below: number, decimals: number): number =>
  roundPercent(
    { numerator: Math.round(above * SCALE), denominator: Math.round(below * SCALE) },
    decimals,
  );

/** Whether a percentage may have been computed so, with figures rounded as they are written. */
function fits({ amount, percent }: Part, base: Base): boolean {
  const { value, decimals } = percent!;
  if (base.value <= 0) return true;
  const least = shareOf(
    Math.max(0, amount.value - amount.step / 2),
    base.value + base.step / 2,
    decimals,
  );
  const most = shareOf(amount.value + amount.step / 2, base.value - base.step / 2, decimals);
  return value >= least && value <= most;
}

const TOTALS = ['received', 'newlyReceived', 'resolved', 'pending'] as const;

/** Totals of the report a percentage may be of without saying so. */
function listTotals(figures: ReportFigures): readonly Base[] {
  return TOTALS.flatMap((concept) => figures.value(concept) ?? []).map((value) => ({
    value,
    step: 0,
  }));
}

/** "26,32 % số hồ sơ mới": the total its words name; undefined when they name none that is known. */
function namedBase({ base }: Part, figures: ReportFigures): Base | undefined {
  if (!/^(?:tren |cua |so voi |trong )?(?:tong )?so /.test(base)) return undefined;
  const concept = /so (?:ho so )?moi/.test(base) ? 'newlyReceived' : findConcept(base, WHOLE);
  const value = concept === undefined ? undefined : figures.value(concept);
  return value === undefined ? undefined : { value, step: 0 };
}

/** "25,95 % tổng số việc chứng thực": the one whole that is counted so. */
function wholeOfUnit({ base }: Part, wholes: readonly Whole[]): Base | undefined {
  const [, unit] = /^(?:tren |cua |so voi |trong )?tong so (.+)$/.exec(base) ?? [];
  if (unit === undefined) return undefined;
  const named = wholes.filter(
    ({ whole }) => whole.amount.unit !== '' && unit === whole.amount.unit,
  );
  const values = new Set(named.map(({ whole }) => whole.amount.value));
  const [value, ...others] = values;
  return value === undefined || others.length > 0 ? undefined : { value, step: 0 };
}

function makeFinding(report: ReportText, part: Part, base: Base): Finding {
  const { clause, block, amount, percent } = part;
  const share = shareOf(amount.value, base.value, Math.max(2, percent!.decimals));
  const [above, below] = [amount.value, base.value].map((value) => writeAmount(value, amount.unit));
  const says = clause.text.includes(percent!.written)
    ? clause.text
    : `${clause.text}, ${percent!.written}`;
  return {
    check: 'ty-le',
    place: placeOf(report, block, block.start + clause.at + amount.at),
    says,
    computed: `${above}/${below} = ${formatPercent(share, Math.max(2, percent!.decimals))} %, báo cáo ghi ${percent!.written}`,
    cause: '',
    severity: 'error',
  };
}

/** The shares of a whole's parts, unless some are of another total of the report. */
function checkWhole(
  report: ReportText,
  { whole, parts, sure, isVague }: Whole,
  totals: readonly Base[],
): readonly Finding[] {
  const { value, step, unit } = whole.amount;
  return parts.slice(0, sure).flatMap((part): Finding[] => {
    if (part.percent === undefined || part.base !== '' || isVague) return [];
    if (!sameUnit(part.amount.unit, unit) || part.amount.denominator !== undefined) return [];
    if ([{ value, step }, ...totals].some((base) => fits(part, base))) return [];
    return [makeFinding(report, part, { value, step })];
  });
}

/** Percentages of whatever is counted that their figures do not give: of a whole's parts, of a total they name, of money. */
export function checkPartShares(
  report: ReportText,
  { parts, wholes }: Quantities,
  figures: ReportFigures,
): readonly Finding[] {
  const totals = listTotals(figures);
  const named = parts.flatMap((part): Finding[] => {
    if (part.percent === undefined) return [];
    const { denominator, unit } = part.amount;
    const own =
      denominator !== undefined && unit === 'dong' ? { value: denominator, step: 0 } : undefined;
    const base = own ?? namedBase(part, figures) ?? wholeOfUnit(part, wholes);
    return base === undefined || fits(part, base) ? [] : [makeFinding(report, part, base)];
  });
  const all = [...wholes.flatMap((whole) => checkWhole(report, whole, totals)), ...named];
  // A part of a part stands in two runs.
  const key = ({ place, says, computed }: Finding): string => [place, says, computed].join('\n');
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}
