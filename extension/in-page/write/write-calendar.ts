import type { PartialDate } from '../../../domain/fact.ts';
import { standsForPicker } from '../control/date-hints.ts';
import { query, queryAll, rawText } from '../dom.ts';
import { press, sendChange, typeInto } from './events.ts';
import { wait, waitFor } from './quiet.ts';

/**
 * Picks a day in a flatpickr calendar whose box is locked against typing: it keeps its date apart from the box, so a
 * text written into the box would be shown and not meant. False when no such calendar opened.
 */
export async function pickInCalendar(element: HTMLElement, date: PartialDate): Promise<boolean> {
  if (date.month === undefined || date.day === undefined) return false;
  if (!/flatpickr/.test(element.className) && !standsForPicker(element)) return false;
  element.focus({ preventScroll: true });
  press(element);
  const calendar = await waitFor(() => query(document, '.flatpickr-calendar.open'), 400);
  if (calendar === undefined) return false;
  const year = query(calendar, '.cur-year') as HTMLElement | undefined;
  if (year !== undefined) typeInto(year, String(date.year));
  const month = query(calendar, '.flatpickr-monthDropdown-months');
  if (month instanceof HTMLSelectElement) {
    month.value = String(date.month - 1);
    sendChange(month);
  }
  await wait(50);
  const day = queryAll(calendar, '.flatpickr-day:not(.prevMonthDay, .nextMonthDay)').find(
    (one) => rawText(one).trim() === String(date.day),
  );
  if (day === undefined) return false;
  press(day);
  await wait(50);
  element.blur();
  return true;
}
