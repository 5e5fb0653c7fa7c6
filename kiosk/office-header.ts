import { html, type TemplateResult } from 'lit';
import type { Messages } from './messages.ts';
import { describeOpening, readLocalTime, readWeekday } from '../domain/opening-hours.ts';
import type { UnitProfile } from '../domain/unit-profile.ts';

/** '07:30' as it is said and written on the door: '7:30'. */
function sayTime(time: string): string {
  return time.replace(/^0/, '');
}

function sayOpening({ hours }: UnitProfile, now: Date, messages: Messages): string {
  const opening = describeOpening(hours, now);
  if (opening.open) return messages.until(sayTime(opening.until));
  if (opening.again === undefined) return messages.askWhen;
  const { time, days } = opening.again;
  return messages.again(sayTime(time), days, readWeekday(now, days));
}

/** What the head tells. */
export interface HeaderActs {
  /** Every touch of the office's name. */
  readonly tap: () => void;
  /** What the office says of itself is asked for; undefined while there is nothing. */
  readonly showOffice: (() => void) | undefined;
}

/** The head of the first screen: whose counter this is, the time, whether it serves now, and the way to what the office says of itself. */
export function renderOfficeHeader(
  messages: Messages,
  unit: UnitProfile,
  now: Date,
  { tap, showOffice }: HeaderActs,
): TemplateResult {
  const { open } = describeOpening(unit.hours, now);
  const words = html`<time>${readLocalTime(now)}</time>
    <span class=${open ? 'state open' : 'state'}>
      <strong>${open ? messages.open : messages.shut}</strong>
      <span>${sayOpening(unit, now, messages)}</span>
    </span>`;
  return html`<header class="unit">
    <div lang="vi" @click=${tap}>
      <h1 class="office">${unit.office}</h1>
      <p class="muted">${unit.name}</p>
    </div>
    ${
      showOffice === undefined
        ? html`<div class="now">${words}</div>`
        : html`<button class="now" id="office" @click=${showOffice}>
            ${words}<span class="more">${messages.officeLink}</span>
          </button>`
    }
  </header>`;
}
