import type { FillReason } from '../../../domain/plan.ts';
import type { FoundControl } from '../control/found-control.ts';
import { isOn, optionText } from '../control/read-value.ts';
import { enter, leave, press, sendChange, sendInput } from './events.ts';
import { waitFor } from './quiet.ts';
import { chooseByText } from './same-option.ts';

/** How long the options of a cascade may take to come over the network. */
const OPTIONS_LIMIT = 8_000;

/** What a writer could not do; undefined when it wrote. */
export type Refusal = { readonly reason: FillReason; readonly detail?: string } | undefined;

function listSome(texts: readonly string[]): string {
  const shown = texts.filter((text) => text !== '').slice(0, 6);
  return shown.length === 0
    ? 'Danh sách đang trống.'
    : `Có: ${shown.join(' · ')}${texts.length > 6 ? ' …' : ''}`;
}

const select = {
  value: Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')!.set as (
    this: Element,
    index: number,
  ) => void,
};

/** Chooses in a native select, also the one under Select2 and its like, which listen to its change event. */
export async function writeSelect(
  { element }: FoundControl,
  texts: readonly string[],
): Promise<Refusal> {
  const find = (): HTMLSelectElement => element as HTMLSelectElement;
  const choose = (): ReturnType<typeof chooseByText<HTMLOptionElement>> =>
    chooseByText(
      [...find().options].filter((option) => !option.disabled),
      (option) => option.text,
      texts,
    );
  // Options of a lower level come after the upper one was chosen; "none" may only be "not yet".
  const choice =
    (await waitFor(() => {
      const found = choose();
      return found.found === 'none' && find().options.length <= 1 ? undefined : found;
    }, OPTIONS_LIMIT)) ?? choose();
  const settled =
    choice.found === 'none'
      ? ((await waitFor(() => (choose().found === 'one' ? choose() : undefined), 1_500)) ?? choice)
      : choice;
  if (settled.found === 'several') return { reason: 'option-ambiguous' };
  if (settled.found !== 'one')
    return {
      reason: 'option-missing',
      detail: listSome([...find().options].map((option) => option.text)),
    };
  enter(find());
  select.value.call(find(), settled.option.index);
  sendInput(find(), settled.option.text);
  sendChange(find());
  leave(find());
  return undefined;
}

/** Presses the radio or the boxes whose words are wanted. */
export function writeRadio({ members }: FoundControl, texts: readonly string[]): Refusal {
  const choice = chooseByText(members, optionText, texts);
  if (choice.found === 'several') return { reason: 'option-ambiguous' };
  if (choice.found !== 'one')
    return { reason: 'option-missing', detail: listSome(members.map(optionText)) };
  pressBox(choice.option);
  return undefined;
}

/** Ticks or clears one box. */
export function writeCheck({ element }: FoundControl, checked: boolean): Refusal {
  if (isOn(element) !== checked) pressBox(element);
  return undefined;
}

function pressBox(box: Element): void {
  if (box instanceof HTMLInputElement) {
    enter(box);
    box.click();
    leave(box);
  } else press(box);
}
