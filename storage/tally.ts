import type { EventKind } from '../domain/event.ts';
import {
  addCounts,
  counterKey,
  emptyCounter,
  keyText,
  negate,
  transferCounts,
} from './counters.ts';
import type { Counts } from './counters.ts';
import { StorageError } from './problem.ts';
import type { CounterRow, DossierRow, DossierState, StoredEvent } from './schema.ts';

const STATE_BY_KIND: Readonly<Partial<Record<EventKind, DossierState>>> = {
  received: 'received',
  finished: 'finished',
  returned: 'returned',
};

function isSameLine(stored: StoredEvent, line: StoredEvent): boolean {
  return JSON.stringify({ ...stored, day: '' }) === JSON.stringify({ ...line, day: '' });
}

/**
 * What new lines change, worked out in memory and without a database. It must be given every stored line that
 * has the id of a new one or of one it refers to, that refers to either, or that stands in the same dossier.
 */
export class Tally {
  readonly added: StoredEvent[] = [];
  readonly counters = new Map<string, CounterRow>();
  readonly dossiers = new Map<string, DossierRow>();
  readonly #lines = new Map<string, StoredEvent>();
  readonly #undone = new Set<string>();
  readonly #first = new Map<string, StoredEvent>();

  constructor(
    stored: readonly StoredEvent[],
    counters: readonly CounterRow[],
    dossiers: readonly DossierRow[],
  ) {
    for (const line of stored) this.#know(line);
    for (const row of counters) this.counters.set(keyText(row), row);
    for (const row of dossiers) this.dossiers.set(row.id, row);
  }

  /** Takes one line; a known id is the same line and changes nothing. @throws StorageError 'line-differs' */
  take(line: StoredEvent): void {
    const known = this.#lines.get(line.id);
    if (known !== undefined) {
      if (isSameLine(known, line)) return;
      throw new StorageError('line-differs', { cause: new Error(`line ${line.id} differs`) });
    }
    this.#count(line, { [line.kind]: 1 });
    this.#countTransfer(line);
    this.#countDossier(line);
    this.#noteDossier(line);
    this.#know(line);
    this.added.push(line);
  }

  #know(line: StoredEvent): void {
    this.#lines.set(line.id, line);
    if (line.kind === 'undone' && line.refersTo !== undefined) this.#undone.add(line.refersTo);
    if (line.dossierId === undefined) return;
    const first = this.#first.get(line.dossierId);
    if (first === undefined || line.id < first.id) this.#first.set(line.dossierId, line);
  }

  #count(line: StoredEvent, counts: Counts): void {
    const key = counterKey(line);
    const name = keyText(key);
    this.counters.set(name, addCounts(this.counters.get(name) ?? emptyCounter(key), counts));
  }

  #countTransfer(line: StoredEvent): void {
    if (line.kind === 'transferred' && !this.#undone.has(line.id)) {
      this.#count(line, transferCounts(line));
    } else if (line.kind === 'undone' && line.refersTo !== undefined) {
      const transfer = this.#lines.get(line.refersTo);
      if (transfer?.kind !== 'transferred' || this.#undone.has(transfer.id)) return;
      this.#count(transfer, negate(transferCounts(transfer)));
    }
  }

  /** A dossier counts once, where its earliest line stands; a line may arrive after later ones. */
  #countDossier(line: StoredEvent): void {
    if (line.dossierId === undefined) return;
    const first = this.#first.get(line.dossierId);
    if (first !== undefined && first.id < line.id) return;
    if (first !== undefined) this.#count(first, { dossiers: -1 });
    this.#count(line, { dossiers: 1 });
  }

  #noteDossier({ id, dossierId, procedure, kind, at }: StoredEvent): void {
    if (dossierId === undefined) return;
    const row = this.dossiers.get(dossierId) ?? { id: dossierId, schema: 1, state: 'open' };
    const state = STATE_BY_KIND[kind];
    const isNews = state !== undefined && (row.stateEvent === undefined || row.stateEvent < id);
    this.dossiers.set(dossierId, {
      ...(procedure === undefined ? {} : { procedure }),
      ...row,
      ...(isNews ? { state, stateEvent: id } : {}),
      lastAt: row.lastAt !== undefined && row.lastAt > at ? row.lastAt : at,
    });
  }
}
