import {
  classOf,
  closest,
  nextElementOf,
  parentElementOf,
  queryAll,
  roleOf,
  tagOf,
  previousElementOf,
} from '../dom.ts';

const COMPANION =
  /(?:^|\s)(?:select2|select2-container|chosen-container|selectize-control|ts-wrapper|bootstrap-select|nice-select|selectric-wrapper|ms-parent|multiselect|choices|k-dropdown|k-dropdownlist|SumoSelect|ui-selectmenu-button)(?:\s|$|[-_])/;

/** Frames that hold the select they replace; 'dropdown' alone is also a menu's name, so it counts only around a select. */
const DRAWN_AROUND = new RegExp(
  `${COMPANION.source}|\\sui\\s[^"]*dropdown\\s|\\s(?:dropdown|custom-?select)\\s`,
);

/** The box a script draws in place of a native select it hides: its next sibling, or the wrapper around it. */
export function findCompanion(select: Element): Element | undefined {
  for (
    let at = parentElementOf(select), level = 0;
    at !== undefined && level < 3;
    at = parentElementOf(at), level += 1
  )
    if (DRAWN_AROUND.test(` ${classOf(at)} `) && queryAll(at, 'select').length === 1) return at;
  const next = nextElementOf(select);
  return next !== null && COMPANION.test(classOf(next)) ? next : undefined;
}

const WIDGET =
  /(?:^|\s)(?:ant-select|ant-cascader|ant-picker|el-select|el-date-editor|el-cascader|v-select|v-autocomplete|mat-mdc-select|mat-select|ng-select|p-dropdown|p-select|p-autocomplete|p-calendar|p-datepicker|MuiAutocomplete-root|MuiSelect-root|vs__dropdown-toggle|v-select|multiselect|react-select__control|select__control|k-picker|k-dropdownlist|k-combobox|dx-selectbox|dx-dropdowneditor|dx-datebox|v-select--?\w*)(?:\s|$)/;

const CONTROL = 'input:not([type=hidden]), select, textarea, button[aria-haspopup]';

function hasBorder(element: Element): boolean {
  const { borderTopWidth, borderBottomWidth, boxShadow } = getComputedStyle(element);
  return parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0 || boxShadow !== 'none';
}

/** The box drawn around a bare input that opens a list, found by its border: libraries with generated class names have no other mark. */
function findDrawnBox(element: Element): Element {
  if (tagOf(element) !== 'input' || roleOf(element) !== 'combobox' || hasBorder(element))
    return element;
  for (
    let at = parentElementOf(element), level = 0;
    at !== undefined && level < 4;
    at = parentElementOf(at), level += 1
  ) {
    if (/^(?:td|th|li|form|fieldset|label|body)$/.test(tagOf(at))) break;
    if (queryAll(at, CONTROL).some((one) => one !== element && roleOf(one) !== 'combobox')) break;
    if (hasBorder(at)) return at;
  }
  return element;
}

/** The frame a library draws around an inner input (a select's, a picker's); the element itself when there is none. */
export function findFrame(element: Element): Element {
  for (
    let at = parentElementOf(element), level = 0;
    at !== undefined && level < 7;
    at = parentElementOf(at), level += 1
  )
    if (
      WIDGET.test(` ${classOf(at)} `) ||
      /^(?:mat-select|ng-select|p-dropdown|p-select)$/.test(tagOf(at))
    )
      return at;
  return findDrawnBox(element);
}

/** Lists that a library hangs at the end of the body while they are open: their search box is no control. */
const HUNG =
  /(?:^|\s)(?:select2-container--open|select2-dropdown|selectize-dropdown|ts-dropdown)(?:\s|$)/;

/** Whether an element stands inside what a library draws for some select; a drawn list without a select is its own control. */
export function isInsideCompanion(element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parentElementOf(at)) {
    const classes = classOf(at);
    if (HUNG.test(classes)) return true;
    if (!COMPANION.test(classes)) continue;
    const before = previousElementOf(at);
    if (before !== null && tagOf(before) === 'select') return true;
    if (queryAll(at, 'select').length > 0) return true;
  }
  return false;
}

const CALENDAR =
  '.flatpickr-calendar, .ui-datepicker, .datepicker-dropdown, .ant-picker-dropdown, .el-picker-panel, .daterangepicker, .pika-single, .bootstrap-datetimepicker-widget, .p-datepicker-panel, .react-datepicker-popper, .mat-datepicker-content';

/** Whether an element belongs to an open calendar: its lists of months and years are no controls of the form. */
export function isInsideCalendar(element: Element): boolean {
  return closest(element, CALENDAR) !== undefined;
}
