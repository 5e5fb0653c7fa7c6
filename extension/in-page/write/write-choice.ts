import { listOptions } from './list-options.ts';
import { fold } from '../../../domain/vietnamese.ts';
import type { FoundControl } from '../control/found-control.ts';
import { optionText } from '../control/option-text.ts';
import { isOn } from '../control/read-value.ts';
import { wrappersOf } from '../control/wrappers.ts';
import { closest, contains, query, queryAll, rectOf } from '../dom.ts';
import { readInside } from '../text.ts';
import { enter, leave, press, sendChange, sendInput } from './events.ts';
import { waitFor } from './quiet.ts';
import type { Refusal } from './refusal.ts';
import { chooseByText, type Choice } from './same-option.ts';
import { writeCombobox } from './write-combobox.ts';

/** How long the options of a cascade may take to come over the network. */
const OPTIONS_LIMIT = 8_000;
/** How long they are waited for before a drawn list is opened and searched. */
const DRAWN_FIRST = 2_500;
const STILL = 1_500;

const select = {
  value: Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')!.set as (
    this: Element,
    index: number,
  ) => void,
};

type Found = Choice<HTMLOptionElement>;

function chooseOption(select: HTMLSelectElement, texts: readonly string[]): Found {
  const open = [...select.options].filter((option) => !option.disabled);
  return chooseByText(open, (option) => option.text, texts);
}

/** Waits for a choice; a list that has others and stands still for 1.5 s has what it has. */
async function waitForOption(
  select: HTMLSelectElement,
  texts: readonly string[],
  limit: number,
): Promise<Found> {
  let since = performance.now();
  let count = select.options.length;
  const answer = await waitFor((): Found | undefined => {
    const choice = chooseOption(select, texts);
    if (choice.found !== 'none') return choice;
    if (select.options.length !== count)
      [count, since] = [select.options.length, performance.now()];
    return count > 1 && performance.now() - since > STILL ? choice : undefined;
  }, limit);
  return answer ?? { found: 'none' };
}

function takeOption(element: HTMLSelectElement, option: HTMLOptionElement): void {
  enter(element);
  select.value.call(element, option.index);
  sendInput(element, option.text);
  sendChange(element);
  leave(element);
}

/** The drawn list over a hidden select, as a control of its own. */
function drawnOver({ element, anchor, members }: FoundControl): FoundControl | undefined {
  if (anchor === element) return undefined;
  const pressed = query(anchor, '[role=combobox], input, [class*=selection], button, a') ?? anchor;
  return { kind: 'combobox', element: pressed, anchor, members };
}

/** Whether the list drawn over a hidden select shows a text; false for a select that is not drawn over. */
export function drawnShows({ element, anchor }: FoundControl, text: string): boolean {
  if (anchor === element || text === '') return false;
  return queryAll(anchor, '*').some(
    (one) =>
      !contains(element, one) &&
      fold(readInside(one)) === fold(text) &&
      one.checkVisibility({ visibilityProperty: true }),
  );
}

/** Tells a drawn list that its select has changed, and waits until it says what it should. */
export async function tellDrawn(
  { element }: FoundControl,
  isRight: () => boolean,
): Promise<boolean> {
  const shows = (): true | undefined => isRight() || undefined;
  if ((await waitFor(shows, 150)) === true) return true;
  element.dispatchEvent(new CustomEvent('chosen:updated', { bubbles: true }));
  return (await waitFor(shows, 150)) === true;
}

/** Chooses in a native select, also the one under Select2 and its like, which listen to its change event. */
export async function writeSelect(found: FoundControl, texts: readonly string[]): Promise<Refusal> {
  const element = found.element as HTMLSelectElement;
  const drawn = drawnOver(found);
  // Options of a lower level come after the upper one was chosen; those of a searched list only when searched for.
  let choice = await waitForOption(
    element,
    texts,
    drawn === undefined ? OPTIONS_LIMIT : DRAWN_FIRST,
  );
  if (choice.found === 'none' && drawn !== undefined) {
    const refusal = await writeCombobox(drawn, texts);
    if (refusal === undefined || refusal.reason === 'option-ambiguous') return refusal;
    choice = await waitForOption(element, texts, OPTIONS_LIMIT - DRAWN_FIRST);
  }
  if (choice.found === 'several') return { reason: 'option-ambiguous' };
  if (choice.found !== 'one')
    return {
      reason: 'option-missing',
      detail: listOptions([...element.options].map((option) => option.text)),
    };
  takeOption(element, choice.option);
  const { text } = choice.option;
  // A drawn list that does not hear of the change is chosen in by itself.
  if (drawn !== undefined && !(await tellDrawn(found, () => drawnShows(found, text))))
    await writeCombobox(drawn, [text]);
  return undefined;
}

/** Presses the radio or the boxes whose words are wanted. */
export async function writeRadio(
  { members }: FoundControl,
  texts: readonly string[],
): Promise<Refusal> {
  const choice = chooseByText(members, optionText, texts);
  if (choice.found === 'several') return { reason: 'option-ambiguous' };
  if (choice.found !== 'one')
    return { reason: 'option-missing', detail: listOptions(members.map(optionText)) };
  await pressBox(choice.option);
  return undefined;
}

/** Ticks or clears one box. */
export async function writeCheck({ element }: FoundControl, checked: boolean): Promise<Refusal> {
  if (isOn(element) !== checked) await pressBox(element);
  return undefined;
}

/** How long a page may take to show that a press was heard, before the box itself is pressed (milliseconds). */
const HEARD = 150;

/** What a person presses for a box: the label around it when it is its own; what is drawn where the box cannot be seen. */
function findPressed(box: HTMLInputElement): Element {
  const label = closest(box, 'label');
  if (label instanceof HTMLLabelElement && label.control === box) return label;
  const { width, height } = rectOf(box);
  if (Math.min(width, height) >= 4) return box;
  return box.labels?.[0] ?? wrappersOf(box).find((one) => rectOf(one).height >= 8) ?? box;
}

/**
 * Presses a radio button, a check box or a switch as a person does. A page that draws its own button may cancel the press,
 * and the browser then takes back what a press on the hidden box had shown.
 */
export async function pressBox(box: Element): Promise<void> {
  if (!(box instanceof HTMLInputElement)) {
    press(box);
    return;
  }
  const was = isOn(box);
  const pressed = findPressed(box);
  enter(box);
  if (pressed instanceof HTMLLabelElement || pressed === box) (pressed as HTMLElement).click();
  else press(pressed);
  const heard = await waitFor(() => isOn(box) !== was || undefined, HEARD);
  if (heard !== true && pressed !== box) box.click();
  leave(box);
}
