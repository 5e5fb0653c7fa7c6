import { formatCount } from '../../percentage.ts';
import { writeDifference, writeSum } from './check-sums.ts';
import type { Checked } from '../finding.ts';
import { spotOf } from '../read/figure-items.ts';
import { firstLineOf, placeOf, type Block, type ReportText } from '../read/read-blocks.ts';
import { readClauses, type Clause } from '../read/read-clauses.ts';
import type { ReportFigures } from '../read/report-figures.ts';

/** "quý I: 1.680 hồ sơ", "tháng 3 là 262 hồ sơ". */
const ENTRY =
  /(?:^|\s)(quý|tháng)\s+(\d{1,2}|i{1,3}|iv)\s*(?::|là|có|tiếp nhận)?\s*[\d.]+\s*(?:hồ sơ|hs)?$/iu;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const FEWEST = 2;
/** A sum farther than this from every total is of something else. */
const NEAR = 0.05;

interface Entry {
  readonly kind: string;
  readonly ordinal: number;
  readonly value: number;
  readonly clause: Clause;
}

function readEntry(clause: Clause): Entry | undefined {
  const [, kind, written] = ENTRY.exec(clause.text) ?? [];
  const [figure, ...more] = clause.figures;
  if (kind === undefined || written === undefined || figure === undefined || more.length > 0)
    return undefined;
  const ordinal = ROMAN[written.toLowerCase()] ?? Number(written);
  return { kind: kind.toLowerCase(), ordinal, value: figure.value, clause };
}

/** Quarters or months from the first on, one after another, in one item. */
function readRun(block: Block): readonly Entry[] {
  const run: Entry[] = [];
  for (const clause of readClauses(block)) {
    const entry = readEntry(clause);
    if (entry === undefined) continue;
    if (entry.ordinal !== run.length + 1 || (run[0]?.kind ?? entry.kind) !== entry.kind) return [];
    run.push(entry);
  }
  return run.length < FEWEST ? [] : run;
}

/** What each quarter or month of the period brought, against all that came in (C5). */
export function checkPeriods(report: ReportText, figures: ReportFigures): readonly Checked[] {
  const totals = (['received', 'newlyReceived', 'resolved'] as const).flatMap(
    (concept) => figures.value(concept) ?? [],
  );
  return report.blocks.flatMap((block): Checked[] => {
    const run = readRun(block);
    const values = run.map(({ value }) => value);
    const sum = values.reduce((all, value) => all + value, 0);
    const [total] = totals.toSorted((a, b) => Math.abs(a - sum) - Math.abs(b - sum));
    if (run.length === 0 || total === undefined || total === sum) return [];
    if (Math.abs(total - sum) > total * NEAR) return [];
    return [
      {
        check: 'C5',
        place: placeOf(report, block, block.start + run[0]!.clause.at),
        says: run.map(({ clause }) => clause.text).join('; '),
        computed: `cộng các ${run[0]!.kind}: ${writeSum(values)}, ${writeDifference(sum, total)} so với ${formatCount(total)}`,
        cause: '',
        severity: 'error',
        accused: {
          kind: 'sum',
          parts: run.map(({ clause, value }) => spotOf(firstLineOf(report, block), clause, value)),
          values,
          whole: total,
          isTogether: false,
        },
      },
    ];
  });
}
