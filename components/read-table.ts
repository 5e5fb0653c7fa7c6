import { nameColumns } from '../domain/edition-table.ts';
import type { Procedure } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';

function readRow(row: HTMLTableRowElement, members: readonly (string | undefined)[]): object {
  const cells = [...row.cells].flatMap((cell, at) => {
    const member = members[at];
    return member === undefined ? [] : [[member, cell.textContent.trim()] as const];
  });
  const link = row.querySelector<HTMLAnchorElement>('a[href]');
  return { ...Object.fromEntries(cells), ...(link !== null && { portalUrl: link.href }) };
}

/** The procedures of the plain table inside an element: what a page shows before, and without, any script. */
export function readTable(host: Element): readonly Procedure[] {
  const table = host.querySelector('table');
  const [head, ...rows] = table === null ? [] : [...table.rows];
  if (head === undefined) return [];
  const members = nameColumns([...head.cells].map(({ textContent }) => textContent));
  if (!members.includes('name')) return [];
  return readEdition(rows.map((row) => readRow(row, members))).edition?.procedures ?? [];
}
