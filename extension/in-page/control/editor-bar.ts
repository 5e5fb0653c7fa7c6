import { closest, matches, parentElementOf, query, tagOf } from '../dom.ts';

const BAR = '[role=toolbar], .ql-tooltip';
const EDITOR = '[contenteditable=true], iframe';
const LEVELS = 4;

/** Whether an element is the row of buttons and lists of a rich text box: no part of the form. */
export function isEditorBar(element: Element): boolean {
  if (!matches(element, BAR)) return false;
  let at = parentElementOf(element);
  for (let level = 0; at !== undefined && level < LEVELS; level += 1) {
    if (/^(?:form|fieldset|body|table)$/.test(tagOf(at))) return false;
    if (query(at, EDITOR) !== undefined) return true;
    at = parentElementOf(at);
  }
  return false;
}

/** Whether an element stands in such a row. */
export function isInsideEditorBar(element: Element): boolean {
  const bar = closest(element, BAR);
  return bar !== undefined && isEditorBar(bar);
}
