import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { BackupLock } from '../../../storage/backup/age-file.ts';
import { noteBackup } from '../../../storage/backup/backup-state.ts';
import { backupFileName, makeBackup } from '../../../storage/backup/read-store.ts';
import { StorageError } from '../../../storage/problem.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../storage/settings.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { saveFile } from '../save-file.ts';

/**
 * Writes one encrypted file of everything, by a passphrase of its own or for the office's backup key.
 * @fires backups-changed
 */
@customElement('write-backup')
export class WriteBackup extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      form {
        display: grid;
        gap: 12px;
      }
    `,
  ];

  @property({ attribute: false }) settings: Settings = DEFAULT_SETTINGS;
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    const hasKey = this.settings.backupRecipient !== '';
    return html`<div class="card">
      <h3>Ghi ngay một bản</h3>
      <p class="muted">
        Một tệp mã hóa có mọi thứ: nhật ký, hồ sơ, kho (vẫn niêm phong bên trong), hồ sơ trang,
        thiết đặt. Chép tệp sang USB hoặc máy khác.
      </p>
      ${this.#doing.render()}
      <form @submit=${(event: SubmitEvent) => this.#write(event)}>
        ${hasKey ? html`<p>Tệp mở bằng khóa sao lưu đã in.</p>` : this.#renderPassphrase()}
        <div class="bar">
          <button class="button primary" ?disabled=${this.#doing.isBusy}>
            ${officeIcon('download')} ${this.#doing.isBusy ? 'Đang ghi…' : 'Ghi tệp sao lưu'}
          </button>
        </div>
      </form>
    </div>`;
  }

  #renderPassphrase(): TemplateResult {
    return html`
      <label class="field">
        Mật khẩu của tệp, ít nhất 12 ký tự
        <input
          type="password"
          name="passphrase"
          autocomplete="new-password"
          required
          minlength="12"
        />
      </label>
      <label class="field">
        Nhập lại mật khẩu của tệp
        <input type="password" name="again" autocomplete="new-password" required minlength="12" />
      </label>
    `;
  }

  #readLock(form: HTMLFormElement): BackupLock {
    const { backupRecipient: recipient } = this.settings;
    if (recipient !== '') return { recipient };
    const data = new FormData(form);
    const passphrase = String(data.get('passphrase'));
    if (passphrase !== data.get('again')) throw new StorageError('passphrase-differs');
    return { passphrase };
  }

  async #write(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      const now = new Date();
      const content = await makeBackup(db, this.#readLock(form), now);
      saveFile(backupFileName(now), new Blob([content]));
      await noteBackup(db, now);
      form.reset();
      this.dispatchEvent(new Event('backups-changed'));
      return 'Đã ghi tệp sao lưu vào thư mục tải về.';
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'write-backup': WriteBackup;
  }
}
