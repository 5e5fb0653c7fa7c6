import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BookOfYear } from '../../../domain/books/make-book.ts';
import { formatDay, localDay, splitTime } from '../../../domain/day.ts';
import { formatCount } from '../../../domain/percentage.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import '../day-box.ts';
import type { NameProcedure } from '../procedure-names.ts';

/** The oldest of those that wait; the others follow as these are entered. */
const WAITING_SHOWN = 100;

/** What waits for its entry, with the number and the day it gets; 'submit' of the form goes to `enter`. */
export function renderWaiting(
  { waiting, nextNumber, book }: BookOfYear,
  nameProcedure: NameProcedure,
  enter: (event: SubmitEvent) => void,
): TemplateResult {
  const words = ({ code, procedure, received }: DossierRecord): string =>
    [
      code ?? '',
      procedure === undefined ? '' : nameProcedure(procedure),
      `nhận ${formatDay(splitTime(received).day)}`,
    ].join(' · ');
  return html`<section class="card waiting no-print">
    <h3>Chờ vào sổ: ${formatCount(waiting.length)}</h3>
    <form class="bar" @submit=${enter}>
      <label class="field">
        Hồ sơ
        <select name="dossier">
          ${waiting
            .slice(0, WAITING_SHOWN)
            .map((record) => html`<option value=${record.id}>${words(record)}</option>`)}
        </select>
      </label>
      <label class="field">
        Số
        <input
          type="text"
          name="number"
          inputmode="numeric"
          pattern="[1-9][0-9]{0,5}"
          required
          .value=${live(String(nextNumber))}
        />
      </label>
      <day-box label="Ngày" name="on" required .value=${localDay(new Date())}></day-box>
      <button class="button primary">
        Vào ${book.title.charAt(0).toLowerCase()}${book.title.slice(1)}
      </button>
    </form>
    <p class="muted">
      Số đề nghị là số kế tiếp của sổ năm nay. Nếu hệ thống đã cấp số khác, hãy ghi đúng số đó.
    </p>
  </section>`;
}
