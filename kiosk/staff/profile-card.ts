import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import type { Database } from '../../storage/database.ts';
import { adoptUnitProfile } from '../../storage/kiosk-key.ts';
import { readUnitFile } from '../../storage/unit-profile.ts';
import { keepUnit } from '../kept-choices.ts';
import { takeFile } from './take-file.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';

/** A unit file was taken in. */
export class UnitChangeEvent extends Event {
  constructor(readonly unit: UnitProfile) {
    super('unit-change', { bubbles: true, composed: true });
  }
}

/**
 * Whose counter this screen stands at, from the office's file.
 * @fires {UnitChangeEvent} unit-change
 */
export class ProfileCard extends LitElement {
  static override styles = [shared, staffStyles];

  @property({ attribute: false }) db: Database | undefined;
  @property({ attribute: false }) unit: UnitProfile | undefined;
  readonly #work = new StaffWork(this);

  override render(): TemplateResult {
    const has = (this.unit?.feedbackRecipient ?? '') !== ''; // None before the kiosk told it.
    return html`<section class="card">
      <h2>Đơn vị</h2>
      ${this.#work.render()}
      <dl>
        <dt>Tên</dt>
        <dd>${this.unit?.office}, ${this.unit?.name}</dd>
        <dt>Khóa của văn phòng</dt>
        <dd>${has ? 'Đã có' : 'Chưa có: xin tệp đơn vị ở trang Văn phòng, mục Phản ánh'}</dd>
      </dl>
      <div class="bar">
        <label class="button">
          Nhập tệp đơn vị…
          <input type="file" accept=".json" @change=${this.#take} />
        </label>
      </div>
    </section>`;
  }

  async #take(event: Event): Promise<void> {
    const file = takeFile(event);
    if (file === undefined) return; // The chooser was closed.
    await this.#work.run(async () => {
      const unit = readUnitFile(await file.text());
      await adoptUnitProfile(this.db!, unit); // The card is drawn with an open database.
      keepUnit(unit);
      this.dispatchEvent(new UnitChangeEvent(unit));
      return unit.feedbackRecipient === ''
        ? 'Đã nhận tệp đơn vị. Tệp chưa có khóa của văn phòng: xin tệp khác trước khi cho dân dùng.'
        : 'Đã nhận tệp đơn vị. Mọi ý kiến trên máy đã mã hóa cho văn phòng.';
    });
  }
}

define('profile-card', ProfileCard);

declare global {
  interface HTMLElementTagNameMap {
    'profile-card': ProfileCard;
  }
}
