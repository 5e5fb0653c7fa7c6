import { documentOf, rawText } from '../dom.ts';
import { enter, leave, sendInput } from './events.ts';

/** Replaces what an editable block holds by the browser's own editing command, as a person's typing would. */
export function writeEditable(element: HTMLElement, text: string): void {
  const document = documentOf(element);
  enter(element);
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = document.getSelection();
  if (selection !== null) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  // Without a real focus the command does nothing.
  if (rawText(element).trim() !== text.trim() && rawText(element).trim() === '' && text !== '') {
    element.textContent = text;
    sendInput(element, text);
  }
  leave(element);
}
