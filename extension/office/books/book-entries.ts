import { VirtualizerController, type VirtualItem } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../../components/shared-styles.ts';
import { listLines, type BookLine } from '../../../domain/books/book-sheet.ts';
import type { Closing } from '../../../domain/books/closings.ts';
import type { BookEntry, BookOfYear } from '../../../domain/books/make-book.ts';
import { STRIKE_TEXTS } from '../../../domain/books/strike-texts.ts';
import type { StrikeReason } from '../../../domain/event.ts';
import { officeStyles } from '../office-styles.ts';
import { listWidths, renderCells, renderFields, renderHeads } from './book-cells.ts';
import { bookEntriesStyles } from './book-entries.styles.ts';
import { bookLineStyles } from './book-lines.styles.ts';

/** An entry is to be struck out. */
export class EntryStrikeEvent extends Event {
  constructor(
    readonly eventId: string,
    readonly reason: StrikeReason,
  ) {
    super('entry-strike');
  }
}

/** As high as a row and a register's page often are, in pixels, until they are drawn and measured. */
const ROW_HEIGHT = 54;
const PAGE_HEIGHT = 620;

/**
 * The width of a column on the screen, in pixels: that on paper, with room for the letters and edges of a screen. What is
 * wide breaks its lines sooner than on paper, so that a book of certifications stands whole on a screen of 1366.
 */
const widenForScreen = (millimetres: number): number =>
  Math.round(Math.min(millimetres, 26) * 3 + Math.max(0, millimetres - 26) * 2 + 27);

/**
 * The lines of a book on the screen: a table, or for a civil-status register a block for each; only those in sight are
 * drawn.
 * @fires entry-strike
 */
@customElement('book-entries')
export class BookEntries extends LitElement {
  static override styles = [shared, officeStyles, bookLineStyles, bookEntriesStyles];

  @property({ attribute: false }) book!: BookOfYear['book'];
  @property({ attribute: false }) entries: readonly BookEntry[] = [];
  /** The year's book is closed: nothing is struck any more. */
  @property({ attribute: false }) closed: Closing | undefined;
  /** The entry whose reason was chosen and is not struck yet. */
  @state() private chosen: { readonly eventId: string; readonly reason: StrikeReason } | undefined;
  #lines: readonly BookLine[] = [];
  readonly #list = createRef<HTMLDivElement>();
  readonly #virtual = new VirtualizerController<HTMLDivElement, Element>(this, {
    getScrollElement: () => this.#list.value ?? null,
    count: 0,
    estimateSize: () => (this.book.isRegister ? PAGE_HEIGHT : ROW_HEIGHT),
    overscan: 6,
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entries') && !changed.has('closed')) return;
    this.#lines = listLines(this.entries, this.closed);
    const virtual = this.#virtual.getVirtualizer();
    virtual.setOptions({ ...virtual.options, count: this.#lines.length });
  }

  override updated(): void {
    const virtual = this.#virtual.getVirtualizer();
    for (const line of this.renderRoot.querySelectorAll('[data-index]'))
      virtual.measureElement(line);
  }

  override render(): TemplateResult {
    const virtual = this.#virtual.getVirtualizer();
    const items = virtual.getVirtualItems();
    const above = items[0]?.start ?? 0;
    const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
    return html`<div
      class="list"
      role="region"
      tabindex="0"
      aria-label=${this.book.title}
      ${ref(this.#list)}
    >
      ${
        this.book.isRegister
          ? this.#renderRegister(items, above, below)
          : this.#renderTable(items, above, below)
      }
    </div>`;
  }

  #renderTable(items: readonly VirtualItem[], above: number, below: number): TemplateResult {
    const widths = listWidths(this.book).map(widenForScreen);
    const room = (height: number): TemplateResult =>
      html`<tr class="room" role="presentation" style="height: ${height}px"></tr>`;
    return html`<table
      aria-rowcount=${this.#lines.length + 1}
      style="min-width: ${widths.reduce((sum, width) => sum + width, 0)}px"
    >
      ${renderHeads(this.book, widths)}
      <tbody>
        ${room(above)}
        ${repeat(
          items,
          ({ index }) => index,
          ({ index }) => this.#renderRow(index, widths.length),
        )}
        ${room(below)}
      </tbody>
    </table>`;
  }

  #renderRow(at: number, columns: number): TemplateResult | typeof nothing {
    const line = this.#lines[at];
    if (line === undefined) return nothing; // An item may be of the book before it grew shorter.
    const [tone, cells] =
      'divide' in line
        ? ['', html`<td class="divide" colspan=${columns}>${line.divide}</td>`]
        : [
            line.entry.struck === undefined ? '' : 'struck',
            renderCells(line.entry, this.book, this.#renderStrike(line.entry)),
          ];
    return html`<tr class=${tone} data-index=${at} aria-rowindex=${at + 2}>
      ${cells}
    </tr>`;
  }

  #renderRegister(items: readonly VirtualItem[], above: number, below: number): TemplateResult {
    return html`<div style="padding-block: ${above}px ${below}px">
      ${repeat(
        items,
        ({ index }) => index,
        ({ index }) =>
          html`<div class="line" data-index=${index}>${this.#renderPage(this.#lines[index])}</div>`,
      )}
    </div>`;
  }

  #renderPage(line: BookLine | undefined): TemplateResult | typeof nothing {
    if (line === undefined) return nothing; // As above.
    if ('divide' in line) return html`<p class="divide">${line.divide}</p>`;
    const { entry } = line;
    return html`<article class=${entry.struck === undefined ? '' : 'struck'}>
      ${renderFields(entry, this.book)}
      ${
        entry.struck === undefined
          ? this.#renderStrike(entry)
          : html`<p>Gạch bỏ: ${STRIKE_TEXTS[entry.struck]}</p>`
      }
    </article>`;
  }

  #renderStrike({ eventId, struck, number }: BookEntry): TemplateResult | string {
    if (struck !== undefined) return STRIKE_TEXTS[struck];
    if (eventId === undefined || this.closed !== undefined) return '';
    const chosen = this.chosen?.eventId === eventId ? this.chosen : undefined;
    return html`<div class="strike">
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
