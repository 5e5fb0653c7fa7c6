import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  EMPTY_OFFICE,
  readOfficeInfo,
  type ComplaintPlace,
  type Counter,
  type Fee,
  type Officer,
  type OfficeInfo as Info,
} from '../../domain/office-info.ts';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import { base } from '../base-styles.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { icon } from '../icon.ts';
import { CLOCK, TRIANGLE_ALERT, USERS } from '../icons/reading.ts';
import { CIRCLE_CHECK } from '../icons/saying.ts';
import { Wording } from '../language.ts';
import { loadJson } from '../network.ts';
import { textsAt } from '../texts-at.ts';
import { showPlain } from '../show-plain.ts';
import { officeInfoStyles } from './office-info.styles.ts';
import { OFFICE_INFO_TEXTS, type OfficeInfoTexts } from './office-info.texts.ts';
import { sayClosedDays, sayHours, sayOpening } from './say-opening.ts';

const LOOK_MS = 30_000;

/** What a page gives: a name, and whichever of the lists it has. */
type GivenInfo = Pick<Info, 'name'> & Partial<Info>;

/**
 * The office on its own site or in its hall: whether it is open now, who serves and where, what it costs, the rules, where to complain.
 * @slot - the same in plain HTML, for readers without scripts; shows until there is something better
 */
export class OfficeInfo extends LitElement {
  static override styles = [base, hostStyles, officeInfoStyles];

  /** Address of the office's file in JSON. */
  @property() src = '';
  /** What there is to show; a file of `src` sets it. */
  @property({ attribute: false }) info: GivenInfo | undefined;
  /** The instant "now" is; undefined for the clock of the machine. */
  @property({ attribute: false }) now: Date | undefined;
  /** Telephone numbers are words and not links: nobody calls from a screen in a hall. */
  @property({ type: Boolean }) unlinked = false;

  @state() private problem = '';
  readonly #wording = new Wording(this, OFFICE_INFO_TEXTS);
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
    if (info !== undefined) return this.#renderInfo({ ...EMPTY_OFFICE, ...info });
    if (problem === '') return nothing;
    return html`<p class="notice warn">${icon(TRIANGLE_ALERT)}${problem}</p>
      <slot></slot>`;
  }

  #renderInfo(info: Info): TemplateResult {
    const { texts } = this.#wording;
    return html`<div class="all">
      <section>
        <h2 lang="vi">${info.name}</h2>
        ${info.hours === undefined ? nothing : this.#renderHours(info.hours)}
        ${this.#renderPlace(info)}
      </section>
      ${this.#renderCounters(info)}
      ${renderGroup(
        texts.officers,
        info.officers,
        (officers) =>
          html`<ul class="people">
            ${officers.map((one) => this.#renderOfficer(one))}
          </ul>`,
      )}
      ${renderGroup(texts.fees, info.fees, (fees) => renderFees(fees, texts))}
      ${renderGroup(
        texts.rules,
        info.rules,
        (rules) =>
          html`<ol lang="vi">
            ${rules.map((rule) => html`<li>${rule}</li>`)}
          </ol>`,
      )}
      ${renderGroup(texts.complaints, info.complaints, (places) =>
        places.map(
          (place) =>
            html`<div>
              <strong lang="vi">${place.name}</strong>
              ${this.#renderPlace(place)}
            </div>`,
        ),
      )}
    </div>`;
  }

  #renderHours(hours: OpeningHours): TemplateResult {
    const { texts } = this.#wording;
    const { open, words } = sayOpening(hours, this.now ?? new Date(), texts);
    return html`<p class=${open ? 'state open' : 'state'}>
        ${icon(open ? CIRCLE_CHECK : CLOCK)}${words}
      </p>
      <p>${sayHours(hours, texts)}</p>
      ${
        hours.closedDays.length === 0
          ? nothing
          : html`<p>${texts.closedDays}: ${sayClosedDays(hours.closedDays)}</p>`
      }`;
  }

  #renderCounters({ counters, map }: Info): TemplateResult | typeof nothing {
    const { texts } = this.#wording;
    if (map === undefined) return renderGroup(texts.counters, counters, renderCounters);
    return html`<section>
      <h3>${texts.counters}</h3>
      <img class="map" src=${map} alt=${texts.map} />
      ${renderCounters(counters)}
    </section>`;
  }

  #renderPlace({ address, phone, email }: ComplaintPlace): TemplateResult {
    const { texts } = this.#wording;
    return html`${address === undefined ? nothing : html`<p lang="vi">${address}</p>`}
    ${
      phone === undefined
        ? nothing
        : html`<p>
            ${texts.phone}:
            ${this.unlinked ? phone : html`<a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${phone}</a>`}
          </p>`
    }
    ${email === undefined ? nothing : html`<p>${texts.email}: ${email}</p>`}`;
  }

  #renderOfficer({ name, role, counter, photo }: Officer): TemplateResult {
    return html`<li class="person">
      ${
        photo === undefined
          ? html`<div class="face">${icon(USERS)}</div>`
          : html`<img
              class="face"
              src=${photo}
              alt=${this.#wording.texts.photo(name)}
              loading="lazy"
            />`
      }
      <div lang="vi">
        <span>${name}</span>${role}${counter === undefined ? nothing : html`<b>${counter}</b>`}
      </div>
    </li>`;
  }

  async #load(): Promise<void> {
    const { src } = this;
    this.problem = '';
    if (src === '') return;
    const { signal } = this.#leaving;
    const loading = await loadJson(src, signal, this);
    const info = loading.problem === undefined ? readOfficeInfo(loading.json) : undefined;
    const { notInfo } = await textsAt(this, OFFICE_INFO_TEXTS);
    if (signal.aborted || src !== this.src) return;
    this.info = info;
    this.problem = info === undefined ? (loading.problem ?? notInfo) : '';
  }
}

/** A heading with what there is under it; nothing where there is none. */
function renderGroup<T>(
  heading: string,
  list: readonly T[],
  render: (list: readonly T[]) => unknown,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section>
    <h3>${heading}</h3>
    ${render(list)}
  </section>`;
}

function renderCounters(counters: readonly Counter[]): TemplateResult {
  return html`<dl lang="vi">
    ${counters.map(
      ({ name, serves, where }) =>
        html`<dt>${name}</dt>
          <dd>
            ${serves}${where === undefined ? nothing : html`<small class="muted">${where}</small>`}
          </dd>`,
    )}
  </dl>`;
}

function renderFees(fees: readonly Fee[], texts: OfficeInfoTexts): TemplateResult {
  return html`<table>
    ${fees.map(({ name, amount }) => {
      const { says, saysIn } = texts.amount(amount);
      return html`<tr>
        <th scope="row" lang="vi">${name}</th>
        <td lang=${saysIn}>${says}</td>
      </tr>`;
    })}
  </table>`;
}

define('office-info', OfficeInfo);

declare global {
  interface HTMLElementTagNameMap {
    'office-info': OfficeInfo;
  }
}
