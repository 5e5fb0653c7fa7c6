import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { COLUMNS, type Meaning } from '../../../domain/import/column-table.ts';
import { MEANINGS, type ColumnMap } from '../../../domain/import/columns.ts';
import type { SheetPreview } from '../../../domain/import/preview-sheets.ts';
import { textOf } from '../../../domain/import/read-time.ts';
import { officeStyles } from '../office-styles.ts';

/** A person said which column holds what. */
export class ColumnsChangeEvent extends Event {
  constructor(readonly columns: ColumnMap) {
    super('columns-change');
  }
}

/**
 * Which column of a sheet is what, beside its first rows.
 * @fires columns-change
 */
@customElement('column-picker')
export class ColumnPicker extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      :host {
        display: grid;
        gap: inherit;
        grid-template-columns: minmax(0, 1fr);
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
        gap: 10px 14px;
        margin-top: 12px;
      }
      .sample td {
        max-width: 240px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) preview!: SheetPreview;
  @property({ attribute: false }) columns: ColumnMap = {};

  override render(): TemplateResult {
    const { headers, sample } = this.preview;
    return html`
      <section class="card">
        <h3>Cột nào là gì</h3>
        <p class="muted">Lần sau, tệp có cùng các cột sẽ được hiểu như lần này.</p>
        <div class="columns">${MEANINGS.map((meaning) => this.#renderColumn(meaning))}</div>
      </section>
      <section class="card scroll">
        <table class="sample">
          <caption>
            Những dòng đầu
          </caption>
          <thead>
            <tr>
              ${headers.map((header) => html`<th scope="col">${header}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${sample.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td title=${textOf(cell)}>${textOf(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
    `;
  }

  #renderColumn(meaning: Meaning): TemplateResult {
    const chosen = this.columns[meaning];
    return html`<label class="field">
      ${COLUMNS[meaning].label}
      <select @change=${(event: Event) => this.#choose(meaning, event)}>
        <option value="" ?selected=${chosen === undefined}>– không có –</option>
        ${this.preview.headers.map(
          (header, at) =>
            html`<option value=${at} ?selected=${chosen === at}>
              ${header === '' ? `Cột ${at + 1}` : header}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #choose(meaning: Meaning, event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    const { [meaning]: _, ...rest } = this.columns;
    const columns = value === '' ? rest : { ...rest, [meaning]: Number(value) };
    this.dispatchEvent(new ColumnsChangeEvent(columns));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'column-picker': ColumnPicker;
  }
}
