import { missesBySwap } from '../weigh/slips.ts';
import { formatCount } from '../../percentage.ts';
import { explainSum, writeDifference, writeSum } from './check-sums.ts';
import type { Concept } from '../read/concepts.ts';
import type { Checked } from '../finding.ts';
import { spotOf } from '../read/figure-items.ts';
import { isFarSum } from '../weigh/other-readings.ts';
import { firstLineOf, placeOf, type ReportText } from '../read/read-blocks.ts';
import { namesField, type FieldList, type ListEntry } from '../read/read-field-lists.ts';
import type { ReportFigures } from '../read/report-figures.ts';

const sumOf = (entries: readonly ListEntry[]): number =>
  entries.reduce((sum, { value }) => sum + value, 0);

function makeFinding(
  entries: readonly ListEntry[],
  total: number,
  {
    report,
    place,
    cause = '',
    isTogether = false,
  }: {
    readonly report: ReportText;
    readonly place: string;
    readonly cause?: string;
    readonly isTogether?: boolean;
  },
): Checked {
  const values = entries.map(({ value }) => value);
  const sum = sumOf(entries);
  return {
    check: 'C5',
    place,
    says: entries.map(({ clause }) => clause.text).join('; '),
    computed: `cộng các lĩnh vực: ${writeSum(values)}, ${writeDifference(sum, total)} so với ${formatCount(total)}`,
    cause,
    severity: 'error',
    accused: {
      kind: 'sum',
      parts: entries.map(({ item, told, value }) => spotOf(firstLineOf(report, item), told, value)),
      values,
      whole: total,
      isTogether,
      isNearOther: cause.startsWith('gần'),
    },
  };
}

/** A breakdown by field that makes none of the report's totals (C5). */
export function checkFields(
  report: ReportText,
  lists: readonly FieldList[],
  figures: ReportFigures,
): readonly Checked[] {
  const totals = (['received', 'resolved', 'newlyReceived', 'pending'] as const).filter(
    (concept) => figures.find(concept) !== undefined,
  );
  return lists.flatMap(({ block, entries, total: own }): Checked[] => {
    const sum = sumOf(entries);
    const named = entries.filter(namesField);
    // What has another name may be no field: it is left out where the others make a total.
    const isMade =
      named.length < entries.length &&
      [...totals.map((one) => figures.value(one)), own].includes(sumOf(named));
    if (isMade) return [];
    const place = placeOf(report, block, block.start + entries[0]!.clause.at);
    if (own !== undefined)
      return own === sum ? [] : [makeFinding(entries, own, { report, place, isTogether: true })];
    if (totals.length === 0 || totals.some((concept) => figures.value(concept) === sum)) return [];
    // "Số hồ sơ tiếp nhận (kể cả chuyển qua)": what came in new and what was there before.
    const withCarried = (figures.value('newlyReceived') ?? 0) + (figures.value('carriedOver') ?? 0);
    if (sum === withCarried) return [];
    // The total it stands under is the one it claims to break down; one that stands alone, the nearest.
    const values = entries.map(({ value }) => value);
    // The one that two turned digits lead to comes before the nearest.
    const distance = (concept: Concept): number =>
      missesBySwap(values, figures.value(concept)!) ? 0 : Math.abs(figures.value(concept)! - sum);
    const isOver = (concept: Concept): boolean =>
      entries.every(({ value }) => value < figures.value(concept)!);
    const under =
      totals.findLast((concept) => figures.find(concept)!.block === block && isOver(concept)) ??
      totals.toSorted((a, b) => distance(a) - distance(b))[0]!;
    if (named.length < entries.length && isFarSum(sum, figures.value(under)!)) return [];
    const cause = explainSum(sum, under, figures);
    return [makeFinding(entries, figures.value(under)!, { report, place, cause })];
  });
}
