import { childElementsOf, contains, rootOf } from '../dom.ts';

/*
 * The order of events a person's typing makes, as far as a page can see it: Chromium's own autofill sends focus,
 * a key without a name, the value, input, change, key up, blur. The blur is what commits in many libraries.
 */
const setters = {
  input: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set as (
    this: Element,
    value: string,
  ) => void,
  textarea: Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set as (
    this: Element,
    value: string,
  ) => void,
};

/** Sets a box's value past whatever the page's library put on the element. */
export function setBox(element: Element, text: string): void {
  if (element instanceof HTMLTextAreaElement) setters.textarea.call(element, text);
  else setters.input.call(element, text);
}

function sendKey(element: Element, type: 'keydown' | 'keypress' | 'keyup'): void {
  // A key with a name: some pages call key.toLowerCase() on every event (react-hotkeys-hook#861).
  element.dispatchEvent(
    new KeyboardEvent(type, {
      key: 'Unidentified',
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Deletes with a key, where a list takes its choice back that way. */
export function pressBackspace(element: Element): void {
  for (const type of ['keydown', 'keyup'] as const)
    element.dispatchEvent(
      new KeyboardEvent(type, {
        key: 'Backspace',
        code: 'Backspace',
        keyCode: 8,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
}

export function sendInput(element: Element, data: string): void {
  element.dispatchEvent(
    new InputEvent('input', {
      inputType: 'insertReplacementText',
      data,
      bubbles: true,
      composed: true,
    }),
  );
}

export function sendChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Focus as a real focus where the tab lets us, and as events where it does not (a tab in the background). */
export function enter(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (element.matches(':focus')) return;
  element.dispatchEvent(new FocusEvent('focus'));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Leaves a box, so that what commits on blur commits. */
export function leave(element: HTMLElement): void {
  const focused = element.matches(':focus');
  element.blur();
  if (focused && element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('blur'));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Writes a whole text at once, never letter by letter: that is what corrupts masks. */
export function typeWhole(element: HTMLElement, text: string): void {
  enter(element);
  sendKey(element, 'keydown');
  sendKey(element, 'keypress');
  setBox(element, text);
  sendInput(element, text);
  sendKey(element, 'keyup');
  sendChange(element);
  leave(element);
}

/** Puts a text into a box that searches, without leaving it. */
export function typeInto(element: HTMLElement, text: string): void {
  sendKey(element, 'keydown');
  setBox(element, text);
  sendInput(element, text);
  sendKey(element, 'keyup');
}

/** The last way: letter by letter, which some listeners need and masks may mangle; always read back. */
export function typeByLetter(element: HTMLElement, text: string): void {
  enter(element);
  setBox(element, '');
  sendInput(element, '');
  let typed = '';
  for (const letter of text) {
    typed += letter;
    sendKey(element, 'keydown');
    sendKey(element, 'keypress');
    setBox(element, typed);
    sendInput(element, letter);
    sendKey(element, 'keyup');
  }
  sendChange(element);
  leave(element);
}

/** The second way: the browser's own editing command, whose events are trusted. Needs a real focus. */
export function typeByCommand(element: HTMLElement, text: string): void {
  enter(element);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    element.select();
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  sendChange(element);
  leave(element);
}

/** Moves over an element as a mouse does before it presses: some menus only take the choice under the mouse. */
export function hover(element: Element): void {
  for (const type of ['mouseover', 'mouseenter', 'mousemove'])
    element.dispatchEvent(
      new MouseEvent(type, { bubbles: type !== 'mouseenter', cancelable: true, composed: true }),
    );
}

/** What a mouse over the middle of an element would hit: a frame does not hear what only its inner button answers. */
function hitBy(frame: Element, x: number, y: number): Element {
  const top = (rootOf(frame) as Document | ShadowRoot).elementFromPoint(x, y);
  if (top !== null && top !== frame && contains(frame, top)) return top;
  // Out of sight, or beside what it holds: the only thing inside is what a person means.
  let at = frame;
  for (let inner = childElementsOf(at); inner.length === 1; inner = childElementsOf(at))
    at = inner[0]!;
  return at;
}

/** Presses as a mouse does: libraries open on mousedown, choose on click. */
export function press(frame: Element): void {
  const box = frame.getBoundingClientRect();
  const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
  const element = hitBy(frame, clientX, clientY);
  const at = {
    clientX,
    clientY,
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    detail: 1,
  };
  element.dispatchEvent(
    new PointerEvent('pointerdown', { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' }),
  );
  element.dispatchEvent(new MouseEvent('mousedown', at));
  element.dispatchEvent(
    new PointerEvent('pointerup', { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' }),
  );
  element.dispatchEvent(new MouseEvent('mouseup', at));
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', at));
}
