import type { ControlKind } from '../../../domain/form.ts';
import { deepQuery } from '../deep-query.ts';
import {
  attribute,
  bodyOf,
  classOf,
  closest,
  matches,
  parentElementOf,
  query,
  queryAll,
  roleOf,
  tagOf,
} from '../dom.ts';
import { groupDrawnRadios, groupRadios, joinCheckBoxes } from './box-groups.ts';
import { findCompanion, findFrame, isInsideCalendar, isInsideCompanion } from './companion.ts';
import { joinDateBoxes } from './date-boxes.ts';
import { isDateInput } from './date-hints.ts';
import { isInsideEditorBar } from './editor-bar.ts';
import type { FoundControl } from './found-control.ts';
import { isListButton } from './list-button.ts';
import { isLoneList } from './listed-options.ts';

const SELECTOR =
  'input, select, textarea, button, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], ' +
  '[role=combobox], [role=switch], [role=checkbox], [role=spinbutton], [role=radiogroup], [role=radio], ' +
  '[role=textbox], [role=listbox]';
const NO_CONTROL = new Set([
  'hidden',
  'password',
  'submit',
  'button',
  'reset',
  'image',
  'color',
  'range',
]);
/** The most controls taken from one document: several times the longest form known. The rest is said to be left out. */
export const MOST_CONTROLS = 2_000;

function kindOfInput(input: Element): ControlKind | undefined {
  const type = attribute(input, 'type').toLowerCase();
  if (NO_CONTROL.has(type)) return undefined;
  if (type === 'file') return 'file';
  if (type === 'radio') return 'radio';
  if (type === 'checkbox') return roleOf(input) === 'switch' ? 'switch' : 'checkbox';
  // Pickers call their input a combobox too; what they take is a date.
  if (isDateInput(input)) return 'date';
  if (roleOf(input) === 'combobox' && attribute(input, 'list') === '') return 'combobox';
  const frame = findFrame(input);
  if (frame !== input && /select|cascader|dropdown|combobox/i.test(classOf(frame)))
    return 'combobox';
  return type === 'number' ? 'number' : 'text';
}

function kindOf(element: Element): ControlKind | undefined {
  const tag = tagOf(element);
  if (tag === 'input') return kindOfInput(element);
  if (tag === 'textarea') return 'textarea';
  if (tag === 'select')
    return Element.prototype.hasAttribute.call(element, 'multiple') ? 'select-multiple' : 'select';
  const role = roleOf(element);
  if (tag === 'button' && role === '') return isListButton(element) ? 'combobox' : undefined;
  if (role === 'combobox') return 'combobox';
  if (role === 'switch') return 'switch';
  if (role === 'checkbox') return 'checkbox';
  if (role === 'spinbutton') return 'number';
  if (role === 'radiogroup' || role === 'radio') return 'radio';
  if (role === 'listbox') return isLoneList(element) ? 'radio' : undefined;
  return 'editable';
}

/** The box a person types into where the frame around it says that it is the combobox, as ARIA 1.1 had it. */
function boxOf(frame: Element): Element {
  const boxes = queryAll(frame, 'input:not([type]), input[type=text], input[type=search]');
  return boxes.length === 1 ? boxes[0]! : frame;
}

function single(kind: ControlKind, element: Element): FoundControl {
  const inner = kind === 'combobox' ? boxOf(element) : element;
  if (inner !== element)
    return { kind, element: inner, anchor: findFrame(element), members: [inner] };
  const anchor = kind.startsWith('select')
    ? (findCompanion(element) ?? element)
    : kind === 'combobox' || kind === 'date'
      ? findFrame(element)
      : element;
  return { kind, element, anchor, members: [element] };
}

/** A box that neither eye nor key can reach only carries a widget's value to the server, or catches what the browser fills in. */
function isForMachines(element: Element): boolean {
  if (tagOf(element) !== 'input' || attribute(element, 'tabindex') !== '-1') return false;
  if (/^(?:radio|checkbox|file)$/i.test(attribute(element, 'type'))) return false;
  return attribute(element, 'aria-hidden') === 'true' || getComputedStyle(element).opacity === '0';
}

/** The controls found so far, and the elements whose insides are theirs. */
class Findings {
  readonly controls: FoundControl[] = [];
  readonly #owners = new Set<Element>();
  readonly #elements = new Set<Element>();
  readonly #members = new Set<Element>();

  add(found: FoundControl): void {
    this.controls.push(found);
    this.#elements.add(found.element);
    for (const member of found.members) this.#members.add(member);
    if (found.kind === 'combobox') this.#owners.add(found.anchor).add(found.element);
    if (/^(?:switch|checkbox)$/.test(found.kind)) this.#owners.add(found.element);
  }

  /**
   * A combobox drawn by a <div> holds the <input> it is typed in, a hidden <select>, or the other way round: one
   * control. The same holds for a drawn switch or check box around its <input>, and for text inside an editable.
   */
  owns(element: Element, kind: ControlKind): boolean {
    if (this.#members.has(element)) return true;
    for (let at: Element | undefined = element; at !== undefined; at = parentElementOf(at))
      if (this.#owners.has(at) || (kind === 'editable' && this.#elements.has(at))) return true;
    return false;
  }
}

function isRadioInput(element: Element): boolean {
  return tagOf(element) === 'input' && attribute(element, 'type').toLowerCase() === 'radio';
}

/** The group a radio button, an ARIA group of them or a list that stands open belongs to; undefined when others make it up. */
function groupOf(element: Element, all: readonly Element[]): FoundControl | undefined {
  const drawn = (members: Element[]): FoundControl => ({
    kind: attribute(element, 'aria-multiselectable') === 'true' ? 'checkbox-group' : 'radio',
    element,
    anchor: element,
    members,
  });
  if (isRadioInput(element)) return groupRadios(element, all.filter(isRadioInput));
  switch (roleOf(element)) {
    case 'radiogroup':
      return queryAll(element, 'input[type=radio]').length > 0
        ? undefined
        : drawn(queryAll(element, '[role=radio]'));
    case 'listbox':
      return drawn(queryAll(element, '[role=option]'));
    default:
      return query(element, 'input') === undefined &&
        closest(element, '[role=radiogroup]') === undefined
        ? groupDrawnRadios(
            element,
            all.filter((one) => roleOf(one) === 'radio'),
          )
        : undefined;
  }
}

/** All controls of a document in reading order, each widget once. */
export function findControls(document: Document): {
  readonly controls: readonly FoundControl[];
  readonly truncated: boolean;
} {
  const all = [...editableBody(document), ...deepQuery(document, SELECTOR)];
  const elements = all.slice(0, MOST_CONTROLS);
  const radios = elements.filter((one) => isRadioInput(one) || roleOf(one) === 'radio');
  const findings = new Findings();
  for (const element of elements) {
    const kind = kindOf(element);
    if (kind === undefined || isForMachines(element)) continue;
    if (tagOf(element) !== 'select' && isInsideCompanion(element)) continue;
    if (isInsideCalendar(element) || isInsideEditorBar(element)) continue;
    if (findings.owns(element, kind)) continue;
    const found = kind === 'radio' ? groupOf(element, radios) : single(kind, element);
    if (found !== undefined) findings.add(found);
  }
  return {
    controls: joinCheckBoxes(joinDateBoxes(findings.controls)),
    truncated: all.length > elements.length,
  };
}

/** A document that is one rich text box: `designMode` marks no element. */
function editableBody(document: Document): readonly Element[] {
  const body = bodyOf(document);
  const isRich = document.designMode === 'on' && body !== null && !matches(body, SELECTOR);
  return isRich ? [body] : [];
}
