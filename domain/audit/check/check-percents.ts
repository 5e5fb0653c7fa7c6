import {
  cutPercent,
  formatCount,
  formatPercent,
  formatShare,
  roundPercent,
} from '../../percentage.ts';
import { CONCEPT_TEXTS, type Concept } from '../read/concepts.ts';
import type { Checked } from '../finding.ts';
import { isFarShare, isShareOfOther } from '../weigh/other-readings.ts';
import type { Statement } from '../read/statement.ts';
import type { ReportFigures } from '../read/report-figures.ts';

/** What a concept's percentage is of; the first that the report says is expected, the others are also right. */
export const BASES: Partial<Record<Concept, readonly Concept[]>> = {
  online: ['received', 'newlyReceived'],
  direct: ['received', 'newlyReceived'],
  postal: ['received', 'newlyReceived'],
  carriedOver: ['received'],
  newlyReceived: ['received'],
  resolved: ['received'],
  pending: ['received'],
  early: ['resolved'],
  onTime: ['resolved'],
  inTime: ['resolved'],
  late: ['resolved'],
  pendingInTime: ['pending'],
  pendingLate: ['pending'],
  digitised: ['received', 'newlyReceived'],
  fullyDigitised: ['received', 'newlyReceived'],
  notDigitised: ['received', 'newlyReceived'],
  resultDigitised: ['resolved'],
  resultNotDigitised: ['resolved'],
  paidOnline: ['payable'],
  feedbackDone: ['feedbackTotal'],
};

/** How far from a total a wrong base is looked for. */
const NEAR = 5;

/** A total that is said again and again is said of periods and fields. */
const MOST_SAID = 4;

interface Base {
  readonly value: number;
  readonly name: string;
  /** What says it; undefined when the percentage itself does. */
  readonly said?: Statement;
}

function listBases(
  { concept, denominator, bases: named }: Statement,
  figures: ReportFigures,
): readonly Base[] {
  if (denominator !== undefined) return [{ value: denominator, name: formatCount(denominator) }];
  const usual = concept === undefined ? [] : (BASES[concept] ?? []);
  const bases = named ?? usual;
  // "Tiếp nhận trong kỳ 04, tổng cộng 05": a total said in two ways is two bases.
  return bases.flatMap((base) =>
    figures
      .all(base)
      .slice(0, MOST_SAID)
      .filter(({ isPart }, at) => at === 0 || isPart !== true)
      .map((said) => {
        const name = `${CONCEPT_TEXTS[base]} ${formatCount(said.value)}`;
        return { value: said.value, name, said };
      }),
  );
}

/** Totals a wrong percentage may have been computed on: those said, their sums of parts, and their neighbours. */
function listSuspects(figures: ReportFigures): readonly number[] {
  const sum = (...concepts: readonly Concept[]): number =>
    concepts.reduce((total, one) => total + (figures.value(one) ?? 0), 0);
  const sums = [
    sum('digitised', 'notDigitised'),
    sum('resultDigitised', 'resultNotDigitised'),
    sum('online', 'direct', 'postal'),
    sum('early', 'onTime', 'late'),
  ];
  const totals = (['received', 'resolved', 'newlyReceived', 'pending'] as const).flatMap(
    (one) => figures.value(one) ?? [],
  );
  const near = totals.flatMap((total) =>
    Array.from({ length: NEAR }, (_, at) => [total - at - 1, total + at + 1]).flat(),
  );
  return [...new Set([...totals, ...sums, ...near])].filter((value) => value > 0);
}

function explain({ value, percent }: Statement, expected: Base, figures: ReportFigures): string {
  const { value: said, decimals } = percent!;
  const share = { numerator: value, denominator: expected.value };
  if (cutPercent(share, decimals) === said) return 'cắt bớt phần lẻ chứ không làm tròn';
  const suspects = listSuspects(figures).filter((one) => one !== expected.value);
  const on = (denominator: number): string =>
    `tính trên ${formatCount(denominator)}, không phải ${formatCount(expected.value)}`;
  for (const denominator of suspects)
    if (roundPercent({ numerator: value, denominator }, decimals) === said) return on(denominator);
  for (const denominator of suspects)
    if (cutPercent({ numerator: value, denominator }, decimals) === said)
      return `${on(denominator)}, và cắt bớt phần lẻ chứ không làm tròn`;
  return '';
}

