const NOWHERE = -9;

/**
 * What a question says of some phrases, added up word by word: of each word only the best counts. Kept from question to
 * question, since making it anew would take longer than a keystroke may; `clear` leaves nothing of one behind.
 */
export class Tally {
  readonly sums: Float64Array;
  /** Those that anything was said of, in no order. */
  readonly touched: number[] = [];
  readonly #word: Int16Array;
  readonly #best: Float64Array;
  readonly #place: Int16Array;
  readonly #wordBefore: Int16Array;
  readonly #placeBefore: Int16Array;

  constructor(size: number) {
    this.sums = new Float64Array(size);
    this.#best = new Float64Array(size);
    this.#word = new Int16Array(size).fill(NOWHERE);
    this.#place = new Int16Array(size);
    this.#wordBefore = new Int16Array(size).fill(NOWHERE);
    this.#placeBefore = new Int16Array(size);
  }

  /** Whether the question's word before stands right before this place. */
  follows(at: number, word: number, place: number): boolean {
    if (this.#word[at] === word)
      return this.#wordBefore[at] === word - 1 && this.#placeBefore[at] === place - 1;
    return this.#word[at] === word - 1 && this.#place[at] === place - 1;
  }

  add(at: number, word: number, value: number, place: number): void {
    const isNew = this.#word[at] !== word;
    const best = isNew ? 0 : this.#best[at]!;
    if (value <= best) return;
    if (this.sums[at] === 0) this.touched.push(at);
    this.sums[at]! += value - best;
    this.#best[at] = value;
    if (isNew) {
      this.#wordBefore[at] = this.#word[at]!;
      this.#placeBefore[at] = this.#place[at]!;
      this.#word[at] = word;
    }
    this.#place[at] = place;
  }

  clear(): void {
    for (const at of this.touched) {
      this.sums[at] = 0;
      this.#word[at] = NOWHERE;
      this.#wordBefore[at] = NOWHERE;
    }
    this.touched.length = 0;
  }
}
