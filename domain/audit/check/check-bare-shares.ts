import { hasFigures } from './check-shares.ts';
import type { Checked } from '../finding.ts';
import { firstLineOf, placeOf, type ReportText } from '../read/read-blocks.ts';
import { readClauses, type Clause } from '../read/read-clauses.ts';
import type { Figure } from '../read/read-numbers.ts';
import { isCompared, isPlanned } from '../read/report-context.ts';
import type { ReportFigures } from '../read/report-figures.ts';
import { isSwap, TURNED } from '../weigh/slips.ts';
import type { BareShare } from '../read/statement.ts';

const MEASURED = /thanh toan|truc tuyen|moi truong dien tu|so hoa|dung han|hai long|tra ket qua/;

/** The forms ask for what was paid with its figures; another percentage alone is no contradiction. */
const PAID = /thanh toan|le phi/;
/** What is measured, each by words of its own. */
const MEASURES = MEASURED.source.split('|').map((words) => new RegExp(words));

/** Whether another clause counts what a percentage measures: then its base is said, if not beside it. */
function isCountedElsewhere({ blocks }: ReportText, words: string): boolean {
  const own = MEASURES.filter((measure) => measure.test(words));
  return blocks.some((block) =>
    readClauses(block).some(
      (clause) =>
        clause.figures.some(({ kind }) => kind !== 'percent') &&
        own.some((measure) => measure.test(clause.words)),
    ),
  );
}

/** A clause with the one before it, which says what it is of. */
const sayAt = (clauses: readonly Clause[], at: number): string =>
  clauses
    .slice(Math.max(0, at - 1), at + 1)
    .map(({ text }) => text)
    .join(', ');

/** Percentages of fewer digits are made of each other by chance. */
const FEWEST_DIGITS = 3;

/** A percentage of what is measured here with two digits the other way round, and its clause; undefined where this one is said elsewhere, too. */
function findSwapped(
  { blocks }: ReportText,
  said: Figure,
  words: string,
): { readonly percent: Figure; readonly text: string } | undefined {
  const own = MEASURES.filter((measure) => measure.test(words));
  const written = said.value.toFixed(said.decimals);
  if (written.replace(/\D/g, '').length < FEWEST_DIGITS) return undefined;
  const all = blocks.flatMap((block) => {
    const clauses = readClauses(block);
    return clauses.flatMap((clause, at) => {
      const near = clauses.slice(Math.max(0, at - 2), at + 1).map((one) => one.words);
      const isSame = own.some((measure) => measure.test(near.join(' ')));
      const percents = clause.figures.filter(({ kind }) => kind === 'percent');
      return percents.map((percent) => ({ percent, isSame, text: sayAt(clauses, at) }));
    });
  });
  if (all.filter(({ percent }) => percent.value === said.value).length > 1) return undefined;
  const isSwapped = ({ value, decimals }: Figure): boolean =>
    decimals === said.decimals && isSwap(value.toFixed(decimals), written);
  return all.find(({ percent, isSame }) => isSame && isSwapped(percent));
}

const MONEY = /\d\s*(?:đồng|đ(?![\p{L}])|triệu|tỷ đồng|nghìn đồng)/iu;

/** A percentage of something that is counted, without what it was computed from. */
export function checkBareShares(
  report: ReportText,
  shares: readonly BareShare[],
  figures: ReportFigures,
): readonly Checked[] {
  // What has its figure elsewhere was held against it.
  const known = new Set(
    shares.filter((share) => hasFigures(share, figures)).map(({ place, says }) => place + says),
  );
  return report.blocks.flatMap((block): Checked[] => {
    const clauses = readClauses(block);
    return clauses.flatMap((clause, index): Checked[] => {
      const [only, ...more] = clause.figures;
      if (only?.kind !== 'percent' || more.length > 0 || only.value === 100) return [];
      const near = clauses.slice(Math.max(0, index - 2), index);
      // "2.844 hồ sơ, đạt 99,33%" has its figure in the clause before.
      if (near.some(({ figures }) => figures.some(({ kind }) => kind !== 'percent'))) return [];
      // A sum of money is no figure that is counted, and yet what a share may be of.
      if (near.some(({ text }) => MONEY.test(text))) return [];
      // "đạt 99,5% (398/400 phiếu)" has it after.
      const after = clauses[index + 1];
      if (after !== undefined && after.depth > clause.depth)
        if (after.figures.some(({ kind }) => kind !== 'percent')) return [];
      const words = [...near, clause].map((one) => one.words).join(' ');
      const from = clauses.findLastIndex((one, at) => at < index && one.endsSentence) + 1;
      const before = clauses.slice(from, index + 1).map((one) => one.words);
      if (isPlanned(before.join(' ')) || isPlanned(clause.words) || isCompared(words)) return [];
      const place = placeOf(report, block, block.start + clause.at + only.at);
      if (!MEASURED.test(words) || known.has(place + clause.text)) return [];
      const says = sayAt(clauses, index);
      const swapped = findSwapped(report, only, words);
      if (swapped !== undefined)
        return [
          {
            check: 'hai-so',
            place,
            says: `${swapped.text} · ${says}`,
            computed: `tỷ lệ: ${swapped.percent.written} và ${only.written}`,
            cause: TURNED,
            severity: 'error',
          },
        ];
      return [
        {
          check: 'thieu-co-so',
          place,
          says,
          computed: 'không có tử số và mẫu số nên không kiểm tra được',
          cause: 'tỷ lệ ghi mà không nêu số liệu',
          severity: 'warning',
          isDoubt: !PAID.test(words) || isCountedElsewhere(report, words),
          accused: {
            kind: 'share',
            line: firstLineOf(report, block),
            percent: only,
            isOwn: false,
            isBare: true,
          },
        },
      ];
    });
  });
}
