import type { Checked, Finding } from '../finding.ts';

/** The findings that none of those told before says already; a doubt takes no place from what is sure. */
function withoutKnown(
  findings: readonly Checked[],
  told: readonly Checked[],
  keyOf: (finding: Finding) => string,
): readonly Checked[] {
  const keysOf = (some: readonly Checked[]): ReadonlySet<string> =>
    new Set(some.map(keyOf).filter((key) => key !== ''));
  const all = keysOf(told);
  const sure = keysOf(told.filter(({ isDoubt }) => isDoubt !== true));
  return findings.filter((one) => !(one.isDoubt === true ? all : sure).has(keyOf(one)));
}

function sumOf({ computed }: Finding): string {
  const result = computed.slice(computed.indexOf(' = '));
  return /^ = [\d.]+, (?:nhiều|ít) hơn [\d.]+/u.exec(result)?.[0] ?? '';
}

function shareOf({ computed }: Finding): string {
  const [, figure, percent] = /([\d.,]+)[^\d]*\/.*báo cáo ghi ([\d.,]+)/u.exec(computed) ?? [];
  return figure === undefined ? '' : `${figure} ${percent}`;
}

const lineOf = ({ place }: Finding): string => /dòng \d+/u.exec(place)?.[0] ?? '';

/** The same sum is told once: where a form's own identity has found it, that says it better. */
export function withoutSums(
  findings: readonly Checked[],
  told: readonly Checked[],
): readonly Checked[] {
  return withoutKnown(findings, told, sumOf);
}

/** The same percentage of the same figure is told once. */
export function withoutShares(
  findings: readonly Checked[],
  told: readonly Checked[],
): readonly Checked[] {
  return withoutKnown(findings, told, shareOf);
}

/** What a sum should have been is told once, whatever is named beside it. */
export function withoutLines(
  findings: readonly Checked[],
  told: readonly Checked[],
): readonly Checked[] {
  return findings.filter((one) => !told.some((other) => lineOf(other) === lineOf(one)));
}

/** A growth is told once: where it is known on what it was computed, by that, and else by the words that compare. */
export function tellGrowthsOnce(
  comparisons: readonly Checked[],
  changes: readonly Checked[],
): readonly Checked[] {
  const isKnown = ({ place, says, isDoubt }: Checked): boolean =>
    changes.some(
      (one) =>
        (one.cause !== '' || isDoubt === true) && one.place === place && one.says.includes(says),
    );
  const kept = comparisons.filter((one) => !isKnown(one));
  return [...kept, ...changes.filter(({ place }) => !kept.some((one) => one.place === place))];
}
