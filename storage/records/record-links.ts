import type { SourcedDossier } from '../../domain/report/gather-dossiers.ts';
import type { Database } from '../database.ts';
import { chunkOf, linkRowOf, type RecordLinkRow } from './record-rows.ts';

interface Links {
  readonly keysOf: Record<string, readonly string[]>;
  readonly chunkOf: Record<string, string>;
}

/** A table without inherited names: a code may well be 'constructor'. */
const toTable = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.assign(Object.create(null) as Record<string, Value>, entries);

/** Where dossiers lie, read as far as asked for and written back as far as changed. */
export class RecordLinks {
  readonly #db: Database;
  readonly #rows = new Map<number, Links>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Reads what is known of these ids and keys. */
  async load(texts: Iterable<string>): Promise<void> {
    const wanted = new Set([...texts].map(linkRowOf));
    const missing = [...wanted].filter((id) => !this.#rows.has(id));
    const found = await this.#db.recordLinks.bulkGet(missing);
    for (const [at, id] of missing.entries()) {
      const { keysOf = {}, chunkOf: chunks = {} } = found[at] ?? {};
      this.#rows.set(id, { keysOf: toTable(keysOf), chunkOf: toTable(chunks) });
    }
  }

  keysOf(localId: string): readonly string[] {
    return this.#of(localId).keysOf[localId] ?? [];
  }

  chunkOf(key: string): string | undefined {
    return this.#of(key).chunkOf[key];
  }

  /** Forgets where a dossier lay and which ids were its own. */
  remove({ key, record }: SourcedDossier): void {
    delete this.#of(key).chunkOf[key];
    for (const id of record.localIds) {
      const { keysOf } = this.#of(id);
      const left = this.keysOf(id).filter((one) => one !== key);
      if (left.length === 0) delete keysOf[id];
      else keysOf[id] = left;
    }
  }

  add({ key, record }: SourcedDossier): void {
    this.#of(key).chunkOf[key] = chunkOf(record);
    for (const id of record.localIds) {
      const known = this.keysOf(id);
      if (!known.includes(key)) this.#of(id).keysOf[id] = [...known, key];
    }
  }

  /** Writes every row that was loaded. */
  async write(): Promise<void> {
    const rows = [...this.#rows].map(([id, links]): RecordLinkRow => ({ id, ...links }));
    await this.#db.recordLinks.bulkPut(rows);
  }

  #of(text: string): Links {
    const links = this.#rows.get(linkRowOf(text));
    if (links === undefined) throw new Error('expected the links of a text to be loaded first');
    return links;
  }
}
