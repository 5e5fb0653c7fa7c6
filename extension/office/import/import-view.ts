import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { formatDay } from '../../../domain/day.ts';
import type { ImportedRow } from '../../../domain/event.ts';
import { COLUMNS } from '../../../domain/import/column-table.ts';
import { foldHeader, missingColumns, type ColumnMap } from '../../../domain/import/columns.ts';
import type { SheetPreview } from '../../../domain/import/preview-sheets.ts';
import { formatCount } from '../../../domain/percentage.ts';
import type { Closing } from '../../../domain/books/closings.ts';
import { readClosings } from '../../../storage/books.ts';
import { importRows, type ImportCounts } from '../../../storage/office-records.ts';
import { putPersons, type ImportedPersons } from '../../../storage/import-persons.ts';
import { isUnlocked } from '../../../storage/vault-door.ts';
import { toStorageError } from '../../../storage/problem.ts';
import { readSettings, writeSetting } from '../../../storage/settings.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../drop-file.ts';
import type { FileGivenEvent } from '../drop-file.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import './column-picker.ts';
import type { ColumnsChangeEvent } from './column-picker.ts';
import { ImportReader, type ImportAnswer } from './import-messages.ts';
import { renderImported, type Imported } from './import-result.ts';

type Step =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'columns';
      readonly name: string;
      readonly previews: readonly SheetPreview[];
      readonly at: number;
      readonly columns: ColumnMap;
    }
  | { readonly step: 'writing'; readonly name: string; readonly done: number; readonly all: number }
  | ({ readonly step: 'done' } & Imported);

/** What becomes of dossiers of a year that is closed, said before they are taken in. */
function renderClosings(closings: readonly Closing[]): TemplateResult | typeof nothing {
  if (closings.length === 0) return nothing;
  const years = closings.map(({ year, on }) => `${year} (ngày ${formatDay(on)})`).join(', ');
  return html`<p class="notice">
    ${officeIcon('book-open')}
    <span>
      Sổ theo dõi hồ sơ đã khóa: năm ${years}. Hồ sơ của năm đó mà sổ chưa có sẽ ghi sau dòng khóa
      sổ; tổng số khi khóa không đổi.
    </span>
  </p>`;
}

/** The same headers in the same order are the same kind of file. */
function fingerprintOf(headers: readonly string[]): string {
  return headers.map(foldHeader).join('|').slice(0, 2000);
}

