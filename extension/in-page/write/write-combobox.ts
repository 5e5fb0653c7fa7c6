import type { FoundControl } from '../control/found-control.ts';
import { attribute, bodyOf, byId, classOf, queryAll, rootOf } from '../dom.ts';
import { deepQuery } from '../deep-query.ts';
import { readText } from '../text.ts';
import { enter, leave, press, sendInput, setBox } from './events.ts';
import { wait, waitFor } from './quiet.ts';
import { chooseByText, type Choice } from './same-option.ts';
import type { Refusal } from './write-choice.ts';

const OPTION =
  '[role=option], .ant-select-item-option, .el-select-dropdown__item, .v-list-item, mat-option, .ng-option, .p-dropdown-item, .p-select-option, .choices__item--selectable, .vs__dropdown-option, .multiselect__element, .ant-cascader-menu-item';
const OPEN_LIMIT = 6_000;
const SETTLE = 350;

function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().height > 0
  );
}

function popupOf(input: Element): Element | undefined {
  const id = attribute(input, 'aria-controls') || attribute(input, 'aria-owns');
  return id === '' ? undefined : byId(rootOf(input), id.split(/\s+/)[0]!);
}

/** The visible options, those of the control's own list when it names one. Screen-reader copies without size are left out. */
function listOptions(found: FoundControl, before: ReadonlySet<Element>): Element[] {
  const popup = popupOf(found.element);
  const near =
    popup === undefined
      ? []
      : queryAll(
          popup.closest('[class*=dropdown], [class*=popup], [class*=menu]') ?? popup,
          OPTION,
        ).filter(isShown);
  const all =
    near.length > 0
      ? near
      : deepQuery(document, OPTION).filter((one) => isShown(one) && !before.has(one));
  const deepest = all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
  return deepest.filter(
    (one) => attribute(one, 'aria-disabled') !== 'true' && !/disabled/.test(classOf(one)),
  );
}

function optionWords(option: Element): string {
  return readText(option) || attribute(option, 'title') || attribute(option, 'aria-label');
}

/** Scrolls a virtual list from its top to its end, looking for the option on the way. */
async function scrollFor(
  found: FoundControl,
  before: ReadonlySet<Element>,
  texts: readonly string[],
): Promise<Choice<Element>> {
  const [first] = listOptions(found, before);
  let holder: Element | null = first ?? null;
  while (holder !== null && holder.scrollHeight <= holder.clientHeight + 2)
    holder = holder.parentElement;
  if (holder === null || holder === document.documentElement) return { found: 'none' };
  for (let top = 0; top <= holder.scrollHeight; top += Math.max(40, holder.clientHeight * 0.8)) {
    holder.scrollTop = top;
    holder.dispatchEvent(new Event('scroll', { bubbles: true }));
    await wait(50);
    const choice = chooseByText(listOptions(found, before), optionWords, texts);
    if (choice.found !== 'none') return choice;
  }
  return { found: 'none' };
}

function searchBox({ element }: FoundControl): HTMLInputElement | undefined {
  const input =
    element instanceof HTMLInputElement
      ? element
      : (queryAll(element, 'input').at(0) as HTMLInputElement | undefined);
  return input === undefined || input.readOnly || input.type === 'hidden' ? undefined : input;
}

async function lookFor(
  found: FoundControl,
  before: ReadonlySet<Element>,
  texts: readonly string[],
): Promise<Choice<Element>> {
  const direct = await waitFor(() => {
    const choice = chooseByText(listOptions(found, before), optionWords, texts);
    return choice.found === 'none' ? undefined : choice;
  }, SETTLE);
  if (direct !== undefined) return direct;
  const box = searchBox(found);
  if (box !== undefined)
    for (const text of texts.slice(0, 2)) {
      setBox(box, text);
      sendInput(box, text);
      const choice = await waitFor(() => {
        const seen = chooseByText(listOptions(found, before), optionWords, texts);
        return seen.found === 'none' ? undefined : seen;
      }, 2_500);
      if (choice !== undefined) return choice;
      setBox(box, '');
      sendInput(box, '');
      await wait(120);
    }
  return scrollFor(found, before, texts);
}

/**
 * Chooses in a list that a script draws: opens it, looks for the option whose words are equal, types into its search
 * when the option is not in sight, scrolls when it is virtual, presses the option. Text that is only typed would be
 * shown but not chosen.
 */
export async function writeCombobox(
  found: FoundControl,
  texts: readonly string[],
): Promise<Refusal> {
  const before = new Set(deepQuery(document, OPTION).filter(isShown));
  const trigger =
    queryAll(found.anchor, '[class*=selector], [class*=select__control], [class*=trigger]').at(0) ??
    found.anchor;
  const focusable = found.element instanceof HTMLElement ? found.element : undefined;
  if (focusable !== undefined) enter(focusable);
  press(trigger);
  const isOpen = (): true | undefined => (listOptions(found, before).length > 0 ? true : undefined);
  if (
    (await waitFor(isOpen, 700)) === undefined &&
    attribute(found.element, 'aria-expanded') !== 'true'
  )
    press(found.element);
  await waitFor(isOpen, OPEN_LIMIT);
  const choice = await lookFor(found, before, texts);
  if (choice.found === 'one') {
    choice.option.scrollIntoView({ block: 'nearest' });
    press(choice.option);
    await wait(60);
  }
  const seen =
    choice.found === 'none' ? listOptions(found, before).map(optionWords).slice(0, 6) : [];
  // Closed by leaving, never by Enter or Escape: those commit or clear in some libraries.
  if (focusable !== undefined) leave(focusable);
  bodyOf(document)?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  if (choice.found === 'several') return { reason: 'option-ambiguous' };
  if (choice.found === 'none')
    return {
      reason: 'option-missing',
      detail: seen.length === 0 ? 'Danh sách đang trống.' : `Có: ${seen.join(' · ')}`,
    };
  return undefined;
}
