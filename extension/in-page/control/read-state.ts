import type { ControlState } from '../../../domain/form.ts';
import {
  attribute,
  classOf,
  closest,
  hasAttribute,
  parentElementOf,
  queryAll,
  tagOf,
} from '../dom.ts';
import { boxesIn } from '../label/held-by.ts';
import { findTab, isPanel } from '../label/panel.ts';
import type { Layout } from '../layout.ts';
import type { FoundControl } from './found-control.ts';
import { wrappersOf } from './wrappers.ts';

const ERROR_CLASS =
  /(?:^|\s)(?:is-invalid|has-error|ant-form-item-has-error|ant-input-status-error|ant-select-status-error|ant-picker-status-error|is-error|error|input-validation-error|v-input--error|Mui-error|p-invalid|field-validation-error|invalid)(?:\s|$)/;
const ITEM_CLASS = /form-?item|form-?group|form-?field|form-?row|field|control|v-input|row/i;
const ERROR_TEXT =
  '[role=alert], .ant-form-item-explain-error, .invalid-feedback, .help-block, .el-form-item__error, .field-validation-error, .error-message, .text-danger, mat-error';

const POPUP = '[role=dialog], [role=listbox], [role=grid], [class*=popper], [class*=popup]';

function isClosed(panel: Element, layout: Layout): boolean {
  return tagOf(panel) === 'details'
    ? !hasAttribute(panel, 'open')
    : isPanel(panel) && layout.style(panel).display === 'none';
}

/** The closed panel (of tabs, an accordion, a <details>) that hides an element, when what opens it can be pressed. */
export function hidingPanel(element: Element, layout: Layout): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = parentElementOf(at)) {
    if (!isClosed(at, layout)) continue;
    const tab = findTab(at);
    return tab !== undefined && layout.isVisible(tab) ? at : undefined;
  }
  return undefined;
}

/** Whether only a closed tab stands between a person and the control. */
export function isBehindTab(anchor: Element, layout: Layout): boolean {
  const panel = hidingPanel(anchor, layout);
  if (panel === undefined) return false;
  // Inside the closed panel nothing has a size; what hides by itself still shows in its style.
  for (
    let at: Element | undefined = anchor;
    at !== undefined && at !== panel;
    at = parentElementOf(at)
  ) {
    const style = layout.style(at);
    if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) < 0.1)
      return false;
    if (
      style.position === 'absolute' &&
      (parseFloat(style.left) < -500 || parseFloat(style.top) < -500)
    )
      return false;
  }
  return true;
}

function isShown({ anchor, element, members, kind }: FoundControl, layout: Layout): boolean {
  if (layout.isVisible(anchor) || isBehindTab(anchor, layout)) return true;
  // Libraries hide the box itself and draw its label or a sibling: a radio, a check box or a switch counts by those.
  if (!/^(?:radio|checkbox|checkbox-group|switch|combobox|file)$/.test(kind)) return false;
  return [element, ...members].some((member) => {
    const label = closest(member, 'label') ?? parentElementOf(member);
    const around = label === undefined ? wrappersOf(member) : [label, ...wrappersOf(member)];
    return around.some((one) => layout.isVisible(one));
  });
}

/** The error the page shows beside a control; '' when it marks it without words, undefined when it does not. */
export function readError({ element, anchor, members }: FoundControl): string | undefined {
  const marked =
    members.some(
      (one) => attribute(one, 'aria-invalid') === 'true' || ERROR_CLASS.test(classOf(one)),
    ) || ERROR_CLASS.test(classOf(anchor));
  let item: Element | undefined;
  for (
    let at = parentElementOf(anchor), level = 0;
    at !== undefined && level < 5;
    at = parentElementOf(at), level += 1
  ) {
    if (/^(?:form|body|table|tbody|fieldset)$/.test(tagOf(at))) break;
    const isOther = (one: Element): boolean =>
      one !== element && !members.includes(one) && !anchor.contains(one);
    if (boxesIn(at).some(isOther)) break;
    if (ERROR_CLASS.test(classOf(at))) {
      item = at;
      break;
    }
    if (ITEM_CLASS.test(classOf(at)) || tagOf(at) === 'td') item = at;
  }
  const messages =
    item === undefined
      ? []
      : queryAll(item, ERROR_TEXT).filter(
          (one) =>
            one.checkVisibility({ visibilityProperty: true }) &&
            // What an open calendar or list says aloud is about itself.
            closest(one, POPUP) === undefined,
        );
  const words = messages
    .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
    .find((text) => /\p{L}/u.test(text));
  const angular = members.some(
    (one) =>
      /(?:^|\s)ng-invalid(?:\s|$)/.test(classOf(one)) &&
      /(?:^|\s)ng-touched(?:\s|$)/.test(classOf(one)),
  );
  const native = members.some((one) => one.matches(':user-invalid'));
  if (item !== undefined && ERROR_CLASS.test(classOf(item))) return words ?? '';
  return marked || angular || native || words !== undefined ? (words ?? '') : undefined;
}

/** What the page lets a person do with a control now. */
export function readState(found: FoundControl, layout: Layout): ControlState {
  const { element, anchor, members, kind } = found;
  const disabled =
    members.every(
      (one) => one.matches(':disabled') || attribute(one, 'aria-disabled') === 'true',
    ) ||
    /(?:^|\s)(?:ant-select-disabled|ant-picker-disabled|is-disabled|v-input--disabled|Mui-disabled|p-disabled)(?:\s|$)/.test(
      classOf(anchor),
    );
  const locked =
    hasAttribute(element, 'readonly') || attribute(element, 'aria-readonly') === 'true';
  // A combobox's inner input is often read-only although a choice can be made.
  const readOnly = locked && kind !== 'combobox' && kind !== 'radio' && kind !== 'checkbox';
  return {
    required: members.some(
      (one) => hasAttribute(one, 'required') || attribute(one, 'aria-required') === 'true',
    ),
    disabled,
    readOnly,
    visible: isShown(found, layout),
    invalid: readError(found) !== undefined,
  };
}
