import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { RowNote } from '../../../domain/import/read-dossiers.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { fold } from '../../../domain/vietnamese.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { makeWorkbook } from '../report/export-report.ts';
import { saveFile } from '../save-file.ts';

/** Rows shown; all of them are in the workbook. */
const MOST_SHOWN = 200;

const slugOf = (title: string): string => fold(title).replaceAll(' ', '-');

async function saveNotes(title: string, notes: readonly RowNote[]): Promise<void> {
  const head = (value: string): { value: string; isHead: true } => ({ value, isHead: true });
  const lines = notes.map(({ row, code, reason }) => [
    { value: row },
    { value: code },
    { value: reason },
  ]);
  const workbook = await makeWorkbook([
    {
      name: title,
      isLandscape: false,
      widths: [10, 32, 80],
      rows: [[head('Dòng'), head('Mã hồ sơ'), head('Lý do')], ...lines],
    },
  ]);
  saveFile(`${slugOf(title)}.xlsx`, workbook);
}

/** Rows of an import that need a person's eye, each with its reason; nothing where there are none. */
@customElement('row-notes')
export class RowNotes extends LitElement {
  static override styles = [shared, officeStyles];

  @property() heading = '';
  @property({ attribute: false }) notes: readonly RowNote[] = [];
  /** Offers the rows as a workbook. */
  @property({ type: Boolean }) exported = false;

  override render(): TemplateResult | typeof nothing {
    const { notes, heading } = this;
    if (notes.length === 0) return nothing;
    const shown = notes.slice(0, MOST_SHOWN);
    return html`<section class="card">
      <div class="bar">
        <h3>${heading}: ${formatCount(notes.length)}</h3>
        <span class="push"></span>
        ${
          this.exported
            ? html`<button class="button" @click=${() => saveNotes(heading, notes)}>
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
}

declare global {
  interface HTMLElementTagNameMap {
    'row-notes': RowNotes;
  }
}
