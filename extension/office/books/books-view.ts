import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { BOOK_ORDER, BOOKS } from '../../../domain/books/book-table.ts';
import { closingLine, makeBookSheet, UNVERIFIED_NOTE } from '../../../domain/books/book-sheet.ts';
import { countStanding, makeBook, type BookOfYear } from '../../../domain/books/make-book.ts';
import { localDay, yearOf } from '../../../domain/day.ts';
import type { BookId, JournalEvent } from '../../../domain/event.ts';
import { formatCount } from '../../../domain/percentage.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import { gatherDossiers } from '../../../domain/report/gather-dossiers.ts';
import { closeBook, enterIntoBook, strikeEntry } from '../../../storage/books.ts';
import { readOfficeEvents } from '../../../storage/office-records.ts';
import { toStorageError } from '../../../storage/problem.ts';
import { readSettings } from '../../../storage/settings.ts';
import { openOfficeStore, storeWatch } from '../../panel/office-store.ts';
import '../../panel/vault-view.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { usePageRule } from '../page-rule.ts';
import { loadProcedureNames, type NameProcedure } from '../procedure-names.ts';
import { makeWorkbook } from '../report/export-report.ts';
import { saveFile } from '../save-file.ts';
import './book-entries.ts';
import type { EntryStrikeEvent } from './book-entries.ts';
import { openFacts, type FindFact } from './read-facts.ts';
import { renderWaiting } from './waiting-entries.ts';

const YEARS_BACK = 9;
/** As many entries as are drawn at once; all of them are printed and exported. */
const SHOWN = 300;

/** The official books of a year, each a view of the journal and the vault. */
@customElement('books-view')
export class BooksView extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      .waiting input {
        width: 90px;
      }
      .head {
        text-align: center;
      }
      @media screen {
        .head {
          display: none;
        }
      }
    `,
  ];

  @state() private bookId: BookId = 'dossiers';
  @state() private year = yearOf(localDay(new Date()));
  @state() private page: BookOfYear | undefined;
  @state() private unit = '';
  @state() private isSealed = true;
  @state() private problem = '';
  @state() private isPrinting = false;
  #nameProcedure: NameProcedure = (code) => code;
  #events: readonly JournalEvent[] = [];
  #records: readonly DossierRecord[] = [];

  constructor() {
    super();
    usePageRule(
      this,
      `size: A3 landscape; margin: 15mm 12mm 22mm 20mm;
       @bottom-center { content: 'Trang ' counter(page) '/' counter(pages); }`,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { page } = this;
    if (page === undefined) return nothing;
    return html`<div class="page">
      <h2 class="no-print">Sổ</h2>
      ${this.#renderBar(page)}
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
      ${page.waiting.length === 0 || page.closed ? nothing : renderWaiting(page, this.#nameProcedure, (event) => this.#enter(event))}
      <div class="head">
        <p>UBND ${this.unit}</p>
        <h3>${page.book.title.toLocaleUpperCase('vi')} NĂM ${page.year}</h3>
      </div>
      ${page.entries.length === 0 ? this.#renderEmpty(page) : this.#renderBook(page)}
    </div>`;
  }

  #renderBar(page: BookOfYear): TemplateResult {
    const newest = yearOf(localDay(new Date()));
    const { act, seen } = page.book.basis;
    return html`<div class="bar">
        <label class="field">
          Sổ
          <select @change=${(event: Event) => this.#chooseBook(event)}>
            ${BOOK_ORDER.map(
              (id) =>
                html`<option value=${id} ?selected=${id === this.bookId}>
                  ${BOOKS[id].title}
                </option>`,
            )}
          </select>
        </label>
        <label class="field">
          Năm
          <select @change=${(event: Event) => this.#chooseYear(event)}>
            ${Array.from({ length: YEARS_BACK + 1 }, (_, at) => newest - at).map(
              (year) => html`<option ?selected=${year === this.year}>${year}</option>`,
            )}
          </select>
        </label>
        <span class="push"></span>
        ${
          page.book.isOfReceptions || page.closed !== undefined || page.entries.length === 0
            ? nothing
            : html`<button class="button" @click=${() => this.#close()}>
                Khóa sổ năm ${page.year}
              </button>`
        }
        ${
          page.closed === undefined
            ? nothing
            : html`<button class="button quiet" @click=${() => this.#reopen(page)}>
                Bỏ khóa sổ
              </button>`
        }
        <button class="button" @click=${() => this.#print()}>${officeIcon('printer')} In</button>
        <button class="button primary" @click=${() => this.#export(page)}>
          ${officeIcon('download')} Excel
        </button>
      </div>
      <p class="muted no-print">
        Căn cứ: ${act}${seen === 'unverified' ? ' – bố cục chưa được đối chiếu với mẫu in' : ''}.
        ${formatCount(countStanding(page))} việc. ${closingLine(page) ?? ''}
      </p>`;
  }

  #renderEmpty({ book, year }: BookOfYear): TemplateResult {
    return html`<div class="empty">
      ${officeIcon('book-open')}
      <h3>${book.title} năm ${year} chưa có dòng nào</h3>
      <p>
        ${
          book.isOfReceptions
            ? 'Mỗi hồ sơ đã tiếp nhận là một dòng: đọc hồ sơ bằng bảng bên, hoặc nhập danh sách từ Excel.'
            : 'Hồ sơ thuộc sổ này sẽ chờ ở đây sau khi được đọc bằng bảng bên; bấm Vào sổ để ghi số.'
        }
      </p>
    </div>`;
  }

  #renderBook(page: BookOfYear): TemplateResult {
    const shown = this.isPrinting ? page.entries : page.entries.slice(0, SHOWN);
    return html`
      <book-entries
        .book=${page.book}
        .entries=${shown}
        ?closed=${page.closed !== undefined}
        @entry-strike=${(event: EntryStrikeEvent) => this.#strike(event)}
      ></book-entries>
      ${
        shown.length < page.entries.length
          ? html`<p class="muted">
              Đang hiện ${formatCount(shown.length)}/${formatCount(page.entries.length)} dòng; bản
              in và Excel có đủ.
            </p>`
          : nothing
      }
      <p><b>Tổng số: ${formatCount(countStanding(page))} việc.</b> ${closingLine(page) ?? ''}</p>
      ${
        page.book.columns.some(({ isUnverified }) => isUnverified)
          ? html`<p class="muted">${UNVERIFIED_NOTE}</p>`
          : nothing
      }
    `;
  }

  #chooseBook(event: Event): void {
    this.bookId = (event.currentTarget as HTMLSelectElement).value as BookId;
    void this.#load();
  }

  #chooseYear(event: Event): void {
    this.year = Number((event.currentTarget as HTMLSelectElement).value);
    void this.#load();
  }

  async #print(): Promise<void> {
    this.isPrinting = true;
    await this.updateComplete;
    print();
    this.isPrinting = false;
  }

  async #export(page: BookOfYear): Promise<void> {
    const workbook = await makeWorkbook([makeBookSheet(page, this.unit)]);
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
    await this.#attempt(async () => closeBook(await openOfficeStore(), bookId, year));
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
      const { communeName } = await readSettings(db, (problem) => storeWatch.report(problem));
      this.unit = communeName === '' ? 'xã …' : communeName;
      this.#nameProcedure = await loadProcedureNames();
      this.#events = await readOfficeEvents(db);
      this.#records = gatherDossiers(this.#events);
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
