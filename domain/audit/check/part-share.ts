import { formatPercent } from '../../percentage.ts';
import { writeAmount } from './amount-texts.ts';
import type { Checked } from '../finding.ts';
import { firstLineOf, placeOf, type ReportText } from '../read/read-blocks.ts';
import type { Statement } from '../read/statement.ts';
import type { Part } from '../read/read-said.ts';
import { shareOf } from '../weigh/share-of.ts';

/** What a percentage is computed on. */
export interface Base {
  readonly value: number;
  readonly step: number;
}

/** Whether a percentage may have been computed so, with figures rounded as they are written. */
export function fits({ amount, percent }: Part, base: Base): boolean {
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

/** Totals of the report, or of one of its fields, a percentage may be of without saying so. */
export function listTotals(statements: readonly Statement[]): readonly Base[] {
  const totals = statements.filter(({ concept }) => TOTALS.some((one) => one === concept));
  return [...new Set(totals.map(({ value }) => value))].map((value) => ({ value, step: 0 }));
}

/** A percentage that its figure does not give. */
export function makeShareFinding(report: ReportText, part: Part, base: Base): Checked {
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
    accused: {
      kind: 'share',
      line: firstLineOf(report, block),
      percent: percent!,
      of: { part: amount.value, whole: base.value },
      isOwn: amount.denominator !== undefined,
    },
  };
}
