import type { FillValue } from '../../../domain/plan.ts';
import type { FoundControl } from '../control/found-control.ts';
import { attribute } from '../dom.ts';
import { compareHeld, readComplaint, type Verdict } from './judge.ts';
import { waitUntilQuiet } from './quiet.ts';
import { writeDate } from './write-date.ts';

type DateValue = Extract<FillValue, { kind: 'date' }>;

/** A day that is no month: a page that reads the month first cannot take it. */
const ONLY_A_DAY = 25;

/** Whether a date means another day when its first two numbers change places; a year in front settles the order. */
function isAmbiguous({ date: { day, month }, text }: DateValue): boolean {
  if (day === undefined || month === undefined) return false;
  return day !== month && day <= 12 && /^\s*\d{1,2}\D/.test(text);
}

/** A box into which a date is typed whole, and a question too: a form that sends itself at once would send the question. */
export function takesQuestions({ kind, element }: FoundControl): boolean {
  const isTyped =
    element instanceof HTMLInputElement && element.type === 'text' && !element.readOnly;
  return kind === 'date' && isTyped && !/postback|submit/i.test(attribute(element, 'onchange'));
}

/**
 * Whether a page may have read the month for the day: it rewrote an ambiguous date, or keeps it in a picker of its own.
 * What stands in the box is then no proof.
 */
export function isOrderOpen(
  found: FoundControl,
  value: FillValue,
  { status }: Verdict,
): value is DateValue {
  if (value.kind !== 'date' || !takesQuestions(found) || !isAmbiguous(value)) return false;
  return status === 'transformed' || (status === 'kept' && found.anchor !== found.element);
}

function withOnlyDay({ date, text }: DateValue): DateValue {
  const parts = text.split(/(\D+)/);
  const at = parts.findIndex((part) => /^\d{1,2}$/.test(part) && Number(part) === date.day);
  return {
    kind: 'date',
    date: { ...date, day: ONLY_A_DAY },
    text: parts.with(at, String(ONLY_A_DAY)).join(''),
  };
}

/** Asks a page, with a date that can be read one way alone, whether it reads dates in the order they are written in. */
export async function readsInOrder(
  found: FoundControl,
  value: DateValue,
  errorBefore: string | undefined,
): Promise<boolean> {
  const asked = withOnlyDay(value);
  const isRewritten = compareHeld(found, value) === 'form';
  await writeDate(found, asked.date, asked.text);
  await waitUntilQuiet(document);
  const likeness = compareHeld(found, asked);
  const complaint = readComplaint(found);
  // A page that takes the noughts from what it understands has not understood what it left alone.
  const isLeft = isRewritten && likeness === 'same' && /(?:^|\D)0\d\D/.test(asked.text);
  return (
    likeness !== 'different' && !isLeft && (complaint === undefined || complaint === errorBefore)
  );
}
