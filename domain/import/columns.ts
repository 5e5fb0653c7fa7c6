import { fold } from '../vietnamese.ts';
import { COLUMNS, type ColumnDefinition, type Meaning } from './column-table.ts';

const DEFINITIONS: readonly (readonly [Meaning, ColumnDefinition])[] = Object.entries(
  COLUMNS,
) as unknown as readonly (readonly [Meaning, ColumnDefinition])[];

/** Every meaning, in the order of the table. */
export const MEANINGS: readonly Meaning[] = DEFINITIONS.map(([meaning]) => meaning);

/** A header as it is compared: folded, without signs, notes in brackets and required marks. */
export function foldHeader(text: string): string {
  return fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What a header means; undefined for a column nobody needs. */
export function meaningOf(header: string): Meaning | undefined {
  const words = foldHeader(header);
  if (words === '') return undefined;
  return DEFINITIONS.find(([, { headers }]) => headers.includes(words))?.[0];
}

/** Where each meaning stands: column numbers from 0. */
export type ColumnMap = Readonly<Partial<Record<Meaning, number>>>;

/** The columns of a header row; the first of two columns that say the same wins. */
export function mapColumns(headers: readonly string[]): ColumnMap {
  const map: Partial<Record<Meaning, number>> = {};
  for (const [at, header] of headers.entries()) {
    const meaning = meaningOf(header);
    if (meaning !== undefined) map[meaning] ??= at;
  }
  return map;
}

/** Needed meanings that no column has. */
export function missingColumns(map: ColumnMap): readonly Meaning[] {
  return DEFINITIONS.filter(
    ([meaning, { isNeeded }]) => isNeeded === true && map[meaning] === undefined,
  ).map(([meaning]) => meaning);
}
