/** A box that takes text. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Types of boxes that take words, and types and input modes of those that take digits alone. */
const WORDS = /^(?:text|search|url|email|password)$/;
const DIGITS = /^(?:tel|date|number|numeric|decimal)$/;

/** Whether a node is a box that a person types text into. */
export function isTextBox(node: unknown): node is TextBox {
  return (
    node instanceof HTMLTextAreaElement ||
    (node instanceof HTMLInputElement && (WORDS.test(node.type) || DIGITS.test(node.type)))
  );
}

/** The box that has the focus, also inside open shadow roots; undefined when there is none to type into. */
export function findFocusedBox(root: Document | ShadowRoot = document): TextBox | undefined {
  const { activeElement } = root;
  if (activeElement?.shadowRoot) return findFocusedBox(activeElement.shadowRoot);
  return isTextBox(activeElement) && !activeElement.readOnly && !activeElement.disabled
    ? activeElement
    : undefined;
}

/** Whether a box takes digits alone. @param mode the input mode its page gave it */
export function wantsDigits({ type, inputMode }: TextBox, mode = inputMode): boolean {
  return DIGITS.test(type) || DIGITS.test(mode);
}

/** What a box holds on both sides of its caret or selection; boxes of numbers know no caret, so it is at the end. */
export function readTyped({ value, selectionStart, selectionEnd }: TextBox): {
  readonly left: string;
  readonly right: string;
} {
  return {
    left: value.slice(0, selectionStart ?? value.length),
    right: value.slice(selectionEnd ?? value.length),
  };
}

/**
 * Writes a text into a box as typing does: the page may forbid it (`beforeinput`), is told of it (`input`), and the box's
 * own `maxlength` holds.
 */
export function writeTyped(
  box: TextBox,
  text: string,
  caret: number,
  inputType: string,
  data: string | null,
): void {
  if (box.maxLength >= 0 && text.length > box.maxLength && text.length > box.value.length) return;
  const told = { bubbles: true, composed: true, inputType, data };
  if (!box.dispatchEvent(new InputEvent('beforeinput', { ...told, cancelable: true }))) return;
  if (box.selectionStart === null) box.value = text;
  else {
    box.setRangeText(text, 0, box.value.length, 'end');
    box.setSelectionRange(caret, caret);
  }
  box.dispatchEvent(new InputEvent('input', told));
}

/** Whether the next letter begins a sentence or a name, as the box's `autocapitalize` asks. */
export function beginsWithCapital(box: TextBox): boolean {
  const wish = box.autocapitalize || (box instanceof HTMLTextAreaElement && 'sentences');
  const { left } = readTyped(box);
  if (wish === 'words') return /(?:^|\s)$/u.test(left);
  return wish === 'sentences' && /(?:^|[.!?]\s+|\n\s*)$/u.test(left);
}

/** The next box after one in the order of its page's tree; undefined after the last. */
export function findNextBox(box: TextBox): HTMLElement | undefined {
  const root = box.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll<HTMLElement>('input, textarea, select')].filter(
    (one) => one.checkVisibility() && one.tabIndex >= 0,
  );
  return all[all.indexOf(box) + 1];
}
