import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';

/** Visits that must have asked the same before its words are kept: what one person typed is never written down. */
export const TOLD_AFTER = 3;
/** The rarest go first when there are more. */
const MOST_KEPT = 500;
const LONGEST = 40;

/** A question the catalogue had no answer to. */
export interface UnmetSearch {
  /** HMAC of the folded words under a key of this machine. */
  readonly mark: string;
  readonly visits: number;
  /** The folded words, once several visits asked them. */
  readonly words?: string;
  /** What was opened after it in the same visit, by code, with how often: the alias to suggest. */
  readonly opened: Readonly<Record<string, number>>;
}

interface UnmetRecord {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly searches: readonly UnmetSearch[];
}

async function findRecord(db: Database): Promise<UnmetRecord> {
  const kept = (await db.meta.get('unmet'))?.value as UnmetRecord | undefined; // Only noteUnmet writes it.
  return kept ?? { key: crypto.getRandomValues(new Uint8Array(32)), searches: [] };
}

async function markWords(key: Uint8Array<ArrayBuffer>, words: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const signing = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  const bytes = await crypto.subtle.sign('HMAC', signing, new TextEncoder().encode(words));
  return [...new Uint8Array(bytes).subarray(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Words that may be somebody's: numbers and long texts are not even counted. */
function mayCount(words: string): boolean {
  return words.length >= 2 && words.length <= LONGEST && /^[a-z ]+$/.test(words);
}

function addVisit(
  known: UnmetSearch | undefined,
  mark: string,
  words: string,
  opened: string | undefined,
): UnmetSearch {
  const visits = (known?.visits ?? 0) + 1;
  const before = known?.opened ?? {};
  return {
    mark,
    visits,
    ...(visits >= TOLD_AFTER && { words }),
    opened: opened === undefined ? before : { ...before, [opened]: (before[opened] ?? 0) + 1 },
  };
}

/** Notes a visit's question without an answer: folded words, and the procedure found another way, if any. */
export async function noteUnmet(db: Database, words: string, opened?: string): Promise<void> {
  if (!mayCount(words)) return;
  const { key } = await attempt(db, () => findRecord(db));
  const mark = await markWords(key, words);
  await writeTogether(db, [db.meta], async () => {
    const record = await db.meta.get('unmet');
    const searches = (record?.value as UnmetRecord | undefined)?.searches ?? []; // None on the first day.
    const known = searches.find((one) => one.mark === mark);
    const next = [...searches.filter((one) => one !== known), addVisit(known, mark, words, opened)]
      .toSorted((a, b) => b.visits - a.visits)
      .slice(0, MOST_KEPT);
    await db.meta.put({ id: 'unmet', value: { key, searches: next } satisfies UnmetRecord });
  });
}

/** What several visits asked in vain, the most asked first. */
export function listUnmet(db: Database): Promise<readonly UnmetSearch[]> {
  return attempt(db, async () =>
    (await findRecord(db)).searches.filter(({ words }) => words !== undefined),
  );
}
