import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { createBackupIdentity } from '../../../storage/backup/age-file.ts';
import { DEFAULT_SETTINGS, writeSetting, type Settings } from '../../../storage/settings.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { printSecret } from '../print-secret.ts';

/**
 * The pair backups are written for: the public half stays here, the secret half is printed and locked away.
 * @fires backups-changed
 */
@customElement('backup-key')
export class BackupKey extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      code {
        font-size: 13px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) settings: Settings = DEFAULT_SETTINGS;
  /** Shown until it is put away; nothing keeps it. */
  @state() private identity = '';
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    const has = this.settings.backupRecipient !== '';
    return html`<div class="card">
      <h3>Khóa sao lưu</h3>
      <p class="state ${has ? 'ok' : 'warn'}">
        ${officeIcon(has ? 'check' : 'triangle-alert')}
        ${has ? 'Đã có khóa sao lưu' : 'Chưa có khóa sao lưu'}
      </p>
      ${this.#doing.render()}
      ${this.identity === '' ? this.#renderMaking(has) : this.#renderIdentity()}
    </div>`;
  }

  #renderMaking(has: boolean): TemplateResult {
    return html`
      <p class="muted">
        Có khóa thì máy tự sao lưu được mà không giữ mật khẩu: tệp chỉ mở được bằng tờ khóa cất
        trong két.${has ? ' Tạo khóa mới thì tệp cũ vẫn cần khóa cũ: giữ cả hai tờ.' : ''}
      </p>
      <div class="bar">
        <button class="button" ?disabled=${this.#doing.isBusy} @click=${() => this.#make()}>
          ${officeIcon('key-round')} ${has ? 'Tạo khóa mới' : 'Tạo khóa sao lưu'}
        </button>
      </div>
    `;
  }

  #renderIdentity(): TemplateResult {
    return html`
      <p>In ngay: khóa này không xem lại được, mất khóa thì không mở được các tệp sao lưu.</p>
      <code translate="no">${this.identity}</code>
      <div class="bar">
        <button class="button primary" @click=${() => this.#print()}>
          ${officeIcon('printer')} In khóa
        </button>
        <button class="button" @click=${() => (this.identity = '')}>Đã cất, ẩn đi</button>
      </div>
    `;
  }

  async #make(): Promise<void> {
    await this.#doing.run(async () => {
      const { identity, recipient } = await createBackupIdentity();
      await writeSetting(await openOfficeStore(), 'backupRecipient', recipient);
      this.identity = identity;
      this.dispatchEvent(new Event('backups-changed'));
    });
  }

  #print(): void {
    printSecret({
      title: 'Khóa mở các tệp sao lưu',
      groups: [this.identity],
      notes: [
        'Nhập khóa này khi khôi phục, hoặc dùng với chương trình age (age-encryption.org).',
        'Mở tệp rồi vẫn cần mật khẩu hoặc khóa khôi phục của kho để đọc dữ liệu cá nhân.',
        'Cất trong két, không chụp ảnh, không gửi qua mạng.',
      ],
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-key': BackupKey;
  }
}
