import type { MostUsed } from '../components/procedure-list/most-used.ts';
import type { Checklist } from '../domain/checklist.ts';
import type { Edition } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import type { Database } from '../storage/database.ts';
import { withOwnAliases } from '../domain/own-aliases.ts';
import { readKeptAliases, readKeptEdition } from './kept-choices.ts';
import type { SearchHints } from '../domain/search-hints.ts';

/** All the kiosk shows: one edition, and the words, tiles and checklists that belong to it. */
export interface Catalogue {
  readonly edition: Edition;
  readonly hints: SearchHints;
  readonly mostUsed: readonly MostUsed[];
  readonly fieldOrder: readonly string[];
  readonly checklists: readonly Checklist[];
}

const EDITION_DATE = '2026-07';

/** The edition the kiosk was built with. */
export async function fetchEdition(): Promise<Edition> {
  const address = new URL('../catalogue/commune-2026.json', import.meta.url);
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`Expected the catalogue at ${address.href}, got ${answer.status}.`);
  const { edition, problem } = readEdition(await answer.json(), EDITION_DATE);
  if (edition === undefined) throw new Error(problem);
  return edition;
}

/** The edition staff took in, if it is still there; the database's code is loaded for that alone. */
async function findImported(openDatabase: () => Promise<Database>): Promise<Edition | undefined> {
  const date = readKeptEdition();
  if (date === '') return undefined;
  const { findEdition } = await import('../storage/catalogue.ts');
  const kept = await findEdition(await openDatabase(), date);
  // Read again: what this version reads out of a file an earlier one may have left.
  return kept && readEdition(kept).edition;
}

/** Loads the edition staff chose, or the one the kiosk was built with; rejects when a part is missing or damaged. */
export async function loadCatalogue(openDatabase: () => Promise<Database>): Promise<Catalogue> {
  // In one file: on a slow kiosk each takes its time to be asked for.
  const [edition, parts] = await Promise.all([
    findImported(openDatabase).then((imported) => imported ?? fetchEdition()),
    import('./catalogue-parts.ts'),
  ]);
  return {
    edition,
    hints: withOwnAliases(parts.HINTS, readKeptAliases()),
    mostUsed: parts.MOST_USED,
    fieldOrder: parts.FIELD_ORDER,
    checklists: parts.CHECKLISTS,
  };
}
