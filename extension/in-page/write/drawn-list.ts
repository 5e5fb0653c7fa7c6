import type { FoundControl } from '../control/found-control.ts';
import { deepQuery } from '../deep-query.ts';
import {
  attribute,
  bodyOf,
  byId,
  classOf,
  closest,
  contains,
  parentElementOf,
  queryAll,
  rawText,
  rectOf,
  rootOf,
  tagOf,
} from '../dom.ts';
import { hasLetters, readInside, readText } from '../text.ts';
import { hover, press } from './events.ts';
import { wait, waitFor } from './quiet.ts';

/** Choices of lists that scripts draw: by role, and by the class names of libraries that give none. */
const OPTION =
  '[role=option], [role=menuitemradio], [role=menuitemcheckbox], [role=treeitem], .ant-select-item-option, ' +
  '.ant-cascader-menu-item, .ant-select-tree-node-content-wrapper, .el-select-dropdown__item, .el-cascader-node, .v-list-item, .v-list__tile, mat-option, ' +
  '.ng-option, .p-dropdown-item, .p-select-option, .choices__item--selectable, .vs__dropdown-option, ' +
  '.multiselect__element, .select2-results__option, .active-result, [data-selectable], .ui-menu-item, .k-list-item, ' +
  '.k-item, .dx-list-item, .rcbItem, .tt-suggestion, .SumoSelect .opt, .ui.dropdown .menu > .item, .dropdown-menu.show .dropdown-item, .dropdown-menu.open li';
const TYPED = 'input:not([type]), input[type=text], input[type=search]';
const OPEN = /(?:^|[\s_-])(?:open|opened|active|expanded|shown?|focused)(?:\s|$)/;

const MARKED = /(?:^|[\s_-])(?:selected|active|checked)(?:\s|$)/;

function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    rectOf(element).height > 0 &&
    !isInNothing(element)
  );
}

/** Copies of the list for screen readers have a size but stand in a box without one. */
function isInNothing(element: Element): boolean {
  let at = parentElementOf(element);
  for (let level = 0; at !== undefined && level < 4; level += 1) {
    const { width, height } = rectOf(at);
    if ((width < 3 || height < 3) && getComputedStyle(at).overflow !== 'visible') return true;
    at = parentElementOf(at);
  }
  return false;
}

function isLocked(option: Element): boolean {
  return (
    attribute(option, 'aria-disabled') === 'true' ||
    /(?:^|[\s_-])disabled(?:\s|$)/.test(classOf(option)) ||
    // 'Không tìm thấy', 'Đang tìm…' of Select2 and Tom Select are list items too.
    /(?:^|[\s_-])(?:message|no-results|loading-results|empty|placeholder)(?:\s|$)/.test(
      classOf(option),
    )
  );
}

/** The shown elements that hold words and no other element. */
function listWords(): Element[] {
  return deepQuery(document, 'li, a, div, span, p, td, button').filter(
    (one) => one.childElementCount === 0 && hasLetters(rawText(one)) && isShown(one),
  );
}

/** One drawn list while it is open. */
export class DrawnList {
  readonly #found: FoundControl;
  /** What stood on the page before the list was opened belongs to other lists. */
  readonly #others: ReadonlySet<Element>;

  /** The words in sight before a plain button was pressed: its list may say of no choice that it is one. */
  readonly #words: ReadonlySet<Element> | undefined;

