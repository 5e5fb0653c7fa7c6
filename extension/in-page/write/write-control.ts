import type { FillValue } from '../../../domain/plan.ts';
import type { FoundControl } from '../control/found-control.ts';
import { findTwinBox } from '../control/twin-box.ts';
import { enter, typeByCommand, typeByLetter, typeWhole } from './events.ts';
import { wait } from './quiet.ts';
import type { Refusal } from './refusal.ts';
import { writeCheck, writeRadio, writeSelect } from './write-choice.ts';
import { writeCombobox } from './write-combobox.ts';
import { refuseDate, writeDate, writeDateBoxes } from './write-date.ts';
import { writeEditable } from './write-editable.ts';

const UNFIT: Refusal = { reason: 'kind-not-fillable' };

/** How long a library may take to swap the formatted box for the bare one (milliseconds). */
const SWAPPED = 40;

/** Enters the box that shows a formatted text, and types into the bare one that takes its place. */
async function writeTwin(box: HTMLElement, twin: HTMLElement, text: string): Promise<void> {
  enter(box);
  await wait(SWAPPED);
  typeWhole(twin, text);
}

async function writeText(found: FoundControl, text: string): Promise<Refusal> {
  const box = found.element as HTMLElement;
  const twin = findTwinBox(found);
  if (found.kind === 'editable') writeEditable(box, text);
  else if (twin === undefined) typeWhole(box, text);
  else await writeTwin(box, twin, text);
  return undefined;
}

async function writeChoice(found: FoundControl, texts: readonly string[]): Promise<Refusal> {
  switch (found.kind) {
    case 'select':
    case 'select-multiple':
      return writeSelect(found, texts);
    case 'combobox':
      return writeCombobox(found, texts);
    case 'radio':
    case 'checkbox-group':
      return writeRadio(found, texts);
    case 'text':
    case 'textarea':
    case 'editable':
      return writeText(found, texts[0] ?? '');
    default:
      return UNFIT;
  }
}

/** Writes a value the first and usual way of its kind of control. */
export async function writeControl(found: FoundControl, value: FillValue): Promise<Refusal> {
  const { kind } = found;
  switch (value.kind) {
    case 'check':
      return kind === 'checkbox' || kind === 'switch' ? writeCheck(found, value.checked) : UNFIT;
    case 'choice':
      return writeChoice(found, value.texts);
    case 'date':
      if (kind === 'date-boxes') return refuseDate(value) ?? writeDateBoxes(found, value.date);
      if (kind === 'date') return refuseDate(value) ?? writeDate(found, value.date, value.text);
      break;
    case 'text':
      if (kind === 'date') return refuseDate(value) ?? writeText(found, value.text);
  }
  const isTyped = ['text', 'textarea', 'number', 'editable'].includes(kind);
  return isTyped ? writeText(found, value.text) : UNFIT;
}

/** A further way to write a text, for when the page did not take the one before. */
export type OtherWay = (element: HTMLElement, text: string) => void;

/** The further ways for a control, gentlest first; a mask may mangle single letters, so dates and numbers have fewer. */
export function otherWays(found: FoundControl): readonly OtherWay[] {
  switch (found.kind) {
    case 'text':
    case 'textarea':
      return [typeByCommand, typeByLetter];
    case 'number':
      return [typeByCommand];
    case 'date':
      return (found.element as HTMLInputElement).type === 'text' ? [typeByCommand] : [];
    default:
      return [];
  }
}
