import { quote, type Saying } from '../../../domain/saying.ts';
import type { FillStatus, FillReason, FillValue } from '../../../domain/plan.ts';
import { parsePartialDate, samePartialDate } from '../../../domain/partial-date.ts';
import { fold, foldKeepingMarks } from '../../../domain/vietnamese.ts';
import { inputText, isOn, readValue } from '../control/read-value.ts';
import { findTwinBox } from '../control/twin-box.ts';
import type { FoundControl } from '../control/found-control.ts';
import { readError } from '../control/read-state.ts';

/** What a look at a written control says. */
export interface Verdict {
  readonly status: FillStatus;
  readonly reason: FillReason;
  readonly readBack: string;
  readonly detail?: Saying;
}

type Likeness = 'same' | 'form' | 'different';

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Digits with the usual signs between them: an id in groups, an amount with dots. */
function isNumberish(text: string): boolean {
  return /^[\d\s.,\-/()+]+$/.test(text) && /\d/.test(text);
}

/** The digits of an amount or id, and whether it has a decimal part: 1.5 and 15 are two numbers. */
function readDigits(text: string): string {
  return text
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(/[,.](?=\d+\s*$)/, 'p')
    .replace(/[^\dp]/g, '');
}

function sameDigits(held: string, wanted: string): boolean {
  if (held.replace(/\D/g, '') !== wanted.replace(/\D/g, '')) return false;
  // A date or id with several dots has no decimal part.
  const isOne = [held, wanted].every((text) => (text.match(/[.,/-]/g) ?? []).length < 2);
  return !isOne || readDigits(held) === readDigits(wanted);
}

/** How a text on the page relates to the one written: the same, the same in another form, or another one. */
export function compareTexts(held: string, wanted: string): Likeness {
  if (tidy(held) === tidy(wanted)) return 'same';
  if (foldKeepingMarks(held) === foldKeepingMarks(wanted) && fold(held) !== '') return 'form';
  if (isNumberish(held) && isNumberish(wanted) && sameDigits(held, wanted)) return 'form';
  return 'different';
}

function compareDates(held: string, value: Extract<FillValue, { kind: 'date' }>): Likeness {
  if (tidy(held) === tidy(value.text)) return 'same';
  for (const order of ['dmy', 'ymd', 'mdy'] as const) {
    const date = parsePartialDate(held, order);
    // A date that could be read in two orders must be written the way the plan meant.
    if (
      date !== undefined &&
      samePartialDate(date, value.date) &&
      (order !== 'mdy' ||
        /^\d{1,2}\D(?:1[3-9]|2\d|3[01])\D/.test(held) ||
        /^(\d{1,2})\D\1\D/.test(held))
    )
      return 'form';
  }
  return 'different';
}

/** 'Hải Phòng / Xã Nguyên Giáp' against one text a level, in order. */
function sameLevels(held: string, texts: readonly string[]): boolean {
  const levels = held.split(/\s*[/>›]\s*/);
  return (
    texts.length > 1 &&
    levels.length === texts.length &&
    levels.every((level, index) => compareTexts(level, texts[index]!) !== 'different')
  );
}

/** What the control holds against what was to be written. */
export function compareHeld(found: FoundControl, value: FillValue): Likeness {
  if (value.kind === 'check') return isOn(found.element) === value.checked ? 'same' : 'different';
  const held = readValue(found).value;
  switch (value.kind) {
    case 'text': {
      const twin = findTwinBox(found);
      const sent = twin === undefined ? held : inputText(twin);
      return compareTexts(sent, value.text) === 'different'
        ? 'different'
        : compareTexts(held, value.text);
    }
    case 'date':
      return found.kind === 'date-boxes' && compareDates(held, value) === 'form'
        ? 'same'
        : compareDates(held, value);
    case 'choice':
      return value.texts.some((text) => compareTexts(held, text) !== 'different') ||
        (found.kind === 'combobox' && sameLevels(held, value.texts))
        ? 'same'
        : 'different';
  }
}

/** What the browser itself says against the value: pattern, range, type; an empty box that is required is no complaint. */
function readValidity({ members }: FoundControl): string | undefined {
  for (const member of members) {
    if (!(member instanceof HTMLInputElement || member instanceof HTMLTextAreaElement)) continue;
    const { validity, validationMessage } = member;
    if (!validity.valid && !validity.valueMissing) return validationMessage;
  }
  return undefined;
}

/** What the page or the browser says against what a control holds; '' without words, undefined when nothing. */
export function readComplaint(found: FoundControl): string | undefined {
  return readError(found) ?? readValidity(found);
}

/** Judges a control after it was written: what it holds, and whether the page complains in a way it did not before. */
export function judge(
  found: FoundControl,
  value: FillValue,
  before: string,
  errorBefore: string | undefined,
): Verdict {
  const readBack = readValue(found).value;
  const likeness = compareHeld(found, value);
  const error = readComplaint(found);
  if (likeness === 'different') {
    if (readBack === before) return { status: 'reverted', reason: 'page-changed-value', readBack };
    return readBack === ''
      ? { status: 'reverted', reason: 'page-cleared', readBack }
      : { status: 'reverted', reason: 'page-changed-value', readBack };
  }
  if (error !== undefined && error !== errorBefore)
    return {
      status: 'rejected',
      reason: 'page-marked-invalid',
      readBack,
      ...(error === '' ? {} : { detail: quote(error) }),
    };
  return likeness === 'form'
    ? { status: 'transformed', reason: 'page-changed-form', readBack }
    : { status: 'kept', reason: 'kept', readBack };
}