  constructor(found: FoundControl) {
    this.#found = found;
    this.#words = tagOf(found.element) === 'button' ? new Set(listWords()) : undefined;
    this.#others = new Set(
      [...deepQuery(document, OPTION), ...deepQuery(document, TYPED)].filter(isShown),
    );
  }

  #popup(): Element | undefined {
    const { element, anchor } = this.#found;
    const name = [element, ...queryAll(anchor, '[aria-controls], [aria-owns]')]
      .map((one) => attribute(one, 'aria-controls') || attribute(one, 'aria-owns'))
      .find((id) => id !== '');
    const popup = name === undefined ? undefined : byId(rootOf(element), name.split(/\s+/)[0]!);
    if (popup === undefined) return undefined;
    return closest(popup, '[class*=dropdown], [class*=popup], [class*=menu]') ?? popup;
  }

  /** The choices in sight, without those that cannot be taken. */
  options(): Element[] {
    const { element } = this.#found;
    const popup = this.#popup();
    const near = popup === undefined ? [] : queryAll(popup, OPTION).filter(isShown);
    const all =
      near.length > 0
        ? near
        : deepQuery(document, OPTION).filter((one) => !this.#others.has(one) && isShown(one));
    if (all.length === 0 && this.#words !== undefined)
      return listWords().filter((one) => !this.#words?.has(one) && !contains(element, one));
    return all.filter(
      (one) => !isLocked(one) && !all.some((other) => other !== one && contains(one, other)),
    );
  }

  /** The choice that the list marks as taken; a list that says so by ARIA is believed over its class names. */
  marked(): Element | undefined {
    const options = this.options();
    const says = options.some((one) => attribute(one, 'aria-selected') !== '');
    return options.find((one) =>
      says ? attribute(one, 'aria-selected') === 'true' : MARKED.test(classOf(one)),
    );
  }

  /** The box that searches the list: the control's own input, or one that appeared with the list. */
  searchBox(): HTMLInputElement | undefined {
    const { element, anchor } = this.#found;
    const own = [element, ...queryAll(anchor, 'input')];
    const fresh = deepQuery(document, TYPED).filter((one) => !this.#others.has(one));
    return [...own, ...fresh.filter(isShown)].find(
      (one): one is HTMLInputElement =>
        one instanceof HTMLInputElement && !one.readOnly && !one.disabled && one.type !== 'hidden',
    );
  }

  #saysOpen(): boolean {
    const { element, anchor } = this.#found;
    const says = [element, anchor, ...queryAll(anchor, '[aria-expanded]')];
    return (
      this.options().length > 0 || says.some((one) => attribute(one, 'aria-expanded') === 'true')
    );
  }

  isOpen(): boolean {
    const { element, anchor } = this.#found;
    return this.#saysOpen() || (anchor !== element && OPEN.test(classOf(anchor)));
  }

  /** Presses what opens the list until it is open: the control, the frame, the arrow. Never a second time once open. */
  async open(): Promise<boolean> {
    const { element, anchor } = this.#found;
    const triggers = [
      ...(isShown(element) ? [element] : []),
      ...queryAll(
        anchor,
        '[class*=selector], [class*=selection], [class*=select__control], [class*=trigger], [class*=control], a, button',
      ).slice(0, 1),
      anchor,
      ...queryAll(anchor, '[class*=arrow], [class*=caret], [class*=icon]').slice(0, 1),
    ];
    // A library that has just heard of the focus opens on the next press only after it has drawn itself.
    await wait(20);
    // Some open with the focus, and a press would close them.
    if (this.#saysOpen()) return true;
    for (const trigger of new Set(triggers)) {
      press(trigger);
      if ((await waitFor(() => this.isOpen() || undefined, 300)) === true) return true;
    }
    return this.isOpen();
  }

  /** Presses a choice the way a mouse comes to it. */
  async press(option: Element): Promise<void> {
    option.scrollIntoView({ block: 'nearest' });
    hover(option);
    press(option);
    await wait(60);
  }

  /** Closes by leaving, then by a press outside. Enter and Escape commit or clear in some libraries. */
  async close(): Promise<void> {
    if (!this.isOpen()) return;
    const body = bodyOf(document);
    if (body === null) return;
    const at = { bubbles: true, composed: true };
    body.dispatchEvent(new PointerEvent('pointerdown', at));
    body.dispatchEvent(new MouseEvent('mousedown', at));
    body.dispatchEvent(new MouseEvent('mouseup', at));
    await wait(40);
    if (this.options().length > 0) body.dispatchEvent(new MouseEvent('click', at));
  }
}

/** The words of a choice as a person reads them. */
export function optionWords(option: Element): string {
  const words = tagOf(option) === 'button' ? readInside(option) : readText(option);
  return words || attribute(option, 'title') || attribute(option, 'aria-label');
}
