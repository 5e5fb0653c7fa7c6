import { html, nothing, type TemplateResult } from 'lit';
import { addDays, type Day } from '../../../domain/day.ts';
import { findCalendarDoubts } from '../../../domain/deadline/working-calendar.ts';
import {
  countLights,
  type DossierFilter,
  type ListedDossier,
} from '../../../domain/dossier-filter.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { officeIcon } from '../office-icons.ts';
import { OFFICE_CALENDAR } from './office-calendar.ts';

/** How far ahead a missing decision about days off matters to whoever reads the list. */
const DAYS_AHEAD = 30;

/** What presses, each a way to its rows, and what of the calendar is not confirmed. */
export function renderDueNotice(
  rows: readonly ListedDossier[],
  today: Day,
  choose: (light: DossierFilter['light']) => void,
): TemplateResult {
  const counts = countLights(rows);
  const unwritten = rows.filter(
    ({ light, record }) => light === 'late' && record.apology !== 'sent',
  );
  const parts = [
    ['late', `${formatCount(counts.late)} hồ sơ quá hạn`],
    ['today', `${formatCount(counts.today)} hồ sơ đến hạn hôm nay`],
    ['tomorrow', `${formatCount(counts.tomorrow)} hồ sơ đến hạn ngày làm việc tới`],
  ] as const;
  const doubts = findCalendarDoubts(OFFICE_CALENDAR, today, addDays(today, DAYS_AHEAD));
  return html`
    ${
      parts.every(([light]) => counts[light] === 0)
        ? nothing
        : html`<div class="notice ${counts.late > 0 ? 'bad' : 'warn'}" role="status">
            ${officeIcon('bell')}
            <div class="bar">
              ${parts
                .filter(([light]) => counts[light] > 0)
                .map(
                  ([light, text]) =>
                    html`<button class="button quiet" @click=${() => choose(light)}>
                      ${text}
                    </button>`,
                )}
              ${
                unwritten.length === 0
                  ? nothing
                  : html`<span>
                      ${formatCount(unwritten.length)} hồ sơ quá hạn chưa gửi văn bản xin lỗi.
                    </span>`
              }
            </div>
          </div>`
    }
    ${doubts.map(
      (doubt) => html`<p class="notice warn">${officeIcon('info')} <span>${doubt}</span></p>`,
    )}
  `;
}
