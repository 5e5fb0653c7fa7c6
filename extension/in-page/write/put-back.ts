import type { Saying } from '../../../domain/saying.ts';
import { parsePartialDate } from '../../../domain/partial-date.ts';
import type { FoundControl } from '../control/found-control.ts';
import { MONTH_NAMES } from '../control/month-names.ts';
import { optionText } from '../control/option-text.ts';
import { inputText, isOn, readValue, wordsOf } from '../control/read-value.ts';
import { findTwinBox } from '../control/twin-box.ts';
import { attribute, closest, contains, parentElementOf, queryAll } from '../dom.ts';
import {
  enter,
  hover,
  leave,
  press,
  pressBackspace,
  sendChange,
  sendInput,
  typeByCommand,
  typeInto,
  typeWhole,
} from './events.ts';
import { wait } from './quiet.ts';
import { pickInCalendar } from './write-calendar.ts';
import {
  drawnShows,
  pressBox,
  tellDrawn,
  writeCheck,
  writeRadio,
  writeSelect,
} from './write-choice.ts';
import { mayHold, writeCombobox } from './write-combobox.ts';
import { closeCalendar, writePart } from './write-date.ts';
import { writeEditable } from './write-editable.ts';

/** The button that empties a list or picker; some are only drawn while the mouse is over the frame. */
async function pressClear(anchor: Element): Promise<void> {
  hover(anchor);
  await wait(30);
  const parent = parentElementOf(anchor);
  // Some hang their button beside the frame; a block with another control has another's button.
  const isOwn =
    parent !== undefined && queryAll(parent, 'input, select').every((one) => contains(anchor, one));
  // A frame may be called "clearable" itself; a button holds no box.
  const clear = queryAll(isOwn ? parent : anchor, CLEAR).find(
    (one) => !contains(one, anchor) && queryAll(one, 'input, select, textarea').length === 0,
  );
  if (clear !== undefined) press(clear);
  await wait(60);
}

const CLEAR =
  '[class*=clear i]:not(input), .remove.icon, [class*=circle-close i], [aria-label*=clear i], [title*=clear i], [aria-label^="Xóa" i]';

const MAY_HOLD: Saying = {
  vi: 'Ô đã trống nhưng trang có thể vẫn giữ lựa chọn cũ; hãy xem lại ô này.',
  en: 'The box is empty, but the page may still hold the choice; please look at it.',
};

/** The last way a person has to empty a box that cannot be typed into. */
async function deleteByKey(found: FoundControl): Promise<void> {
  const element = found.element as HTMLElement;
  if (readValue(found).value === '') return;
  enter(element);
  pressBackspace(element);
  leave(element);
  await wait(60);
}

/**
 * An emptied box is no emptied choice: some lists keep theirs until another is made. Its own button is asked first, then
 * a key, and a text that was deleted counts only when the list no longer marks the choice; else it is shown again.
 */
async function emptyCombobox(found: FoundControl): Promise<Saying | undefined> {
  const { element, anchor } = found;
  const held = readValue(found).value;
  await pressClear(anchor);
  if (element instanceof HTMLInputElement) await deleteByKey(found);
  if (readValue(found).value === '' || !(element instanceof HTMLInputElement)) return undefined;
  if (element.readOnly || inputText(element) === '') return undefined;
  enter(element);
  typeInto(element, '');
  // Deleting by hand ends in a change, and some lists only let go of the choice then.
  sendChange(element);
  leave(element);
  await wait(60);
  if (readValue(found).value !== '' || !(await mayHold(found, held))) return undefined;
  await writeCombobox(found, [held]);
  return readValue(found).value === '' ? MAY_HOLD : undefined;
}

function choose(select: HTMLSelectElement, index: number): void {
  enter(select);
  select.selectedIndex = index;
  sendInput(select, '');
  sendChange(select);
  leave(select);
}

async function emptySelect(found: FoundControl): Promise<void> {
  const select = found.element as HTMLSelectElement;
  const options = [...select.options];
  const prompt =
    options.find((option) => option.value === '') ??
    options.find((option) => option.defaultSelected);
  const held = select.selectedIndex;
  const option = select.options[held];
  const text = option === undefined ? '' : wordsOf(option);
  choose(select, prompt?.index ?? -1); // A list without an empty choice goes back to none chosen.
  if (await tellDrawn(found, () => !drawnShows(found, text))) return;
  await pressClear(found.anchor);
  // What it shows is what it will send: the hidden list must not say otherwise.
  if (drawnShows(found, text)) choose(select, held);
}

/**
 * No mouse can clear a radio group. In a form that the browser itself sends the buttons are all there is; elsewhere a
 * script remembers the choice, and a cleared button would hide what it still holds: there nothing is cleared.
 */
