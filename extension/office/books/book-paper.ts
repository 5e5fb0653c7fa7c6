import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { shared } from '../../../components/shared-styles.ts';
import type { BookPart } from '../../../domain/books/book-parts.ts';
import { listLines, UNVERIFIED_NOTE, type BookLine } from '../../../domain/books/book-sheet.ts';
import type { BookOfYear } from '../../../domain/books/make-book.ts';
import { STRIKE_TEXTS } from '../../../domain/books/strike-texts.ts';
import { officeStyles } from '../office-styles.ts';
import { listWidths, renderCells, renderFields, renderHeads } from './book-cells.ts';
import { renderHead, renderSigners } from './book-head.ts';
import { bookLineStyles } from './book-lines.styles.ts';
import { renderTotal } from './book-notes.ts';
import { bookPaperStyles } from './book-paper.styles.ts';

/** A part of a book as it is printed, with head, foot and room for hands; on the screen it is not seen. */
@customElement('book-paper')
export class BookPaper extends LitElement {
  static override styles = [shared, officeStyles, bookLineStyles, bookPaperStyles];

  @property({ attribute: false }) page!: BookOfYear;
  @property({ attribute: false }) printed!: BookPart;
  /** The commune: 'Xã Nguyên Giáp'. */
  @property() unit = '';
  /** As many lines are drawn. */
  @property({ type: Number }) drawn = Infinity;

  #lines: readonly BookLine[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('page') || changed.has('printed'))
      this.#lines = listLines(this.printed.entries, this.page.closed);
  }

  override render(): TemplateResult {
    const { page, printed } = this;
    const { book } = page;
    return html`
      ${renderHead(page, this.unit)}
      ${
        book.isRegister
          ? this.#drawLines((line) => this.#renderPage(line))
          : this.#renderTable(listWidths(book))
      }
      ${printed.isLast ? this.#renderFoot() : html`<p class="muted">Còn tiếp ở phần sau.</p>`}
      ${
        book.columns.some(({ isUnverified }) => isUnverified)
          ? html`<p class="muted">${UNVERIFIED_NOTE}</p>`
          : nothing
      }
    `;
  }

  /** The lines drawn by now; those of the slices before are not gone through again. */
  #drawLines(render: (line: BookLine) => TemplateResult): readonly unknown[] {
    return this.#lines.slice(0, this.drawn).map((line) => guard([line], () => render(line)));
  }

  #renderTable(widths: readonly number[]): TemplateResult {
    return html`<table>
      ${renderHeads(this.page.book, widths)}
      <tbody>
        ${this.#drawLines((line) => this.#renderRow(line, widths.length))}
      </tbody>
    </table>`;
  }

  #renderRow(line: BookLine, columns: number): TemplateResult {
    if ('divide' in line)
      return html`<tr>
        <td class="divide" colspan=${columns}>${line.divide}</td>
      </tr>`;
    const { struck } = line.entry;
    return html`<tr class=${struck === undefined ? '' : 'struck'}>
      ${renderCells(line.entry, this.page.book, this.#sayStrike(struck))}
    </tr>`;
  }

  #renderPage(line: BookLine): TemplateResult {
    if ('divide' in line) return html`<p class="divide">${line.divide}</p>`;
    const { book } = this.page;
    const { struck } = line.entry;
    return html`<article class=${struck === undefined ? '' : 'struck'}>
      ${renderFields(line.entry, book)}
      ${struck === undefined ? nothing : html`<p>Gạch bỏ: ${this.#sayStrike(struck)}</p>`}
      ${renderSigners(book.signers)}
    </article>`;
  }

  #renderFoot(): TemplateResult {
    const { book } = this.page;
    return html`<div class="foot">
      ${renderTotal(this.page)} ${book.isRegister ? nothing : renderSigners(book.signers)}
    </div>`;
  }

  #sayStrike(struck: keyof typeof STRIKE_TEXTS | undefined): string {
    return struck === undefined ? '' : STRIKE_TEXTS[struck];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'book-paper': BookPaper;
  }
}
