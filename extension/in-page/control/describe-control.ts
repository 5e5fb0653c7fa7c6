import type { Control, ControlHints } from '../../../domain/form.ts';
import { foldSpaces } from '../../../domain/vietnamese.ts';
import {
  attribute,
  childrenOf,
  contains,
  documentOf,
  frameOf,
  isElement,
  isText,
  parentElementOf,
  rawText,
  tagOf,
} from '../dom.ts';
import { findLabel, readAfter } from '../label/find-label.ts';
import type { SectionReader } from '../label/section-reader.ts';
import { holdsControl } from '../label/heading.ts';
import { controlsIn } from '../label/held-by.ts';
import type { FoundLabel } from '../label/named.ts';
import type { Layout } from '../layout.ts';
import { capLabel, hasLetters, readText } from '../text.ts';
import { locate } from '../locator.ts';
import type { FoundControl } from './found-control.ts';
import { isNamedBefore, optionText, questionBefore } from './option-text.ts';
import { isPrompt, readValue } from './read-value.ts';
import { readState } from './read-state.ts';
import { wrappingElement } from './wrapping-element.ts';

const BINDINGS = [
  'formcontrolname',
  'data-name',
  'data-field',
  'data-id',
  'ng-model',
  'v-model',
  'ng-reflect-name',
  'data-bind',
  'data-testid',
];

/** What a native list says while nothing is chosen: '-- Chọn xã --'. */
function promptOf(element: Element): Partial<ControlHints> {
  const first = element instanceof HTMLSelectElement ? element.options[0] : undefined;
  const text = first !== undefined && isPrompt(first) ? capLabel(foldSpaces(first.text)) : '';
  return hasLetters(text) ? { placeholder: text } : {};
}

function readHints(element: Element): ControlHints {
  // Libraries put the name on the frame: <div data-name="…"><input>, <x-field name="…"> around its shadow root.
  const wrapper = wrappingElement(element);
  const one = (
    name: 'id' | 'name' | 'placeholder' | 'autocomplete' | 'title',
  ): Partial<ControlHints> => {
    const own = attribute(element, name);
    const value = (own === '' && wrapper !== undefined ? attribute(wrapper, name) : own).slice(
      0,
      200,
    );
    return value === '' ? {} : { [name]: value };
  };
  const bindings = BINDINGS.map((name) => attribute(element, name)).filter((value) => value !== '');
  const outer = readOuterBindings(element, wrapper ?? parentElementOf(element));
  return {
    ...one('id'),
    ...one('name'),
    ...promptOf(element),
    ...one('placeholder'),
    ...one('autocomplete'),
    ...one('title'),
    bindings: [...bindings, ...outer].map((value) => value.slice(0, 200)),
  };
}

/** How far out a library may put a control's name: on the frame of a form item, or on an element of its own. */
const FRAMES = 5;

/** Names on the frames that hold this control alone: <div data-name="…"><input>, <app-input formcontrolname="…">. */
function readOuterBindings(element: Element, frame: Element | undefined): readonly string[] {
  const found: string[] = [];
  let at = frame;
  for (let level = 0; at !== undefined && level < FRAMES; level += 1) {
    if (controlsIn(at).some((one) => !contains(one, element) && !contains(element, one))) break;
    for (const name of BINDINGS.slice(0, 4)) {
      const value = attribute(at, name);
      if (value !== '') found.push(value);
    }
    at = parentElementOf(at);
  }
  return found;
}

/** What a group's frame says before its first choice, after any other control: 'Giới tính: (o) Nam (o) Nữ'. */
function textBefore(group: Element, first: Element): string {
  let texts: string[] = [];
  for (const child of childrenOf(group)) {
    if (isElement(child) && contains(child, first)) break;
    if (isElement(child) && holdsControl(child)) texts = [];
    texts.push(isText(child) ? rawText(child) : isElement(child) ? readText(child) : '');
  }
  return capLabel(foldSpaces(texts.join(' ')));
}

/** A group's own question is the text before it, not the words of its first choice. */
function labelOf({ kind, element, anchor, members }: FoundControl): FoundLabel {
  if (kind === 'radio' || kind === 'checkbox-group') {
    const group = members.length > 1 || kind === 'radio' ? anchor : element;
    const own = isNamedBefore(members[0]!)
      ? questionBefore(members[0]!)
      : textBefore(group, members[0]!);
    const found: FoundLabel = hasLetters(own)
      ? { text: own, evidence: 'preceding-text' }
      : findLabel(group, group);
    const words = members.map(optionText);
    return words.includes(found.text) ? { text: '', evidence: 'none' } : found;
  }
  if (kind === 'checkbox' || kind === 'switch') {
    const words = optionText(element);
    // A lone tick is named by what stands beside it; its value attribute is for the server.
    if (hasLetters(words) && words !== attribute(element, 'value'))
      return { text: words, evidence: 'wrap' };
  }
  // A rich text box is a document of its own: what names it stands before its frame.
  const frame = tagOf(element) === 'body' ? frameOf(documentOf(element)) : undefined;
  if (frame !== undefined) return findLabel(frame, frame);
  if (kind === 'date-boxes') {
    // 'Ngày sinh: ngày [ ] tháng [ ] năm [ ]': the last word is the first box's own.
    const own = textBefore(anchor, members[0]!).replace(/[:：,(]\s*ngày\s*$/iu, '');
    if (hasLetters(own) && !/^ngày$/iu.test(own)) return { text: own, evidence: 'preceding-text' };
    const inside = findLabel(anchor, anchor);
    return inside.text === '' ? findLabel(element, element) : inside;
  }
  return findLabel(element, anchor);
}

/** Describes a control for the outside: plain data. */
export function describeControl(
  found: FoundControl,
  order: number,
  layout: Layout,
  sections: SectionReader,
): Control {
  const { element, anchor, kind } = found;
  const label = labelOf(found);
  const above = sections.read(anchor).filter((heading) => heading !== label.text);
  const shown = readValue(found);
  const maxLength = Number(attribute(element, 'maxlength'));
  const after = readAfter(anchor);
  return {
    ref: `c${order}`,
    locator: locate(element),
    kind,
    label: label.text,
    labelEvidence: label.evidence,
    sections: above,
    ...(label.column === undefined ? {} : { column: label.column }),
    hints: readHints(element),
    value: shown.value,
    options: shown.options,
    optionsPartial: shown.optionsPartial,
    state: readState(found, layout),
    ...(kind !== 'date-boxes' && maxLength > 0 && /^(?:input|textarea)$/.test(tagOf(element))
      ? { maxLength }
      : {}),
    ...(found.parts === undefined ? {} : { parts: found.parts }),
    ...(after === undefined ? {} : { after }),
    order,
  };
}
