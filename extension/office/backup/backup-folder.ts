import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { setBackupFolder, type BackupState } from '../../../storage/backup/backup-state.ts';
import { KEPT_FILES, mayWrite, writeToFolder } from '../../../storage/backup/folder-backup.ts';
import { StorageError } from '../../../storage/problem.ts';
import { DEFAULT_SETTINGS, writeSetting, type Settings } from '../../../storage/settings.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';

/** Chromium's folder chooser (WICG File System Access); the DOM types lack it. */
type FolderChooser = (options: {
  readonly id: string;
  readonly mode: 'readwrite';
}) => Promise<FileSystemDirectoryHandle>;

const EVERY = [
  { days: 0, text: 'Không tự ghi' },
  { days: 1, text: 'Mỗi ngày' },
  { days: 7, text: 'Mỗi tuần' },
] as const;

/**
 * The folder backups go to by themselves, and how often.
 * @fires backups-changed
 */
@customElement('backup-folder')
export class BackupFolder extends LitElement {
  static override styles = [shared, officeStyles];

  @property({ attribute: false }) settings: Settings = DEFAULT_SETTINGS;
  @property({ attribute: false }) backups: BackupState = {};
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    const { folder } = this.backups;
    const ready = this.settings.backupRecipient !== '';
    return html`<div class="card">
      <h3>Tự ghi vào thư mục</h3>
      <p class="muted">
        Ghi khi văn phòng đang mở, giữ ${KEPT_FILES} tệp mới nhất. Chọn ổ đĩa khác hoặc thư mục mạng
        của cơ quan.
      </p>
      ${this.#doing.render()} ${ready ? nothing : html`<p>Cần tạo khóa sao lưu trước.</p>`}
      <label class="field">
        Bao lâu một lần
        <select ?disabled=${!ready} @change=${(event: Event) => this.#setEvery(event)}>
          ${EVERY.map(
            ({ days, text }) =>
              html`<option value=${days} ?selected=${this.settings.backupEveryDays === days}>
                ${text}
              </option>`,
          )}
        </select>
      </label>
      <p>Thư mục: ${folder === undefined ? 'chưa chọn' : html`<b>${folder.name}</b>`}</p>
      <div class="bar">
        <button
          class="button"
          ?disabled=${!ready || this.#doing.isBusy}
          @click=${() => this.#choose()}
        >
          ${officeIcon('folder')} Chọn thư mục…
        </button>
        ${
          folder === undefined
            ? nothing
            : html`<button
                class="button"
                ?disabled=${!ready || this.#doing.isBusy}
                @click=${() => this.#write(folder)}
              >
                ${officeIcon('download')} Ghi vào thư mục ngay
              </button>`
        }
      </div>
    </div>`;
  }

  async #setEvery(event: Event): Promise<void> {
    const days = Number((event.currentTarget as HTMLSelectElement).value);
    await this.#doing.run(async () => {
      await writeSetting(await openOfficeStore(), 'backupEveryDays', days);
      this.dispatchEvent(new Event('backups-changed'));
    });
  }

  async #choose(): Promise<void> {
    const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: FolderChooser };
    await this.#doing.run(async () => {
      // Other browsers have no such chooser; there backups are written by a press.
      if (showDirectoryPicker === undefined) throw new StorageError('backup-folder');
      let folder: FileSystemDirectoryHandle;
      try {
        folder = await showDirectoryPicker({ id: 'backup', mode: 'readwrite' });
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return; // Closed without choosing.
        throw new StorageError('backup-folder', { cause: error });
      }
      await setBackupFolder(await openOfficeStore(), folder);
      this.dispatchEvent(new Event('backups-changed'));
    });
  }

  async #write(folder: FileSystemDirectoryHandle): Promise<void> {
    await this.#doing.run(async () => {
      if (!(await mayWrite(folder, true))) throw new StorageError('backup-folder');
      const db = await openOfficeStore();
      const name = await writeToFolder(db, folder, this.settings.backupRecipient);
      if (storeWatch.problem?.kind === 'backup-forbidden') storeWatch.clear(); // Often nothing is wrong.
      this.dispatchEvent(new Event('backups-changed'));
      return `Đã ghi ${name}.`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-folder': BackupFolder;
  }
}
