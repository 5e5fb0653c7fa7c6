import { formatShare, roundPercent } from '../../percentage.ts';
import { BASES } from './check-percents.ts';
import { CONCEPT_TEXTS } from '../read/concepts.ts';
import type { Checked } from '../finding.ts';
import { isFarShare } from '../weigh/other-readings.ts';
import type { Figure } from '../read/read-numbers.ts';
import { isSwap } from '../weigh/slips.ts';
import type { BareShare, Statement } from '../read/statement.ts';
import type { ReportFigures } from '../read/report-figures.ts';

/** So many numbers of one concept are looked at: of the month, of the quarter, of the year. */
const MOST_SAID = 6;

const valuesOf = (statements: readonly Statement[]): readonly number[] =>
  statements.slice(0, MOST_SAID).map(({ value }) => value);

/** What a share may be called of: "tỷ lệ đúng hạn" counts what came before its day, too. */
function listNumerators({ concept }: BareShare, figures: ReportFigures): readonly number[] {
  const own = valuesOf(figures.all(concept));
  if (concept !== 'onTime' && concept !== 'inTime') return own;
  const both = figures.all('early').flatMap((early) => {
    const onTime = figures.all('onTime').find(({ block }) => block === early.block);
    return onTime === undefined ? [] : [early.value + onTime.value];
  });
  const [early, onTime] = [figures.value('early'), figures.value('onTime')];
  const first = early === undefined || onTime === undefined ? [] : [early + onTime];
  return [...own, ...first, ...both.slice(0, MOST_SAID), ...valuesOf(figures.all('inTime'))];
}

function listDenominators({ concept }: BareShare, figures: ReportFigures): readonly number[] {
  const said = (BASES[concept] ?? []).flatMap((base) => valuesOf(figures.all(base)));
  const parts = (['online', 'direct', 'postal'] as const).flatMap(
    (one) => figures.value(one) ?? [],
  );
  if (parts.length < 2 || BASES[concept]?.includes('received') !== true) return said;
  return [...said, parts.reduce((sum, one) => sum + one, 0)];
}

/** Whether the report says what a percentage is computed from, if elsewhere. */
export function hasFigures(share: BareShare, figures: ReportFigures): boolean {
  return listNumerators(share, figures).length > 0 && listDenominators(share, figures).length > 0;
}

/** The same share beside its figure, and another: of two totals, each may be right. */
function findOtherShare(
  { concept, percent }: BareShare,
  figures: ReportFigures,
): Statement | undefined {
  if (concept === 'onTime' || concept === 'inTime') return undefined;
  // A later figure of the same name may be of something narrower, such as fees.
  const [first, ...others] = figures.all(concept);
  if (first?.percent?.decimals !== percent.decimals) return undefined;
  const isSaid = [first, ...others].some((one) => one.percent?.value === percent.value);
  return isSaid ? undefined : first;
}

function makeDoubt({ concept, percent, place, says }: BareShare, other: Statement): Checked {
  return {
    check: 'hai-so',
    place,
    says: `${other.says} · ${says}`,
    computed: `${CONCEPT_TEXTS[concept]}: ${other.percent!.written} và ${percent.written}`,
    cause: 'có thể tính trên hai mẫu số',
    severity: 'warning',
    isDoubt: true,
  };
}

const isSwapOf = (said: Figure, own: Figure): boolean =>
  isSwap(said.value.toFixed(said.decimals), own.value.toFixed(own.decimals));

/** Whether a percentage is what figures of its concept give. */
function comesOut(share: BareShare, figures: ReportFigures): boolean {
  const { value, decimals } = share.percent;
  return listNumerators(share, figures).some((numerator) =>
    listDenominators(share, figures).some(
      (denominator) =>
        denominator > 0 && roundPercent({ numerator, denominator }, decimals) === value,
    ),
  );
}

/**
 * Percentages said again or alone, of a figure that stands elsewhere in the report.
 * @param others what is said of fields and of other times, which a percentage in a conclusion may be of
 */
export function checkShares(
  shares: readonly BareShare[],
  figures: ReportFigures,
  others: readonly ReportFigures[],
): readonly Checked[] {
  return shares.flatMap((share): Checked[] => {
    const { percent, concept, place, says } = share;
    const [numerator] = listNumerators(share, figures);
    const denominator = listDenominators(share, figures).find((value) => value > 0);
    if (numerator === undefined || denominator === undefined) return [];
    const fits = comesOut(share, figures);
    const expected = roundPercent({ numerator, denominator }, percent.decimals);
    const other = fits ? findOtherShare(share, figures) : undefined;
    if (other !== undefined) return [makeDoubt(share, other)];
    if (fits || others.some((one) => comesOut(share, one))) return [];
    if (isFarShare(expected, percent.value)) return [];
    const own = figures.find(concept)?.percent;
    return [
      {
        check: 'ty-le',
        place,
        says,
        computed: `${CONCEPT_TEXTS[concept]}: ${formatShare({ numerator, denominator }, Math.max(2, percent.decimals))}, báo cáo ghi ${percent.written}`,
        cause: 'tỷ lệ ghi riêng không khớp số liệu ở chỗ khác của báo cáo',
        severity: 'warning',
        // The figure has its own percentage and keeps it: this one may be of another time, unless two digits changed places.
        isDoubt: own !== undefined && !isSwapOf(percent, own),
        accused: {
          kind: 'share',
          line: share.line,
          percent,
          of: { part: numerator, whole: denominator },
          isOwn: false,
          isBare: true,
        },
      },
    ];
  });
}
