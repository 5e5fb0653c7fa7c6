import { listOptions } from './list-options.ts';
import type { Saying } from '../../../domain/saying.ts';
import { foldKeepingMarks } from '../../../domain/vietnamese.ts';
import type { FoundControl } from '../control/found-control.ts';
import { readValue } from '../control/read-value.ts';
import { classOf, matches, parentElementOf } from '../dom.ts';
import { DrawnList, optionWords } from './drawn-list.ts';
import { enter, leave, typeInto } from './events.ts';
import { wait, waitFor } from './quiet.ts';
import { chooseByText, type Choice } from './same-option.ts';
import type { Refusal } from './refusal.ts';

/** How long the first choices may take to be drawn, and those of a search or a network to come (milliseconds). */
const DRAWN = 350;
const SEARCHED = 5_000;
/** A list that shows choices and has not changed for this long has what it has. */
const SETTLED = 900;

/** How long a list that showed its choices before may take to show them again on a page under load. */
const SHOWN_AGAIN = 1_500;

type Found = Choice<Element>;

/** Boxes whose list showed choices before anything was typed: emptied, it must show them again. */
const showsAll = new WeakSet<Element>();

function choose(list: DrawnList, texts: readonly string[]): Found | undefined {
  const choice = chooseByText(list.options(), optionWords, texts);
  return choice.found === 'none' ? undefined : choice;
}

/** Waits for the choice; gives up early when the list holds others and stands still. */
async function waitForChoice(
  list: DrawnList,
  texts: readonly string[],
): Promise<Found | undefined> {
  let seen = '';
  let since = performance.now();
  const answer = await waitFor((): Found | 'no' | undefined => {
    const choice = choose(list, texts);
    if (choice !== undefined) return choice;
    const words = list.options().map(optionWords).join('|');
    if (words !== seen) [seen, since] = [words, performance.now()];
    return words !== '' && performance.now() - since > SETTLED ? 'no' : undefined;
  }, SEARCHED);
  return answer === 'no' ? undefined : answer;
}

async function search(list: DrawnList, texts: readonly string[]): Promise<Found | undefined> {
  for (const text of texts.slice(0, 3)) {
    const box = list.searchBox();
    if (box === undefined) return undefined;
    typeInto(box, text);
    // Before the page has answered, the list still shows what it had.
    await wait(80);
    const choice = await waitForChoice(list, texts);
    if (choice !== undefined) return choice;
    typeInto(box, '');
    await wait(150);
  }
  return undefined;
}

/** Scrolls a virtual list from its top to its end, looking for the choice on the way. */
async function scroll(list: DrawnList, texts: readonly string[]): Promise<Found | undefined> {
  let holder = list.options()[0];
  while (holder !== undefined && holder.scrollHeight <= holder.clientHeight + 2)
    holder = parentElementOf(holder);
  if (holder === undefined || matches(holder, 'html, body')) return undefined;
  for (let top = 0; top <= holder.scrollHeight; top += Math.max(40, holder.clientHeight * 0.8)) {
    holder.scrollTop = top;
    holder.dispatchEvent(new Event('scroll', { bubbles: true }));
    await wait(50);
    const choice = choose(list, texts);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

async function lookFor(
  { element }: FoundControl,
  list: DrawnList,
  texts: readonly string[],
): Promise<Found> {
  const inSight = await waitFor(() => choose(list, texts), DRAWN);
  if (list.options().length > 0) showsAll.add(element);
  return (
    inSight ??
    (list.searchBox() === undefined
      ? await waitForChoice(list, texts)
      : await search(list, texts)) ??
    (await scroll(list, texts)) ?? { found: 'none' }
  );
}

function explain(list: DrawnList): Saying {
  return listOptions(list.options().map(optionWords));
}

/** The levels of a list of lists: 'Hải Phòng / Xã Nguyên Giáp', or one text a level. */
function splitLevels(texts: readonly string[]): readonly string[] {
  return texts.length === 1 ? texts[0]!.split(/\s*[/>›]\s*/) : texts;
}

async function chooseLevels(list: DrawnList, levels: readonly string[]): Promise<Refusal> {
  const passed = new Set<Element>();
  for (const level of levels) {
    const pick = (): Found | undefined => {
      const fresh = list.options().filter((one) => !passed.has(one));
      const choice = chooseByText(fresh, optionWords, [level]);
      return choice.found === 'none' ? undefined : choice;
    };
    const choice = await waitFor(pick, SEARCHED);
    if (choice === undefined) return { reason: 'option-missing', detail: explain(list) };
    if (choice.found !== 'one') return { reason: 'option-ambiguous' };
    list.options().forEach((one) => passed.add(one));
    await list.press(choice.option);
  }
  return undefined;
}

/** A choice that is still the same a moment later: lists that are being searched are drawn anew under the mouse. */
async function settle(list: DrawnList, texts: readonly string[], choice: Found): Promise<Found> {
  let last = choice;
  for (let look = 0; look < 5; look += 1) {
    await wait(60);
    const now = choose(list, texts);
    if (now === undefined || now.found !== 'one' || last.found !== 'one') return now ?? last;
    if (now.option === last.option) return now;
    last = now;
  }
  return last;
}

async function chooseOne(
  found: FoundControl,
  list: DrawnList,
  texts: readonly string[],
): Promise<Refusal> {
  const first = await lookFor(found, list, texts);
  const choice = first.found === 'none' ? first : await settle(list, texts, first);
  if (choice.found === 'several') return { reason: 'option-ambiguous' };
  if (choice.found !== 'one') return { reason: 'option-missing', detail: explain(list) };
  const before = readValue(found).value;
  await list.press(choice.option);
  await waitFor(() => (readValue(found).value === before ? undefined : true), 800);
  return undefined;
}

/**
 * Chooses in a list that a script draws: opens it, looks for the choice whose words are equal, types into its search
 * when it is not in sight, scrolls when it is virtual, presses it. Text that is only typed would be shown but not chosen.
 */
export async function writeCombobox(
  found: FoundControl,
  texts: readonly string[],
): Promise<Refusal> {
  const list = new DrawnList(found);
  const focusable = found.element instanceof HTMLElement ? found.element : undefined;
  if (focusable !== undefined) enter(focusable);
  await list.open();
  const isLevels = /cascad/i.test(`${classOf(found.anchor)} ${classOf(found.element)}`);
  const refusal = isLevels
    ? await chooseLevels(list, splitLevels(texts))
    : await chooseOne(found, list, texts);
  if (focusable !== undefined) leave(focusable);
  await list.close();
  return refusal;
}

/** Whether a list that shows nothing as chosen still marks a choice, or no longer opens as it did: then it may. */
export async function mayHold(found: FoundControl, text: string): Promise<boolean> {
  const list = new DrawnList(found);
  const element = found.element as HTMLElement;
  enter(element);
  await list.open();
  const limit = showsAll.has(element) ? SHOWN_AGAIN : DRAWN;
  const isShown = (await waitFor(() => list.options().length > 0 || undefined, limit)) === true;
  const marked = await waitFor(() => list.marked(), DRAWN);
  leave(element);
  await list.close();
  if (!isShown) return showsAll.has(element);
  return marked !== undefined && foldKeepingMarks(optionWords(marked)) === foldKeepingMarks(text);
}
