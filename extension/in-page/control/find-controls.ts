import { fold } from '../../../domain/vietnamese.ts';
import { deepQuery } from '../deep-query.ts';
import {
  attribute,
  classOf,
  closest,
  contains,
  isElement,
  isText,
  parentElementOf,
  previousOf,
  queryAll,
  rawText,
  roleOf,
  rootOf,
  tagOf,
} from '../dom.ts';
import { readText } from '../text.ts';
import { findCompanion, findFrame, isInsideCalendar, isInsideCompanion } from './companion.ts';
import { isDateInput, readDatePart, type DatePart } from './date-hints.ts';
import type { FoundControl } from './found-control.ts';
import { isListButton } from './list-button.ts';
import type { ControlKind } from '../../../domain/form.ts';

const SELECTOR =
  'input, select, textarea, button, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], ' +
  '[role=combobox], [role=switch], [role=checkbox], [role=spinbutton], [role=radiogroup], [role=textbox], [role=listbox]';
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
/** The most controls taken from one document. */
export const MOST_CONTROLS = 10_000;

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
  if (role === 'radiogroup') return 'radio';
  // An open list belongs to its combobox; one that stands alone is rare and left out.
  if (role === 'listbox') return undefined;
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

function bindingOf(radio: Element): string {
  return attribute(radio, 'ng-model') || attribute(radio, 'data-ng-model');
}

/** The radios of one name in one form, as one control. */
function groupRadios(first: Element, all: readonly Element[]): FoundControl {
  const name = attribute(first, 'name');
  const group = closest(first, '[role=radiogroup]');
  const form = closest(first, 'form');
  const bound = bindingOf(first);
  const twins = bound === '' ? [] : all.filter((one) => bindingOf(one) === bound);
  const members =
    // AngularJS names each button of a repeated one differently; they are bound to one model.
    twins.length > 1 && twins.every((one) => closest(one, 'form') === form)
      ? twins
      : name !== ''
        ? all.filter(
            (one) =>
              attribute(one, 'name') === name &&
              closest(one, 'form') === form &&
              rootOf(one) === rootOf(first),
          )
        : group === undefined
          ? findNameless(first, all)
          : all.filter((one) => contains(group, one));
  return { kind: 'radio', element: first, anchor: commonAncestor(members), members };
}

/** Boxes without a name (a script keeps them apart): those in the smallest block that holds several and nothing else. */
function findNameless(first: Element, all: readonly Element[]): Element[] {
  for (
    let at = parentElementOf(first), level = 0;
    at !== undefined && level < 5;
    at = parentElementOf(at), level += 1
  ) {
    const inside = queryAll(at, 'input:not([type=hidden]), select, textarea');
    if (inside.length < 2) continue;
    const twins = inside.filter((one) => all.includes(one) && attribute(one, 'name') === '');
    return twins.length === inside.length ? twins : [first];
  }
  return [first];
}

const CHECKBOX_GROUP = /(?:^|\s)(?:[\w-]+-)?checkbox-?group(?:\s|$)/i;

/** Check boxes in a frame that calls itself a group; [] for a lone box. */
function findBoxGroup(box: Element): Element | undefined {
  for (
    let at = parentElementOf(box), level = 0;
    at !== undefined && level < 6;
    at = parentElementOf(at), level += 1
  )
    if (CHECKBOX_GROUP.test(classOf(at))) return at;
  return undefined;
}

/** The nearest element that holds all members. */
export function commonAncestor(members: readonly Element[]): Element {
  const [first, ...others] = members;
  let at: Element = first!;
  while (!others.every((one) => contains(at, one))) {
    const parent = parentElementOf(at);
    if (parent === undefined) return at;
    at = parent;
  }
  return at;
}

