import { fold } from './vietnamese.ts';

/** Folded words of a header, and which of a catalogue's members the column holds; the particular before the general. */
const COLUMNS: readonly (readonly [mark: RegExp, member: string])[] = [
  [/\bma\b/, 'code'],
  [/linh vuc/, 'field'],
  [/thoi (?:han|gian)/, 'timeLimitText'],
  [/\bphi\b/, 'fee'],
  [/co quan/, 'authority'],
  [/quyet dinh/, 'decision'],
  [/duong dan|dia chi|\blink\b|\burl\b/, 'portalUrl'],
  [/thu tuc|\bten\b/, 'name'],
];

/** Which member each column of a table of procedures holds, by its heading; undefined for one we do not know. */
export function nameColumns(heads: readonly string[]): readonly (string | undefined)[] {
  return heads.map((head) => COLUMNS.find(([mark]) => mark.test(fold(head)))?.[1]);
}

type Cell = string | number | boolean | Date | null | undefined;

function readCell(cell: Cell): string {
  return cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).trim();
}

/** How many of a sheet's first rows may stand above its head: titles of an agency take a few. */
const MOST_TITLES = 20;

/**
 * The rows of a sheet as a catalogue's file would say them, for readEdition: one row each that has a name. undefined
 * where no row near the top names the procedures' column.
 */
export function readEditionRows(
  rows: readonly (readonly Cell[])[],
): readonly Readonly<Record<string, string>>[] | undefined {
  // A title may say "thủ tục" too; a head names two columns at least.
  const isHead = (row: readonly Cell[]): boolean => {
    const members = new Set(nameColumns(row.map(readCell)));
    members.delete(undefined);
    return members.has('name') && members.size >= 2;
  };
  const at = rows.slice(0, MOST_TITLES).findIndex(isHead);
  const head = rows[at];
  if (head === undefined) return undefined;
  const members = nameColumns(head.map(readCell));
  return rows.slice(at + 1).flatMap((row) => {
    const pairs = row.flatMap((cell, column) => {
      const member = members[column];
      const text = readCell(cell);
      return member === undefined || text === '' ? [] : [[member, text] as const];
    });
    const read = Object.fromEntries(pairs);
    return read['name'] === undefined ? [] : [read];
  });
}
