import {
  attribute,
  byId,
  contains,
  matches,
  nextElementOf,
  parentElementOf,
  previousElementOf,
  queryAll,
  rootOf,
  tagOf,
} from '../dom.ts';
import { labelsFor } from '../label/labels-for.ts';

const BOX = 'input:not([type=hidden]), select, textarea';

function isLabelled(button: Element): boolean {
  const id = attribute(button, 'id');
  const root = rootOf(button);
  if (labelsFor(root, id).length > 0) return true;
  // 'Xóa' + the row's name: a button that names itself first is an action on what follows.
  const first = byId(root, attribute(button, 'aria-labelledby').split(/\s+/)[0]!);
  if (first !== undefined && !contains(button, first)) return true;
  return [button, parentElementOf(button)].some((one) => {
    const before = one === undefined ? null : previousElementOf(one);
    return before !== null && tagOf(before) === 'label' && attribute(before, 'for') === '';
  });
}

/** Whether a box stands right beside it: then it is that box's arrow, eye or search button. */
function isBesideBox(button: Element): boolean {
  return [previousElementOf(button), nextElementOf(button)].some(
    (one) =>
      one !== null &&
      (matches(one, BOX) || (tagOf(one) !== 'label' && queryAll(one, BOX).length > 0)),
  );
}

/** Whether a plain button is a list to choose from: it says so, or it has the label of a control. It never sends the form. */
export function isListButton(button: Element): boolean {
  const sends = !/^(?:button)$/i.test(attribute(button, 'type'));
  if (sends && (button as HTMLButtonElement).form !== null) return false;
  return (
    (attribute(button, 'aria-haspopup') === 'listbox' || isLabelled(button)) && !isBesideBox(button)
  );
}
