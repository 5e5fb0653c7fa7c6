import { formatShare, roundPercent } from '../percentage.ts';
import { BASES } from './check-percents.ts';
import { CONCEPT_TEXTS } from './concepts.ts';
import type { Finding } from './finding.ts';
import { isFarShare } from './other-readings.ts';
import type { BareShare } from './read-item.ts';
import type { ReportFigures } from './report-figures.ts';

/** What a share may be called of: "tỷ lệ đúng hạn" counts what came before its day, too. */
function listNumerators({ concept }: BareShare, figures: ReportFigures): readonly number[] {
  const value = figures.value(concept);
  if (concept !== 'onTime' && concept !== 'inTime') return value === undefined ? [] : [value];
  const [early, onTime] = [figures.value('early'), figures.value('onTime')];
  const both = early === undefined || onTime === undefined ? undefined : early + onTime;
  return [value, both, figures.value('inTime')].filter((one) => one !== undefined);
}

function listDenominators({ concept }: BareShare, figures: ReportFigures): readonly number[] {
  const said = (BASES[concept] ?? []).flatMap((base) => figures.value(base) ?? []);
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

/** Percentages said again or alone, of a figure that stands elsewhere in the report. */
export function checkShares(
  shares: readonly BareShare[],
  figures: ReportFigures,
): readonly Finding[] {
  return shares.flatMap((share): Finding[] => {
    const { percent, concept, place, says } = share;
    const numerators = listNumerators(share, figures);
    const denominators = listDenominators(share, figures).filter((value) => value > 0);
    const [numerator] = numerators;
    const [denominator] = denominators;
    if (numerator === undefined || denominator === undefined) return [];
    const fits = numerators.some((above) =>
      denominators.some(
        (below) =>
          roundPercent({ numerator: above, denominator: below }, percent.decimals) ===
          percent.value,
      ),
    );
    const expected = roundPercent({ numerator, denominator }, percent.decimals);
    if (fits || isFarShare(expected, percent.value)) return [];
    return [
      {
        check: 'ty-le',
        place,
        says,
        computed: `${CONCEPT_TEXTS[concept]}: ${formatShare({ numerator, denominator }, Math.max(2, percent.decimals))}, báo cáo ghi ${percent.written}`,
        cause: 'tỷ lệ ghi riêng không khớp số liệu ở chỗ khác của báo cáo',
        severity: 'warning',
      },
    ];
  });
}
