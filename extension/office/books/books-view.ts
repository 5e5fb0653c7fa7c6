import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import { partBook, type BookPart } from '../../../domain/books/book-parts.ts';
import { makeBookSheet } from '../../../domain/books/book-sheet.ts';
import type { BookOfYear } from '../../../domain/books/make-book.ts';
import { localDay, yearOf } from '../../../domain/day.ts';
import type { BookId } from '../../../domain/event.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import { closeBook, enterIntoBook, strikeEntry } from '../../../storage/books.ts';
import { toStorageError } from '../../../storage/problem.ts';
import { DEFAULT_SETTINGS, writeSetting, type Settings } from '../../../storage/settings.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../../panel/vault-view.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { usePageRule } from '../page-rule.ts';
import type { NameProcedure } from '../procedure-names.ts';
import { makeWorkbook } from '../report/export-report.ts';
import { saveFile } from '../save-file.ts';
import { renderBookBar, type BookBarActs, type PaperSize } from './book-bar.ts';
import type { ShapeChangeEvent } from './book-columns.ts';
import './book-entries.ts';
import type { EntryStrikeEvent } from './book-entries.ts';
import { paperOf } from './book-head.ts';
import { renderEmpty, renderNotes, renderTotal } from './book-notes.ts';
import './book-paper.ts';
import { renderParts, renderPreparing } from './book-parts.ts';
import { booksStyles } from './books-view.styles.ts';
import { PaperDrawing } from './paper-drawing.ts';
import { BookShelf } from './read-book.ts';
import { renderWaiting } from './waiting-entries.ts';

/** A page of a register on the screen is about as high as so many rows of a ruled book. */
const LINES_OF_PAGE = 14;

/** The official books of a year, each a view of the journal and the vault. */
@customElement('books-view')
export class BooksView extends LitElement {
  static override styles = [shared, officeStyles, booksStyles];

  @state() private bookId: BookId = 'dossiers';
  @state() private year = yearOf(localDay(new Date()));
  @state() private page: BookOfYear | undefined;
  @state() private settings: Settings = DEFAULT_SETTINGS;
  @state() private isSealed = true;
  @state() private problem = '';
  /** A book was chosen that is not shown yet. */
  @state() private isReading = true;
  /** Which part of a long book is shown and printed. */
  @state() private partAt = 0;
  readonly #setPaper = usePageRule(this, '');
  readonly #paper = new PaperDrawing(this);
  #parts = partBook([]);
  #nameProcedure: NameProcedure = (code) => code;
  #records: readonly DossierRecord[] = [];
  readonly #shelf = new BookShelf();
  #loads = 0;

  constructor() {
    super();
    whileConnected(this, (signal) => {
      storeWatch.addEventListener('vault', () => void this.#load(), { signal });
      void this.#attempt(() => this.#shelf.watch(signal));
      void this.#load();
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (this.page === undefined) return;
    if (changed.has('page')) this.#parts = partBook(this.page.entries);
    this.#setPaper(paperOf(this.page.book, this.settings.bookPaper));
  }

  override render(): TemplateResult {
    const { page } = this;
    if (page === undefined)
      return html`<div class="opening">
        ${this.problem === '' ? html`<p class="muted">Đang mở sổ…</p>` : this.#renderProblem()}
      </div>`;
    const { isReading } = this;
    const isOther = this.#isOther;
    return html`<div class="page" aria-busy=${isOther}>
      <h2 class="no-print">Sổ</h2>
      ${renderBookBar(page, this.settings.bookPaper, { isReading, isOther }, this.#actsOn(page))}
      ${this.problem === '' ? nothing : this.#renderProblem()}
      <div class="body" ?inert=${isOther}>
        ${
          this.isSealed
            ? html`<details class="card no-print">
                <summary>Kho đang khóa: tên và số giấy tờ trong sổ chưa hiện. Mở kho…</summary>
                <vault-view @vault-opened=${() => this.#load()}></vault-view>
              </details>`
            : nothing
        }
        ${renderNotes(page, this.settings, (event) => void this.#keepShape(event, page))}
        ${page.waiting.length === 0 || page.closed ? nothing : renderWaiting(page, this.#nameProcedure, (event) => this.#enter(event, page))}
        ${page.entries.length === 0 ? renderEmpty(page) : this.#renderBook(page)}
      </div>
    </div>`;
  }

  /** Another book is still shown than was chosen: it is seen, and nothing is done with it. */
  get #isOther(): boolean {
    return this.page?.book.id !== this.bookId || this.page.year !== this.year;
  }

  #renderProblem(): TemplateResult {
    return html`<p class="notice bad no-print" role="alert">
      ${officeIcon('triangle-alert')} <span>${this.problem}</span>
    </p>`;
  }

  get #unit(): string {
    return this.settings.communeName === '' ? 'xã …' : this.settings.communeName;
  }

  #actsOn(page: BookOfYear): BookBarActs {
    return {
      chooseBook: (book) => this.#show({ bookId: book }),
      chooseYear: (year) => this.#show({ year }),
      choosePaper: (paper) => this.#keepPaper(paper),
      close: () => void this.#close(page),
      reopen: () => void this.#reopen(page),
      print: () => void this.#paper.print(this.#part.entries.length),
      save: () => void this.#export(page),
    };
  }

