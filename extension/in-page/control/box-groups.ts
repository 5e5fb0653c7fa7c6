import { fold } from '../../../domain/vietnamese.ts';
import {
  attribute,
  classOf,
  closest,
  contains,
  matches,
  parentElementOf,
  queryAll,
  roleOf,
  rootOf,
} from '../dom.ts';
import { CONTROLS } from '../label/heading.ts';
import { commonAncestor, type FoundControl } from './found-control.ts';

const BOXES = 'input:not([type=hidden]), select, textarea';
const CHECK_BOX = 'input[type=checkbox], [role=checkbox]';

function bindingOf(radio: Element): string {
  return attribute(radio, 'ng-model') || attribute(radio, 'data-ng-model');
}

/** The radios of one name in one form, as one control. */
export function groupRadios(first: Element, all: readonly Element[]): FoundControl {
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
          ? findNameless(first, all, BOXES)
          : all.filter((one) => contains(group, one));
  return { kind: 'radio', element: first, anchor: commonAncestor(members), members };
}

/** Drawn radio buttons that stand in no named group: those of the smallest block that holds nothing else. */
export function groupDrawnRadios(first: Element, all: readonly Element[]): FoundControl {
  const members = findNameless(first, all, CONTROLS);
  return { kind: 'radio', element: first, anchor: commonAncestor(members), members };
}

/** Boxes without a name (a script keeps them apart): those in the smallest block that holds several and nothing else. */
function findNameless(first: Element, all: readonly Element[], boxes: string): Element[] {
  for (
    let at = parentElementOf(first), level = 0;
    at !== undefined && level < 5;
    at = parentElementOf(at), level += 1
  ) {
    const inside = queryAll(at, boxes);
    if (inside.length < 2) continue;
    const twins = inside.filter((one) => all.includes(one) && attribute(one, 'name') === '');
    return twins.length === inside.length ? twins : [first];
  }
  return [first];
}

const CHECKBOX_GROUP = /(?:^|\s)(?:[\w-]+-)?checkbox-?group(?:\s|$)/i;

/** `role=group` with a name of its own around check boxes and nothing else. */
function isNamedGroup(frame: Element): boolean {
  if (roleOf(frame) !== 'group') return false;
  if (attribute(frame, 'aria-label') === '' && attribute(frame, 'aria-labelledby') === '')
    return false;
  return queryAll(frame, CONTROLS).every((one) => matches(one, CHECK_BOX));
}

/** Check boxes in a frame that calls itself a group; [] for a lone box. */
function findBoxGroup(box: Element): Element | undefined {
  for (
    let at = parentElementOf(box), level = 0;
    at !== undefined && level < 6;
    at = parentElementOf(at), level += 1
  )
    if (CHECKBOX_GROUP.test(classOf(at)) || isNamedGroup(at)) return at;
  return undefined;
}

function groupName(box: Element): string {
  return fold(attribute(box, 'name').replace(/\[\d*\]$/, ''));
}

/** Check boxes of one name (several values of one question) as one control. */
export function joinCheckBoxes(controls: readonly FoundControl[]): FoundControl[] {
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
