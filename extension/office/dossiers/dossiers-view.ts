import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { shared } from '../../../components/shared-styles.ts';
import { formatDay, localDay, splitTime } from '../../../domain/day.ts';
import type { DueLight } from '../../../domain/deadline/due-light.ts';
import {
  countLights,
  filterDossiers,
  listDossiers,
  OPEN_DOSSIERS,
  type DossierFilter,
  type ListedDossier,
  countPressing,
} from '../../../domain/dossier-filter.ts';
import { CHANNEL_TEXTS } from '../../../domain/dossier-texts.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { readRecords } from '../../../storage/records/read-records.ts';
import { toStorageError } from '../../../storage/problem.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { openRecords } from '../open-records.ts';
import { loadProcedureNames } from '../procedure-names.ts';
import '../../panel/vault-view.ts';
import { dossiersStyles, ROW_HEIGHT } from './dossiers-view.styles.ts';
import { renderDueNotice } from './due-notice.ts';
import { renderFilters } from './dossier-filters.ts';
import { LIGHTS } from './light-texts.ts';
import { OFFICE_CALENDAR } from './office-calendar.ts';
import { PersonNames } from './person-names.ts';

const CHOICES: readonly { readonly id: DossierFilter['light']; readonly text: string }[] = [
  { id: 'open', text: 'Đang giải quyết' },
  { id: 'late', text: LIGHTS.late.text },
  { id: 'today', text: LIGHTS.today.text },
  { id: 'tomorrow', text: LIGHTS.tomorrow.text },
  { id: 'paused', text: LIGHTS.paused.text },
  { id: 'finished-late', text: LIGHTS['finished-late'].text },
  { id: 'all', text: 'Tất cả' },
];

/** The dossiers were read: how many press. */
export class DueCountedEvent extends Event {
  readonly count: number;
  constructor(count: number) {
    super('due-counted', { bubbles: true, composed: true });
    this.count = count;
  }
}

/**
 * The office's dossiers with their lights, and their persons' names while the vault is open; only the rows in sight are
 * drawn.
 * @fires due-counted
 */
@customElement('dossiers-view')
export class DossiersView extends LitElement {
  static override styles = [shared, officeStyles, dossiersStyles];

  @state() private rows: readonly ListedDossier[] | undefined;
  @state() private filter: DossierFilter = OPEN_DOSSIERS;
  @state() private problem = '';
  #found: readonly ListedDossier[] = [];
  readonly #names = new PersonNames(this);
  readonly #list = createRef<HTMLDivElement>();
  readonly #virtual = new VirtualizerController<HTMLDivElement, Element>(this, {
    getScrollElement: () => this.#list.value ?? null,
    count: 0,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  /** Reads the dossiers again. */
  reload(): Promise<void> {
    return this.#load();
  }

  /** Puts the focus on a dossier's row, where it is in sight. */
  async focusRow(id: string): Promise<void> {
    // The list was hidden: its rows are drawn once it has been measured again.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // The row may be out of sight, or filtered away.
    this.renderRoot.querySelector<HTMLElement>(`a[href="#ho-so/${CSS.escape(id)}"]`)?.focus();
  }

