import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import { BOOKS } from '../../../domain/books/book-table.ts';
import { partBook } from '../../../domain/books/book-parts.ts';
import { makeBookSheet, UNVERIFIED_NOTE } from '../../../domain/books/book-sheet.ts';
import { makeBook, type BookOfYear } from '../../../domain/books/make-book.ts';
import { localDay, yearOf } from '../../../domain/day.ts';
import type { BookId, JournalEvent } from '../../../domain/event.ts';
import { formatCount } from '../../../domain/percentage.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import { gatherDossiers } from '../../../domain/report/gather-dossiers.ts';
import { closeBook, enterIntoBook, giveNumbers, strikeEntry } from '../../../storage/books.ts';
import { readOfficeEvents } from '../../../storage/office-records.ts';
import { toStorageError } from '../../../storage/problem.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  writeSetting,
  type Settings,
} from '../../../storage/settings.ts';
import { openOfficeStore, storeWatch } from '../../panel/office-store.ts';
import '../../panel/vault-view.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { usePageRule } from '../page-rule.ts';
import { loadProcedureNames, type NameProcedure } from '../procedure-names.ts';
import { makeWorkbook } from '../report/export-report.ts';
import { saveFile } from '../save-file.ts';
import { renderBookBar, type BookBarActs, type PaperSize } from './book-bar.ts';
import type { ShapeChangeEvent } from './book-columns.ts';
import './book-entries.ts';
import type { EntryStrikeEvent } from './book-entries.ts';
import { paperOf, renderHead } from './book-head.ts';
import { renderEmpty, renderFoot, renderNotes } from './book-notes.ts';
import { renderParts } from './book-parts.ts';
import { booksStyles } from './books-view.styles.ts';
import { openFacts, type FindFact } from './read-facts.ts';
import { renderWaiting } from './waiting-entries.ts';

