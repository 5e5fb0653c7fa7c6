import type { ControlOption } from '../../../domain/form.ts';
import { attribute, byId, closest, queryAll, rootOf, type Root } from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';
import { capLabel, readInside } from '../text.ts';

/** The most choices taken from one list. */
export const MOST_OPTIONS = 400;

const POPUP =
  '[class*=popper], [class*=popup], [class*=overlay], [class*=dropdown], [class*=menu], [role=dialog]:not([aria-modal=true])';

/** The ids that some control names as its own list. */
const namedLists = onceAReading((root: Root): ReadonlySet<string> => {
  const naming = queryAll(root, '[aria-controls], [aria-owns]');
  return new Set(
    naming.flatMap((one) =>
      ['aria-controls', 'aria-owns'].flatMap((name) => attribute(one, name).split(/\s+/)),
    ),
  );
});

/** Whether a list stands open in the form, to choose from with the keys; a list that opens belongs to what opens it. */
export function isLoneList(list: Element): boolean {
  const options = queryAll(list, '[role=option]');
  const isReached = [list, ...options.slice(0, 3)].some((one) =>
    /^\d/.test(attribute(one, 'tabindex')),
  );
  return (
    isReached &&
    options.length > 0 &&
    !namedLists(rootOf(list)).has(attribute(list, 'id')) &&
    closest(list, POPUP) === undefined
  );
}

/** The choices of the list a combobox names, as far as the page has drawn them. */
export function listedOptions(combobox: Element): readonly ControlOption[] {
  const ids = `${attribute(combobox, 'aria-controls')} ${attribute(combobox, 'aria-owns')}`;
  return ids
    .split(/\s+/)
    .flatMap((id) => {
      const list = byId(rootOf(combobox), id);
      return list === undefined ? [] : queryAll(list, '[role=option]');
    })
    .slice(0, MOST_OPTIONS)
    .map((option) => ({
      text: capLabel(attribute(option, 'aria-label') || readInside(option)),
      value: '',
      selected: attribute(option, 'aria-selected') === 'true',
      disabled: attribute(option, 'aria-disabled') === 'true',
    }));
}
