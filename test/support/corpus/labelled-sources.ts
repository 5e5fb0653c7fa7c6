import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What a page says, by `subject.field`. */
export type SaidFacts = Readonly<Record<string, string>>;

/** One page a dossier is read from, with what a careful reader takes from it. */
export interface LabelledSource {
  readonly name: string;
  /** What must be found. */
  readonly facts: SaidFacts;
  /** What is right too, but no loss when it is not read. */
  readonly also: SaidFacts;
  /** What each row of a list of dossiers says. */
  readonly rows: readonly SaidFacts[];
}

/** Where the source pages are; they are all held out. */
export const SOURCES_FOLDER = resolve(import.meta.dirname, '../../fixtures/sources');

function readSaid(value: unknown, where: string): SaidFacts {
  if (typeof value !== 'object' || value === null)
    throw new Error(
      `${where}: expected {"subject.field": "value"}, found ${JSON.stringify(value)}`,
    );
  for (const [name, text] of Object.entries(value))
    if (typeof text !== 'string') throw new Error(`${where}: expected a text for ${name}`);
  return value as SaidFacts;
}

function readSource(folder: string, name: string): LabelledSource {
  const path = join(folder, `${name}.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  const rows = file['rows'] ?? [];
  if (!Array.isArray(rows)) throw new Error(`${path}: expected a list of rows`);
  return {
    name,
    facts: readSaid(file['facts'], path),
    also: readSaid(file['also'] ?? {}, path),
    rows: rows.map((row) => readSaid(row, path)),
  };
}

/** The source pages, by name. @throws Error when a page has no labels or they are of another form */
export function listSources(): readonly LabelledSource[] {
  const folder = join(SOURCES_FOLDER, 'held-out');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => readSource(folder, basename(file, '.html')));
}
