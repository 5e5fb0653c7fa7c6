import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
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

  override render(): TemplateResult {
    const { page, printed } = this;
    const { book } = page;
    const lines = listLines(printed.entries, page.closed).slice(0, this.drawn);
    return html`
      ${renderHead(page, this.unit)}
      ${book.isRegister ? lines.map((line) => this.#renderPage(line)) : this.#renderTable(lines)}
      ${printed.isLast ? this.#renderFoot() : html`<p class="muted">Còn tiếp ở phần sau.</p>`}
      ${
        book.columns.some(({ isUnverified }) => isUnverified)
          ? html`<p class="muted">${UNVERIFIED_NOTE}</p>`
          : nothing
      }
    `;
  }

  #renderTable(lines: readonly BookLine[]): TemplateResult {
    const { book } = this.page;
    const widths = listWidths(book);
    return html`<table>
      ${renderHeads(book, widths)}
      <tbody>
        ${lines.map((line) =>
          'divide' in line
            ? html`<tr>
                <td class="divide" colspan=${widths.length}>${line.divide}</td>
              </tr>`
            : html`<tr class=${line.entry.struck === undefined ? '' : 'struck'}>
                ${renderCells(line.entry, book, this.#sayStrike(line.entry.struck))}
              </tr>`,
        )}
      </tbody>
    </table>`;
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
