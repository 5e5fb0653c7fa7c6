import type { Edition } from '../domain/procedure.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';

/** Where a kiosk asks for a newer catalogue, and how that went. */
export interface CatalogueSource {
  /** '' for nowhere. */
  readonly address: string;
  /** A newer one is shown by itself while nobody is there; else it waits for staff. */
  readonly isAutomatic: boolean;
  /** ISO 8601: when the address last answered with a catalogue. */
  readonly checkedAt?: string;
  /** A Vietnamese sentence on what was wrong the last time. */
  readonly problem?: string;
  /** What was found and nobody decided on yet. */
  readonly waiting?: Edition;
}

const NOWHERE: CatalogueSource = { address: '', isAutomatic: false };
const ID = 'catalogue-source';

/** An address that nobody between can change what comes from: TLS, or this machine itself. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isOwn = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
  return (protocol === 'https:' || isOwn) && username === '' && password === '';
}

/** The source as it was set; an empty address before that. */
export function findCatalogueSource(db: Database): Promise<CatalogueSource> {
  // Written by the two functions below alone.
  return attempt(
    db,
    async () => ((await db.meta.get(ID))?.value as CatalogueSource | undefined) ?? NOWHERE,
  );
}

/** Sets where to ask; what was found at another address is dropped. @throws StorageError 'source-address' */
export async function setCatalogueSource(
  db: Database,
  address: string,
  isAutomatic: boolean,
): Promise<CatalogueSource> {
  if (address !== '' && !isSafe(address)) throw new StorageError('source-address');
  const before = await findCatalogueSource(db);
  const source: CatalogueSource = {
    ...(before.address === address ? before : NOWHERE),
    address,
    isAutomatic,
  };
  await keepSource(db, source);
  return source;
}

/** Notes how asking went: what was wrong, or that it answered and what waits for staff, if anything. */
export async function noteCatalogueAnswer(
  db: Database,
  answer: Pick<CatalogueSource, 'checkedAt' | 'problem' | 'waiting'>,
): Promise<CatalogueSource> {
  const { address, isAutomatic, ...before } = await findCatalogueSource(db);
  // Without an answer what was found before still waits.
  const source = {
    address,
    isAutomatic,
    ...(answer.problem === undefined ? {} : before),
    ...answer,
  };
  await keepSource(db, source);
  return source;
}

function keepSource(db: Database, source: CatalogueSource): Promise<void> {
  return writeTogether(
    db,
    [db.meta],
    async () => void (await db.meta.put({ id: ID, value: source })),
  );
}
