import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { readOfficeInfo, type OfficeInfo } from '../../domain/office-info.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import type { Database } from '../../storage/database.ts';
import { findOfficeInfo, putOfficeInfo } from '../../storage/office-info.ts';
import { StorageError } from '../../storage/problem.ts';
import { addOwnAliases, readOwnAliases } from '../../domain/own-aliases.ts';
import { keepHasOffice, keepOwnAliases, readKeptAliases } from '../kept-choices.ts';
import './line-editor.ts';
import type { Line, LineColumn, LineEditor } from './line-editor.ts';
import { PLAN, shrinkPicture } from './shrink-picture.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';
import { saveFile, takeFile } from './take-file.ts';

type ListName = 'counters' | 'officers' | 'fees' | 'complaints';
type Draft = Readonly<Record<ListName, readonly Line[]>> &
  Readonly<Record<'address' | 'phone' | 'rules' | 'map', string>>;

interface List {
  readonly name: ListName;
  readonly label: string;
  readonly one: string;
  readonly columns: readonly LineColumn[];
}

const NAME = { name: 'name', label: 'Tên' };
const PHONE = { name: 'phone', label: 'Điện thoại' };
const LISTS: readonly List[] = [
  {
    name: 'counters',
    label: 'Các quầy',
    one: 'quầy',
    columns: [
      NAME,
      { name: 'serves', label: 'Làm việc gì' },
      { name: 'where', label: 'Ở đâu trong phòng' },
    ],
  },
  {
    name: 'officers',
    label: 'Cán bộ',
    one: 'cán bộ',
    columns: [
      { name: 'name', label: 'Họ và tên' },
      { name: 'role', label: 'Việc phụ trách' },
      { name: 'counter', label: 'Quầy' },
    ],
  },
  {
    name: 'fees',
    label: 'Phí, lệ phí',
    one: 'khoản phí',
    columns: [NAME, { name: 'amount', label: 'Mức thu' }],
  },
  {
    name: 'complaints',
    label: 'Nơi nhận phản ánh về thái độ, cách làm việc',
    one: 'nơi nhận',
    columns: [
      NAME,
      PHONE,
      { name: 'email', label: 'Thư điện tử' },
      { name: 'address', label: 'Địa chỉ' },
    ],
  },
];

function toDraft(info: OfficeInfo | undefined): Draft {
  const lines = (list: readonly object[] = []): readonly Line[] => list as readonly Line[];
  return {
    address: info?.address ?? '',
    phone: info?.phone ?? '',
    rules: info?.rules.join('\n') ?? '',
    map: info?.map ?? '',
    counters: lines(info?.counters),
    officers: lines(info?.officers),
    fees: lines(info?.fees),
    complaints: lines(info?.complaints),
  };
}

/**
 * What the office says of itself at this kiosk: officers and photos, counters, fees, rules, where to complain. Its file
 * carries the commune's own names of procedures too.
 * @fires edition-change
 */
export class OfficeCard extends LitElement {
  static override styles = [
    shared,
    staffStyles,
    css`
      img {
        max-width: 100%;
        max-height: 320px;
      }
    `,
  ];

