import { html, nothing, type TemplateResult } from 'lit';
import {
  formatLocalTime,
  type FieldOutcome,
  type StoryLine,
  type Transfer,
} from '../../../domain/dossier-story.ts';
import type { Subject } from '../../../domain/fact.ts';
import { fieldLabel, subjectLabel } from '../../../domain/vocabulary.ts';
import { officeIcon, type OfficeIcon } from '../office-icons.ts';

const OUTCOMES = {
  kept: { text: 'đã ghi', tone: 'ok', icon: 'check' },
  transformed: { text: 'trang đổi lại', tone: 'warn', icon: 'info' },
  failed: { text: 'không ghi được', tone: 'bad', icon: 'circle-x' },
} as const satisfies Record<FieldOutcome, { text: string; tone: string; icon: OfficeIcon }>;

function renderTransfer({ on, from, to, isUndone, fields }: Transfer): TemplateResult {
  const failed = fields.filter(({ outcome }) => outcome === 'failed').length;
  const result =
    failed === 0 ? `đủ ${fields.length} ô` : `${failed}/${fields.length} ô không ghi được`;
  return html`<details ?open=${failed > 0}>
    <summary>
      ${formatLocalTime(on)}: ${from} → ${to}, ${result}${isUndone ? ' (đã hoàn tác)' : ''}
    </summary>
    <table class="transfer">
      <thead>
        <tr>
          <th scope="col">Của ai</th>
          <th scope="col">Mục</th>
          <th scope="col">Kết quả đọc lại</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(({ key, outcome }) => {
          const [subject, field] = key.split('.') as [Subject, string];
          const { text, tone, icon } = OUTCOMES[outcome];
          return html`<tr>
            <td>${subjectLabel(subject)}</td>
            <th scope="row">${fieldLabel(field)}</th>
            <td><span class="state ${tone}">${officeIcon(icon)} ${text}</span></td>
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}

/** Each filling of another page, with what became of every box. */
export function renderTransfers(transfers: readonly Transfer[]): TemplateResult {
  return transfers.length === 0
    ? html`<p class="muted">Hồ sơ này chưa được điền sang hệ thống nào.</p>`
    : html`${transfers.map(renderTransfer)}`;
}

/** What happened, the newest first; what was taken back is struck through. */
export function renderStory(story: readonly StoryLine[]): TemplateResult {
  return html`<ol class="story">
    ${story.map(
      ({ on, text, isStruck }) =>
        html`<li>
          <time>${formatLocalTime(on)}</time>
          <span>${isStruck ? html`<s>${text}</s> (đã hủy)` : text}</span>
        </li>`,
    )}
    ${story.length === 0 ? html`<li class="muted">Chưa có gì.</li>` : nothing}
  </ol>`;
}
