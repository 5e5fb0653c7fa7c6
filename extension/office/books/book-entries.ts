import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { BookColumn } from '../../../domain/books/book-definition.ts';
import { dividingLine, SEALED_TEXT } from '../../../domain/books/book-sheet.ts';
import type { Closing } from '../../../domain/books/closings.ts';
import type { BookCell, BookEntry, BookOfYear } from '../../../domain/books/make-book.ts';
import { STRIKE_TEXTS } from '../../../domain/books/strike-texts.ts';
import type { StrikeReason } from '../../../domain/event.ts';
import { officeStyles } from '../office-styles.ts';
import { bookEntriesStyles } from './book-entries.styles.ts';
import { renderSigners } from './book-head.ts';

/** An entry is to be struck out. */
export class EntryStrikeEvent extends Event {
  constructor(
    readonly eventId: string,
    readonly reason: StrikeReason,
  ) {
    super('entry-strike');
  }
}

/** Room for the reason of a struck entry, in millimetres. */
const STRIKE_WIDTH = 30;

const mark = ({ label, isUnverified }: BookColumn): string => label + (isUnverified ? ' *' : '');

/** Lines that follow each other under one heading. */
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

/**
 * The entries of a book: a table, or for a civil-status register a page of its own for each.
 * @fires entry-strike
 */
@customElement('book-entries')
export class BookEntries extends LitElement {
  static override styles = [shared, officeStyles, bookEntriesStyles];

  @property({ attribute: false }) book!: BookOfYear['book'];
  @property({ attribute: false }) entries: readonly BookEntry[] = [];
  /** The year's book is closed: nothing is struck any more. */
  @property({ attribute: false }) closed: Closing | undefined;
  /** The entry whose reason was chosen and is not struck yet. */
  @state() private chosen: { readonly eventId: string; readonly reason: StrikeReason } | undefined;

  override render(): TemplateResult {
    return this.book.isRegister ? this.#renderRegister() : this.#renderTable();
  }

  #renderTable(): TemplateResult {
    const { columns, isOfReceptions } = this.book;
    const widths = [
      ...columns.map(({ width }) => width),
      ...(isOfReceptions ? [] : [STRIKE_WIDTH]),
    ];
    const all = widths.reduce((sum, width) => sum + width, 0);
    return html`<div class="scroll">
      <table>
        <colgroup>
          ${widths.map((width) => html`<col style="width: ${((100 * width) / all).toFixed(2)}%" />`)}
        </colgroup>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${mark(column)}</th>`)}
            ${isOfReceptions ? nothing : html`<th scope="col">Gạch bỏ</th>`}
          </tr>
        </thead>
        <tbody>
          ${this.entries.map(
            (entry, at) =>
              html`${this.#renderDivide(
                  at,
                  (line) =>
                    html`<tr>
                      <td class="divide" colspan=${widths.length}>${line}</td>
                    </tr>`,
                )}
                <tr class=${entry.struck === undefined ? '' : 'struck'}>
                  ${this.#cellsOf(entry).map((cell) => this.#renderCell(cell))}
                  ${isOfReceptions ? nothing : html`<td>${this.#renderStrike(entry)}</td>`}
                </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderDivide(
    at: number,
    render: (line: string) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const line = dividingLine(this.entries, at, this.closed);
    return line === undefined ? nothing : render(line);
  }

  /** The book of dossiers has no column for strikes: the reason stands among the notes, its last. */
  #cellsOf({ cells, struck }: BookEntry): readonly BookCell[] {
    if (struck === undefined || !this.book.isOfReceptions) return cells;
    return [...cells.slice(0, -1), { text: STRIKE_TEXTS[struck], isSealed: false }];
  }

  #renderCell({ text, isSealed, value }: BookCell): TemplateResult {
    if (isSealed) return html`<td class="sealed">${SEALED_TEXT}</td>`;
    return html`<td class=${typeof value === 'number' ? 'number' : ''}>${text}</td>`;
  }

  #renderRegister(): TemplateResult {
    const { book, entries } = this;
    return html`${entries.map(
      (entry, at) =>
        html`${this.#renderDivide(at, (line) => html`<p class="divide">${line}</p>`)}
          <article class=${entry.struck === undefined ? '' : 'struck'}>
            ${groupLines(book.columns).map(
              ({ group, lines }) => html`
                ${group === '' ? nothing : html`<h4>${group}</h4>`}
                <dl>${lines.map((at) => this.#renderLine(book.columns[at]!, entry.cells[at]!))}</dl>
              `,
            )}
            ${entry.struck === undefined ? nothing : html`<p>Gạch bỏ: ${STRIKE_TEXTS[entry.struck]}</p>`}
            ${renderSigners(book.signers)}
            ${entry.struck === undefined ? html`<div class="no-print">${this.#renderStrike(entry)}</div>` : nothing}
          </article>`,
    )}`;
  }

  #renderLine(column: BookColumn, { text, isSealed }: BookCell): TemplateResult {
    return html`<dt>${mark(column)}</dt>
      <dd class=${isSealed ? 'sealed' : ''}>${isSealed ? SEALED_TEXT : text}</dd>`;
  }

  #renderStrike({ eventId, struck, number }: BookEntry): TemplateResult | string {
    if (struck !== undefined) return STRIKE_TEXTS[struck];
    if (eventId === undefined || this.closed !== undefined) return '';
    const chosen = this.chosen?.eventId === eventId ? this.chosen : undefined;
    return html`<div class="strike no-print">
      <select
        aria-label="Lý do gạch bỏ số ${number}"
        @change=${(event: Event) => this.#choose(eventId, event)}
      >
        <option value="" ?selected=${chosen === undefined}>Gạch bỏ…</option>
        ${Object.entries(STRIKE_TEXTS).map(
          ([id, text]) =>
            html`<option value=${id} ?selected=${chosen?.reason === id}>${text}</option>`,
        )}
      </select>
      ${
        chosen === undefined
          ? nothing
          : html`<button class="button" @click=${() => this.#strike(eventId, chosen.reason)}>
              Gạch bỏ số ${number}
            </button>`
      }
    </div>`;
  }

  /** A list walked through with the keys changes at every step: nothing is struck before the press. */
  #choose(eventId: string, event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.chosen = value === '' ? undefined : { eventId, reason: value as StrikeReason };
  }

  #strike(eventId: string, reason: StrikeReason): void {
    this.chosen = undefined;
    this.dispatchEvent(new EntryStrikeEvent(eventId, reason));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'book-entries': BookEntries;
  }
}
