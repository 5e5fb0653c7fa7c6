import { liveQuery, type Subscription } from 'dexie';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { Subject } from '../../../domain/fact.ts';
import { fieldLabel, subjectLabel } from '../../../domain/vocabulary.ts';
import { formatCount } from '../../../domain/percentage.ts';
import type { TrailRow } from '../../../storage/schema.ts';
import {
  readTrail,
  verifyStoredTrail,
  type TrailAct,
  type TrailCheck,
} from '../../../storage/trail.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';

const ACTS: Readonly<Record<TrailAct, string>> = {
  'vault-created': 'Tạo kho',
  'vault-opened': 'Mở kho',
  'open-refused': 'Nhập sai mật khẩu',
  'passphrase-changed': 'Đổi mật khẩu',
  'recovery-made': 'Tạo khóa khôi phục',
  'dossier-viewed': 'Xem dữ kiện một hồ sơ',
  'paper-printed': 'In một giấy tờ của hồ sơ',
  'persons-imported': 'Nhập họ tên từ Excel',
  'request-received': 'Nhận yêu cầu về dữ liệu',
  'request-closed': 'Kết thúc yêu cầu về dữ liệu',
  'person-searched': 'Tìm dữ liệu một người',
  'person-exported': 'Xuất dữ liệu một người',
  'fact-corrected': 'Sửa một giá trị',
  'person-erased': 'Xóa dữ liệu một người',
  'dossier-erased': 'Xóa dữ kiện một hồ sơ',
  purged: 'Xóa dữ liệu quá hạn',
  'backed-up': 'Ghi bản sao lưu',
  restored: 'Khôi phục từ bản sao lưu',
  'feedback-key-made': 'Tạo khóa nhận phản ánh',
  'feedback-imported': 'Nhập phản ánh từ kiosk',
  'feedback-read': 'Đọc một phản ánh',
  'answers-exported': 'Xuất kết quả phản ánh cho kiosk',
};

/** 'mother.fullName' in words; the trail's door lets only the subject and field of a correction through. */
function nameField(key: string | number): string {
  const [subject, field] = String(key).split('.');
  return `${fieldLabel(field ?? '')} (${subjectLabel(subject as Subject)})`;
}

const countOf =
  (things: string) =>
  (count: string | number): string =>
    `${formatCount(Number(count))} ${things}`;

const DETAILS: Readonly<Record<string, (value: string | number) => string>> = {
  by: (way) =>
    ({
      passphrase: 'bằng mật khẩu',
      recovery: 'bằng khóa khôi phục',
      recipient: 'bằng khóa sao lưu',
    })[way] ?? '',
  person: (token) => `người ${String(token).slice(0, 6)}`,
  dossiers: countOf('hồ sơ'),
  records: countOf('bản ghi'),
  contacts: countOf('liên hệ'),
  words: countOf('ý kiến'),
  word: (code) => `mã ${code}`,
  lines: countOf('dòng'),
  field: nameField,
};

const SHOWN = 50;

function describe({ details }: TrailRow): string {
  const parts = Object.entries(details).map(([name, value]) => DETAILS[name]?.(value) ?? '');
  return parts.filter((part) => part !== '').join(', ');
}

function nameAct(act: string): string {
  return act in ACTS ? ACTS[act as TrailAct] : act;
}

/** Who did what with personal data, and whether a line was altered or removed since. */
@customElement('audit-trail')
export class AuditTrail extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      code {
        font-size: 12px;
        overflow-wrap: anywhere;
      }
      td:first-child {
        white-space: nowrap;
      }
    `,
  ];

  @state() private lines: readonly TrailRow[] = [];
  @state() private checks: readonly TrailCheck[] = [];
  readonly #doing = new Doing(this);
  #watch: Subscription | undefined;
  #reading: Promise<void> = Promise.resolve();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.unsubscribe(); // Undefined when the store could not be opened.
  }

  override render(): TemplateResult {
    return html`<div class="card">
      <div class="bar">
        <h3>Nhật ký truy cập dữ liệu cá nhân</h3>
        <button class="button push" @click=${() => this.#read()}>
          ${officeIcon('refresh-cw')} Kiểm tra lại
        </button>
      </div>
      ${this.#doing.render()} ${this.checks.map((check) => this.#renderCheck(check))}
      ${
        this.lines.length === 0 ? html`<p class="muted">Chưa có dòng nào.</p>` : this.#renderLines()
      }
    </div>`;
  }

  #renderCheck({ head, lines, broken }: TrailCheck): TemplateResult {
    const words =
      broken === undefined
        ? `${formatCount(lines)} dòng nối liền nhau, không dòng nào bị sửa hay mất.`
        : broken.why === 'altered'
          ? `Dòng số ${broken.seq} đã bị sửa sau khi ghi.`
          : `Mất dòng số ${broken.seq}.`;
    return html`<p class="state ${broken === undefined ? 'ok' : 'bad'}">
        ${officeIcon(broken === undefined ? 'shield-check' : 'triangle-alert')} ${words}
      </p>
      <p class="muted">
        Máy ${head.station.slice(-6)}, dấu của dòng cuối (số ${head.seq}):
        <code>${head.hash}</code>. Chép dấu này vào sổ cuối ngày thì cắt bớt dòng cuối cũng lộ.
      </p>`;
  }

  #renderLines(): TemplateResult {
    const rest = this.lines.length - SHOWN;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Các dòng nhật ký">
        <table>
          <thead>
            <tr>
              <th scope="col">Lúc</th>
              <th scope="col">Việc</th>
              <th scope="col">Chi tiết</th>
              <th scope="col">Số</th>
            </tr>
          </thead>
          <tbody>
            ${this.lines.slice(0, SHOWN).map(
              (line) =>
                html`<tr>
                  <td>${new Date(line.at).toLocaleString('vi-VN')}</td>
                  <td>${nameAct(line.act)}</td>
                  <td>${describe(line)}</td>
                  <td class="number">${line.seq}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${rest > 0 ? html`<p class="muted">Còn ${formatCount(rest)} dòng cũ hơn.</p>` : nothing}`;
  }

  /** Reads now and after every new line, of any page. */
  async #follow(): Promise<void> {
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      this.#watch = liveQuery(() => db.trail.count()).subscribe(() => {
        // One after the other: a line that comes while reading is read next.
        this.#reading = this.#reading.then(() => this.#read());
      });
    });
  }

  async #read(): Promise<void> {
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      this.checks = await verifyStoredTrail(db);
      this.lines = await readTrail(db);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'audit-trail': AuditTrail;
  }
}
