import { compareEditions, type EditionChanges } from '../domain/compare-editions.ts';
import { localDay } from '../domain/day.ts';
import type { Edition } from '../domain/procedure.ts';
import { listEditions, putEdition } from '../storage/catalogue.ts';
import { findCatalogueSource, noteCatalogueAnswer } from '../storage/catalogue-source.ts';
import type { Database } from '../storage/database.ts';
import { toStorageError } from '../storage/problem.ts';
import type { FetchedFile } from './fetch-catalogue.ts';
import { keepEdition, keepSourceAsked } from './kept-choices.ts';
import { readCatalogueFile } from './staff/read-catalogue-file.ts';

/** What became of asking. */
export type CatalogueNews = 'nowhere' | 'offline' | 'problem' | 'same' | 'waiting' | 'taken';

/** Asks in a worker: the page itself may not speak to another server. */
function fetchInWorker(address: string): Promise<FetchedFile> {
  const worker = new Worker(new URL('./catalogue-fetcher.ts', import.meta.url), { type: 'module' });
  return new Promise<FetchedFile>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FetchedFile>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin and takes none.
    worker.postMessage(address);
  }).finally(() => worker.terminate());
}

function isSame({ added, changed, removed }: EditionChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** A file cut short would take most procedures away: a person looks at that first. */
function isCutShort({ removed }: EditionChanges, shown: Edition): boolean {
  return removed.length * 2 > shown.procedures.length;
}

/** A date of its own for an edition, so that every one before can be shown again. */
async function giveDate(db: Database, edition: Edition, today: string): Promise<Edition> {
  const isTaken = (await listEditions(db)).includes(edition.date);
  return isTaken ? { ...edition, date: today } : edition;
}

/** Keeps an edition whole and shows it from the next reading on; the ones before stay. */
export async function takeEdition(db: Database, edition: Edition, now: Date): Promise<Edition> {
  const dated = await giveDate(db, edition, localDay(now));
  await putEdition(db, dated, now);
  keepEdition(dated.date);
  return dated;
}

/**
 * Asks the address that staff set for another catalogue than `shown`. A newer one is taken at once where staff chose so,
 * else it waits for them. @throws StorageError when the store fails
 */
export async function askForCatalogue(
  db: Database,
  shown: Edition,
  { now = new Date(), ask = fetchInWorker }: { now?: Date; ask?: typeof fetchInWorker } = {},
): Promise<CatalogueNews> {
  const { address, isAutomatic } = await findCatalogueSource(db);
  if (address === '') return 'nowhere';
  const file = await ask(address);
  if (file.kind === 'offline') return 'offline';
  keepSourceAsked(now);
  if (file.kind === 'problem') return refuse(db, file.sentence);
  const checkedAt = now.toISOString();
  let edition: Edition;
  try {
    edition = await readCatalogueFile(new File([file.bytes], file.name), localDay(now));
  } catch (cause) {
    return refuse(db, toStorageError(cause).message);
  }
  const changes = compareEditions(shown.procedures, edition.procedures);
  if (isSame(changes)) {
    await noteCatalogueAnswer(db, { checkedAt });
    return 'same';
  }
  if (!isAutomatic || isCutShort(changes, shown)) {
    await noteCatalogueAnswer(db, { checkedAt, waiting: edition });
    return 'waiting';
  }
  await takeEdition(db, edition, now);
  await noteCatalogueAnswer(db, { checkedAt });
  return 'taken';
}

async function refuse(db: Database, problem: string): Promise<CatalogueNews> {
  await noteCatalogueAnswer(db, { problem });
  return 'problem';
}
