import Papa from 'papaparse';
import type { StatisticsTable } from './statistics-sheets.ts';

/** The tables one below the other; with a byte order mark, so that Excel reads the marks of Vietnamese. */
export function writeCsv(tables: readonly StatisticsTable[]): Blob {
  const lines = tables.flatMap(({ title, heads, rows }) => [[title], heads, ...rows, []]);
  const text = Papa.unparse(lines as unknown[][], { escapeFormulae: true });
  return new Blob(['\ufeff', text], { type: 'text/csv' });
}
