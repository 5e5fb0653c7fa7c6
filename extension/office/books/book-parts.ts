import { html, nothing, type TemplateResult } from 'lit';
import type { BookPart } from '../../../domain/books/book-parts.ts';

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
