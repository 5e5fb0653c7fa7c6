import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, localDay, type Period } from '../../../domain/day.ts';
import { officeIcon } from '../office-icons.ts';
import type { FoldProgress } from '../open-records.ts';

/** How far the records are rebuilt, while they are. */
export function renderProgress(
  progress: FoldProgress | undefined,
): TemplateResult | typeof nothing {
  if (progress === undefined) return nothing;
  return html`<p>Đang xếp lại số liệu theo tháng, chỉ một lần…</p>
    <progress
      aria-label="Đang xếp lại số liệu"
      max=${progress.all}
      .value=${progress.done}
    ></progress>`;
}

/** Why a report could not be read or written; '' while nothing is wrong. */
export function renderProblem(problem: string): TemplateResult | typeof nothing {
  if (problem === '') return nothing;
  return html`<p class="notice bad" role="alert">
    ${officeIcon('triangle-alert')} <span>${problem}</span>
  </p>`;
}

/** A period without a dossier. */
export function renderNothing(): TemplateResult {
  return html`<div class="empty">
    ${officeIcon('chart-column')}
    <h3>Kỳ này chưa có hồ sơ nào</h3>
    <p>
      Báo cáo được đếm từ nhật ký. Hãy nhập danh sách hồ sơ xuất từ hệ thống một cửa, hoặc chọn kỳ
      khác.
    </p>
    <a class="button" href="#nhap">${officeIcon('file-input')} Nhập từ Excel</a>
  </div>`;
}

/** A period that goes on: what is pending is held against its last day, which has not come yet. */
export function renderRunning(
  { from, to }: Period,
  show: (period: Period) => void,
): TemplateResult | typeof nothing {
  const today = localDay(new Date());
  if (to <= today || from > today) return nothing;
  return html`<div class="notice warn no-print">
    ${officeIcon('info')}
    <div class="bar">
      <span>
        Kỳ này chưa kết thúc. Hồ sơ đang giải quyết được xét hạn tại ngày cuối kỳ
        (${formatDay(to)}), nên cột “Quá hạn” gồm cả hồ sơ sẽ đến hạn trước ngày đó.
      </span>
      <button class="button" @click=${() => show({ from, to: today })}>Tính đến hôm nay</button>
    </div>
  </div>`;
}
