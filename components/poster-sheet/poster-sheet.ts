import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { displayAddress, displayName, listFields, type Procedure } from '../../domain/procedure.ts';
import { CatalogueSource } from '../catalogue-source.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { icon } from '../icon.ts';
import { TRIANGLE_ALERT } from '../icons/reading.ts';
import { encodeQr } from '../qr-display/qr-path.ts';
import { shared } from '../shared-styles.ts';
import { showPlain } from '../show-plain.ts';
import { posterSheetStyles } from './poster-sheet.styles.ts';
import { setPaper, type PaperSize } from './print-page.ts';

/**
 * Bảng gắn trên tường: every procedure of a catalogue by field, with its QR code and where it leads. What has no checked
 * address stands by name alone. Give it a page of its own: it sets the paper of the whole page.
 * @slot - a plain table of procedures, for readers without scripts and for search engines
 */
export class PosterSheet extends LitElement {
  static override styles = [shared, hostStyles, posterSheetStyles];

  /** Address of a catalogue in JSON. */
  @property() src = '';
  /** What to show; else the catalogue of `src`, else the table inside. */
  @property({ attribute: false }) procedures: readonly Procedure[] | undefined;
  /** What the sheet is called. */
  @property() heading = 'Thủ tục hành chính tại xã';
  /** Whose sheet it is, in small under the heading. */
  @property() office = '';
  /** The paper it is printed on. */
  @property() size: PaperSize = 'A4';

  readonly #source = new CatalogueSource(this);
  #leaving = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#choosePaper();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('size')) this.#choosePaper();
  }

  override render(): TemplateResult | typeof nothing {
    const procedures = this.procedures ?? this.#source.procedures;
    const { problem } = this.#source;
    if (showPlain(this, procedures.length > 0 || problem !== '')) return html`<slot></slot>`;
    if (procedures.length > 0) return this.#renderSheet(procedures);
    if (problem === '') return nothing;
    return html`<p class="notice warn">${icon(TRIANGLE_ALERT)}${problem}</p>
      <slot></slot>`;
  }

  #renderSheet(procedures: readonly Procedure[]): TemplateResult {
    const { edition } = this.#source;
    return html`<header>
        <h2>${this.heading}</h2>
        <p>${this.office}</p>
        ${edition === undefined ? nothing : html`<p class="muted">Danh mục ${edition.date}</p>`}
        <p>Quét mã bằng máy ảnh điện thoại để xem giấy tờ cần mang và nộp hồ sơ.</p>
      </header>
      ${listFields(procedures).map(({ slug, name }) =>
        renderField(
          name,
          procedures.filter(({ fieldSlug }) => fieldSlug === slug),
        ),
      )}
      <button class="button primary print" @click=${this.#print}>In bảng ${this.size}</button>`;
  }

  #choosePaper(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    setPaper(this.size === 'A3' ? 'A3' : 'A4', this.#leaving.signal);
  }

  #print(): void {
    print();
  }
}

function renderField(name: string, procedures: readonly Procedure[]): TemplateResult {
  const withCode = procedures.filter((one) => displayAddress(one) !== undefined);
  const plain = procedures.filter((one) => displayAddress(one) === undefined);
  return html`<section>
    <h3>${name}</h3>
    <ul class="codes">
      ${withCode.map(renderCode)}
    </ul>
    ${
      plain.length === 0
        ? nothing
        : html`<ul class="plain">
            ${plain.map((one) => html`<li>${displayName(one)} <small>(hỏi cán bộ)</small></li>`)}
          </ul>`
    }
  </section>`;
}

function renderCode(procedure: Procedure): TemplateResult {
  const address = displayAddress(procedure)!;
  const { size, path } = encodeQr(address);
  const { host } = new URL(address);
  return html`<li class="code">
    <svg
      class="qr"
      role="img"
      aria-label=${`Mã QR: ${displayName(procedure)}, ${host}`}
      viewBox=${`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path d=${path} fill="#000000"></path>
    </svg>
    <small>${host}</small>
    <strong>${displayName(procedure)}</strong>
  </li>`;
}

define('poster-sheet', PosterSheet);

declare global {
  interface HTMLElementTagNameMap {
    'poster-sheet': PosterSheet;
  }
}
