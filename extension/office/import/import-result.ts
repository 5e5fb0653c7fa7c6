import { html, type TemplateResult } from 'lit';
import { formatCount } from '../../../domain/percentage.ts';
import type { ImportCounts } from '../../../storage/office-records.ts';
import { officeIcon } from '../office-icons.ts';
import type { ImportAnswer } from './import-messages.ts';
import './row-notes.ts';

/** An import that is through. */
export interface Imported {
  /** The file's. */
  readonly name: string;
  readonly counts: ImportCounts;
  /** Records of persons that went into the vault. */
  readonly persons: number;
  readonly reading: Extract<ImportAnswer, { kind: 'read' }>;
}

/** What came of an import: its counts, what was refused, and the way on. */
export function renderImported(
  { counts, persons, reading, name }: Imported,
  startAnew: () => void,
): TemplateResult {
  const { refused, leftOut, doubts, gaps } = reading;
  const figures = [
    [counts.added, 'hồ sơ mới'],
    [counts.changed, 'hồ sơ cập nhật'],
    [counts.same, 'không đổi'],
    [leftOut.length, 'không tính vào báo cáo'],
    [refused.length, 'dòng không nhận'],
    [persons, 'hồ sơ có họ tên vào kho'],
  ] as const;
  return html`
    <div class="inner">
      <p class="notice ok">${officeIcon('check')} <span>Đã nhập “${name}”.</span></p>
      <div class="counts">
        ${figures.map(([value, words]) => html`<div><b>${formatCount(value)}</b>${words}</div>`)}
      </div>
      ${gaps.map(
        (gap) => html`<p class="notice warn">${officeIcon('info')} <span>${gap}</span></p>`,
      )}
      <row-notes
        heading="Dòng không nhận"
        exported
        ?hidden=${refused.length === 0}
        .notes=${refused}
      ></row-notes>
      <row-notes
        heading="Không tính vào báo cáo"
        exported
        ?hidden=${leftOut.length === 0}
        .notes=${leftOut}
      ></row-notes>
      <row-notes
        heading="Nhận nhưng cần xem lại"
        ?hidden=${doubts.length === 0}
        .notes=${doubts}
      ></row-notes>
      <div class="bar">
        <a class="button primary" href="#bao-cao">${officeIcon('chart-column')} Xem báo cáo</a>
        <a class="button" href="#ho-so">${officeIcon('inbox')} Xem hồ sơ</a>
        <button class="button" @click=${startAnew}>Nhập tệp khác</button>
      </div>
    </div>
  `;
}
