import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { officeStyles } from '../office-styles.ts';
import { reportStyles } from './report-styles.ts';

/** A person wrote why a report with a failed check goes out. */
export class ReasonGivenEvent extends Event {
  constructor(readonly reason: string) {
    super('reason-given');
  }
}

/**
 * Holds an export back while checks fail, until a reason is written.
 * @fires reason-given
 */
@customElement('export-gate')
export class ExportGate extends LitElement {
  static override styles = [shared, officeStyles, reportStyles];

  /** What failed, a sentence each. */
  @property({ attribute: false }) failures: readonly string[] = [];

  /** Opens the question. */
  ask(): void {
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">
      <form @submit=${(event: SubmitEvent) => this.#give(event)}>
        <h3 id="title">Số liệu chưa khớp</h3>
        <ul class="checks">
          ${this.failures.map((failure) => html`<li><span class="bad">✕</span>${failure}</li>`)}
        </ul>
        <label class="field">
          Lý do vẫn xuất báo cáo (in vào trang “Kiểm tra” của tệp Excel)
          <textarea name="reason" required minlength="10" maxlength="500"></textarea>
        </label>
        <div class="bar">
          <button class="button primary">Xuất với lý do này</button>
          <button class="button" type="button" @click=${() => this.#close()}>Quay lại sửa</button>
        </div>
      </form>
    </dialog>`;
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  #give(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const reason = String(new FormData(form).get('reason')).trim();
    form.reset();
    this.#close();
    this.dispatchEvent(new ReasonGivenEvent(reason));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'export-gate': ExportGate;
  }
}