  override willUpdate(): void {
    if (this.rows === undefined) return;
    this.#found = filterDossiers(this.rows, { ...this.filter, named: this.#names.found });
    const virtual = this.#virtual.getVirtualizer();
    virtual.setOptions({ ...virtual.options, count: this.#found.length });
  }

  override updated(): void {
    const inSight = this.#virtual.getVirtualizer().getVirtualItems();
    // An item may be of the list before it was narrowed.
    void this.#names.show(inSight.flatMap(({ index }) => this.#found[index]?.record ?? []));
  }

  override render(): TemplateResult | typeof nothing {
    if (this.problem !== '')
      return html`<div class="page">
        <p class="notice bad" role="alert">
          ${officeIcon('triangle-alert')} <span>${this.problem}</span>
        </p>
      </div>`;
    if (this.rows === undefined) return nothing;
    if (this.rows.length === 0) return this.#renderEmpty();
    return html`<div class="page">
      <h2>Hồ sơ</h2>
      <div class="inner">
        ${renderDueNotice(this.rows, localDay(new Date()), (light) => this.#narrow({ light }))}
        ${this.#renderLights(this.rows)} ${this.#renderBar(this.rows)}
      </div>
      ${this.#renderTable()}
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    return html`<div class="empty">
      ${officeIcon('inbox')}
      <h2>Chưa có hồ sơ nào</h2>
      <p>Nhập danh sách xuất từ hệ thống một cửa để thấy hồ sơ, hạn trả và báo cáo.</p>
      <a class="button primary" href="#nhap">${officeIcon('file-input')} Nhập từ Excel</a>
    </div>`;
  }

  #renderLights(rows: readonly ListedDossier[]): TemplateResult {
    const counts = countLights(rows);
    const open = rows.length - counts.finished - counts['finished-late'];
    const countOf = (id: DossierFilter['light']): number =>
      id === 'all' ? rows.length : id === 'open' ? open : counts[id as DueLight];
    return html`<div class="lights" role="group" aria-label="Theo tình trạng">
      ${CHOICES.map(
        ({ id, text }) =>
          html`<button
            aria-pressed=${this.filter.light === id}
            @click=${() => this.#narrow({ light: id })}
          >
            ${text} <b>${formatCount(countOf(id))}</b>
          </button>`,
      )}
    </div>`;
  }

  #renderBar(rows: readonly ListedDossier[]): TemplateResult {
    return html`<div class="bar">
      <label class="field">
        ${this.#names.isOpen ? 'Tìm mã hồ sơ, thủ tục, họ tên, số giấy tờ' : 'Tìm mã hồ sơ, thủ tục'}
        <input
          type="search"
          .value=${this.filter.text}
          @input=${(event: Event) => this.#search((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      ${renderFilters(rows, this.filter, (change) => this.#narrow(change))}
      ${
        this.#names.isOpen
          ? nothing
          : html`<details class="door">
              <summary>
                ${officeIcon('lock')} Kho đang khóa: chưa tìm được theo họ tên. Mở kho…
              </summary>
              <vault-view @vault-opened=${() => this.#names.look()}></vault-view>
            </details>`
      }
      <span class="push muted" role="status">
        ${this.#names.isReading ? 'Đang đọc họ tên trong kho…' : `${formatCount(this.#found.length)} hồ sơ`}
      </span>
    </div>`;
  }

  #renderTable(): TemplateResult {
    const virtual = this.#virtual.getVirtualizer();
    const heads = [
      'Mã hồ sơ',
      ...(this.#names.isOpen ? ['Họ tên'] : []),
      'Lĩnh vực',
      'Thủ tục',
      'Kênh',
      'Tiếp nhận',
      'Hẹn trả',
      'Kết thúc',
      'Tình trạng',
    ];
    return html`<div class="frame">
      <div
        class="table ${this.#names.isOpen ? 'named' : ''}"
        role="table"
        aria-label="Hồ sơ"
        aria-rowcount=${this.#found.length + 1}
      >
        <div class="row head" role="row">
          ${heads.map(
            (head) =>
              html`<span role="columnheader" class=${head === 'Lĩnh vực' ? 'linh-vuc' : ''}>
                ${head}
              </span>`,
          )}
        </div>
        <div class="list" role="rowgroup" tabindex="0" ${ref(this.#list)}>
          ${
            this.#found.length === 0
              ? html`<p class="empty">Không có hồ sơ nào như vậy.</p>`
              : nothing
          }
          <div style="height: ${virtual.getTotalSize()}px" role="presentation">
            ${virtual
              .getVirtualItems()
              .map(({ index, start }) => this.#renderRow(this.#found[index]!, index, start))}
          </div>
        </div>
      </div>
    </div>`;
  }

  #renderRow(row: ListedDossier, index: number, start: number): TemplateResult {
    const { record, procedure, due, light } = row;
    const { text, tone, icon } = LIGHTS[light];
    const day = (value: string | undefined): string =>
      value === undefined ? '–' : formatDay(splitTime(value).day);
    return html`<div
      class="row"
      role="row"
      aria-rowindex=${index + 2}
      style="transform: translateY(${start}px)"
    >
      <b role="cell" title=${record.code ?? ''}>
        <a href="#ho-so/${record.id}">${record.code ?? 'Chưa có mã'}</a>
      </b>
      ${this.#names.isOpen ? html`<span role="cell" title=${this.#names.nameOf(record)}>${this.#names.nameOf(record)}</span>` : nothing}
      <span role="cell" class="linh-vuc" title=${record.field}>${record.field}</span>
      <span role="cell" title=${procedure}>${procedure === '' ? '–' : procedure}</span>
      <span role="cell">${CHANNEL_TEXTS[record.channel]}</span>
      <span role="cell">${day(record.received)}</span>
      <span role="cell">${day(due)}</span>
      <span role="cell">${day(record.finished?.on)}</span>
      <span role="cell"><span class="state ${tone}">${officeIcon(icon)} ${text}</span></span>
    </div>`;
  }

  #search(text: string): void {
    this.#narrow({ text });
    void this.#names.search(text);
  }

  #narrow(change: Partial<DossierFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.#list.value?.scrollTo({ top: 0 }); // Nothing to scroll before the list was drawn.
  }

  async #load(): Promise<void> {
    try {
      const nameProcedure = await loadProcedureNames();
      const records = await readRecords(await openRecords());
      const today = localDay(new Date());
      this.rows = listDossiers(records, today, OFFICE_CALENDAR, nameProcedure);
      this.dispatchEvent(new DueCountedEvent(countPressing(records, today, OFFICE_CALENDAR)));
    } catch (error) {
      this.problem = toStorageError(error).message;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossiers-view': DossiersView;
  }
}
