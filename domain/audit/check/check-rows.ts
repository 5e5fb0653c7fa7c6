import { writeDifference, writeSum } from './check-sums.ts';
import { formatCount } from '../../percentage.ts';
import type { Checked } from '../finding.ts';
import { placeIn, type Item, type Count } from '../read/figure-items.ts';
import { cutSentences, NEVER_BY_CHANCE } from '../weigh/exact-sums.ts';
import type { FigureWeb } from '../weigh/figure-web.ts';
import type { ReportText } from '../read/read-blocks.ts';
import { isSwap, missesBySwap, sumOf, TURNED } from '../weigh/slips.ts';

const MOST_PARTS = 12;
const LEAST_OF_TWO = 20;
/** How far behind a fraction what is left of it may stand, in counts. */
const BEHIND = 4;
const LEFT = /(?:^| )(?:con|chua|khong)(?: |$)/;

interface Row {
  readonly parts: readonly Count[];
  readonly whole: Count;
}

/** The rows of figures that stand right before or behind a great one. */
function listRows(counts: readonly Count[]): readonly Row[] {
  const rows: Row[] = [];
  for (const [at, whole] of counts.entries())
    for (let length = 2; whole.value >= NEVER_BY_CHANCE && length <= MOST_PARTS; length += 1) {
      if (at + length < counts.length)
        rows.push({ parts: counts.slice(at + 1, at + 1 + length), whole });
      if (at >= length) rows.push({ parts: counts.slice(at - length, at), whole });
    }
  return rows;
}

/** With one that is all but nothing beside it a figure is near many. */
function isRow({ parts }: Row): boolean {
  return parts.length > 2 || parts.every(({ value }) => value >= LEAST_OF_TWO);
}

/** Whether no figure of a row makes another sum beside it, and none is what another is of: "2.239/2.252". */
function isFree({ parts, whole }: Row, { counts, fractions }: Item, web: FigureWeb): boolean {
  const row = [...parts, whole];
  if (fractions.some(({ at }) => row.includes(counts[at]!) && row.includes(counts[at + 1]!)))
    return false;
  const sums = web.sums.of(row.map(({ spot }) => spot));
  return !sums.some(({ isTogether }) => isTogether);
}

function findSwapped(item: Item, web: FigureWeb): readonly Row[] {
  return cutSentences(item).flatMap((counts) =>
    listRows(counts)
      .filter((row) =>
        missesBySwap(
          row.parts.map(({ value }) => value),
          row.whole.value,
        ),
      )
      .filter((row) => isRow(row) && isFree(row, item, web))
      .slice(0, 1),
  );
}

/** "2.713/2.981 hồ sơ; 286 hồ sơ chưa số hóa": what is left of a fraction, with two digits turned. */
function findRests({ counts, fractions }: Item, web: FigureWeb): readonly Row[] {
  return fractions.flatMap(({ at, whole }) => {
    const [part, all] = [counts[at]!, counts[at + 1]!];
    const rest = counts
      .slice(at + 2, at + 2 + BEHIND)
      .find(
        ({ value, clause, spot }) =>
          LEFT.test(clause.words) &&
          isSwap(String(value), String(whole - part.value)) &&
          web.sums.of([spot]).length === 0,
      );
    return rest === undefined ? [] : [{ parts: [part, rest], whole: all }];
  });
}

/** Figures in a row that would make the one beside them if two digits had not changed places. */
export function checkRows(report: ReportText, web: FigureWeb): readonly Checked[] {
  return web.items.flatMap((item) =>
    [...findSwapped(item, web), ...findRests(item, web)].map(({ parts, whole }): Checked => {
      const values = parts.map(({ value }) => value);
      const sum = sumOf(values);
      return {
        check: 'tong',
        place: placeIn(report, item, whole.clause),
        says: `${whole.clause.text} · ${[...new Set(parts.map(({ clause }) => clause.text))].join(', ')}`,
        computed: `${writeSum(values)}, ${writeDifference(sum, whole.value)} so với ${formatCount(whole.value)}`,
        cause: TURNED,
        severity: 'error',
      };
    }),
  );
}
