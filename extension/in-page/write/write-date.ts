import type { Saying } from '../../../domain/saying.ts';
import type { PartialDate } from '../../../domain/fact.ts';
import type { FillValue } from '../../../domain/plan.ts';
import { explainDateProblem, formatPartialDate, isRealDate } from '../../../domain/partial-date.ts';
import { standsForPicker } from '../control/date-hints.ts';
import type { FoundControl } from '../control/found-control.ts';
import { MONTH_NAMES } from '../control/month-names.ts';
import { isSpinner } from '../control/read-value.ts';
import { deepQuery } from '../deep-query.ts';
import { attribute, bodyOf, classOf, documentOf } from '../dom.ts';
import { enter, typeWhole } from './events.ts';
import { wait, waitUntilQuiet } from './quiet.ts';
import type { Refusal } from './refusal.ts';
import { pickInCalendar } from './write-calendar.ts';
import { writeSelect } from './write-choice.ts';
import { writeCombobox } from './write-combobox.ts';
import { writeEditable } from './write-editable.ts';

/** How long a picker may take to be drawn once its box is entered (milliseconds). */
const DRAWN = 60;
const CALENDARS =
  '.datepicker-dropdown, .ui-datepicker, .flatpickr-calendar.open, .ant-picker-dropdown, .el-picker-panel, .p-datepicker-panel, .daterangepicker, .bootstrap-datetimepicker-widget';
const PICKER = /date-?picker|flatpickr|ant-picker|el-date|p-datepicker|p-calendar|k-date/i;

const INCOMPLETE: Saying = {
  vi: 'Ngày chưa đủ ngày, tháng, năm.',
  en: 'The date lacks its day, month or year.',
};
const noSuchDate = (text: string): Saying => ({
  vi: `“${text}” không có.`,
  en: `There is no “${text}”.`,
});

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Whether a locked box is a picker's: it only takes what its calendar gives, so nobody types into it. */
export function isPickable({ kind, element, anchor }: FoundControl): boolean {
  if (kind !== 'date') return false;
  if (standsForPicker(element)) return true;
  return PICKER.test(
    `${classOf(element)} ${classOf(anchor)} ${attribute(element, 'data-provide')}`,
  );
}

/** Why a date cannot be written anywhere: 31/02, or a text that looks like a date and is none. */
export function refuseDate(value: Extract<FillValue, { kind: 'date' | 'text' }>): Refusal {
  if (value.kind === 'date')
    return isRealDate(value.date)
      ? undefined
      : { reason: 'failed', detail: explainDateProblem(value.text) ?? noSuchDate(value.text) };
  const isDigits = /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s*$/.test(value.text);
  const problem = isDigits ? explainDateProblem(value.text) : undefined;
  return problem === undefined ? undefined : { reason: 'failed', detail: problem };
}

/** A calendar that opened with the focus closes on a press outside; Escape and Enter change the value in some. */
export function closeCalendar(element: Element): void {
  const isOpen = deepQuery(documentOf(element), CALENDARS).some((one) => one.checkVisibility());
  const body = bodyOf(documentOf(element));
  if (!isOpen || body === null) return;
  for (const type of ['mousedown', 'mouseup'])
    body.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
}

/** Writes a date typed as one text, in the order the plan settled; a native input takes ISO. */
export async function writeDate(
  { element }: FoundControl,
  date: PartialDate,
  text: string,
): Promise<Refusal> {
  const type = attribute(element, 'type').toLowerCase();
  const isIncomplete = { date: date.day, month: date.month }[type] === undefined;
  if ((type === 'date' || type === 'month') && isIncomplete)
    return { reason: 'kind-not-fillable', detail: INCOMPLETE };
  if (element instanceof HTMLInputElement && element.readOnly) {
    const picked = await pickInCalendar(element, date);
    if (picked) return undefined;
  }
  // Pickers that are drawn when entered cannot take a text before they are there; some then fail without a word.
  enter(element as HTMLElement);
  await wait(DRAWN);
  const pattern = type === 'date' ? 'yyyy-MM-dd' : 'yyyy-MM';
  const isNative = type === 'date' || type === 'month';
  typeWhole(element as HTMLElement, isNative ? formatPartialDate(date, pattern) : text);
  await wait(DRAWN);
  closeCalendar(element);
  return undefined;
}

/** Types one part of a date; a part without a box takes what the browser's editing brings. */
export async function writePart(box: HTMLElement, digits: string): Promise<void> {
  if (!isSpinner(box)) {
    typeWhole(box, digits);
    return;
  }
  // The page notes which part was entered only when it has drawn itself.
  enter(box);
  await wait(DRAWN);
  writeEditable(box, digits);
  await wait(DRAWN);
}

/** Writes a date over two or three boxes, each typed or chosen. */
export async function writeDateBoxes(
  { members, parts = [] }: FoundControl,
  date: PartialDate,
): Promise<Refusal> {
  if (parts.some((part) => date[part] === undefined))
    return { reason: 'kind-not-fillable', detail: INCOMPLETE };
  for (const [index, member] of members.entries()) {
    const value = date[parts[index]!]!;
    const length = parts[index] === 'year' ? 4 : 2;
    const box: FoundControl = {
      kind: 'select',
      element: member,
      anchor: member,
      members: [member],
    };
    const texts = [
      pad(value, length),
      String(value),
      `Tháng ${value}`,
      `Tháng ${pad(value, 2)}`,
      `Ngày ${value}`,
      `Năm ${value}`,
      ...(parts[index] === 'month' ? [MONTH_NAMES[value - 1]!] : []),
    ];
    if (member instanceof HTMLSelectElement) {
      const refusal = await writeSelect(box, texts);
      if (refusal !== undefined) return refusal;
    } else if (attribute(member, 'role') === 'combobox') {
      const refusal = await writeCombobox({ ...box, kind: 'combobox' }, texts);
      if (refusal !== undefined) return refusal;
    } else await writePart(member as HTMLElement, pad(value, length));
    // Some write all their boxes anew from what they took from one.
    await waitUntilQuiet(documentOf(member));
  }
  return undefined;
}
