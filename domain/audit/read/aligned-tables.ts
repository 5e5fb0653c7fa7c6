/** A table typed in a text: its columns stand apart by spaces, or its cells by semicolons. */
interface Manner {
  readonly cut: RegExp;
  readonly fewestCells: number;
}

const MANNERS: readonly Manner[] = [
  { cut: /\t|[^\S\n]{2,}/, fewestCells: 3 },
  { cut: /;/, fewestCells: 4 },
];
const FEWEST_ROWS = 3;
const FEWEST_FIGURES = 2;
const FIGURE = /^[-+−–]?\d[\d.,]*\s*%?$/u;
const HAS_BORDERS = /\|/;

function readCells(line: string, { cut, fewestCells }: Manner): readonly string[] | undefined {
  if (HAS_BORDERS.test(line)) return undefined;
  const cells = line
    .trim()
    .split(cut)
    .map((cell) => cell.trim());
  return cells.length < fewestCells ? undefined : cells;
}

const isHeader = (cells: readonly string[]): boolean =>
  cells.every((cell) => /\p{L}/u.test(cell)) && !cells.some((cell) => FIGURE.test(cell));

/** A row names something and says nothing else but figures of it. */
function isRow(cells: readonly string[]): boolean {
  const label = cells.findIndex((cell) => /\p{L}{2}/u.test(cell));
  if (label < 0 || label > 1) return false;
  const rest = cells.slice(label + 1);
  const figures = rest.filter((cell) => FIGURE.test(cell)).length;
  return (
    figures >= FEWEST_FIGURES && rest.every((cell) => /^[-–]?$/.test(cell) || FIGURE.test(cell))
  );
}

/** How many lines from `at` on are a table; 0 for none. */
function measureTable(lines: readonly string[], at: number, manner: Manner): number {
  const header = readCells(lines[at]!, manner);
  if (header === undefined || !isHeader(header)) return 0;
  let end = at + 1;
  while (end < lines.length) {
    const cells = readCells(lines[end]!, manner);
    if (cells?.length !== header.length || !isRow(cells)) break;
    end += 1;
  }
  return end - at < FEWEST_ROWS ? 0 : end - at;
}

/** The report with tabs between the cells of such tables; lines stay lines. */
export function tabAlignedTables(text: string): string {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1)
    for (const manner of MANNERS) {
      const length = measureTable(lines, at, manner);
      for (let row = at; row < at + length; row += 1)
        lines[row] = readCells(lines[row]!, manner)!.join('\t');
    }
  return lines.join('\n');
}