function clearRadios({ members }: FoundControl): void {
  for (const member of members) {
    if (!(member instanceof HTMLInputElement) || !member.checked) continue;
    const isPlain =
      attribute(member, 'name') !== '' && closest(member, 'form[action], form[method]');
    if (isPlain === false || isPlain === undefined) continue;
    member.checked = false;
    // No mouse event, so the browser does not tick it again; a library that holds the choice does, and is seen to.
    member.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    sendInput(member, '');
    sendChange(member);
  }
}

async function pressBoxes({ members }: FoundControl, wanted: string): Promise<void> {
  const texts = wanted === '' ? [] : wanted.split(', ');
  for (const member of members) {
    const text = optionText(member);
    const should = texts.includes(text) || wanted === text;
    if (isOn(member) !== should) await pressBox(member);
  }
}

/** Boxes stand in the page's order; what they held is told in ours, day first. */
async function fillBoxes({ members, parts = [] }: FoundControl, wanted: string): Promise<void> {
  const order = (['day', 'month', 'year'] as const).filter((part) => parts.includes(part));
  const held = wanted.split('/');
  for (const [index, member] of members.entries()) {
    const part = wanted === '' ? '' : (held[order.indexOf(parts[index]!)] ?? '');
    const box: FoundControl = {
      kind: 'select',
      element: member,
      anchor: member,
      members: [member],
    };
    if (!(member instanceof HTMLSelectElement)) await writePart(member as HTMLElement, part);
    else if (part === '') await emptySelect(box);
    else {
      const name = parts[index] === 'month' ? MONTH_NAMES[Number(part) - 1] : undefined;
      const texts = [part, String(Number(part)), `Tháng ${Number(part)}`];
      await writeSelect(box, name === undefined ? texts : [...texts, name]);
    }
  }
}

async function typeBack(found: FoundControl, wanted: string): Promise<void> {
  const element = found.element as HTMLElement;
  if (element instanceof HTMLInputElement && element.readOnly) {
    // A locked picker: its calendar or its own clear button, or nothing. A text would only look like it.
    const date = parsePartialDate(wanted);
    if (wanted === '') {
      await pressClear(found.anchor);
      await deleteByKey(found);
    } else if (date !== undefined) await pickInCalendar(element, date);
    return;
  }
  const twin = findTwinBox(found);
  if (twin !== undefined) {
    enter(element);
    await wait(60);
    typeWhole(twin, wanted);
    return;
  }
  const iso = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(wanted);
  const isNative = attribute(element, 'type').toLowerCase() === 'date';
  // A picker may hold its date behind an emptied box: its own button comes first.
  if (wanted === '' && found.anchor !== element) await pressClear(found.anchor);
  if (readValue(found).value === wanted) return;
  if (found.kind === 'date') {
    // A picker takes what was typed, also nothing, only while it is open.
    enter(element);
    await wait(60);
  }
  typeWhole(element, isNative && iso !== null ? `${iso[3]}-${iso[2]}-${iso[1]}` : wanted);
  await wait(60);
  if (found.kind === 'date') closeCalendar(element);
  if (readValue(found).value === wanted) return;
  // A mask may leave a character of its own where an empty text was set; deleting as a person does clears it.
  if (!isNative) typeByCommand(element, wanted);
  await wait(60);
}

/** A mask that was emptied may stand in the box, and in what is sent; masks go when the box is entered and left. */
async function leaveMask({ element }: FoundControl): Promise<void> {
  if (inputText(element) === '') return;
  enter(element as HTMLElement);
  await wait(60);
  leave(element as HTMLElement);
  await wait(60);
}

/** Puts a control back to what it held before. How well that went is read back by the caller; what no reading shows is returned. */
export async function putBack(found: FoundControl, wanted: string): Promise<Saying | undefined> {
  if (found.kind === 'combobox' && wanted === '') return emptyCombobox(found);
  await writeBack(found, wanted);
  return undefined;
}

async function writeBack(found: FoundControl, wanted: string): Promise<void> {
  switch (found.kind) {
    case 'select':
    case 'select-multiple':
      if (wanted === '') await emptySelect(found);
      else await writeSelect(found, [wanted]);
      return;
    case 'radio':
      if (wanted === '') clearRadios(found);
      else await writeRadio(found, [wanted]);
      return;
    case 'checkbox-group':
      await pressBoxes(found, wanted);
      return;
    case 'checkbox':
    case 'switch':
      await writeCheck(found, wanted === 'true');
      return;
    case 'combobox':
      await writeCombobox(found, [wanted]);
      return;
    case 'date-boxes':
      await fillBoxes(found, wanted);
      return;
    case 'editable':
      writeEditable(found.element as HTMLElement, wanted);
      return;
    case 'file':
      return;
    case 'text':
    case 'textarea':
    case 'number':
    case 'date':
      await typeBack(found, wanted);
      if (wanted === '') await leaveMask(found);
  }
}
