import { html, nothing, type TemplateResult } from 'lit';
import type { BookEntry } from '../../../domain/books/make-book.ts';
import { formatCount } from '../../../domain/percentage.ts';

/** Entries of one print: of thirty thousand at once the browser draws half a minute and then dies. */
const MOST_PRINTED = 3000;

/** Entries that are printed together. */
export interface BookPart {
  /** 'Số 1–3.000'. */
  readonly name: string;
  readonly entries: readonly BookEntry[];
  /** The book's total and its signatures stand below this one. */
  readonly isLast: boolean;
}

/** A book in the parts it is printed in, by number; one for a book that is not long. */
export function partBook(entries: readonly BookEntry[]): readonly [BookPart, ...BookPart[]] {
  const count = Math.max(1, Math.ceil(entries.length / MOST_PRINTED));
  const parts = Array.from({ length: count }, (_, at): BookPart => {
    const own = entries.slice(at * MOST_PRINTED, (at + 1) * MOST_PRINTED);
    const [from, to] = [own[0]?.number ?? 0, own.at(-1)?.number ?? 0].map(formatCount);
    return { name: `Số ${from}–${to}`, entries: own, isLast: at === count - 1 };
  });
  return parts as [BookPart, ...BookPart[]];
}

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
