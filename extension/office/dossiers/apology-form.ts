import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { localDay } from '../../../domain/day.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import { recordApology } from '../../../storage/apologies.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../day-box.ts';
import type { DayChangeEvent } from '../day-box.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';

/** The day the letter promises was chosen, or taken away. */
export class ApologyDueEvent extends Event {
  readonly due: string | undefined;
  constructor(due: string | undefined) {
    super('apology-due');
    this.due = due;
  }
}

const STATES = {
  drafted: 'Đã ghi: văn bản xin lỗi đã soạn, chưa gửi.',
  sent: 'Đã ghi: văn bản xin lỗi đã gửi.',
} as const;

/**
 * What a letter of apology promises, and how far it has come: each step is a line of the journal, so that it is counted.
 * @fires apology-due
 * @fires apology-recorded
 */
@customElement('apology-form')
export class ApologyForm extends LitElement {
  static override styles = [shared, officeStyles];

  @property({ attribute: false }) record!: DossierRecord;
  @state() private due = '';
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    const { apology, promises } = this.record;
    const isRepeated = promises.some(({ isExtension }) => isExtension);
    return html`<div class="card">
      ${
        isRepeated
          ? html`<p class="notice warn">
              ${officeIcon('triangle-alert')}
              <span
                >Hồ sơ này đã được hẹn lại một lần; theo NĐ 61/2018/NĐ-CP chỉ được hẹn lại một lần
                (chưa đối chiếu với văn bản hiện hành).</span
              >
            </p>`
          : nothing
      }
      <div class="bar">
        <day-box
          label="Hẹn lại ngày"
          min=${localDay(new Date())}
          .value=${this.due}
          @day-change=${({ day }: DayChangeEvent) => this.#chooseDue(day)}
        ></day-box>
        <span class="push muted"
          >${apology === undefined ? 'Chưa có văn bản xin lỗi.' : STATES[apology]}</span
        >
        ${
          apology === undefined
            ? html`<button class="button" @click=${() => this.#record('drafted')}>
                Ghi là đã soạn
              </button>`
            : nothing
        }
        ${
          apology === 'sent'
            ? nothing
            : html`<button
                class="button"
                ?disabled=${this.due === ''}
                @click=${() => this.#record('sent')}
              >
                Ghi là đã gửi, hẹn lại
              </button>`
        }
      </div>
      <p class="muted">
        Ghi là đã gửi thì ngày hẹn trong danh sách đổi theo. Báo cáo vẫn tính theo ngày hẹn đầu, trừ
        khi đơn vị chọn khác ở mục Báo cáo.
      </p>
      ${this.#doing.render()}
    </div>`;
  }

  #chooseDue(day: string): void {
    this.due = day;
    this.dispatchEvent(new ApologyDueEvent(day === '' ? undefined : day));
  }

  async #record(step: 'drafted' | 'sent'): Promise<void> {
    const due = this.due === '' ? undefined : this.due;
    await this.#doing.run(async () => {
      await recordApology(await openOfficeStore(), this.record.id, step, due);
      this.dispatchEvent(new Event('apology-recorded'));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apology-form': ApologyForm;
  }
}
