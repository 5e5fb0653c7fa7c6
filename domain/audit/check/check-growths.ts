import { formatPercent, roundPercent } from '../../percentage.ts';
import { writeAmount } from './amount-texts.ts';
import type { Finding } from '../finding.ts';
import { amountsOf, type Amount } from '../read/read-amounts.ts';
import { placeOf, type Block, type ReportText } from '../read/read-blocks.ts';
import { readClauses, type Clause } from '../read/read-clauses.ts';

/** "Tăng từ 1.604 lên 1.840 hồ sơ". */
const FROM_TO = /(?:tăng|giảm)\s+từ\s+\d.*\s(?:lên|xuống)\s+\d/iu;
/** "bằng 114,71% cùng kỳ": the new figure as a share of the one before. */
const OF_BEFORE = /^(?:bang|dat) \d.*(?:cung ky|(?:nam|quy|thang|ky) truoc)$/;

/** The two counts such a clause says, the one before first. */
function readEnds({ text }: Clause): readonly [before: Amount, now: Amount] | undefined {
  if (!FROM_TO.test(text)) return undefined;
  const [before, now, ...more] = amountsOf({ text });
  if (before?.kind !== 'count' || now?.kind !== 'count' || more.length > 0) return undefined;
  return before.step <= 1 && now.step <= 1 && before.value > 0 ? [before, now] : undefined;
}

function checkNext(report: ReportText, block: Block, clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap((clause, at): Finding[] => {
    const [ends, next] = [readEnds(clause), clauses[at + 1]];
    if (ends === undefined || next === undefined || clause.endsSentence) return [];
    const [percent, ...more] = amountsOf(next);
    if (percent?.kind !== 'percent' || more.length > 0 || !OF_BEFORE.test(next.words)) return [];
    const [before, now] = ends;
    const share = { numerator: now.value, denominator: before.value };
    if (roundPercent(share, percent.decimals) === percent.value) return [];
    const decimals = Math.max(2, percent.decimals);
    return [
      {
        check: 'so-sanh',
        place: placeOf(report, block, block.start + next.at),
        says: `${clause.text}, ${next.text}`,
        computed: `${writeAmount(now.value, now.unit)}/${writeAmount(before.value, now.unit)} = ${formatPercent(roundPercent(share, decimals), decimals)} %, báo cáo ghi ${percent.written}`,
        cause: '',
        severity: 'error',
      },
    ];
  });
}

/** "Tăng từ 1.604 lên 1.840 hồ sơ, bằng 114,71% cùng kỳ": a share that the two figures before it do not give. */
export function checkGrowths(report: ReportText): readonly Finding[] {
  return report.blocks.flatMap((block) => checkNext(report, block, readClauses(block)));
}
