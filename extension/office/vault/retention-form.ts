import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { formatDay, localDay } from '../../../domain/day.ts';
import { formatCount } from '../../../domain/percentage.ts';
import {
  planPurge,
  purge,
  type PurgePlan,
  type RetentionKind,
} from '../../../storage/retention.ts';
import { DEFAULT_SETTINGS, writeSetting, type Settings } from '../../../storage/settings.ts';
import { configureVault } from '../../../storage/vault-door.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';

const DAYS = [
  {
    name: 'retainFinishedDays',
    label: 'Hồ sơ đã xong, kể từ lần cuối (ngày)',
    why: 'Đủ một năm làm sổ và một quý để khóa sổ, đối chiếu.',
  },
  {
    name: 'retainOpenDays',
    label: 'Hồ sơ chưa xong, kể từ lần cuối (ngày)',
    why: 'Nửa năm không ai đụng tới: hồ sơ đã đi đường khác.',
  },
  {
    name: 'retainFeedbackDays',
    label: 'Tên, liên hệ trong phản ánh đã trả lời (ngày)',
    why: 'Đủ một năm để lập và kiểm tra báo cáo năm.',
  },
] as const;

const KINDS: Readonly<Record<RetentionKind, string>> = {
  'finished-facts': 'Dữ kiện của hồ sơ đã xong',
  'open-facts': 'Dữ kiện của hồ sơ chưa xong',
  'feedback-contacts': 'Tên và liên hệ trong phản ánh',
};

/**
 * How long each kind is kept, when the vault locks itself, and the purge that shows first what it will remove.
 * @fires settings-changed
 */
@customElement('retention-form')
export class RetentionForm extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      .rows {
        display: grid;
        gap: 12px;
      }
      input {
        width: 110px;
      }
      .danger {
        border-color: var(--ml-bad);
        color: var(--ml-bad);
      }
      small {
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) settings: Settings = DEFAULT_SETTINGS;
  @state() private plan: PurgePlan | undefined;
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    return html`<div class="card">
      <h3>Giữ bao lâu</h3>
      ${this.#doing.render()}
      <div class="rows">
        ${DAYS.map(({ name, label, why }) => this.#renderNumber(name, label, why, 3650))}
        ${this.#renderNumber('vaultIdleMinutes', 'Tự khóa kho sau (phút không dùng)', 'Kho cũng khóa khi khóa màn hình và khi mở lại trình duyệt.', 60)}
      </div>
      <div class="bar">
        <button class="button" ?disabled=${this.#doing.isBusy} @click=${() => this.#look()}>
          ${officeIcon('search')} Xem những gì đã quá hạn
        </button>
      </div>
      ${this.plan === undefined ? nothing : this.#renderPlan(this.plan)}
    </div>`;
  }

  #renderNumber(
    name: (typeof DAYS)[number]['name'] | 'vaultIdleMinutes',
    label: string,
    why: string,
    most: number,
  ): TemplateResult {
    return html`<label class="field">
      ${label}
      <input
        type="number"
        min="1"
        max=${most}
        required
        .value=${String(this.settings[name])}
        @change=${(event: Event) => this.#set(name, event.currentTarget as HTMLInputElement)}
      />
      <small>${why}</small>
    </label>`;
  }

  #renderPlan({ groups }: PurgePlan): TemplateResult {
    if (groups.length === 0)
      return html`<p class="state ok">${officeIcon('check')} Không có gì quá hạn</p>`;
    return html`<table>
        <caption>
          Sẽ xóa hẳn; số liệu thống kê và báo cáo giữ nguyên
        </caption>
        <thead>
          <tr>
            <th scope="col">Loại</th>
            <th scope="col">Hồ sơ</th>
            <th scope="col">Bản ghi</th>
            <th scope="col">Lâu nhất từ</th>
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            ({ kind, dossiers, ids, oldest }) =>
              html`<tr>
                <th scope="row">${KINDS[kind]}</th>
                <td class="number">${formatCount(dossiers)}</td>
                <td class="number">${formatCount(ids.length)}</td>
                <td>${formatDay(oldest)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="bar">
        <button class="button danger" ?disabled=${this.#doing.isBusy} @click=${() => this.#purge()}>
          ${officeIcon('trash-2')} Xóa những dòng trên
        </button>
        <button class="button quiet" @click=${() => (this.plan = undefined)}>Thôi</button>
      </div>`;
  }

  async #set(
    name: (typeof DAYS)[number]['name'] | 'vaultIdleMinutes',
    input: HTMLInputElement,
  ): Promise<void> {
    if (!input.reportValidity()) return;
    this.plan = undefined;
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      await writeSetting(db, name, input.valueAsNumber);
      if (name === 'vaultIdleMinutes') configureVault(db, { idleMinutes: input.valueAsNumber });
      this.dispatchEvent(new Event('settings-changed'));
    });
  }

  async #look(): Promise<void> {
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      this.plan = await planPurge(db, localDay(new Date()), this.settings);
    });
  }

  async #purge(): Promise<void> {
    const { plan } = this;
    if (plan === undefined) return; // Two quick presses: the first has taken it.
    this.plan = undefined;
    await this.#doing.run(async () => {
      await purge(await openOfficeStore(), plan, this.settings);
      const count = plan.groups.reduce((sum, { ids }) => sum + ids.length, 0);
      return `Đã xóa ${formatCount(count)} bản ghi.`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'retention-form': RetentionForm;
  }
}
