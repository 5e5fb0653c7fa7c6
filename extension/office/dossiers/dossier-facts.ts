import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, localDay } from '../../../domain/day.ts';
import { listFacts, type KnownFact, type KnownValue } from '../../../domain/dossier.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import { fieldLabel } from '../../../domain/vocabulary.ts';
import { groupBySubject } from '../../panel/group-rows.ts';
import { officeIcon } from '../office-icons.ts';
import type { OpenFacts } from './read-dossier.ts';

function renderSources({ sources }: KnownValue): TemplateResult {
  return html`${sources.map(
    ({ system, label, at }) =>
      html`<div>
        ${system}${label === '' ? '' : `, ô “${label}”`}, ${formatDay(localDay(new Date(at)))}
      </div>`,
  )}`;
}

/** One row for each value: sources that disagree stand one below the other. */
function renderFact({ field, values, settled }: KnownFact): TemplateResult {
  const isOpen = settled === undefined;
  return html`${values.map(
    (known, at) =>
      html`<tr>
        ${at === 0 ? html`<th scope="row" rowspan=${values.length}>${fieldLabel(field)}</th>` : nothing}
        <td>
          ${formatFactValue(known.value)}
          ${
            isOpen
              ? html`<span class="state bad">${officeIcon('triangle-alert')} mâu thuẫn</span>`
              : values.length > 1 && at !== settled
                ? html`<span class="muted">(không dùng)</span>`
                : nothing
          }
        </td>
        <td>${renderSources(known)}</td>
      </tr>`,
  )}`;
}

/** The facts of a dossier by person, each value with the systems and boxes it was read from. */
export function renderFacts({ dossier, corrections }: OpenFacts): TemplateResult {
  const facts = listFacts(dossier);
  if (facts.length === 0)
    return html`<p class="muted">
      Kho chưa giữ dữ kiện nào của hồ sơ này. Dữ kiện vào kho khi hồ sơ được đọc bằng bảng bên trong
      lúc kho mở.
    </p>`;
  return html`
    ${groupBySubject(facts, ({ subject }) => subject).map(
      ({ title, rows }) =>
        html`<table class="facts">
          <caption>
            ${title}
          </caption>
          <thead>
            <tr>
              <th scope="col">Mục</th>
              <th scope="col">Giá trị</th>
              <th scope="col">Đọc từ</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(renderFact)}
          </tbody>
        </table>`,
    )}
    ${corrections.map(
      ({ field, from, to, reason, at }) =>
        html`<p class="muted">
          ${formatDay(localDay(new Date(at)))}: sửa ${fieldLabel(field).toLowerCase()}
          “${formatFactValue(from)}” thành “${formatFactValue(to)}” (${reason}).
        </p>`,
    )}
  `;
}
