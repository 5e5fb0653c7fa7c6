import type { Concept } from './concepts.ts';
import type { Clause } from './read-clauses.ts';
import type { Figure } from './read-numbers.ts';
import type { Context } from './report-context.ts';

const COUNTED =
  /^(?:hồ|hs|lượt hồ|lượt hs|tthc|kết|trường|bộ|thủ|$|tỷ|đạt|chiếm|đã|trong|được|qua|nộp|từ|trực|về|mới|còn|đúng|trước|sớm|quá|trễ|bưu|bcci)/iu;
const FEEDBACK_COUNTED = /^(?:lượt|phản|ý|vụ|pakn|kiến|đơn)/iu;
const NAMES_DOSSIERS = /ho so|\bhs\b|tthc|thu tuc/;
/** What may be done to anything: "văn bản đến 3.477 văn bản, đã xử lý 100%". */
const DONE: ReadonlySet<Concept> = new Set([
  'resolved',
  'pending',
  'returned',
  'withdrawn',
  'early',
  'onTime',
  'inTime',
  'late',
]);

/** Whether a figure counts what forms count: dossiers, or feedback where the words are about it. */
export function isCounted({ unit, kind }: Figure, { isFeedback }: Context): boolean {
  if (kind === 'percent') return false;
  return COUNTED.test(unit) || (isFeedback && FEEDBACK_COUNTED.test(unit));
}

/** What a sentence has counted last: what is done then without a word of dossiers is done to that. */
export class CountedThings {
  #areOthers = false;

  /** Takes in what a clause counts. */
  note({ words, figures }: Clause, context: Context): void {
    const count = figures.find(({ kind, unit }) => kind !== 'percent' && unit !== '');
    if (count !== undefined) this.#areOthers = !isCounted(count, context);
    if (NAMES_DOSSIERS.test(words)) this.#areOthers = false;
  }

  /** The concept a clause names, unless it is done to papers or people that the sentence counts. */
  own({ words }: Clause, concept: Concept | undefined): Concept | undefined {
    const areOthers = this.#areOthers && !NAMES_DOSSIERS.test(words);
    return areOthers && concept !== undefined && DONE.has(concept) ? undefined : concept;
  }
}
