import type { Block } from './read-blocks.ts';

/** One row of a table in a report's text. */
export interface TextRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A table of a report's text: lines side by side whose cells are parted by tabs or strokes. */
export interface TextTable {
  /** The last words before it: its title, or the sentence that leads to it. */
  readonly title: string;
  /** One for each column: the texts above it, joined. */
  readonly headers: readonly string[];
  readonly rows: readonly TextRow[];
}

export function blockOf({ text }: TextRow): Block {
  return { text, start: 0, marker: 'paragraph', section: '' };
}

/** A report taken apart into what is told and what stands in tables; both keep the report's line numbers. */
export interface ToldAndTables {
  readonly told: string;
  readonly tables: readonly TextTable[];
}

/** Biểu II.06a has thirteen columns and is read by its numbers (check-table.ts). */
const MOST_CELLS = 12;
const FEWEST_ROWS = 3;

const hasBorders = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);

/** @param isBordered whether every row of the table has strokes around it: one that begins and ends with empty cells has, too */
function readCells(line: string, isBordered: boolean): readonly string[] {
  const inner = isBordered ? line.trim().slice(1, -1) : line;
  return inner.split(/\t|\|/).map((cell) => cell.trim());
}

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^[-:=]*$/.test(cell));
/** "(1) | (2) | (3)", "A | B | 1 | 2", "1 | 2 | 3": the numbers of the columns. */
function numbersColumns(cells: readonly string[]): boolean {
  const inner = cells.map((cell) => cell.replace(/^\((.*)\)$/, '$1'));
  const numbers = inner.filter((cell) => /^\d+$/.test(cell)).map(Number);
  if (!inner.every((cell) => /^(?:\d{1,2}|[A-Z]|)$/.test(cell)) || numbers.length < 2) return false;
  return numbers.every((value, at) => at === 0 || value === numbers[at - 1]! + 1);
}

const isFigure = (cell: string): boolean => /^\d[\d.,]*\s*%?$/.test(cell);
/** A row that says something of its label in figures. */
export function hasFigures({ cells }: TextRow): boolean {
  const label = cells.findIndex((cell) => /\p{L}{2}/u.test(cell));
  return label >= 0 ? cells.slice(label + 1).some(isFigure) : isOfMonth(cells);
}

/** "| 7 | 1.204 | 311 | 6 | 1.521 |": a month or a week is a label, too. */
function isOfMonth([label = '', ...others]: readonly string[]): boolean {
  const cells = others.filter((cell) => cell !== '');
  return /^(?:\d{1,2}|[IVX]{1,4})$/.test(label) && cells.length > 1 && cells.every(isFigure);
}

/** The texts above each column; one that covers several stands in the first of them. */
function joinHeaders(rows: readonly TextRow[]): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const filled = rows.map(({ cells }, depth) => {
    let group = '';
    return Array.from({ length: width }, (_, at) => {
      const own = cells[at] ?? '';
      if (own !== '') group = own;
      return depth < rows.length - 1 ? group : own;
    });
  });
  return Array.from({ length: width }, (_, at) =>
    filled
      .map((row) => row[at]!)
      .filter((text) => text !== '')
      .join(' '),
  );
}

function makeTable(rows: readonly TextRow[], title: string): TextTable {
  const kept = rows.filter(({ cells }) => !isRule(cells) && !numbersColumns(cells));
  const first = Math.max(0, kept.findIndex(hasFigures));
  return { title, headers: joinHeaders(kept.slice(0, first)), rows: kept.slice(first) };
}

/** Takes the tables out of a report's text and leaves empty lines in their place. */
export function readTables(text: string): ToldAndTables {
  const lines = text.split('\n');
  const told = [...lines];
  const tables: TextTable[] = [];
  let found: { readonly text: string; readonly line: number }[] = [];
  const take = (): void => {
    const isBordered = found.every(({ text: line }) => hasBorders(line));
    const run = found.map((row): TextRow => ({
      cells: readCells(row.text, isBordered),
      line: row.line,
      text: row.text.trim(),
    }));
    const [first] = run;
    if (first !== undefined && run.length >= FEWEST_ROWS && run.some(hasFigures)) {
      const title = lines.slice(0, first.line - 1).findLast((line) => line.trim() !== '');
      tables.push(makeTable(run, (title ?? '').trim()));
      for (const { line } of run) told[line - 1] = '';
    }
    found = [];
  };
  for (const [at, line] of lines.entries()) {
    const cells = readCells(line, hasBorders(line));
    // An indented sentence is no row, nor is one of biểu II.06a.
    const isRow = cells.filter((cell) => cell !== '').length >= 2 && cells.length < MOST_CELLS;
    if (isRow) found.push({ text: line, line: at + 1 });
    else take();
  }
  take();
  return { told: told.join('\n'), tables };
}
