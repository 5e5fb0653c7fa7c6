import type { Saying } from '../../domain/saying.ts';
/** Signs for several readings of one thing: agreeing signs strengthen each other, each says what it saw. */
export class Tally<Key extends string> {
  readonly #rows = new Map<Key, { weight: number; evidence: Saying[] }>();

  /** Adds a sign of weight 0–1; independent signs combine as 1 − (1 − a)(1 − b). */
  add(key: Key, weight: number, evidence: Saying): void {
    if (weight <= 0) return;
    const row = this.#rows.get(key) ?? { weight: 0, evidence: [] };
    row.weight = 1 - (1 - row.weight) * (1 - Math.min(weight, 1));
    row.evidence.push(evidence);
    this.#rows.set(key, row);
  }

  /** Multiplies what is known so far of one reading. */
  scale(key: Key, factor: number): void {
    const row = this.#rows.get(key);
    if (row !== undefined) row.weight *= factor;
  }

  weigh(key: Key): number {
    return this.#rows.get(key)?.weight ?? 0;
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** All readings, strongest first. */
  rank(): readonly Ranked<Key>[] {
    return [...this.#rows]
      .map(([key, row]) => ({ key, ...row }))
      .sort((a, b) => b.weight - a.weight);
  }
}

/** One reading with its strength and what speaks for it. */
export interface Ranked<Key extends string> {
  readonly key: Key;
  readonly weight: number;
  readonly evidence: readonly Saying[];
}
