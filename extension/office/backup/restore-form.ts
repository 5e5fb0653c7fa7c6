import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { decryptFile } from '../../../storage/backup/age-file.ts';
import {
  unpackBackup,
  type Backup,
  type BackupTable,
} from '../../../storage/backup/backup-format.ts';
import { planRestore, restoreBackup, type RestorePlan } from '../../../storage/backup/restore.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import '../drop-file.ts';
import type { FileGivenEvent } from '../drop-file.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';

const TABLES: Readonly<Record<BackupTable, string>> = {
  events: 'Dòng nhật ký',
  dossiers: 'Hồ sơ',
  vault: 'Bản ghi mã hóa trong kho',
  tombstones: 'Dấu những bản ghi đã xóa',
  trail: 'Dòng nhật ký truy cập của máy khác',
  feedback: 'Phản ánh, kiến nghị',
  ratings: 'Đánh giá hài lòng',
  catalogue: 'Danh mục thủ tục',
  profiles: 'Hồ sơ trang đã dạy',
  settings: 'Thiết đặt',
};

type Step =
  | { readonly step: 'choose' }
  | { readonly step: 'unlock'; readonly file: File }
  | { readonly step: 'preview'; readonly backup: Backup; readonly plan: RestorePlan };

/** Restores: choose the file, open it, read what would happen, merge. */
@customElement('restore-form')
export class RestoreForm extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      form {
        display: grid;
        gap: 12px;
      }
      input {
        max-width: 460px;
      }
    `,
  ];

  @state() private step: Step = { step: 'choose' };
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    return html`<div class="card">
      <h3>Khôi phục</h3>
      ${this.#doing.render()} ${this.#renderStep(this.step)}
    </div>`;
  }

  #renderStep(step: Step): TemplateResult {
    switch (step.step) {
      case 'choose':
        return html`<drop-file
          words="Thả tệp sao lưu (.age) vào đây; xem trước rồi mới nhập, dữ liệu trên máy không bị thay"
          accept=".age"
          @file-given=${({ file }: FileGivenEvent) => (this.step = { step: 'unlock', file })}
        ></drop-file>`;
      case 'unlock':
        return this.#renderUnlock(step.file);
      case 'preview':
        return this.#renderPreview(step.backup, step.plan);
    }
  }

  #renderUnlock(file: File): TemplateResult {
    return html`<form @submit=${(event: SubmitEvent) => this.#open(event, file)}>
      <p>${file.name}</p>
      <label class="field">
        Mật khẩu của tệp, hoặc khóa sao lưu
        <input type="password" name="secret" autocomplete="off" required />
      </label>
      <div class="bar">
        <button class="button primary" ?disabled=${this.#doing.isBusy}>
          ${officeIcon('lock-open')} ${this.#doing.isBusy ? 'Đang mở…' : 'Mở và xem trước'}
        </button>
        ${this.#renderCancel()}
      </div>
    </form>`;
  }

  #renderCancel(): TemplateResult {
    return html`<button
      type="button"
      class="button quiet"
      @click=${() => (this.step = { step: 'choose' })}
    >
      Thôi
    </button>`;
  }

  #renderPreview(backup: Backup, plan: RestorePlan): TemplateResult {
    const rows = plan.tables.filter(({ fresh, same, different }) => fresh + same + different > 0);
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="Xem trước khôi phục">
        <table>
          <caption>
            Bản sao lưu lúc ${new Date(plan.madeAt).toLocaleString('vi-VN')}
          </caption>
          <thead>
            <tr>
              <th scope="col">Loại</th>
              <th scope="col">Mới, sẽ thêm</th>
              <th scope="col">Đã có, giống</th>
              <th scope="col">Khác, lấy theo bản sao lưu</th>
              <th scope="col">Khác, giữ của máy này</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ table, fresh, same, different, replaced }) =>
                html`<tr>
                  <th scope="row">${TABLES[table]}</th>
                  ${[fresh, same, replaced, different - replaced].map(
                    (count) => html`<td class="number">${formatCount(count)}</td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.#renderErased(plan)}
      <form @submit=${(event: SubmitEvent) => this.#restore(event, backup)}>
        ${
          plan.vault === 'other'
            ? html`<label class="field">
                Kho trong bản sao lưu có mật khẩu khác: mật khẩu hoặc khóa khôi phục của kho đó
                <input type="password" name="vault" autocomplete="off" required />
              </label>`
            : nothing
        }
        <div class="bar">
          <button class="button primary" ?disabled=${this.#doing.isBusy}>
            ${officeIcon('check')} ${this.#doing.isBusy ? 'Đang nhập…' : 'Nhập vào máy này'}
          </button>
          ${this.#renderCancel()}
        </div>
      </form>
    `;
  }

  #renderErased({ buried, removed }: RestorePlan): TemplateResult {
    return html`
      ${
        buried === 0
          ? nothing
          : html`<p>${formatCount(buried)} bản ghi đã xóa ở máy này từ trước sẽ không quay lại.</p>`
      }
      ${
        removed === 0
          ? nothing
          : html`<p>${formatCount(removed)} bản ghi ở máy này sẽ xóa, vì máy kia đã xóa.</p>`
      }
    `;
  }

  async #open(event: SubmitEvent, file: File): Promise<void> {
    event.preventDefault();
    const secret = String(new FormData(event.currentTarget as HTMLFormElement).get('secret'));
    await this.#doing.run(async () => {
      const content = new Uint8Array(await file.arrayBuffer());
      const backup = await unpackBackup(await decryptFile(content, secret));
      const plan = await planRestore(await openOfficeStore(), backup);
      this.step = { step: 'preview', backup, plan };
    });
  }

  async #restore(event: SubmitEvent, backup: Backup): Promise<void> {
    event.preventDefault();
    const secret = new FormData(event.currentTarget as HTMLFormElement).get('vault');
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      await restoreBackup(db, backup, secret === null ? undefined : String(secret));
      this.step = { step: 'choose' };
      return 'Đã nhập xong bản sao lưu.';
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'restore-form': RestoreForm;
  }
}
