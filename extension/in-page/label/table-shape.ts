import { attribute, childElementsOf, tagOf } from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';
import { hasLetters, readText } from '../text.ts';
import { holdsControl } from './heading.ts';

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
  return childElementsOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell)));
}

function rowsOf(table: Element): Element[] {
  return childElementsOf(table).flatMap((part) =>
    tagOf(part) === 'tr'
      ? [part]
      : /^t(?:head|body|foot)$/.test(tagOf(part))
        ? childElementsOf(part).filter((row) => tagOf(row) === 'tr')
        : [],
  );
}

/** The column a cell starts in, spans counted. */
export function columnOf(cells: readonly Element[], cell: Element): number {
  let column = 0;
  for (const one of cells) {
    if (one === cell) return column;
    column += Math.max(1, Number(attribute(one, 'colspan')) || 1);
  }
  return column;
}

function cellAt(cells: readonly Element[], column: number): Element | undefined {
  let at = 0;
  for (const cell of cells) {
    at += Math.max(1, Number(attribute(cell, 'colspan')) || 1);
    if (column < at) return cell;
  }
  return undefined;
}

/** Where the rows of a table stand, and which of them only hold names of columns. */
interface TableShape {
  readonly places: ReadonlyMap<Element, number>;
  readonly heads: readonly { readonly place: number; readonly cells: readonly Element[] }[];
}

/** Rows of names and rows of boxes by turns: the last pair may be one name over one box. */
function isOverBoxes(rows: readonly Element[], place: number): boolean {
  const [above, below] = [rows[place - 1], rows[place + 1]];
  const boxes = below === undefined ? [] : cellsOf(below);
  return (
    above !== undefined &&
    boxes.length === 1 &&
    [...boxes, ...cellsOf(above)].every((cell) => holdsControl(cell)) &&
    !hasLetters(readText(boxes[0]!)) &&
    cellsOf(rows[place]!).length === 1
  );
}

const shapeOf = onceAReading((table: Element): TableShape => {
  const rows = rowsOf(table);
  const heads = rows.flatMap((row, place) => {
    const cells = cellsOf(row);
    const named = cells.filter((cell) => hasLetters(readText(cell)));
    return named.length >= (isOverBoxes(rows, place) ? 1 : 2) && !holdsControl(row)
      ? [{ place, cells }]
      : [];
  });
  return { places: new Map(rows.map((row, place) => [row, place])), heads };
});

/** The header of a column: a cell above, in a row of texts only with more than one of them. */
export function findColumnHeader(table: Element, row: Element, column: number): string | undefined {
  const { places, heads } = shapeOf(table);
  const place = places.get(row) ?? 0;
  const head = heads.findLast((one) => one.place < place);
  const cell = head === undefined ? undefined : cellAt(head.cells, column);
  const text = cell === undefined ? '' : readText(cell);
  return hasLetters(text) && text.length <= 80 ? text : undefined;
}
