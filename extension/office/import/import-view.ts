import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { ImportedRow } from '../../../domain/event.ts';
import {
  COLUMNS,
  foldHeader,
  MEANINGS,
  missingColumns,
  type ColumnMap,
  type Meaning,
} from '../../../domain/import/columns.ts';
import type { RowNote } from '../../../domain/import/read-dossiers.ts';
import { textOf } from '../../../domain/import/read-values.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { importRows, type ImportCounts } from '../../../storage/office-records.ts';
import { putPersons } from '../../../storage/import-persons.ts';
import { isUnlocked } from '../../../storage/vault-door.ts';
import { toStorageError } from '../../../storage/problem.ts';
import { readSettings, writeSetting } from '../../../storage/settings.ts';
import { openOfficeStore, storeWatch } from '../../panel/office-store.ts';
import '../drop-file.ts';
import type { FileGivenEvent } from '../drop-file.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { makeWorkbook } from '../report/export-report.ts';
import { saveFile } from '../save-file.ts';
import { ImportReader, type ImportAnswer, type SheetPreview } from './import-messages.ts';

type Reading = Extract<ImportAnswer, { kind: 'read' }>;

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
  | {
      readonly step: 'done';
      readonly name: string;
      readonly counts: ImportCounts;
      /** Records of persons that went into the vault. */
      readonly persons: number;
      readonly reading: Reading;
    };

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
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
        gap: 10px 14px;
      }
      .sample td {
        max-width: 240px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
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
            words="Thả tệp xuất từ hệ thống một cửa (.xlsx hoặc .csv) vào đây"
            accept=".xlsx,.xlsm,.csv"
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
        return this.#renderDone(step);
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
        <section class="card">
          <h3>Cột nào là gì</h3>
          <p class="muted">Lần sau, tệp có cùng các cột sẽ được hiểu như lần này.</p>
          <div class="columns">
            ${MEANINGS.map((meaning) => this.#renderColumn(step, preview, meaning))}
          </div>
        </section>
        <section class="card scroll">
          <table class="sample">
            <caption>
              Những dòng đầu
            </caption>
            <thead>
              <tr>
                ${preview.headers.map((header) => html`<th scope="col">${header}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${preview.sample.map(
                (row) =>
                  html`<tr>
                    ${row.map((cell) => html`<td title=${textOf(cell)}>${textOf(cell)}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </section>
      </div>
    `;
  }

  #renderColumn(
    step: Extract<Step, { step: 'columns' }>,
    { headers }: SheetPreview,
    meaning: Meaning,
  ): TemplateResult {
    const chosen = step.columns[meaning];
    return html`<label class="field">
      ${COLUMNS[meaning].label}
      <select @change=${(event: Event) => this.#chooseColumn(step, meaning, event)}>
        <option value="" ?selected=${chosen === undefined}>– không có –</option>
        ${headers.map(
          (header, at) =>
            html`<option value=${at} ?selected=${chosen === at}>
              ${header === '' ? `Cột ${at + 1}` : header}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #renderDone({ counts, persons, reading, name }: Extract<Step, { step: 'done' }>): TemplateResult {
    const { refused, leftOut, doubts, gaps } = reading;
    const figures = [
      [counts.added, 'hồ sơ mới'],
      [counts.changed, 'hồ sơ cập nhật'],
      [counts.same, 'không đổi'],
      [leftOut.length, 'không tính vào báo cáo'],
      [refused.length, 'dòng không nhận'],
      [persons, 'hồ sơ có họ tên vào kho'],
    ] as const;
    return html`
      <div class="inner">
        <p class="notice ok">${officeIcon('check')} <span>Đã nhập “${name}”.</span></p>
        <div class="counts">
          ${figures.map(([value, words]) => html`<div><b>${formatCount(value)}</b>${words}</div>`)}
        </div>
        ${gaps.map(
          (gap) => html`<p class="notice warn">${officeIcon('info')} <span>${gap}</span></p>`,
        )}
        ${this.#renderNotes('Dòng không nhận', refused, true)}
        ${this.#renderNotes('Nhận nhưng cần xem lại', doubts, false)}
        <div class="bar">
          <a class="button primary" href="#bao-cao">${officeIcon('chart-column')} Xem báo cáo</a>
          <button class="button" @click=${() => this.#startAnew()}>Nhập tệp khác</button>
        </div>
      </div>
    `;
  }

  #renderNotes(
    title: string,
    notes: readonly RowNote[],
    isExported: boolean,
  ): TemplateResult | typeof nothing {
    if (notes.length === 0) return nothing;
    const shown = notes.slice(0, 200);
    return html`<section class="card">
      <div class="bar">
        <h3>${title}: ${formatCount(notes.length)}</h3>
        <span class="push"></span>
        ${
          isExported
            ? html`<button class="button" @click=${() => this.#saveNotes(notes)}>
                ${officeIcon('download')} Xuất Excel
              </button>`
            : nothing
        }
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col">Mã hồ sơ</th>
            <th scope="col">Lý do</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ row, code, reason }) =>
              html`<tr>
                <td class="number">${row}</td>
                <td>${code}</td>
                <td>${reason}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        shown.length < notes.length
          ? html`<p class="muted">… và ${formatCount(notes.length - shown.length)} dòng nữa.</p>`
          : nothing
      }
    </section>`;
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

  #chooseColumn(step: Extract<Step, { step: 'columns' }>, meaning: Meaning, event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    const { [meaning]: _, ...rest } = step.columns;
    const columns = value === '' ? rest : { ...rest, [meaning]: Number(value) };
    this.step = { ...step, columns };
  }

  async #import(step: Extract<Step, { step: 'columns' }>): Promise<void> {
    const { name, columns, previews, at } = step;
    const { sheet, headers } = previews[at]!;
    this.step = { step: 'reading', name };
    const answer = await this.#reader!.ask({
      kind: 'read',
      sheet,
      columns,
      withPersons: await this.#look(),
    });
    if (answer.kind !== 'read') return this.#fail(answer);
    try {
      await this.#remember(headers, columns);
      const counts = await this.#write(name, answer.rows);
      const persons = this.isOpen ? await putPersons(await openOfficeStore(), answer.persons) : 0;
      this.step = { step: 'done', name, counts, persons, reading: { ...answer, persons: [] } };
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

  async #saveNotes(notes: readonly RowNote[]): Promise<void> {
    const head = (value: string): { value: string; isHead: true } => ({ value, isHead: true });
    const workbook = await makeWorkbook([
      {
        name: 'Dòng không nhận',
        isLandscape: false,
        widths: [10, 32, 80],
        rows: [
          [head('Dòng'), head('Mã hồ sơ'), head('Lý do')],
          ...notes.map(({ row, code, reason }) => [
            { value: row },
            { value: code },
            { value: reason },
          ]),
        ],
      },
    ]);
    saveFile('dong-khong-nhan.xlsx', workbook);
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
