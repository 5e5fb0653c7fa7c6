import { html, nothing, type TemplateResult } from 'lit';
import { closingLine } from '../../../domain/books/book-sheet.ts';
import { BOOK_ORDER, BOOKS } from '../../../domain/books/book-table.ts';
import { countStanding, type BookOfYear } from '../../../domain/books/make-book.ts';
import { localDay, yearOf } from '../../../domain/day.ts';
import type { BookId } from '../../../domain/event.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { officeIcon } from '../office-icons.ts';

const YEARS_BACK = 9;
const PAPERS = ['A4', 'A3'] as const;

/** Paper a ruled book may be printed on. */
export type PaperSize = (typeof PAPERS)[number];

/** What the bar asks for. */
export interface BookBarActs {
  readonly chooseBook: (book: BookId) => void;
  readonly chooseYear: (year: number) => void;
  readonly choosePaper: (paper: PaperSize) => void;
  readonly close: () => void;
  readonly reopen: () => void;
  readonly print: () => void;
  readonly save: () => void;
}

const chosen = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;

function renderPaper(paper: PaperSize, choose: (paper: PaperSize) => void): TemplateResult {
  return html`<label class="field">
    Khổ giấy
    <select @change=${(event: Event) => choose(chosen(event) as PaperSize)}>
      ${PAPERS.map(
        (size) => html`<option value=${size} ?selected=${size === paper}>${size} ngang</option>`,
      )}
    </select>
  </label>`;
}

function renderClosing(
  { year, entries, closed }: BookOfYear,
  { close, reopen }: BookBarActs,
  isOther: boolean,
): TemplateResult | typeof nothing {
  if (closed !== undefined)
    return html`<button class="button quiet" ?disabled=${isOther} @click=${reopen}>
      Bỏ khóa sổ
    </button>`;
  if (entries.length === 0) return nothing;
  return html`<button class="button" ?disabled=${isOther} @click=${close}>
    Khóa sổ năm ${year}
  </button>`;
}

/** Whether a book is being read, and whether another one is still shown than was chosen. */
export interface BookReading {
  readonly isReading: boolean;
  readonly isOther: boolean;
}

/** Which book of which year, on what paper; its closing, its print and its workbook; and what it rests on. */
export function renderBookBar(
  page: BookOfYear,
  paper: PaperSize,
  { isReading, isOther }: BookReading,
  acts: BookBarActs,
): TemplateResult {
  const newest = yearOf(localDay(new Date()));
  const { act, seen } = page.book.basis;
  return html`<div class="bar">
      <label class="field">
        Sổ
        <select @change=${(event: Event) => acts.chooseBook(chosen(event) as BookId)}>
          ${BOOK_ORDER.map(
            (id) =>
              html`<option value=${id} ?selected=${id === page.book.id}>
                ${BOOKS[id].title}
              </option>`,
          )}
        </select>
      </label>
      <label class="field">
        Năm
        <select @change=${(event: Event) => acts.chooseYear(Number(chosen(event)))}>
          ${Array.from({ length: YEARS_BACK + 1 }, (_, at) => newest - at).map(
            (year) => html`<option ?selected=${year === page.year}>${year}</option>`,
          )}
        </select>
      </label>
      ${page.book.isRegister ? nothing : renderPaper(paper, acts.choosePaper)}
      <span class="push"></span>
      ${renderClosing(page, acts, isOther)}
      <button class="button" ?disabled=${isOther} @click=${acts.print}>
        ${officeIcon('printer')} In
      </button>
      <button class="button primary" ?disabled=${isOther} @click=${acts.save}>
        ${officeIcon('download')} Excel
      </button>
    </div>
    <p class="muted no-print">
      ${
        isReading
          ? 'Đang mở sổ…'
          : html`Căn cứ:
            ${act}${seen === 'unverified' ? ' – bố cục chưa được đối chiếu với mẫu in' : ''}.
            ${formatCount(countStanding(page))} việc. ${closingLine(page) ?? ''}`
      }
    </p>`;
}
