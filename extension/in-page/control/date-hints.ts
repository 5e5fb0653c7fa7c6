import { fold } from '../../../domain/vietnamese.ts';
import { attribute, classOf, parentElementOf, previousElementOf, queryAll } from '../dom.ts';

const DATE_MASK =
  /d{1,2}\s*[/.-]\s*m{1,2}\s*[/.-]\s*y{2,4}|m{1,2}\s*[/.-]\s*d{1,2}\s*[/.-]\s*y{2,4}|y{4}\s*[/.-]\s*m{1,2}|ng[aà]y\s*\/\s*th[aá]ng|_{2}\/_{2}\/_{4}|99\/99\/9999/i;
const PICKER =
  /date-?picker|date-?box|ant-picker|el-date-editor|flatpickr|p-datepicker|p-calendar|mat-datepicker|k-date|(?:^|[\s-])date(?:[\s-]|$)/i;

/** A picker's frame holds one box and no label; a block of a form that is called "date" holds more. */
function isOnlyBox(frame: Element): boolean {
  return queryAll(frame, 'input:not([type=hidden]), select, textarea, label').length === 1;
}

/** A picker that sends another form of the date hides its own box and shows a copy of it right after. */
export function standsForPicker(input: Element): boolean {
  const before = previousElementOf(input);
  return before !== null && attribute(before, 'type') === 'hidden' && PICKER.test(classOf(before));
}

/** Whether a text input takes a date, by its type, mask, placeholder or the picker around it. */
export function isDateInput(input: Element): boolean {
  const type = attribute(input, 'type').toLowerCase();
  if (type === 'date' || type === 'month') return true;
  if (type === 'time' || type === 'number') return false;
  const masks = [
    'placeholder',
    'data-inputmask',
    'data-mask',
    'data-date-format',
    'data-inputmask-alias',
    'mask',
  ].map((name) => attribute(input, name));
  if (masks.some((mask) => DATE_MASK.test(mask))) return true;
  if (/datetime|\bdate\b/.test(attribute(input, 'data-inputmask'))) return true;
  if (standsForPicker(input)) return true;
  let at: Element | undefined = input;
  for (let level = 0; at !== undefined && level < 6; level += 1) {
    const names = classOf(at);
    if (
      PICKER.test(names) &&
      !/time-?picker|daterange|range-picker/i.test(names) &&
      !/form-?group|row|col/i.test(names) &&
      (at === input || isOnlyBox(at))
    )
      return true;
    at = parentElementOf(at);
  }
  return false;
}

export type DatePart = 'day' | 'month' | 'year';

const PART_WORDS: readonly (readonly [DatePart, RegExp])[] = [
  ['day', /(?:^|\s)(?:ngay|day|dd|d)$/],
  ['month', /(?:^|\s)(?:thang|month|mm|m)$/],
  ['year', /(?:^|\s)(?:nam|year|yyyy|yy|y)$/],
];

/** Which part of a date a small box is for, by its names, placeholder or the word before it; undefined when nothing says. */
export function readDatePart(box: Element, wordBefore: string): DatePart | undefined {
  const texts = [
    attribute(box, 'placeholder'),
    attribute(box, 'aria-label'),
    attribute(box, 'title'),
    attribute(box, 'name').replace(/([a-z])([A-Z])/g, '$1 $2'),
    attribute(box, 'id').replace(/([a-z])([A-Z])/g, '$1 $2'),
    wordBefore,
    // '-- Tháng --' in the list itself.
    box instanceof HTMLSelectElement ? (box.options[0]?.text ?? '') : '',
  ];
  for (const text of texts) {
    const folded = fold(text);
    const found = PART_WORDS.find(([, pattern]) => pattern.test(folded));
    if (found !== undefined) return found[0];
  }
  return undefined;
}
