import type { Edition } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { LOAD_TEXTS } from './load.texts.ts';
import { loadJson } from './network.ts';
import { textsAt } from './texts-at.ts';

export { readTable } from './read-table.ts';

/** A catalogue's file as an element shows it. Loaded only where an element has a `src` or a table. */
export interface CatalogueFile {
  readonly edition?: Edition;
  /** Why there is none, for a citizen; '' when there is one. */
  readonly problem: string;
}

/** Asks for a catalogue and reads it, for an element that says what is wrong in the language around it. */
export async function loadCatalogueFile(
  src: string,
  signal: AbortSignal,
  host: Element,
): Promise<CatalogueFile> {
  const loading = await loadJson(src, signal, host);
  if (loading.problem !== undefined) return { problem: loading.problem };
  const { edition, problem } = readEdition(loading.json);
  if (edition !== undefined) return { edition, problem: '' };
  return { problem: (await textsAt(host, LOAD_TEXTS)).notCatalogue(problem) };
}