function checkPercent(statement: Statement, figures: ReportFigures): Checked | undefined {
  const { percent, value, says, place, concept, near } = statement;
  if (percent === undefined) return undefined;
  // "219 hồ sơ mới, chiếm 23,3% cả tháng": of itself a figure is all.
  const bases = listBases(statement, figures).filter(
    ({ value: base, said }) => base > 0 && (said === undefined || base !== value),
  );
  const [expected] = bases;
  if (expected === undefined) return undefined;
  const fits = bases.some(
    (base) =>
      roundPercent({ numerator: value, denominator: base.value }, percent.decimals) ===
      percent.value,
  );
  if (fits) return undefined;
  const { said } = expected;
  const share = roundPercent({ numerator: value, denominator: expected.value }, percent.decimals);
  if (said !== undefined && said.near !== near && isFarShare(share, percent.value))
    return undefined;
  const cause = explain(statement, expected, figures);
  return {
    check: 'ty-le',
    place,
    says,
    computed: `${concept === undefined ? '' : `${CONCEPT_TEXTS[concept]}: `}${formatShare({ numerator: value, denominator: expected.value }, Math.max(2, percent.decimals))}, báo cáo ghi ${percent.written}`,
    cause,
    severity: 'error',
    isDoubt: said !== undefined && isShareOfOther(value, percent, near),
    accused: {
      kind: 'share',
      line: statement.line,
      percent,
      of: { part: value, whole: expected.value },
      isCaused: cause !== '',
      isOwn: statement.denominator !== undefined,
    },
  };
}

/** Percentages that their own figures do not give. */
export function checkPercents(
  statements: readonly Statement[],
  figures: ReportFigures,
): readonly Checked[] {
  return statements.flatMap((statement) => checkPercent(statement, figures) ?? []);
}

function isRounded({ value, percent }: Statement, base: number): boolean {
  if (percent === undefined) return true;
  return roundPercent({ numerator: value, denominator: base }, percent.decimals) === percent.value;
}

/** What rounding, and a slip, may leave of a hundred. */
const MOST_OFF = 1;

/** Of three or more parts: the share of one of two is said by the other's. */
const PARTITIONS: readonly (readonly Concept[])[] = [['early', 'onTime', 'late']];

/** One part of a whole without its percentage while the others have theirs (C12). */
export function checkOmitted(figures: ReportFigures): readonly Checked[] {
  return PARTITIONS.flatMap((partition): Checked[] => {
    // What is told again without its percentage leaves none out.
    const parts = partition.map(
      (concept) =>
        figures.all(concept).find(({ percent }) => percent !== undefined) ?? figures.find(concept),
    );
    const silent = parts.filter((part) => part?.percent === undefined);
    const [omitted] = silent;
    const [first] = parts;
    if (first === undefined || parts.includes(undefined)) return [];
    const [base] = listBases(first, figures);
    if (silent.length !== 1 || omitted === undefined || base === undefined) return [];
    // Told in another part of the report it may be counted otherwise.
    if (omitted.block.section !== first.block.section) return [];
    if (omitted.value === 0) return [];
    const share = { numerator: omitted.value, denominator: base.value };
    const said = parts.flatMap((part) => part?.percent ?? []);
    const all = [...said.map(({ value }) => value), roundPercent(share)];
    const sum = all.reduce((total, value) => total + Math.round(value * 100), 0) / 100;
    // Far from a hundred they are of several things.
    if (Math.abs(sum - 100) > MOST_OFF) return [];
    return [
      {
        check: 'C12',
        place: omitted.place,
        says: omitted.says,
        computed: `${CONCEPT_TEXTS[partition[parts.indexOf(omitted)]!]}: ${formatShare(share)}; cộng các tỷ lệ ${all.map((value) => formatPercent(value)).join(' + ')} = ${formatPercent(sum)} %`,
        cause: 'bỏ sót tỷ lệ của một phần, nên các tỷ lệ không cộng thành 100 %',
        severity: 'note',
        // Where all that is said is rounded right, only the rounding is missing.
        isDoubt: parts.every((part) => isRounded(part!, base.value)),
      },
    ];
  });
}
