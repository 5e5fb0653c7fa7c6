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

/** A question that is out. */
let asking: Promise<CatalogueNews> | undefined;

interface AskOptions {
  readonly now?: Date;
  readonly ask?: typeof fetchInWorker;
}

/**
 * Asks the address that staff set for another catalogue than `shown`. A newer one is taken at once where staff chose so,
 * else it waits for them. Whoever asks while a question is out gets its answer: two would take one catalogue twice.
 * @throws StorageError when the store fails
 */
export function askForCatalogue(
  db: Database,
  shown: Edition,
  options: AskOptions = {},
): Promise<CatalogueNews> {
  asking ??= askOnce(db, shown, options).finally(() => (asking = undefined));
  return asking;
}

/** The edition a file holds, or a Vietnamese sentence on what is wrong with it. */
async function readAnswer(
  file: Exclude<FetchedFile, { readonly kind: 'offline' }>,
  today: string,
): Promise<Edition | string> {
  if (file.kind === 'problem') return file.sentence;
  try {
    return await readCatalogueFile(new File([file.bytes], file.name), today);
  } catch (cause) {
    return toStorageError(cause).message;
  }
}

async function askOnce(
  db: Database,
  shown: Edition,
  { now = new Date(), ask = fetchInWorker }: AskOptions,
): Promise<CatalogueNews> {
  const { address } = await findCatalogueSource(db);
  if (address === '') return 'nowhere';
  const file = await ask(address);
  if (file.kind === 'offline') return 'offline';
  keepSourceAsked(now);
  const answer = await readAnswer(file, localDay(now));
  const { address: wanted, isAutomatic } = await findCatalogueSource(db);
  // Staff named another meanwhile: this answer is nobody's.
  if (wanted !== address) return askOnce(db, shown, { now, ask });
  if (typeof answer === 'string') {
    await noteCatalogueAnswer(db, { problem: answer });
    return 'problem';
  }
  const checkedAt = now.toISOString();
  const changes = compareEditions(shown.procedures, answer.procedures);
  if (isSame(changes)) {
    await noteCatalogueAnswer(db, { checkedAt });
    return 'same';
  }
  if (!isAutomatic || isCutShort(changes, shown)) {
    await noteCatalogueAnswer(db, { checkedAt, waiting: answer });
    return 'waiting';
  }
  await takeEdition(db, answer, now);
  await noteCatalogueAnswer(db, { checkedAt });
  return 'taken';
}