function wordBefore(box: Element): string {
  for (let at = previousOf(box); at !== null; at = previousOf(at)) {
    const text = isText(at) ? rawText(at).trim() : isElement(at) ? readText(at) : '';
    if (isElement(at) && /^(?:input|select)$/.test(tagOf(at))) return '';
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

const SMALL = new Set<ControlKind>(['text', 'number', 'select', 'combobox']);

/** '[  ] / [  ] / [    ]' without a word: two, two and four characters with a slash, dot or dash between. */
function isUnnamedDate(controls: readonly FoundControl[]): boolean {
  const sizes = controls.map(({ element, kind }) =>
    kind === 'text' || kind === 'number'
      ? Number(attribute(element, 'maxlength') || attribute(element, 'size'))
      : 0,
  );
  if (sizes.join() !== '2,2,4') return false;
  return controls.slice(1).every(({ element }) => {
    const between = previousOf(element);
    return between !== null && /^\s*[/.-]\s*$/.test(rawText(between));
  });
}

const UNNAMED_ORDER = ['day', 'month', 'year'] as const;

function partOf({ element, kind }: FoundControl): DatePart | undefined {
  if (!SMALL.has(kind)) return undefined;
  const length = Number(attribute(element, 'maxlength'));
  if (length > 4) return undefined;
  return readDatePart(element, wordBefore(element));
}

/** Joins two or three neighbouring boxes named day, month, year into one date. */
function joinDateBoxes(controls: readonly FoundControl[]): FoundControl[] {
  const joined: FoundControl[] = [];
  for (let index = 0; index < controls.length;) {
    const run: { control: FoundControl; part: DatePart }[] = [];
    for (let at = index; at < controls.length && run.length < 3; at += 1) {
      const control = controls[at]!;
      const part = partOf(control);
      if (part === undefined || run.some((one) => one.part === part)) break;
      run.push({ control, part });
    }
    const three = controls.slice(index, index + 3);
    if (run.length < 2 && three.length === 3 && isUnnamedDate(three))
      run.splice(
        0,
        run.length,
        ...three.map((control, place) => ({ control, part: UNNAMED_ORDER[place]! })),
      );
    const members = run.map(({ control }) => control.element);
    const holder = run.length < 2 ? undefined : commonAncestor(members);
    const isTight =
      holder !== undefined &&
      run.some(({ part }) => part === 'year') &&
      queryAll(holder, 'input:not([type=hidden]), select, textarea').length <= run.length + 1;
    if (holder !== undefined && isTight) {
      joined.push({
        kind: 'date-boxes',
        element: members[0]!,
        anchor: holder,
        members,
        parts: run.map(({ part }) => part),
      });
      index += run.length;
    } else {
      joined.push(controls[index]!);
      index += 1;
    }
  }
  return joined;
}

function groupName(box: Element): string {
  return fold(attribute(box, 'name').replace(/\[\d*\]$/, ''));
}

/** Check boxes of one name (several values of one question) as one control. */
function joinCheckBoxes(controls: readonly FoundControl[]): FoundControl[] {
  const boxes = controls.filter(({ kind }) => kind === 'checkbox').map(({ element }) => element);
  const keyOf = new Map<Element, Element | string>(
    boxes.map((box) => [box, findBoxGroup(box) ?? groupName(box)]),
  );
  const groups = Map.groupBy(boxes, (box) => keyOf.get(box) ?? '');
  const done = new Set<Element | string>();
  return controls.flatMap((control): FoundControl[] => {
    const key = control.kind === 'checkbox' ? (keyOf.get(control.element) ?? '') : '';
    const members = groups.get(key) ?? [];
    if (key === '' || members.length < 2) return [control];
    if (done.has(key)) return [];
    done.add(key);
    return [
      { kind: 'checkbox-group', element: members[0]!, anchor: commonAncestor(members), members },
    ];
  });
}

/** A box that neither eye nor key can reach only carries a widget's value to the server, or catches what the browser fills in. */
function isForMachines(element: Element): boolean {
  if (tagOf(element) !== 'input' || attribute(element, 'tabindex') !== '-1') return false;
  if (/^(?:radio|checkbox|file)$/i.test(attribute(element, 'type'))) return false;
  return attribute(element, 'aria-hidden') === 'true' || getComputedStyle(element).opacity === '0';
}

/** All controls of a document in reading order, each widget once. */
export function findControls(document: Document): {
  readonly controls: readonly FoundControl[];
  readonly truncated: boolean;
} {
  const all = deepQuery(document, SELECTOR);
  const elements = all.slice(0, MOST_CONTROLS);
  const radios = elements.filter(
    (one) => tagOf(one) === 'input' && attribute(one, 'type').toLowerCase() === 'radio',
  );
  const seen = new Set<Element>();
  const controls: FoundControl[] = [];
  for (const element of elements) {
    if (seen.has(element)) continue;
    const kind = kindOf(element);
    if (kind === undefined || isForMachines(element)) continue;
    if (tagOf(element) !== 'select' && isInsideCompanion(element)) continue;
    if (isInsideCalendar(element)) continue;
    // A combobox drawn by a <div> holds the <input> it is typed in, a hidden <select>, or the other way round: one control.
    // The same holds for a drawn switch or check box around its <input>.
    if (
      controls.some(
        (one) =>
          (one.kind === 'combobox' &&
            (contains(one.anchor, element) || contains(one.element, element))) ||
          (/^(?:switch|checkbox)$/.test(one.kind) && contains(one.element, element)),
      )
    )
      continue;
    if (kind === 'radio') {
      if (roleOf(element) === 'radiogroup' && queryAll(element, 'input[type=radio]').length > 0)
        continue;
      if (tagOf(element) !== 'input') {
        controls.push({
          kind,
          element,
          anchor: element,
          members: queryAll(element, '[role=radio]'),
        });
        continue;
      }
      const group = groupRadios(element, radios);
      group.members.forEach((member) => seen.add(member));
      controls.push(group);
      continue;
    }
    if (kind === 'editable' && controls.some((one) => contains(one.element, element))) continue;
    controls.push(single(kind, element));
  }
  return {
    controls: joinCheckBoxes(joinDateBoxes(controls)),
    truncated: all.length > elements.length,
  };
}
