import type { ImportedEvent } from '../../domain/event.ts';
import { gatherSourced, type SourcedDossier } from '../../domain/report/gather-dossiers.ts';
import { attempt, writeTogether } from '../database.ts';
import type { Database } from '../database.ts';
import type { StoredEvent } from '../schema.ts';
import { findStrikes, RECORD_KINDS } from './office-lines.ts';
import { rebuildRecords, type RebuildProgress } from './rebuild-records.ts';
import { RecordLinks } from './record-links.ts';
import { chunkOf, readChunkRow, RECORDS_FORMAT } from './record-rows.ts';
import { writeChunks } from './write-chunks.ts';

/** More lines or rows than this are quicker built anew than looked up one by one. */
const MOST_FOLDED = 2000;

type Chunks = Map<string, Map<string, SourcedDossier>>;

/** What new lines bear on: keys of dossiers, local ids, and the imports that list a key. */
interface Touched {
  readonly keys: Set<string>;
  readonly localIds: Set<string>;
  readonly imports: Set<string>;
}

/** Whether the records know of every line of the journal; joins a surrounding transaction. */
export async function isFolded(db: Database): Promise<boolean> {
  const [format, count] = await Promise.all([db.meta.get('records-format'), db.unfolded.count()]);
  return format?.value === RECORDS_FORMAT && count === 0;
}

/** How much there is to fold: 'none', a 'few' lines, or so 'many' that they are built anew, which takes seconds. */
export async function howMuchToFold(db: Database): Promise<'none' | 'few' | 'many'> {
  return attempt(db, async () => {
    const [format, count] = await Promise.all([db.meta.get('records-format'), db.unfolded.count()]);
    const ready = format?.value === RECORDS_FORMAT || (await db.events.count()) === 0;
    if (!ready) return 'many';
    if (count === 0) return 'none';
    const lines = await db.events.bulkGet(await db.unfolded.toCollection().primaryKeys());
    return sizeOf(lines.filter((line) => line !== undefined)) > MOST_FOLDED ? 'many' : 'few';
  });
}

function sizeOf(lines: readonly StoredEvent[]): number {
  return lines.reduce((sum, line) => sum + (line.kind === 'imported' ? line.rows.length : 1), 0);
}

function touch(lines: readonly StoredEvent[]): Touched {
  const [keys, localIds, imports] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const line of lines) {
    if (line.kind === 'imported') {
      imports.add(line.id);
      for (const { code, dossierId } of line.rows) {
        keys.add(code);
        localIds.add(dossierId);
      }
    } else if (line.dossierId !== undefined) localIds.add(line.dossierId);
    if (line.kind === 'received' && line.code !== undefined) keys.add(line.code);
  }
  return { keys, localIds, imports };
}

/** The lines that strikes among these are about. */
async function readTargets(db: Database, lines: readonly StoredEvent[]): Promise<StoredEvent[]> {
  const ids = lines.flatMap((line) => ('refersTo' in line ? (line.refersTo ?? []) : []));
  const found = await db.events.bulkGet([...new Set(ids)]);
  return found
    .filter((line) => line !== undefined)
    .filter(({ kind }) => RECORD_KINDS.includes(kind));
}

async function loadChunks(db: Database, chunks: Chunks, ids: Iterable<string>): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !chunks.has(id));
  const rows = await db.records.bulkGet(missing);
  for (const [at, id] of missing.entries()) {
    const row = rows[at];
    const members = row === undefined ? [] : readChunkRow(row);
    chunks.set(id, new Map(members.map((member) => [member.key, member])));
  }
}

/** Finds the dossiers as they were, and widens what is touched by all that ever belonged to them. */
async function findBefore(
  db: Database,
  links: RecordLinks,
  chunks: Chunks,
  { keys, localIds, imports }: Touched,
): Promise<readonly SourcedDossier[]> {
  const before = new Map<string, SourcedDossier>();
  for (let size = -1; size !== keys.size + localIds.size;) {
    size = keys.size + localIds.size;
    await links.load([...keys, ...localIds]);
    for (const id of localIds) for (const key of [id, ...links.keysOf(id)]) keys.add(key);
    await links.load(keys);
    const places = [...keys].map((key) => links.chunkOf(key));
    await loadChunks(
      db,
      chunks,
      places.filter((place) => place !== undefined),
    );
    for (const key of keys) {
      const known = chunks.get(links.chunkOf(key) ?? '')?.get(key);
      if (known === undefined) continue;
      before.set(key, known);
      for (const id of known.record.localIds) localIds.add(id);
      for (const id of known.imports) imports.add(id);
    }
  }
  return [...before.values()];
}

/** An import cut down to the dossiers asked for. */
function cutImport(line: ImportedEvent, keys: ReadonlySet<string>): ImportedEvent {
  return { ...line, rows: line.rows.filter(({ code }) => keys.has(code)) };
}

/** The dossiers of the touched keys, gathered from exactly their own lines. */
async function gatherTouched(
  db: Database,
  { keys, localIds, imports }: Touched,
): Promise<readonly SourcedDossier[]> {
  const [own, listed] = await Promise.all([
    db.events
      .where('dossierId')
      .anyOf([...localIds])
      .toArray(),
    db.events.bulkGet([...imports]),
  ]);
  const lines = [...own, ...listed.filter((line) => line !== undefined)].filter(({ kind }) =>
    RECORD_KINDS.includes(kind),
  );
  const all = [...lines, ...(await findStrikes(db, lines))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cut = all.map((line) => (line.kind === 'imported' ? cutImport(line, keys) : line));
  return gatherSourced(cut).filter(({ key }) => keys.has(key));
}

async function foldLines(db: Database, lines: readonly StoredEvent[]): Promise<void> {
  const touched = touch([...lines, ...(await readTargets(db, lines))]);
  const links = new RecordLinks(db);
  const chunks: Chunks = new Map();
  const before = await findBefore(db, links, chunks, touched);
  const after = await gatherTouched(db, touched);
  await links.load(after.flatMap(({ key, record }) => [key, ...record.localIds]));
  const changed = new Set([...before, ...after].map(({ record }) => chunkOf(record)));
  await loadChunks(db, chunks, changed);
  for (const dossier of before) {
    links.remove(dossier);
    chunks.get(chunkOf(dossier.record))!.delete(dossier.key);
  }
  for (const dossier of after) {
    links.add(dossier);
    chunks.get(chunkOf(dossier.record))!.set(dossier.key, dossier);
  }
  await links.write();
  await writeChunks(
    db,
    [...changed].map((id) => [id, [...chunks.get(id)!.values()]]),
  );
}

/**
 * Brings the records up to the journal, in one transaction: every line is in them afterwards, whatever came late or was
 * struck out. Nothing to do costs two look-ups. @throws StorageError
 */
export async function foldRecords(
  db: Database,
  onProgress: RebuildProgress = () => undefined,
): Promise<void> {
  const much = await howMuchToFold(db);
  if (much === 'none') return;
  const tables = [db.events, db.records, db.recordCounts, db.recordLinks, db.unfolded, db.meta];
  await writeTogether(db, tables, async () => {
    const [format, ids] = await Promise.all([
      db.meta.get('records-format'),
      db.unfolded.toCollection().primaryKeys(),
    ]);
    const found = await db.events.bulkGet(ids);
    const lines = found.filter((line) => line !== undefined);
    if (format?.value !== RECORDS_FORMAT || sizeOf(lines) > MOST_FOLDED)
      return rebuildRecords(db, onProgress);
    await foldLines(db, lines);
    return db.unfolded.bulkDelete(ids);
  });
}
