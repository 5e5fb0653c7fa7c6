import { fold } from '../../vietnamese.ts';
import { amountsOf, type Amount } from './read-amounts.ts';
import type { Block } from './read-blocks.ts';
import type { Clause } from './read-clauses.ts';
import { isCompared, isPlanned } from './report-context.ts';

/** One quantity of a sentence, with its percentage. */
export interface Part {
  readonly amount: Amount;
  readonly percent?: Amount;
  /** The words after the percentage, folded: they may say what it is of. */
  readonly base: string;
  readonly clause: Clause;
  readonly block: Block;
}

/** A clause with what is counted in it. */
export interface Said {
  readonly clause: Clause;
  readonly block: Block;
  readonly counts: readonly Amount[];
  readonly percents: readonly Amount[];
  /** Whether it only gives the percentage of what stands before it: "đạt 98 %". */
  readonly isShare: boolean;
  /** Whether it speaks of another time or a plan. */
  readonly isAside: boolean;
}

/** Words around a percentage that leave it to the figure before it, folded. */
export const SHARE_WORDS =
  /^(?:dat|chiem|ty|le|ti|tuong|ung|bang|la|voi|phan|tram|khoang|muc|duoc|va|\s)*$/;
/** "(năm 2025: 6.912 hồ sơ)". */
const OTHER_YEAR = /^(?:nam \d{4}|cung ky)/;
/** "Bình quân 82,4 hồ sơ/ngày" is no count. */
const MEAN = /binh quan|trung binh/;
/** "1.400 tờ tại các tổ, mỗi tổ 100 tờ": folded it would be "new". */
const EACH = /(?:^|\s)mỗi\s/iu;

function isOnlyShare(text: string, counts: number, percent: Amount | undefined): boolean {
  if (counts > 0 || percent === undefined) return false;
  return SHARE_WORDS.test(fold(text.slice(0, text.indexOf(percent.written))));
}

/** What a clause counts. */
export function say(clause: Clause, block: Block): Said {
  const { text, words } = clause;
  const amounts = amountsOf(clause);
  const counts = amounts.filter(({ kind }) => kind === 'count');
  const percents = amounts.filter(({ kind }) => kind === 'percent');
  return {
    clause,
    block,
    counts,
    percents,
    isShare: isOnlyShare(text, counts.length, percents[0]),
    isAside:
      isCompared(words) ||
      isPlanned(words) ||
      OTHER_YEAR.test(words) ||
      MEAN.test(words) ||
      EACH.test(text),
  };
}

/** "1 máy quét 36 triệu đồng": what a thing cost, beside how many there are. */
function listCounts({ counts }: Said): readonly Amount[] {
  const money = counts.filter(({ unit }) => unit === 'dong');
  return money.length === 1 ? money : counts;
}

/** The one quantity of a clause, with its percentage; undefined when there is none or more. */
export function makePart(said: Said, share: Said | undefined): Part | undefined {
  const [amount, ...more] = listCounts(said);
  if (amount === undefined || more.length > 0) return undefined;
  const holder = said.percents.length > 0 ? said : share;
  const percent = holder?.percents.length === 1 ? holder.percents[0] : undefined;
  const part = { amount, clause: said.clause, block: said.block, base: '' };
  if (holder === undefined || percent === undefined) return part;
  const { text } = holder.clause;
  const base = fold(text.slice(text.indexOf(percent.written) + percent.written.length));
  return { ...part, percent, base };
}

/** The clause that says the percentage of the one at `at`: after a comma, or in the bracket that follows. */
export function findShare(all: readonly Said[], at: number): Said | undefined {
  const next = all[at + 1];
  const { depth, endsSentence } = all[at]!.clause;
  if (next === undefined || !next.isShare || endsSentence) return undefined;
  // After a bracket the share is of what stands before it.
  if (next.clause.depth < depth) return undefined;
  return next;
}
