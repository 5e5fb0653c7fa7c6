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

/** The head of the first screen: whose counter this is, the time, and whether it serves now. `tap` hears every touch of the name. */
export function renderOfficeHeader(
  messages: Messages,
  unit: UnitProfile,
  now: Date,
  tap: () => void,
): TemplateResult {
  const { open } = describeOpening(unit.hours, now);
  return html`<header class="unit">
    <div lang="vi" @click=${tap}>
      <p class="office">${unit.office}</p>
      <p class="muted">${unit.name}</p>
    </div>
    <div class="now">
      <time>${readLocalTime(now)}</time>
      <p class=${open ? 'open' : 'shut'}>
        <strong>${open ? messages.open : messages.shut}</strong>
        <span>${sayOpening(unit, now, messages)}</span>
      </p>
    </div>
  </header>`;
}
