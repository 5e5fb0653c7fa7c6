import { html, type TemplateResult } from 'lit';
import type { EditionChanges } from '../../domain/compare-editions.ts';
import { formatCount } from '../../domain/percentage.ts';
import { sayEditionDate } from '../../domain/procedure-facts.ts';
import { displayName, type Edition, type Procedure } from '../../domain/procedure.ts';

/** What staff may do with an edition that lies before them. */
export interface EditionActs {
  readonly isBusy: boolean;
  readonly take: () => void;
  readonly leave: () => void;
}

function renderList(title: string, procedures: readonly Procedure[]): TemplateResult {
  return html`<h3>${title}: ${formatCount(procedures.length)}</h3>
    <ul class="names" tabindex="0" aria-label=${title}>
      ${procedures.map((one) => html`<li>${one.code} ${displayName(one)}</li>`)}
    </ul>`;
}

/** What an edition says otherwise than the one that is shown, before it is taken or left. */
export function renderDifference(
  edition: Edition,
  { added, changed, removed }: EditionChanges,
  { isBusy, take, leave }: EditionActs,
): TemplateResult {
  return html`<p>
      Tệp có ${formatCount(edition.procedures.length)} thủ tục, dữ liệu
      ${sayEditionDate(edition.date)}.
    </p>
    ${renderList('Thêm mới', added)}
    ${renderList(
      'Sửa đổi',
      changed.map(({ procedure }) => procedure),
    )}
    ${renderList('Bãi bỏ', removed)}
    <div class="bar">
      <button class="button primary" ?disabled=${isBusy} @click=${take}>Dùng danh mục này</button>
      <button class="button" @click=${leave}>Không dùng</button>
    </div>`;
}
