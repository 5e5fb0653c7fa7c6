import { html, nothing, type TemplateResult } from 'lit';
import type { BookPart } from '../../../domain/books/book-parts.ts';
import { formatCount } from '../../../domain/percentage.ts';

/** Which part of a long book is shown and printed; nothing for one that is not long. */
export function renderParts(
  parts: readonly BookPart[],
  chosen: number,
  choose: (part: number) => void,
): TemplateResult | typeof nothing {
  if (parts.length < 2) return nothing;
  return html`<label class="field no-print parts">
    Phần đang xem và in (sổ dài, in từng phần)
    <select
      @change=${(event: Event) => choose(Number((event.currentTarget as HTMLSelectElement).value))}
    >
      ${parts.map(
        ({ name }, at) => html`<option value=${at} ?selected=${at === chosen}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** How far a print has come, and the press that calls it off. */
export function renderPreparing(drawn: number, lines: number, cancel: () => void): TemplateResult {
  const done = Math.min(drawn, lines);
  return html`<div class="notice preparing no-print" role="status">
    <span>Đang chuẩn bị bản in: ${formatCount(done)}/${formatCount(lines)} dòng</span>
    <button class="button" @click=${cancel}>Hủy</button>
    <progress aria-label="Đã chuẩn bị" max=${lines} .value=${done}></progress>
  </div>`;
}
