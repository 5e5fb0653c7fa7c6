import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { describePersistence } from '../../storage/persistence.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';

/** What the card tells of the program's own versions. */
export interface MachineUpdates {
  readonly version: string;
  /** ISO 8601; undefined while the server was not reached. */
  readonly checkedAt: string | undefined;
  readonly isWaiting: boolean;
  check(): Promise<void>;
}

/** The machine: how full it is, whether the browser keeps the store, and which version runs. */
export class MachineCard extends LitElement {
  static override styles = [shared, staffStyles];

  @property({ attribute: false }) updates: MachineUpdates | undefined;
  @state() private storage = '';
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.read(async () => {
      this.storage = (await describePersistence()).sentence;
    });
  }

  override render(): TemplateResult {
    const checkedAt = this.updates?.checkedAt; // Undefined in a browser without workers.
    const checked =
      checkedAt === undefined ? 'Chưa hỏi được' : new Date(checkedAt).toLocaleString('vi-VN');
    return html`<section class="card">
      <h2>Máy này</h2>
      ${this.#work.render()}
      <dl>
        <dt>Kho trên máy</dt>
        <dd>${this.storage}</dd>
        <dt>Bản đang chạy</dt>
        <dd translate="no">${this.updates?.version ?? '–'}</dd>
        <dt>Hỏi bản mới lúc</dt>
        <dd>${checked}</dd>
      </dl>
      <div class="bar">
        <button class="button" ?disabled=${this.#work.isBusy} @click=${this.#check}>
          Hỏi bản mới
        </button>
        <button class="button" ?disabled=${this.#work.isBusy} @click=${this.#printTrial}>
          In thử một trang
        </button>
      </div>
    </section>`;
  }

  async #printTrial(): Promise<void> {
    await this.#work.run(async () => {
      const { printTrial } = await import('./trial-page.ts');
      await printTrial(this.updates?.version ?? '–'); // See render.
      return 'Đã chuyển trang in thử sang máy in.';
    });
  }

  async #check(): Promise<void> {
    await this.#work.run(async () => {
      await this.updates?.check(); // See render.
      return this.updates?.isWaiting === true
        ? 'Đã có bản mới; máy tự thay khi không có ai dùng.'
        : 'Không có bản mới hơn, hoặc đang không có mạng.';
    });
  }
}

define('machine-card', MachineCard);

declare global {
  interface HTMLElementTagNameMap {
    'machine-card': MachineCard;
  }
}
