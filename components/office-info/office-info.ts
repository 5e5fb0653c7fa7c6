import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  readOfficeInfo,
  type ComplaintPlace,
  type Officer,
  type OfficeInfo as Info,
} from '../../domain/office-info.ts';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { icon } from '../icon.ts';
import { CLOCK, TRIANGLE_ALERT, USERS } from '../icons/reading.ts';
import { CIRCLE_CHECK } from '../icons/saying.ts';
import { loadJson } from '../network.ts';
import { shared } from '../shared-styles.ts';
import { showPlain } from '../show-plain.ts';
import { officeInfoStyles } from './office-info.styles.ts';
import { sayHours, sayOpening } from './say-opening.ts';

const LOOK_MS = 30_000;
const NOT_INFO = 'Tệp thông tin của xã không đọc được. Ông/bà gọi điện hoặc hỏi cán bộ.';

/**
 * The office on its own site: whether it is open now, who serves, what it costs, where to complain.
 * @slot - the same in plain HTML, for readers without scripts; shows until there is something better
 */
export class OfficeInfo extends LitElement {
  static override styles = [shared, hostStyles, officeInfoStyles];

  /** Address of the office's file in JSON. */
  @property() src = '';
  /** What there is to show; a file of `src` sets it. */
  @property({ attribute: false }) info: Info | undefined;
  /** The instant "now" is; undefined for the clock of the machine. */
  @property({ attribute: false }) now: Date | undefined;

  @state() private problem = '';
  #leaving = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const timer = setInterval(() => this.requestUpdate(), LOOK_MS);
    this.#leaving.signal.addEventListener('abort', () => clearInterval(timer));
    if (this.src !== '' && this.info === undefined) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') && changed.get('src') !== undefined) void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { info } = this;
    const { problem } = this;
    if (showPlain(this, info !== undefined || problem !== '')) return html`<slot></slot>`;
    if (info !== undefined) return this.#renderInfo(info);
    if (problem === '') return nothing;
    return html`<p class="notice warn">${icon(TRIANGLE_ALERT)}${problem}</p>
      <slot></slot>`;
  }

  #renderInfo(info: Info): TemplateResult {
    return html`<div class="all">
      <section>
        <h2>${info.name}</h2>
        ${info.hours === undefined ? nothing : this.#renderHours(info.hours)} ${renderPlace(info)}
      </section>
      ${
        info.officers.length === 0
          ? nothing
          : html`<section>
              <h3>Người phục vụ</h3>
              <ul class="people">
                ${info.officers.map(renderOfficer)}
              </ul>
            </section>`
      }
      ${info.fees.length === 0 ? nothing : renderFees(info)}
      ${
        info.complaints.length === 0
          ? nothing
          : html`<section>
              <h3>Phản ánh về thái độ, cách làm việc</h3>
              ${info.complaints.map(
                (place) =>
                  html`<div>
                    <strong>${place.name}</strong>
                    ${renderPlace(place)}
                  </div>`,
              )}
            </section>`
      }
    </div>`;
  }

  #renderHours(hours: OpeningHours): TemplateResult {
    const { open, words } = sayOpening(hours, this.now ?? new Date());
    return html`<p class=${open ? 'state open' : 'state'}>
        ${icon(open ? CIRCLE_CHECK : CLOCK)}${words}
      </p>
      <p>${sayHours(hours)}</p>`;
  }

  async #load(): Promise<void> {
    const { src } = this;
    this.problem = '';
    if (src === '') return;
    const { signal } = this.#leaving;
    const loading = await loadJson(src, signal);
    if (signal.aborted || src !== this.src) return;
    this.info = loading.problem === undefined ? readOfficeInfo(loading.json) : undefined;
    this.problem = this.info === undefined ? (loading.problem ?? NOT_INFO) : '';
  }
}

function renderPlace({ address, phone }: Info | ComplaintPlace): TemplateResult {
  return html`${address === undefined ? nothing : html`<p>${address}</p>`}
  ${
    phone === undefined
      ? nothing
      : html`<p>Điện thoại: <a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${phone}</a></p>`
  }`;
}

function renderOfficer({ name, role, photo }: Officer): TemplateResult {
  return html`<li class="person">
    ${
      photo === undefined
        ? html`<div class="face">${icon(USERS)}</div>`
        : html`<img class="face" src=${photo} alt=${`Ảnh ${name}`} loading="lazy" />`
    }
    <div><span>${name}</span>${role}</div>
  </li>`;
}

function renderFees({ fees }: Info): TemplateResult {
  return html`<table>
    <caption>
      Phí, lệ phí
    </caption>
    ${fees.map(
      ({ name, amount }) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td>${amount}</td>
        </tr>`,
    )}
  </table>`;
}

define('office-info', OfficeInfo);

declare global {
  interface HTMLElementTagNameMap {
    'office-info': OfficeInfo;
  }
}
