import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { SettingName, Settings } from '../../../storage/settings.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { saveFile } from '../save-file.ts';
import { loadShippedTemplate } from './export-report.ts';
import { reportStyles } from './report-styles.ts';

/** One of the office's settings was changed. */
export class SettingChangeEvent extends Event {
  constructor(
    readonly name: SettingName,
    readonly value: Settings[SettingName],
  ) {
    super('setting-change');
  }
}

const LINES = [
  { name: 'communeName', label: 'Tên đơn vị', hint: 'Xã Nguyên Giáp' },
  { name: 'reportAbove', label: 'Cơ quan cấp trên', hint: 'UBND thành phố Hải Phòng' },
  { name: 'reportPlace', label: 'Địa danh ghi ngày', hint: 'Nguyên Giáp' },
  { name: 'reportSigner', label: 'Người ký', hint: '' },
] as const satisfies readonly {
  readonly name: SettingName;
  readonly label: string;
  readonly hint: string;
}[];

/** A Word template larger than this is something else. */
const MOST_TEMPLATE_BYTES = 5_000_000;

/**
 * Who reports, how periods are cut, and the office's Word template.
 * @fires setting-change
 */
@customElement('report-settings')
export class ReportSettings extends LitElement {
  static override styles = [shared, officeStyles, reportStyles];

  @property({ attribute: false }) settings!: Settings;
  /** Most days nobody opens them: they are drawn when somebody does. */
  @state() private isOpen = false;

  override render(): TemplateResult {
    return html`<details class="card no-print" @toggle=${() => (this.isOpen = true)}>
      <summary>Đơn vị, cách tính kỳ và mẫu Word</summary>
      ${this.isOpen ? this.#renderSettings() : nothing}
    </details>`;
  }

  #renderSettings(): TemplateResult {
    const { reportStartDay, extensionsCount, cutoffIncluded, reportTemplate } = this.settings;
    return html`<div class="unit">
        ${LINES.map(
          ({ name, label, hint }) =>
            html`<label class="field">
              ${label}
              <input
                type="text"
                maxlength="120"
                placeholder=${hint}
                .value=${this.settings[name]}
                @change=${(event: Event) =>
                  this.#change(name, (event.currentTarget as HTMLInputElement).value)}
              />
            </label>`,
        )}
        <label class="field">
          Kỳ báo cáo bắt đầu
          <select @change=${(event: Event) => this.#changeStart(event)}>
            <option value="15" ?selected=${reportStartDay !== 1}>Ngày 15 (NĐ 09/2019/NĐ-CP)</option>
            <option value="1" ?selected=${reportStartDay === 1}>Ngày 1 (tháng dương lịch)</option>
          </select>
        </label>
        <label class="field">
          Hồ sơ gia hạn kèm xin lỗi
          <select @change=${(event: Event) => this.#changeExtensions(event)}>
            <option value="no" ?selected=${!extensionsCount}>Vẫn tính theo ngày hẹn đầu</option>
            <option value="yes" ?selected=${extensionsCount}>Tính theo ngày hẹn lại</option>
          </select>
        </label>
        <label class="field">
          Việc trả trong ngày, nhận đúng 15 giờ
          <select @change=${(event: Event) => this.#changeCutoff(event)}>
            <option value="yes" ?selected=${cutoffIncluded}>Vẫn trả trong ngày</option>
            <option value="no" ?selected=${!cutoffIncluded}>Trả ngày làm việc sau</option>
          </select>
        </label>
      </div>
      <div class="bar template">
        <span class="muted">
          Mẫu Word: ${reportTemplate.length > 0 ? 'mẫu của đơn vị' : 'mẫu đi kèm'}
        </span>
        <button class="button" @click=${() => this.#download()}>
          ${officeIcon('download')} Tải mẫu đi kèm để sửa
        </button>
        <button class="button" @click=${() => this.#choose()}>
          ${officeIcon('upload')} Dùng mẫu của đơn vị…
        </button>
        ${
          reportTemplate.length > 0
            ? html`<button
                class="button quiet"
                @click=${() => this.#change('reportTemplate', new Uint8Array())}
              >
                Bỏ, dùng mẫu đi kèm
              </button>`
            : ''
        }
        <input
          type="file"
          accept=".docx"
          hidden
          @change=${(event: Event) => this.#takeTemplate(event)}
        />
      </div>`;
  }

  #choose(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!.click();
  }

  #change(name: SettingName, value: Settings[SettingName]): void {
    this.dispatchEvent(new SettingChangeEvent(name, value));
  }

  #changeStart(event: Event): void {
    this.#change('reportStartDay', Number((event.currentTarget as HTMLSelectElement).value));
  }

  #changeExtensions(event: Event): void {
    const isCounted = (event.currentTarget as HTMLSelectElement).value === 'yes';
    this.#change('extensionsCount', isCounted);
  }

  #changeCutoff(event: Event): void {
    this.#change('cutoffIncluded', (event.currentTarget as HTMLSelectElement).value === 'yes');
  }

  async #download(): Promise<void> {
    saveFile('mau-bao-cao.docx', await loadShippedTemplate());
  }

  async #takeTemplate(event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    // Closing the chooser without choosing leaves no file.
    const file = input.files?.[0];
    input.value = '';
    if (file === undefined || file.size > MOST_TEMPLATE_BYTES) return;
    this.#change('reportTemplate', new Uint8Array(await file.arrayBuffer()));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-settings': ReportSettings;
  }
}
