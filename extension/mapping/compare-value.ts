import type { FactValue } from '../../domain/fact.ts';
import { isEmptyValueText, parseFactValue, sameFactValue } from '../../domain/fact-value.ts';
import type { Control } from '../../domain/form.ts';
import type { FillValue } from '../../domain/plan.ts';
import { fold, foldKeepingMarks } from '../../domain/vietnamese.ts';
import { expectField } from '../../domain/vocabulary.ts';

/** What a control holds, as a plan compares it: nothing, the same as would be written, or something else. */
export type Standing = 'empty' | 'same' | 'different';

const TICKED = ['true', 'on', 'checked', 'co', '1'];

function compareTick(control: Control, checked: boolean): Standing {
  const isTicked =
    TICKED.includes(fold(control.value)) || control.options.some(({ selected }) => selected);
  if (isTicked === checked) return 'same';
  return isTicked ? 'different' : 'empty';
}

/** Prompts like "-- Chọn --" and a first option without text are no answers. */
export function isEmptyControl(control: Control): boolean {
  return (
    isEmptyValueText(control.value) ||
    /^\W*(vui long )?(chon|select|choose)\b/.test(fold(control.value))
  );
}

/** Compares a control's value with a value and the way it would be written: case of names, date order and spelling of lists do not count. */
export function compareValue(
  control: Control,
  field: string,
  value: FactValue,
  fill: FillValue,
  to: string,
): Standing {
  if (fill.kind === 'check') return compareTick(control, fill.checked);
  if (isEmptyControl(control)) return 'empty';
  const held = control.value;
  if (foldKeepingMarks(held) === foldKeepingMarks(to)) return 'same';
  if (fill.kind === 'choice') {
    return fill.texts.some((text) => foldKeepingMarks(text) === foldKeepingMarks(held))
      ? 'same'
      : 'different';
  }
  const { kind } = expectField(field);
  const heldValue = parseFactValue(field, held, kind);
  const written = parseFactValue(field, to, kind) ?? value;
  if (
    heldValue !== undefined &&
    (sameFactValue(heldValue, written) || sameFactValue(heldValue, value))
  )
    return 'same';
  return 'different';
}
