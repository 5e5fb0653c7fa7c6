import type { Fact } from '../domain/fact.ts';
import type { Database } from './database.ts';
import { createUuidV7 } from '../domain/uuid.ts';
import { putFacts } from './vault.ts';

/** Facts that wait for the vault. Plain data, so a shell can carry it in session memory, and nowhere else. */
export interface WaitingFacts {
  readonly recordId: string;
  readonly dossierId: string;
  readonly facts: readonly Fact[];
}

/** The queue in front of a locked vault: capturing and filling go on, only the books wait. */
export class PendingFacts {
  #waiting: readonly WaitingFacts[];

  constructor(waiting: readonly WaitingFacts[] = []) {
    this.#waiting = waiting;
  }

  get waiting(): readonly WaitingFacts[] {
    return this.#waiting;
  }

  /** Puts facts into the vault, or into the queue while it is locked or could not take them. @throws StorageError, queued */
  async keep(
    db: Database,
    dossierId: string,
    facts: readonly Fact[],
  ): Promise<'stored' | 'locked'> {
    const entry = { recordId: createUuidV7(), dossierId, facts };
    this.#waiting = [...this.#waiting, entry];
    return this.#store(db, entry);
  }

  /** After unlocking: stores what waits, oldest first; returns how many records went in. The rest keeps waiting. */
  async flush(db: Database): Promise<number> {
    let stored = 0;
    for (const entry of this.#waiting) {
      if ((await this.#store(db, entry)) === 'locked') break;
      stored += 1;
    }
    return stored;
  }

  async #store(db: Database, entry: WaitingFacts): Promise<'stored' | 'locked'> {
    const answer = await putFacts(db, entry.dossierId, entry.facts, entry.recordId);
    if (answer === 'stored') this.#waiting = this.#waiting.filter((one) => one !== entry);
    return answer;
  }
}
