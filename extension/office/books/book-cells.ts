import { html, nothing, type TemplateResult } from 'lit';
import type { Book, BookColumn } from '../../../domain/books/book-definition.ts';
import { SEALED_TEXT } from '../../../domain/books/book-sheet.ts';
import type { BookCell, BookEntry } from '../../../domain/books/make-book.ts';
import { STRIKE_TEXTS } from '../../../domain/books/strike-texts.ts';

/** Room for the reason of a struck entry, in millimetres. */
const STRIKE_WIDTH = 30;

const mark = ({ label, isUnverified }: BookColumn): string => label + (isUnverified ? ' *' : '');

/** The widths of a ruled book's columns on paper, in millimetres, that of its strikes with them. */
export function listWidths({ columns, isOfReceptions }: Book): readonly number[] {
  const widths = columns.map(({ width }) => width);
  return isOfReceptions ? widths : [...widths, STRIKE_WIDTH];
}

/** The columns of a ruled book and their names; `widths` in whatever unit, for they are shares of the whole. */
export function renderHeads(book: Book, widths: readonly number[]): TemplateResult {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return html`<colgroup>
      ${widths.map((width) => html`<col style="width: ${((100 * width) / all).toFixed(2)}%" />`)}
    </colgroup>
    <thead>
      <tr>
        ${book.columns.map((column) => html`<th scope="col">${mark(column)}</th>`)}
        ${book.isOfReceptions ? nothing : html`<th scope="col">Gạch bỏ</th>`}
      </tr>
    </thead>`;
}

/** The book of dossiers has no column for strikes: the reason stands among the notes, its last. */
function cellsOf({ cells, struck }: BookEntry, { isOfReceptions }: Book): readonly BookCell[] {
  if (struck === undefined || !isOfReceptions) return cells;
  return [...cells.slice(0, -1), { text: STRIKE_TEXTS[struck], isSealed: false }];
}

function renderCell({ text, isSealed, value }: BookCell): TemplateResult {
  if (isSealed) return html`<td class="sealed">${SEALED_TEXT}</td>`;
  return html`<td class=${typeof value === 'number' ? 'number' : ''}>${text}</td>`;
}

/** The cells of a ruled book's row; `strike` is what stands in its column of strikes, where it has one. */
export function renderCells(
  entry: BookEntry,
  book: Book,
  strike: TemplateResult | string,
): TemplateResult {
  return html`${cellsOf(entry, book).map(renderCell)}
  ${book.isOfReceptions ? nothing : html`<td>${strike}</td>`}`;
}

/** Lines of a register's page that follow each other under one heading. */
function groupLines(
  columns: readonly BookColumn[],
): readonly { readonly group: string; readonly lines: readonly number[] }[] {
  const groups: { group: string; lines: number[] }[] = [];
  for (const [at, { group = '' }] of columns.entries()) {
    const last = groups.at(-1);
    if (last?.group === group) last.lines.push(at);
    else groups.push({ group, lines: [at] });
  }
  return groups;
}

function renderLine(column: BookColumn, { text, isSealed }: BookCell): TemplateResult {
  return html`<dt>${mark(column)}</dt>
    <dd class=${isSealed ? 'sealed' : ''}>${isSealed ? SEALED_TEXT : text}</dd>`;
}

/** A section with more lines than this takes the whole width: that of the child, beside which nobody stands. */
const LINES_OF_HALF = 7;

/** The lines of a register's page, one section for whom or what they are about: two beside each other where there is room. */
export function renderFields({ cells }: BookEntry, { columns }: Book): TemplateResult {
  return html`${groupLines(columns).map(
    ({ group, lines }) =>
      html`<section class=${group === '' || lines.length > LINES_OF_HALF ? 'whole' : ''}>
        ${group === '' ? nothing : html`<h4>${group}</h4>`}
        <dl>${lines.map((at) => renderLine(columns[at]!, cells[at]!))}</dl>
      </section>`,
  )}`;
}
