import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import { formatDay, splitTime } from '../../../domain/day.ts';
import { formatLocalTime } from '../../../domain/dossier-story.ts';
import { CHANNEL_TEXTS, OUTCOME_TEXTS } from '../../../domain/dossier-texts.ts';
import { legalProfileAt } from '../../../domain/legal-profile.ts';
import { listPapersOf } from '../../../domain/papers/paper-table.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../../panel/vault-view.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { renderFacts } from './dossier-facts.ts';
import { dossierPageStyles } from './dossier-page.styles.ts';
import { renderStory, renderTransfers } from './dossier-transfers.ts';
import { LIGHTS } from './light-texts.ts';
import { readDossierView, type DossierView } from './read-dossier.ts';

/** One dossier: how it stands, its papers, what happened to it, its facts while the vault is open, where it was filled in. */
@customElement('dossier-page')
export class DossierPage extends LitElement {
  static override styles = [shared, officeStyles, dossierPageStyles];

  @property({ attribute: 'dossier-id' }) dossierId = '';
  @state() private view: DossierView | 'unknown' | undefined;
  readonly #doing = new Doing(this);

  constructor() {
    super();
    whileConnected(this, (signal) => {
      storeWatch.addEventListener('vault', () => void this.#load(), { signal });
      globalThis.addEventListener('beforeprint', () => this.#unfold(), { signal });
      globalThis.addEventListener('keydown', (event) => this.#leaveByKey(event), { signal });
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dossierId')) return;
    this.view = undefined;
    void this.#load();
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <a class="back no-print" href="#ho-so">${officeIcon('arrow-left')} Danh sách hồ sơ</a>
      ${this.#doing.render()}
      ${
        this.view === undefined
          ? nothing
          : this.view === 'unknown'
            ? html`<div class="empty">
                ${officeIcon('inbox')}
                <h2>Không có hồ sơ này</h2>
                <p>Địa chỉ không ứng với hồ sơ nào trong nhật ký của máy này.</p>
              </div>`
            : this.#renderView(this.view)
      }
    </div>`;
  }

  #renderView(view: DossierView): TemplateResult {
    const { record, procedure, light } = view.row;
    const { text, tone, icon } = LIGHTS[light];
    return html`
      <header class="bar">
        <h2 tabindex="-1">${record.code ?? 'Hồ sơ chưa có mã'}</h2>
        <span class="state ${tone}">${officeIcon(icon)} ${text}</span>
        <button class="button push" @click=${() => print()}>${officeIcon('printer')} In</button>
      </header>
      <p class="procedure">${procedure === '' ? record.field : procedure}</p>
      ${this.#renderWarnings(view)} ${this.#renderStand(view)} ${this.#renderPapers(view)}
      <section class="card">
        <h3>Diễn biến</h3>
        ${renderStory(view.story)}
      </section>
      <section class="card">
        <h3>Dữ kiện và nguồn</h3>
        ${view.facts === 'sealed' ? this.#renderSealed() : renderFacts(view.facts)}
      </section>
      <section class="card transfers">
        <h3>Đã điền sang hệ thống khác</h3>
        ${renderTransfers(view.transfers)}
      </section>
    `;
  }

  #renderWarnings({ facts, computed, row }: DossierView): TemplateResult {
    const promised = row.due;
    // Without the hour of reception a limit of the same day may be that of the next one.
    const isExact = splitTime(row.record.received).clock !== '';
    const lawful = isExact && computed.at ? splitTime(computed.at).day : undefined;
    const warnings = [
      ...(facts === 'sealed' ? [] : facts.warnings),
      ...computed.doubts,
      ...(promised !== undefined && lawful !== undefined && promised > lawful
        ? [`Ngày hẹn trả sau hạn tính theo quy định (${formatDay(lawful)}).`]
        : []),
    ];
    return html`${warnings.map(
      (warning) =>
        html`<p class="notice warn">${officeIcon('triangle-alert')} <span>${warning}</span></p>`,
    )}`;
  }

  #renderStand({ row, computed }: DossierView): TemplateResult {
    const { record, due } = row;
    const rows: readonly (readonly [string, string])[] = [
      ['Lĩnh vực', record.field],
      ['Kênh', CHANNEL_TEXTS[record.channel]],
      ['Tiếp nhận', formatLocalTime(record.received)],
      ['Hẹn trả', due === undefined ? 'không có ngày hẹn' : formatDay(due)],
      [
        'Hạn theo quy định',
        computed.at === undefined
          ? computed.steps.join(' ') || 'chưa rõ'
          : `${formatLocalTime(computed.at)}. ${computed.steps.join(' ')}`,
      ],
      [
        'Kết thúc',
        record.finished === undefined
          ? '–'
          : `${formatDay(record.finished.on)}, ${OUTCOME_TEXTS[record.finished.outcome]}`,
      ],
      ['Trả kết quả', record.returned === undefined ? '–' : formatDay(record.returned)],
    ];
    return html`<dl class="card">
      ${rows.map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderPapers({ row: { record } }: DossierView): TemplateResult {
    const profile = legalProfileAt(splitTime(record.received).day);
    return html`<section class="card no-print">
      <h3>Giấy tờ</h3>
      ${
        profile === undefined
          ? html`<p class="muted">Hồ sơ nhận trước ngày 21/6/2018: chưa có mẫu.</p>`
          : html`<ul class="papers">
              ${listPapersOf(profile).map(
                ({ id, title }) =>
                  html`<li>
                    <a href="#ho-so/${record.id}/${id}">${officeIcon('file-text')} ${title}</a>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #renderSealed(): TemplateResult {
    return html`<details class="no-print">
        <summary>Kho đang khóa: tên và giá trị chưa hiện. Mở kho…</summary>
        <vault-view @vault-opened=${() => this.#load()}></vault-view>
      </details>
      <p class="print-only">(kho đang khóa)</p>`;
  }

  /** Paper shows every box. */
  #unfold(): void {
    const folded = this.renderRoot.querySelectorAll<HTMLDetailsElement>('.transfers details');
    for (const details of folded) details.open = true;
  }

  #leaveByKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) location.hash = '#ho-so';
  }

  async #load(): Promise<void> {
    const { dossierId } = this;
    const isFirst = this.view === undefined;
    await this.#doing.load(async () => {
      const view = await readDossierView(await openOfficeStore(), dossierId);
      // Another dossier may have been asked for meanwhile.
      if (this.dossierId === dossierId) this.view = view ?? 'unknown';
    });
    await this.updateComplete;
    // Nothing to focus for an unknown dossier.
    if (isFirst) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-page': DossierPage;
  }
}
