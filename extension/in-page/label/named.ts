import type { LabelEvidence } from '../../../domain/form.ts';
import { wrappingElement } from '../control/wrapping-element.ts';
import { attribute, byId, contains, parentElementOf, rootOf, tagOf } from '../dom.ts';
import { capLabel, hasLetters, readText } from '../text.ts';
import { labelsFor } from './labels-for.ts';

/** A label as found, and how. */
export interface FoundLabel {
  readonly text: string;
  readonly evidence: LabelEvidence;
  /** Header of the column, when the row carries the label. */
  readonly column?: string;
}

const LONGEST_LABEL = 200;

/** A text as a label; undefined when it says nothing or too much. */
export function makeLabel(text: string, evidence: LabelEvidence): FoundLabel | undefined {
  return hasLetters(text) && text.length <= LONGEST_LABEL
    ? { text: capLabel(text), evidence }
    : undefined;
}

function readReferences(element: Element, name: string): string {
  const root = rootOf(element);
  return (
    attribute(element, name)
      .split(/\s+/)
      .map((id) => byId(root, id))
      // Lists name themselves, or what they show inside, as part of their name: that part is the value.
      .filter((one): one is Element => one !== undefined && !contains(element, one))
      .map((one) => readText(one))
      .join(' ')
      .trim()
  );
}

/** The label element that names a control, or that stands around it. */
export function findAssociated(element: Element): FoundLabel | undefined {
  const id = attribute(element, 'id');
  if (id !== '') {
    const text = labelsFor(rootOf(element), id)
      .map((label) => readText(label))
      .find(hasLetters);
    const found = text === undefined ? undefined : makeLabel(text, 'for');
    if (found !== undefined) return found;
  }
  for (
    let at = parentElementOf(element), level = 0;
    at !== undefined && level < 4;
    at = parentElementOf(at), level += 1
  )
    if (tagOf(at) === 'label') return makeLabel(readText(at), 'wrap');
  return undefined;
}

/** What a library calls a control that has no name: a prompt, or the kind it is. */
const NO_NAME =
  /^[-–\s]*(?:chọn|hãy chọn|vui lòng|mời|nhập|select|choose|please|enter|search(?:box)?|tìm)(?!\p{L})|^(?:radio|checkbox)-group$/iu;

/** What ARIA names a control. */
export function findAria(element: Element): FoundLabel | undefined {
  const named = attribute(element, 'aria-label').trim();
  // A list that says its choice in its name has no name.
  const isValue = tagOf(element) !== 'input' && readText(element) === named;
  return (
    makeLabel(readReferences(element, 'aria-labelledby'), 'aria') ??
    (NO_NAME.test(named) || isValue ? undefined : makeLabel(named, 'aria'))
  );
}

/** A custom element around one control is named like the control: by a label, by ARIA, or by its `label` attribute. */
export function findOnWrapper(element: Element): FoundLabel | undefined {
  const wrapper = wrappingElement(element);
  return wrapper === undefined
    ? undefined
    : (findAssociated(wrapper) ??
        findAria(wrapper) ??
        makeLabel(attribute(wrapper, 'label').trim(), 'aria') ??
        findOnWrapper(wrapper));
}
