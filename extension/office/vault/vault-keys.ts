import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { StorageError } from '../../../storage/problem.ts';
import { changePassphrase, makeRecoveryKey } from '../../../storage/vault.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { printSecret } from '../print-secret.ts';

/**
 * Changes the passphrase, and makes the recovery key that is shown and printed once.
 * @fires keys-changed
 */
@customElement('vault-keys')
export class VaultKeysCard extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      form {
        display: grid;
        gap: 10px;
      }
      section {
        display: grid;
        gap: 12px;
      }
      section + section {
        padding-top: 14px;
        border-top: 1px solid var(--ml-line);
      }
      .key {
        display: grid;
        grid-template-columns: repeat(4, max-content);
        gap: 6px 18px;
        font-size: 18px;
        font-weight: 700;
        letter-spacing: 0.08em;
      }
    `,
  ];

  @property({ type: Boolean, attribute: 'has-recovery' }) hasRecovery = false;
  /** Shown until it is put away; nothing keeps it. */
  @state() private recoveryKey = '';
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    return html`<div class="card">
      ${this.#doing.render()}
      <section>
        <h3>Đổi mật khẩu</h3>
        <form @submit=${(event: SubmitEvent) => this.#change(event)}>
          ${this.#renderBox('secret', 'Mật khẩu đang dùng, hoặc khóa khôi phục', 'current-password')}
          ${this.#renderBox('next', 'Mật khẩu mới, ít nhất 8 ký tự', 'new-password')}
          ${this.#renderBox('again', 'Nhập lại mật khẩu mới', 'new-password')}
          <div class="bar">
            <button class="button" ?disabled=${this.#doing.isBusy}>
              ${officeIcon('key-round')} Đổi mật khẩu
            </button>
          </div>
        </form>
      </section>
      <section>
        <h3>Khóa khôi phục</h3>
        ${this.recoveryKey === '' ? this.#renderMaking() : this.#renderKey()}
      </section>
    </div>`;
  }

  #renderBox(name: string, label: string, autocomplete: AutoFill): TemplateResult {
    return html`<label class="field">
      ${label}
      <input type="password" name=${name} autocomplete=${autocomplete} required minlength="8" />
    </label>`;
  }

  #renderMaking(): TemplateResult {
    return html`
      <p class="state ${this.hasRecovery ? 'ok' : 'warn'}">
        ${officeIcon(this.hasRecovery ? 'check' : 'triangle-alert')}
        ${this.hasRecovery ? 'Đã có khóa khôi phục' : 'Chưa có khóa khôi phục'}
      </p>
      <p class="muted">
        Mở được kho khi quên mật khẩu. Chỉ hiện một lần để in và cất vào két; tạo khóa mới thì khóa
        cũ hết tác dụng.
      </p>
      <form @submit=${(event: SubmitEvent) => this.#make(event)}>
        ${this.#renderBox('secret', 'Mật khẩu đang dùng', 'current-password')}
        <div class="bar">
          <button class="button" ?disabled=${this.#doing.isBusy}>
            ${officeIcon('shield-check')} Tạo khóa khôi phục
          </button>
        </div>
      </form>
    `;
  }

  #renderKey(): TemplateResult {
    return html`
      <p>In hoặc chép lại ngay: khóa này không xem lại được.</p>
      <p class="key" translate="no">
        ${this.recoveryKey.split('-').map((group) => html`<span>${group}</span>`)}
      </p>
      <div class="bar">
        <button class="button primary" @click=${() => this.#print()}>
          ${officeIcon('printer')} In khóa
        </button>
        <button class="button" @click=${() => (this.recoveryKey = '')}>Đã cất, ẩn đi</button>
      </div>
    `;
  }

  async #change(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [secret, next, again] = ['secret', 'next', 'again'].map((name) =>
      String(new FormData(form).get(name)),
    );
    await this.#doing.run(async () => {
      if (next !== again) throw new StorageError('passphrase-differs');
      await changePassphrase(await openOfficeStore(), secret!, next!);
      form.reset();
      this.dispatchEvent(new Event('keys-changed'));
      return 'Đã đổi mật khẩu. Hồ sơ trong kho không phải mã hóa lại.';
    });
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const secret = String(new FormData(form).get('secret'));
    await this.#doing.run(async () => {
      this.recoveryKey = await makeRecoveryKey(await openOfficeStore(), secret);
      this.dispatchEvent(new Event('keys-changed'));
    });
  }

  #print(): void {
    const signs = '2–9 và A–Z, không có 0, 1, I, L, O, S, U';
    printSecret({
      title: 'Khóa khôi phục của kho hồ sơ',
      groups: this.recoveryKey.split('-'),
      notes: [
        'Mở được kho khi quên mật khẩu: gõ khóa này vào ô mật khẩu.',
        `Mỗi nhóm năm ký tự (${signs}); ký tự cuối nhóm để kiểm tra gõ đúng.`,
        'Cất trong két, không chụp ảnh, không gửi qua mạng.',
      ],
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vault-keys': VaultKeysCard;
  }
}
