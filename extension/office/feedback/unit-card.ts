import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { UnitProfile } from '../../../domain/unit-profile.ts';
import { makeFeedbackKey } from '../../../storage/feedback-key.ts';
import { DEFAULT_SETTINGS, writeSetting, type Settings } from '../../../storage/settings.ts';
import { writeUnitFile } from '../../../storage/unit-profile.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { saveFile } from '../save-file.ts';

/** What stands in the form before the office has written anything; the days off are those of Bộ luật Lao động 2019, Đ.112. */
const FIRST_UNIT: UnitProfile = {
  office: 'Bộ phận Một cửa',
  name: '',
  hours: {
    weekdays: [1, 2, 3, 4, 5],
    sessions: [
      ['07:30', '11:30'],
      ['13:30', '17:00'],
    ],
    closedDays: ['01-01', '04-30', '05-01', '09-02'],
  },
  feedbackRecipient: '',
};

const WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

/** 'dd/MM' or 'dd/MM/yyyy', as people write days, to 'MM-dd' or 'yyyy-MM-dd'. */
function readDays(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => part.split('/').toReversed().join('-'));
}

function writeDays(days: readonly string[]): string {
  return days.map((day) => day.split('-').toReversed().join('/')).join(', ');
}

/**
 * The office's key for citizens' words, and the file that tells the kiosk whose counter it stands at.
 * @fires unit-changed
 */
@customElement('unit-card')
export class UnitCard extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      form {
        display: grid;
        gap: 12px;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
        font-size: 13.5px;
      }
      legend {
        padding-bottom: 2px;
        font-size: 13px;
        font-weight: 600;
      }
      code {
        font-size: 12px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) settings: Settings = DEFAULT_SETTINGS;
  /** The vault is open. */
  @property({ attribute: false }) isOpen = false;
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    const { feedbackRecipient } = this.settings;
    const has = feedbackRecipient !== '';
    return html`<div class="card">
      <h3>Tệp đơn vị cho kiosk</h3>
      <p class="state ${has ? 'ok' : 'warn'}">
        ${officeIcon(has ? 'check' : 'triangle-alert')}
        ${has ? 'Đã có khóa nhận phản ánh' : 'Chưa có khóa nhận phản ánh'}
      </p>
      ${this.#doing.render()}
      ${
        has
          ? html`<p class="muted">
              Kiosk mã hóa từng ý kiến bằng khóa công khai này; chỉ kho ở văn phòng mở được.
              <code translate="no">${feedbackRecipient}</code>
            </p>`
          : html`<div class="bar">
              <button
                class="button primary"
                ?disabled=${!this.isOpen || this.#doing.isBusy}
                @click=${() => this.#makeKey()}
              >
                ${officeIcon('key-round')} Tạo khóa nhận phản ánh
              </button>
              ${this.isOpen ? nothing : html`<span class="muted">Mở kho trước.</span>`}
            </div>`
      }
      ${this.#renderForm()}
    </div>`;
  }

  #renderForm(): TemplateResult {
    const { office, name, hours } = this.settings.unitProfile ?? FIRST_UNIT;
    const sessions = hours.sessions.map(([from, to]) => `${from}-${to}`).join(', ');
    return html`<form @submit=${(event: SubmitEvent) => this.#save(event)}>
      <label class="field">
        Tên nơi tiếp nhận
        <input type="text" name="office" required maxlength="200" .value=${office} />
      </label>
      <label class="field">
        Đơn vị
        <input
          type="text"
          name="name"
          required
          maxlength="200"
          placeholder="UBND xã …, thành phố …"
          .value=${name === '' ? this.settings.communeName : name}
        />
      </label>
      <fieldset>
        <legend class="muted">Ngày làm việc</legend>
        ${WEEKDAYS.map(
          (day, at) =>
            html`<label>
              <input
                type="checkbox"
                name="weekday"
                value=${at}
                .checked=${hours.weekdays.includes(at)}
              />
              ${day}
            </label>`,
        )}
      </fieldset>
      <label class="field">
        Giờ mở cửa
        <input
          type="text"
          name="sessions"
          required
          pattern="\\d\\d:\\d\\d-\\d\\d:\\d\\d(, ?\\d\\d:\\d\\d-\\d\\d:\\d\\d)*"
          .value=${sessions}
        />
      </label>
      <label class="field">
        Ngày nghỉ: ngày/tháng hằng năm, hoặc ngày/tháng/năm một lần
        <textarea name="closed" .value=${writeDays(hours.closedDays)}></textarea>
      </label>
      <div class="bar">
        <button class="button" ?disabled=${this.#doing.isBusy}>
          ${officeIcon('download')} Ghi và tải tệp đơn vị
        </button>
      </div>
    </form>`;
  }

  async #makeKey(): Promise<void> {
    await this.#doing.run(async () => {
      await makeFeedbackKey(await openOfficeStore());
      return 'Đã tạo khóa. Tải tệp đơn vị rồi nhập vào kiosk.';
    });
    this.dispatchEvent(new Event('unit-changed'));
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    await this.#doing.run(async () => {
      const unit: UnitProfile = {
        office: String(data.get('office')),
        name: String(data.get('name')),
        hours: {
          weekdays: data.getAll('weekday').map(Number),
          sessions: String(data.get('sessions'))
            .split(/, ?/)
            .map((session) => session.split('-') as [string, string]),
          closedDays: readDays(String(data.get('closed'))),
        },
        feedbackRecipient: this.settings.feedbackRecipient,
      };
      await writeSetting(await openOfficeStore(), 'unitProfile', unit);
      saveFile('don-vi-kiosk.json', new Blob([writeUnitFile(unit)], { type: 'application/json' }));
      return 'Đã ghi. Chép tệp don-vi-kiosk.json vào USB rồi nhập ở khu cán bộ của kiosk.';
    });
    this.dispatchEvent(new Event('unit-changed'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unit-card': UnitCard;
  }
}
