import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { readBackupState, type BackupState } from '../../../storage/backup/backup-state.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../storage/settings.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import './backup-folder.ts';
import './backup-key.ts';
import './restore-form.ts';
import './write-backup.ts';

function describeAge(lastAt: string): string {
  const days = Math.floor((Date.now() - Date.parse(lastAt)) / 86_400_000);
  const time = new Date(lastAt).toLocaleString('vi-VN');
  return days < 1 ? `Bản gần nhất: ${time}` : `Bản gần nhất: ${time}, cách đây ${days} ngày`;
}

/** "Sao lưu": write one encrypted file, let it write itself, and restore. */
@customElement('backup-page')
export class BackupPage extends LitElement {
  static override styles = [shared, officeStyles];

  @state() private settings: Settings = DEFAULT_SETTINGS;
  @state() private backups: BackupState = {};
  readonly #doing = new Doing(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult {
    const { lastAt } = this.backups;
    const look = (): void => void this.#look();
    return html`<div class="page">
      <div class="bar">
        <h2>Sao lưu và khôi phục</h2>
        <span class="state ${lastAt === undefined ? 'warn' : 'ok'}">
          ${officeIcon(lastAt === undefined ? 'triangle-alert' : 'check')}
          ${lastAt === undefined ? 'Máy này chưa sao lưu lần nào' : describeAge(lastAt)}
        </span>
      </div>
      ${this.#doing.render()}
      <div class="cards">
        <write-backup .settings=${this.settings} @backups-changed=${look}></write-backup>
        <div class="inner">
          <backup-key .settings=${this.settings} @backups-changed=${look}></backup-key>
          <backup-folder
            .settings=${this.settings}
            .backups=${this.backups}
            @backups-changed=${look}
          ></backup-folder>
        </div>
      </div>
      <restore-form></restore-form>
    </div>`;
  }

  async #look(): Promise<void> {
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      this.settings = await readSettings(db, (problem) => storeWatch.report(problem));
      this.backups = await readBackupState(db);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-page': BackupPage;
  }
}