/** Takes in the one-stop system's export: file, columns, progress, what was refused. */
@customElement('import-view')
export class ImportView extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      .counts div {
        min-width: 150px;
        padding: 12px 16px;
        border: 1px solid var(--ml-line);
        border-radius: var(--ml-radius-l);
        background: var(--ml-card);
        color: var(--ml-muted);
      }
      .counts b {
        display: block;
        color: var(--ml-ink);
        font-size: 24px;
        line-height: 1.3;
      }
    `,
  ];

  @state() private step: Step = { step: 'choose' };
  @state() private problem = '';
  /** Whether the vault is open. */
  @state() private isOpen = false;
  /** The years whose book of dossiers is closed. */
  @state() private closings: readonly Closing[] = [];
  #reader: ImportReader | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A store that does not open is told by the page around.
    void this.#look().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closeReader();
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <h2>Nhập danh sách hồ sơ từ Excel</h2>
      ${
        this.problem === ''
          ? nothing
          : html`<p class="notice bad" role="alert">
              ${officeIcon('triangle-alert')} <span>${this.problem}</span>
            </p>`
      }
      <div aria-live="polite">${this.#renderStep(this.step)}</div>
    </div>`;
  }

  #renderStep(step: Step): TemplateResult {
    switch (step.step) {
      case 'choose':
        return html`<drop-file
            words="Thả tệp xuất từ hệ thống một cửa (.xlsx, .xls hoặc .csv) vào đây"
            accept=".xlsx,.xlsm,.xls,.xml,.html,.htm,.csv,.tsv,.txt"
            @file-given=${({ file }: FileGivenEvent) => this.#open(file)}
          ></drop-file>
          <p class="muted">
            Cột theo thứ tự nào cũng được. Nhập lại cùng một tệp không làm thay đổi gì; tệp mới hơn
            cập nhật trạng thái hồ sơ đã có. ${this.#describeVault()}
          </p>`;
      case 'reading':
        return html`<p>Đang đọc “${step.name}”…</p>
          <progress aria-label="Đang đọc tệp"></progress>`;
      case 'columns':
        return this.#renderColumns(step);
      case 'writing':
        return html`<p>Đang ghi ${formatCount(step.done)}/${formatCount(step.all)} hồ sơ…</p>
          <progress aria-label="Đang ghi" max=${step.all} .value=${step.done}></progress>`;
      case 'done':
        return renderImported(step, () => this.#startAnew());
    }
  }

  #renderColumns(step: Extract<Step, { step: 'columns' }>): TemplateResult {
    const { previews, at, columns, name } = step;
    const preview = previews[at]!;
    const missing = missingColumns(columns);
    const names = missing.map((meaning) => `“${COLUMNS[meaning].label}”`).join(', ');
    return html`
      <div class="inner">
        <p class="notice">
          ${officeIcon(this.isOpen ? 'lock-open' : 'lock')} <span>${this.#describeVault()}</span>
        </p>
        ${renderClosings(this.closings)}
        <div class="bar">
          <h3>${name}</h3>
          ${
            previews.length < 2
              ? nothing
              : html`<label class="field">
                  Trang tính
                  <select @change=${(event: Event) => this.#chooseSheet(step, event)}>
                    ${previews.map(
                      (one, index) =>
                        html`<option value=${index} ?selected=${index === at}>${one.name}</option>`,
                    )}
                  </select>
                </label>`
          }
          <span class="muted">${formatCount(preview.rowCount)} dòng</span>
          <span class="push"></span>
          <button class="button" @click=${() => this.#startAnew()}>Chọn tệp khác</button>
          <button
            class="button primary"
            ?disabled=${missing.length > 0}
            @click=${() => this.#import(step)}
          >
            ${officeIcon('check')} Nhập ${formatCount(preview.rowCount)} dòng
          </button>
        </div>
        ${
          missing.length === 0
            ? nothing
            : html`<p class="notice warn">
                ${officeIcon('triangle-alert')}
                <span>Chưa thấy cột ${names}. Hãy chọn cột cho mục đó ở dưới.</span>
              </p>`
        }
        <column-picker
          .preview=${preview}
          .columns=${columns}
          @columns-change=${(event: ColumnsChangeEvent) =>
            (this.step = { ...step, columns: event.columns })}
        ></column-picker>
      </div>
    `;
  }

  async #open(file: File): Promise<void> {
    this.#closeReader();
    this.problem = '';
    this.step = { step: 'reading', name: file.name };
    const reader = new ImportReader();
    this.#reader = reader;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await reader.ask({ kind: 'open', bytes, name: file.name });
    if (answer.kind !== 'opened') return this.#fail(answer);
    const { previews } = answer;
    const [first] = previews;
    const columns = await this.#recall(first!);
    this.closings = await readClosings(await openOfficeStore(), 'dossiers');
    this.step = { step: 'columns', name: file.name, previews, at: 0, columns };
  }

  /** What an officer chose for the same headers before, else what the headers say. */
  async #recall({ headers, columns }: SheetPreview): Promise<ColumnMap> {
    const db = await openOfficeStore();
    const { importColumns } = await readSettings(db, (problem) => storeWatch.report(problem));
    return importColumns[fingerprintOf(headers)] ?? columns;
  }

  async #chooseSheet(step: Extract<Step, { step: 'columns' }>, event: Event): Promise<void> {
    const at = Number((event.currentTarget as HTMLSelectElement).value);
    this.step = { ...step, at, columns: await this.#recall(step.previews[at]!) };
  }

  async #import(step: Extract<Step, { step: 'columns' }>): Promise<void> {
    const { name, columns, previews, at } = step;
    const { sheet, headers } = previews[at]!;
    this.step = { step: 'reading', name };
    const [rows, found]: [ImportedRow[], ImportedPersons[]] = [[], []];
    const answer = await this.#reader!.ask(
      { kind: 'read', sheet, columns, withPersons: await this.#look() },
      (part) => {
        rows.push(...part.rows);
        found.push(...part.persons);
      },
    );
    if (answer.kind !== 'read') return this.#fail(answer);
    try {
      await this.#remember(headers, columns);
      const counts = await this.#write(name, rows);
      const persons = this.isOpen ? await putPersons(await openOfficeStore(), found) : 0;
      this.step = { step: 'done', name, counts, persons, reading: answer };
    } catch (error) {
      this.problem = `${toStorageError(error).message} Những hồ sơ đã ghi vẫn còn; nhập lại tệp này để ghi tiếp.`;
      this.step = step;
    }
  }

  async #look(): Promise<boolean> {
    this.isOpen = isUnlocked(await openOfficeStore());
    return this.isOpen;
  }

  #describeVault(): string {
    return this.isOpen
      ? 'Kho đang mở: họ tên, số giấy tờ, điện thoại, địa chỉ trong tệp vào kho mã hóa.'
      : 'Kho đang khóa: họ tên và số giấy tờ trong tệp không được giữ. Muốn giữ, mở kho (mục Kho) trước khi nhập.';
  }

  async #remember(headers: readonly string[], columns: ColumnMap): Promise<void> {
    const db = await openOfficeStore();
    const { importColumns } = await readSettings(db, (problem) => storeWatch.report(problem));
    const known = { ...importColumns, [fingerprintOf(headers)]: { ...columns } };
    await writeSetting(db, 'importColumns', known as Record<string, Record<string, number>>);
  }

  async #write(name: string, rows: readonly ImportedRow[]): Promise<ImportCounts> {
    this.step = { step: 'writing', name, done: 0, all: rows.length };
    return importRows(await openOfficeStore(), rows, (done) => {
      this.step = { step: 'writing', name, done, all: rows.length };
    });
  }

  #fail(answer: ImportAnswer): void {
    this.problem = answer.kind === 'failed' ? answer.sentence : 'Không đọc được tệp.';
    this.#startAnew();
  }

  #startAnew(): void {
    this.#closeReader();
    this.step = { step: 'choose' };
  }

  #closeReader(): void {
    this.#reader?.close(); // Undefined before the first file.
    this.#reader = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-view': ImportView;
  }
}