  @property({ attribute: false }) db: Database | undefined;
  @property({ attribute: false }) unit: UnitProfile | undefined;
  /** What is kept was read: before that nothing may be written over it. */
  @state() private isRead = false;
  @state() private draft: Draft = toDraft(undefined);
  @state() private isOpen = false;
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.read(async () => {
      this.draft = toDraft(await findOfficeInfo(this.db!)); // The card is drawn with an open database.
      this.isRead = true;
    });
  }

  override render(): TemplateResult {
    return html`<section class="card">
      <h2>Thông tin nơi tiếp nhận</h2>
      ${this.#work.render()}
      <p>Cán bộ và ảnh, các quầy, phí, nội quy, nơi nhận phản ánh: người dân xem từ trang đầu.</p>
      ${this.isRead ? this.#renderActs() : nothing} ${this.isOpen ? this.#renderForm() : nothing}
    </section>`;
  }

  #renderActs(): TemplateResult {
    return html`<div class="bar">
      <button
        class="button"
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${this.isOpen ? 'Thu gọn' : 'Sửa…'}
      </button>
      <label class="button">
        Nhập từ tệp…
        <input type="file" accept=".json" @change=${this.#takeInfo} />
      </label>
      <button class="button" @click=${this.#writeInfo}>Ghi ra tệp cho kiosk khác</button>
    </div>`;
  }

  #renderForm(): TemplateResult {
    return html`${this.#renderText('address', 'Địa chỉ')} ${this.#renderText('phone', PHONE.label)}
      ${LISTS.map(
        ({ name, label, one, columns }) =>
          html`<line-editor
            label=${label}
            one=${one}
            ?photos=${name === 'officers'}
            .columns=${columns}
            .lines=${this.draft[name]}
            @change=${(event: Event) =>
              (this.draft = { ...this.draft, [name]: (event.target as LineEditor).lines })}
          ></line-editor>`,
      )}
      ${this.#renderMap()}
      <label class="field">
        Nội quy, mỗi dòng một điều
        <textarea
          rows="6"
          .value=${this.draft.rules}
          @input=${(event: Event) => this.#changeText('rules', event)}
        ></textarea>
      </label>
      <div class="bar">
        <button class="button primary" ?disabled=${this.#work.isBusy} @click=${this.#keep}>
          Lưu
        </button>
      </div>`;
  }

  #renderText(name: 'address' | 'phone', label: string): TemplateResult {
    return html`<label class="field">
      ${label}
      <input
        type="text"
        maxlength="300"
        autocomplete="off"
        .value=${this.draft[name]}
        @input=${(event: Event) => this.#changeText(name, event)}
      />
    </label>`;
  }

  #renderMap(): TemplateResult {
    const { map } = this.draft;
    return html`<div class="bar" role="group" aria-label="Sơ đồ các quầy">
      ${map === '' ? nothing : html`<img src=${map} alt="Sơ đồ đang dùng" />`}
      <label class="button">
        ${map === '' ? 'Chọn ảnh sơ đồ các quầy…' : 'Đổi ảnh sơ đồ…'}
        <input type="file" accept="image/*" @change=${this.#takeMap} />
      </label>
      ${
        map === ''
          ? nothing
          : html`<button class="button" @click=${() => (this.draft = { ...this.draft, map: '' })}>
              Bỏ ảnh sơ đồ
            </button>`
      }
    </div>`;
  }

  /** What stands in the form, as the file and the citizens' page have it. */
  get #info(): OfficeInfo {
    const { office, name, hours } = this.unit!; // The card is drawn with a unit.
    const rules = this.draft.rules.split('\n');
    return readOfficeInfo({ ...this.draft, rules, name: `${office}, ${name}`, hours })!; // It has a name.
  }

  #changeText(name: 'address' | 'phone' | 'rules', event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    this.draft = { ...this.draft, [name]: value };
  }

  async #takeMap(event: Event): Promise<void> {
    const file = takeFile(event);
    if (file === undefined) return; // The chooser was closed.
    await this.#work.run(async () => {
      this.draft = { ...this.draft, map: await shrinkPicture(file, PLAN) };
    });
  }

  async #takeInfo(event: Event): Promise<void> {
    const file = takeFile(event);
    if (file === undefined) return; // See #takeMap.
    await this.#work.run(async () => {
      const json = readJson(await file.text());
      const info = readOfficeInfo(json);
      if (info === undefined) throw new StorageError('office-info-file');
      this.draft = toDraft(info);
      this.#takeAliases(json);
      this.isOpen = true;
      return 'Đã đọc tệp. Xem lại rồi bấm Lưu.';
    });
  }

  async #keep(): Promise<void> {
    await this.#work.run(async () => {
      const info = this.#info;
      await putOfficeInfo(this.db!, info); // See firstUpdated.
      keepHasOffice();
      this.draft = toDraft(info);
      return 'Đã lưu. Người dân xem được từ trang đầu.';
    });
  }

  /** The names that the other kiosk's people taught it come with its file. */
  #takeAliases(json: unknown): void {
    const { aliases } = json as { readonly aliases?: unknown };
    keepOwnAliases(addOwnAliases(readKeptAliases(), readOwnAliases(aliases)));
    this.dispatchEvent(new Event('edition-change', { bubbles: true, composed: true }));
  }

  #writeInfo(): void {
    const json = `${JSON.stringify({ ...this.#info, aliases: readKeptAliases() }, null, 2)}\n`;
    saveFile('noi-tiep-nhan.json', new Blob([json], { type: 'application/json' }));
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: said like any other file that is not ours.
    return undefined;
  }
}

define('office-card', OfficeCard);

declare global {
  interface HTMLElementTagNameMap {
    'office-card': OfficeCard;
  }
}
