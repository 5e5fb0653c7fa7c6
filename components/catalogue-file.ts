import type { Edition } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { loadJson } from './network.ts';

export { readTable } from './read-table.ts';

/** A catalogue's file as an element shows it. Loaded only where an element has a `src` or a table. */
export interface CatalogueFile {
  readonly edition?: Edition;
  /** Why there is none, for a citizen; '' when there is one. */
  readonly problem: string;
}

/** Asks for a catalogue and reads it. */
export async function loadCatalogueFile(src: string, signal: AbortSignal): Promise<CatalogueFile> {
  const loading = await loadJson(src, signal);
  if (loading.problem !== undefined) return { problem: loading.problem };
  const { edition, problem = '' } = readEdition(loading.json);
  return { problem, ...(edition && { edition }) };
}