/** As many entries as are drawn at once; those of a part are all printed, those of the book all exported. */
const SHOWN = 300;

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
  @state() private isPrinting = false;
  /** Which part of a long book is shown and printed. */
  @state() private partAt = 0;
  readonly #setPaper = usePageRule(this, '');
  #nameProcedure: NameProcedure = (code) => code;
  #events: readonly JournalEvent[] = [];
  #records: readonly DossierRecord[] = [];

  constructor() {
    super();
    whileConnected(this, (signal) => {
      // By the button or by the browser's own keys: paper gets every entry.
      globalThis.addEventListener('beforeprint', () => (this.isPrinting = true), { signal });
      globalThis.addEventListener('afterprint', () => (this.isPrinting = false), { signal });
      void this.#load();
    });
  }

  override willUpdate(): void {
    if (this.page !== undefined) this.#setPaper(paperOf(this.page.book, this.settings.bookPaper));
  }

  override render(): TemplateResult | typeof nothing {
    const { page } = this;
    if (page === undefined) return nothing;
    return html`<div class="page">
      <h2 class="no-print">Sổ</h2>
      ${renderBookBar(page, this.settings.bookPaper, this.#actsOn(page))}
      ${
        this.problem === ''
          ? nothing
          : html`<p class="notice bad" role="alert">
              ${officeIcon('triangle-alert')} <span>${this.problem}</span>
            </p>`
      }
      ${
        this.isSealed
          ? html`<details class="card no-print">
              <summary>Kho đang khóa: tên và số giấy tờ trong sổ chưa hiện. Mở kho…</summary>
              <vault-view @vault-opened=${() => this.#load()}></vault-view>
            </details>`
          : nothing
      }
      ${renderNotes(page, this.settings, (event) => void this.#keepShape(event))}
      ${page.waiting.length === 0 || page.closed ? nothing : renderWaiting(page, this.#nameProcedure, (event) => this.#enter(event))}
      ${renderHead(page, this.#unit)}
      ${page.entries.length === 0 ? renderEmpty(page) : this.#renderBook(page)}
    </div>`;
  }

  get #unit(): string {
    return this.settings.communeName === '' ? 'xã …' : this.settings.communeName;
  }

  #actsOn(page: BookOfYear): BookBarActs {
    return {
      chooseBook: (book) => this.#show({ bookId: book }),
      chooseYear: (year) => this.#show({ year }),
      choosePaper: (paper) => this.#keepPaper(paper),
      close: () => void this.#close(),
      reopen: () => void this.#reopen(page),
      save: () => void this.#export(page),
    };
  }

  #renderBook(page: BookOfYear): TemplateResult {
    const parts = partBook(page.entries);
    const part = parts[this.partAt] ?? parts[0];
    const shown = this.isPrinting ? part.entries : part.entries.slice(0, SHOWN);
    return html`
      ${renderParts(parts, this.partAt, (chosen) => (this.partAt = chosen))}
      <book-entries
        style="--_print-size: ${this.settings.bookPaper === 'A4' ? '9pt' : '11pt'}"
        .book=${page.book}
        .entries=${shown}
        .closed=${page.closed}
        @entry-strike=${(event: EntryStrikeEvent) => this.#strike(event)}
      ></book-entries>
      ${
        shown.length < part.entries.length
          ? html`<p class="muted no-print">
              ${`Đang hiện ${formatCount(shown.length)}/${formatCount(part.entries.length)} dòng`};
              bản in ${parts.length > 1 ? 'của phần này' : ''} và Excel có đủ.
            </p>`
          : nothing
      }
      ${part.isLast ? renderFoot(page) : html`<p class="muted">Còn tiếp ở phần sau.</p>`}
      ${
        page.book.columns.some(({ isUnverified }) => isUnverified)
          ? html`<p class="muted">${UNVERIFIED_NOTE}</p>`
          : nothing
      }
    `;
  }

  #show({ bookId = this.bookId, year = this.year }: { bookId?: BookId; year?: number }): void {
    this.bookId = bookId;
    this.year = year;
    this.partAt = 0;
    void this.#load();
  }

  #keepPaper(bookPaper: PaperSize): void {
    this.settings = { ...this.settings, bookPaper };
    void this.#attempt(async () => writeSetting(await openOfficeStore(), 'bookPaper', bookPaper));
  }

  async #keepShape({ shape }: ShapeChangeEvent): Promise<void> {
    const bookColumns = { ...this.settings.bookColumns, [this.bookId]: shape };
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

  async #enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const entry = {
      book: this.bookId,
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

  async #close(): Promise<void> {
    const { bookId, year } = this;
    await this.#attempt(async () =>
      closeBook(await openOfficeStore(), bookId, year, this.#records),
    );
    await this.#load();
  }

  async #reopen({ closed }: BookOfYear): Promise<void> {
    if (closed === undefined) return;
    await this.#attempt(async () => strikeEntry(await openOfficeStore(), closed.eventId, 'other'));
    await this.#load();
  }

  async #load(): Promise<void> {
    await this.#attempt(async () => {
      const db = await openOfficeStore();
      this.settings = await readSettings(db, (problem) => storeWatch.report(problem));
      this.#nameProcedure = await loadProcedureNames();
      this.#events = await readOfficeEvents(db);
      this.#records = gatherDossiers(this.#events);
      if (BOOKS[this.bookId].isOfReceptions)
        this.#events = [...this.#events, ...(await giveNumbers(db, this.year, this.#records))];
      const sealed = this.#makeBook(undefined);
      const idsOf = new Map(
        this.#records.flatMap(({ localIds }) => localIds.map((id) => [id, localIds] as const)),
      );
      const ids = sealed.entries.flatMap(({ dossierId }) => idsOf.get(dossierId) ?? [dossierId]);
      const findFact = await openFacts(db, [...new Set(ids)]);
      this.isSealed = findFact === undefined;
      this.page = this.#makeBook(findFact);
    });
  }

  #makeBook(findFact: FindFact | undefined): BookOfYear {
    const source = {
      events: this.#events,
      records: this.#records,
      findFact,
      nameProcedure: this.#nameProcedure,
      shape: this.settings.bookColumns[this.bookId],
    };
    return makeBook(this.bookId, this.year, source);
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