  get #part(): BookPart {
    return this.#parts[this.partAt] ?? this.#parts[0];
  }

  #renderBook(page: BookOfYear): TemplateResult {
    const part = this.#part;
    return html`
      ${renderParts(this.#parts, this.partAt, (chosen) => this.#showPart(chosen))}
      ${keyed(
        `${page.book.id} ${page.year} ${part.name}`,
        html`<book-entries
          class="no-print"
          style="--_lines: ${part.entries.length * (page.book.isRegister ? LINES_OF_PAGE : 1)}"
          .book=${page.book}
          .entries=${part.entries}
          .closed=${page.closed}
          @entry-strike=${(event: EntryStrikeEvent) => this.#strike(event)}
        ></book-entries>`,
      )}
      <div class="no-print">
        ${part.isLast ? renderTotal(page) : html`<p class="muted">Còn tiếp ở phần sau.</p>`}
      </div>
      ${this.#renderPaper(page, part)}
    `;
  }

  #renderPaper(page: BookOfYear, part: BookPart): TemplateResult | typeof nothing {
    const { drawn } = this.#paper;
    if (drawn === undefined) return nothing;
    if (this.#isOther) return html`<p>Sổ đang mở, chưa in được: hãy in lại sau giây lát.</p>`;
    return html`${renderPreparing(drawn, part.entries.length, () => this.#paper.cancel())}
      <book-paper
        style="--_print-size: ${this.settings.bookPaper === 'A4' ? '9pt' : '11pt'}"
        .page=${page}
        .printed=${part}
        unit=${this.#unit}
        .drawn=${drawn}
      ></book-paper>`;
  }

  #show({ bookId = this.bookId, year = this.year }: { bookId?: BookId; year?: number }): void {
    this.bookId = bookId;
    this.year = year;
    this.#showPart(0);
    void this.#load();
  }

  #showPart(part: number): void {
    this.#paper.cancel();
    this.partAt = part;
  }

  #keepPaper(bookPaper: PaperSize): void {
    this.settings = { ...this.settings, bookPaper };
    void this.#attempt(async () => writeSetting(await openOfficeStore(), 'bookPaper', bookPaper));
  }

  async #keepShape({ shape }: ShapeChangeEvent, { book }: BookOfYear): Promise<void> {
    const bookColumns = { ...this.settings.bookColumns, [book.id]: shape };
    // At once, so that a second change in the same moment builds on the first.
    this.settings = { ...this.settings, bookColumns };
    await this.#attempt(async () =>
      writeSetting(await openOfficeStore(), 'bookColumns', bookColumns as Settings['bookColumns']),
    );
    await this.#load();
  }

  async #export(page: BookOfYear): Promise<void> {
    const workbook = await makeWorkbook([makeBookSheet(page, this.#unit)]);
    saveFile(`${page.book.id}-${page.year}.xlsx`, workbook);
  }

  async #enter(event: SubmitEvent, { book }: BookOfYear): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const entry = {
      book: book.id,
      dossierId: String(data.get('dossier')),
      number: Number(data.get('number')),
      on: String(data.get('on')),
    };
    await this.#attempt(async () => enterIntoBook(await openOfficeStore(), entry));
    if (this.problem === '') await this.#load();
  }

  async #strike({ eventId, reason }: EntryStrikeEvent): Promise<void> {
    await this.#attempt(async () => strikeEntry(await openOfficeStore(), eventId, reason));
    await this.#load();
  }

  /** The book that is seen: another may have been chosen that is still being read. */
  async #close({ book, year }: BookOfYear): Promise<void> {
    await this.#attempt(async () =>
      closeBook(await openOfficeStore(), book.id, year, this.#records),
    );
    await this.#load();
  }

  async #reopen({ closed }: BookOfYear): Promise<void> {
    if (closed === undefined) return;
    await this.#attempt(async () => strikeEntry(await openOfficeStore(), closed.eventId, 'other'));
    await this.#load();
  }

  async #load(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    this.isReading = true;
    await this.#attempt(async () => {
      const read = await this.#shelf.read(this.bookId, this.year);
      // Another book was chosen meanwhile, or the vault opened or locked.
      if (load !== this.#loads) return;
      this.settings = read.settings;
      this.#nameProcedure = read.nameProcedure;
      this.#records = read.records;
      this.isSealed = read.isSealed;
      this.page = read.page;
    });
    if (load === this.#loads) this.isReading = false;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      this.problem = '';
      await work();
    } catch (error) {
      this.problem = toStorageError(error).message;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'books-view': BooksView;
  }
}
