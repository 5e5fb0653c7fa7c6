import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { SEALED_TEXT } from '../../../domain/books/book-sheet.ts';
import type { BookEntry, BookOfYear } from '../../../domain/books/make-book.ts';
import { STRIKE_TEXTS } from '../../../domain/books/strike-texts.ts';
import type { StrikeReason } from '../../../domain/event.ts';
import { officeStyles } from '../office-styles.ts';

/** An entry is to be struck out. */
export class EntryStrikeEvent extends Event {
  constructor(
    readonly eventId: string,
    readonly reason: StrikeReason,
  ) {
    super('entry-strike');
  }
}

/**
 * The entries of a book: a table, or for a civil-status register a page of its own for each.
 * @fires entry-strike
 */
@customElement('book-entries')
export class BookEntries extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 16px;
      }
      tr.struck td,
      article.struck dd {
        color: var(--ml-muted);
        text-decoration: line-through;
      }
      tr.struck td:last-child {
        text-decoration: none;
      }
      .sealed {
        color: var(--ml-muted);
        font-style: italic;
      }
      article {
        padding: 14px 18px;
        border: 1px solid var(--ml-line);
        border-radius: var(--ml-radius-l);
        background: var(--ml-card);
        break-inside: avoid;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(160px, 30%) minmax(0, 1fr);
        gap: 4px 16px;
      }
      dt {
        color: var(--ml-muted);
      }
      @media print {
        :host {
          display: block;
        }
        article {
          min-height: 240mm;
          border: 1px solid #000;
          break-after: page;
        }
      }
    `,
  ];

  @property({ attribute: false }) book!: BookOfYear['book'];
  @property({ attribute: false }) entries: readonly BookEntry[] = [];
  /** The year's book is closed: nothing is struck any more. */
  @property({ type: Boolean }) closed = false;

  override render(): TemplateResult {
    return this.book.isRegister ? this.#renderRegister() : this.#renderTable();
  }

  #renderTable(): TemplateResult {
    const { book, entries } = this;
    return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            ${book.columns.map(
              ({ label, isUnverified }) =>
                html`<th scope="col">${label}${isUnverified ? ' *' : ''}</th>`,
            )}
            ${book.isOfReceptions ? nothing : html`<th scope="col">Gạch bỏ</th>`}
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            (entry) =>
              html`<tr class=${entry.struck === undefined ? '' : 'struck'}>
                ${entry.cells.map(
                  ({ text, isSealed }) =>
                    html`<td class=${isSealed ? 'sealed' : ''}>
                      ${isSealed ? SEALED_TEXT : text}
                    </td>`,
                )}
                ${book.isOfReceptions ? nothing : html`<td>${this.#renderStrike(entry)}</td>`}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderRegister(): TemplateResult {
    const { book, entries } = this;
    return html`${entries.map(
      (entry) =>
        html`<article class=${entry.struck === undefined ? '' : 'struck'}>
          <dl>
            ${book.columns.map(({ label, isUnverified }, at) => {
              const { text, isSealed } = entry.cells[at]!;
              return html`<dt>${label}${isUnverified ? ' *' : ''}</dt>
                <dd class=${isSealed ? 'sealed' : ''}>${isSealed ? '•••' : text}</dd>`;
            })}
          </dl>
          <p class="no-print">${this.#renderStrike(entry)}</p>
        </article>`,
    )}`;
  }

  #renderStrike({ eventId, struck, number }: BookEntry): TemplateResult | string {
    if (struck !== undefined) return STRIKE_TEXTS[struck];
    if (eventId === undefined || this.closed) return '';
    return html`<select
      class="no-print"
      aria-label="Gạch bỏ số ${number}"
      @change=${(event: Event) => this.#strike(eventId, event)}
    >
      <option value="">Gạch bỏ…</option>
      ${Object.entries(STRIKE_TEXTS).map(([id, text]) => html`<option value=${id}>${text}</option>`)}
    </select>`;
  }

  #strike(eventId: string, event: Event): void {
    const select = event.currentTarget as HTMLSelectElement;
    if (select.value !== '')
      this.dispatchEvent(new EntryStrikeEvent(eventId, select.value as StrikeReason));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'book-entries': BookEntries;
  }
}
