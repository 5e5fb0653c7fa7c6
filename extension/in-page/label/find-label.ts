import {
  attribute,
  childElementsOf,
  childrenOf,
  classOf,
  closest,
  contains,
  isElement,
  isText,
  nextOf,
  parentElementOf,
  previousElementOf,
  previousOf,
  queryAll,
  rawText,
  slotOf,
  tagOf,
} from '../dom.ts';
import { hasLetters, readText } from '../text.ts';
import { isEditorBar } from '../control/editor-bar.ts';
import { findNearest, isPlaced } from './by-geometry.ts';
import { boxesIn, controlsIn } from './held-by.ts';
import { headsNamedBoxes, holdsControl, isTitle, readHeading } from './heading.ts';
import { findAria, findAssociated, findOnWrapper, makeLabel, type FoundLabel } from './named.ts';
import { cellsOf, columnOf, findColumnHeader } from './table-shape.ts';

const LEVELS = 7;

function findInTable(anchor: Element, cell: Element): FoundLabel | undefined {
  const row = parentElementOf(cell);
  const table =
    row === undefined ? undefined : (Element.prototype.closest.call(row, 'table') ?? undefined);
  if (row === undefined || table === undefined || !contains(cell, anchor)) return undefined;
  const cells = cellsOf(row);
  const before = cells.slice(0, cells.indexOf(cell)).toReversed();
  const column = findColumnHeader(table, row, columnOf(cells, cell));
  const near = before.find((one) => !holdsControl(one) && hasLetters(readText(one)));
  if (near !== undefined) {
    const between = before.slice(0, before.indexOf(near)).some(holdsControl);
    const found = makeLabel(readText(near), 'cell');
    // Another control between the text and this one: the text labels that one, unless columns have headers.
    if (found !== undefined && (!between || column !== undefined))
      return column === undefined || column === found.text ? found : { ...found, column };
  }
  return column === undefined ? undefined : makeLabel(column, 'column-header');
}

/** The nearest text before an element, climbing; a control on the way owns that text, a heading is no label. */
function findPreceding(anchor: Element, element: Element): FoundLabel | undefined {
  let at: Element | undefined = anchor;
  for (let level = 0; at !== undefined && level < LEVELS; level += 1) {
    const tag = tagOf(at);
    if (tag === 'dd') {
      const term = childrenOf(parentElementOf(at) ?? at)
        .filter(isElement)
        .findLast(
          (one) =>
            tagOf(one) === 'dt' &&
            (Node.prototype.compareDocumentPosition.call(one, at!) & 4) !== 0,
        );
      return term === undefined ? undefined : makeLabel(readText(term), 'term');
    }
    if (/^t[dh]$/.test(tag)) {
      const found = findInTable(anchor, at);
      if (found !== undefined) return found;
      if (findOwnText(at, anchor) === undefined && tag === 'td') return undefined;
    }
    if (/^(?:fieldset|form|body|tr|tbody|table|dialog|li)$/.test(tag) && level > 0 && tag !== 'li')
      return undefined;
    for (let before = previousOf(at); before !== null; before = previousOf(before)) {
      if (isText(before)) {
        const found = makeLabel(rawText(before).replace(/\s+/g, ' ').trim(), 'preceding-text');
        if (found !== undefined) return found;
        continue;
      }
      // A companion stands after the select it hides: that one is no stranger.
      if (!isElement(before) || before === element || isEditorBar(before)) continue;
      if (holdsControl(before)) return findFollowing(at, level);
      const text = readText(before);
      if (!hasLetters(text)) continue;
      // The title of a block is its section; a label is never written as one, unless right beside the box.
      if (isTitle(before) && (level > 0 || /^(?:h[1-6]|legend)$/.test(tagOf(before))))
        return undefined;
      if (level > 1 && !isLabelLike(before) && readHeading(before) !== undefined) return undefined;
      const explained = isHint(before) ? findExplained(before) : undefined;
      if (explained !== undefined) return explained;
      return headsNamedBoxes(before) ? undefined : makeLabel(text, 'preceding-text');
    }
    const floating = level === 0 ? findFloating(at) : undefined;
    if (floating !== undefined) return floating;
    // What stands in a slot is read where the slot shows it.
    at = slotOf(at) ?? parentElementOf(at);
  }
  return undefined;
}

/** "Ghi theo giấy tờ tùy thân" in small letters under a label. */
const isHint = (element: Element): boolean =>
  /^(?:small|em|i)$/.test(tagOf(element)) ||
  /hint|help|muted|note|desc|guide|tooltip/i.test(classOf(element));

/** The label that a hint stands right behind. */
function findExplained(hint: Element): FoundLabel | undefined {
  const before = previousElementOf(hint);
  return before === null || holdsControl(before) || isTitle(before)
    ? undefined
    : makeLabel(readText(before), 'preceding-text');
}

function isLabelLike(element: Element): boolean {
  return (
    tagOf(element) === 'label' ||
    /label/i.test(classOf(element)) ||
    queryAll(element, 'label').length === 1
  );
}

function findOwnText(cell: Element, anchor: Element): string | undefined {
  const text = childrenOf(cell)
    .filter((node) => !(isElement(node) && contains(node, anchor)))
    .map((node) => (isText(node) ? rawText(node) : isElement(node) ? readText(node) : ''))
    .join(' ')
    .trim();
  return hasLetters(text) ? text : undefined;
}

/** A floating label: the only text beside the control, right after it. */
function findFollowing(at: Element, level: number): FoundLabel | undefined {
  if (level > 2) return undefined;
  for (let after = nextOf(at); after !== null; after = nextOf(after)) {
    if (!isElement(after)) continue;
    if (holdsControl(after)) return undefined;
    if (tagOf(after) === 'label' || /label/i.test(classOf(after)))
      return makeLabel(readText(after), 'floating');
  }
  return undefined;
}

/** A label right after the first and only control of a block floats over it. */
function findFloating(anchor: Element): FoundLabel | undefined {
  const parent = parentElementOf(anchor);
  if (parent === undefined || childElementsOf(parent).filter(holdsControl).length !== 1)
    return undefined;
  const label = childElementsOf(parent).find((one) => tagOf(one) === 'label');
  return label === undefined || attribute(label, 'for') !== ''
    ? undefined
    : makeLabel(readText(label), 'floating');
}

/** Where every box stands before its words: the text that ends a block of one control. */
function findTrailing(anchor: Element): FoundLabel | undefined {
  const parent = parentElementOf(anchor);
  if (parent === undefined || childElementsOf(parent).filter(holdsControl).length !== 1)
    return undefined;
  const text = readAfter(anchor);
  return text === undefined ? undefined : makeLabel(text, 'floating');
}

/** A label inside the frame a library draws, beside the input and not tied to it. */
function findInFrame(element: Element, anchor: Element): FoundLabel | undefined {
  if (anchor === element || !contains(anchor, element)) return undefined;
  const label = queryAll(anchor, 'label, mat-label').find(
    (one) =>
      !contains(one, element) &&
      attribute(one, 'for') === '' &&
      // A drawn list may write its options as labels.
      closest(one, 'li, [role=option], [role=listbox]') === undefined &&
      hasLetters(readText(one)),
  );
  return label === undefined ? undefined : makeLabel(readText(label), 'floating');
}

/** A library's form item: its label element stands apart from the control's own branch. */
function findFormItem(anchor: Element): FoundLabel | undefined {
  for (
    let at = parentElementOf(anchor), level = 0;
    at !== undefined && level < 6;
    at = parentElementOf(at), level += 1
  ) {
    if (
      !/form-?item|form-?group|form-?field|form-?floating|field-?wrap|v-input|p-field|input-?group|mat-form-field|MuiFormControl|MuiTextField/i.test(
        `${classOf(at)} ${tagOf(at)}`,
      )
    )
      continue;
    const label = queryAll(at, 'label, mat-label, legend, [class*=label i]').find(
      (one) =>
        !contains(one, anchor) &&
        !contains(anchor, one) &&
        attribute(one, 'for') === '' &&
        !holdsControl(one) &&
        hasLetters(readText(one)),
    );
    if (label !== undefined && boxesIn(at).every((one) => contains(anchor, one)))
      return makeLabel(readText(label), 'floating');
  }
  return undefined;
}

const HEADS = 'h3, h4, h5, h6, [role=heading], [class*=title i]';

/** A question of a survey: the title of a block that holds this control and no other. */
function findTitleOfOne(anchor: Element): FoundLabel | undefined {
  let at = parentElementOf(anchor);
  for (let level = 0; at !== undefined && level < 4; level += 1) {
    if (controlsIn(at).some((one) => !contains(anchor, one) && !contains(one, anchor)))
      return undefined;
    const heads = queryAll(at, HEADS).filter((one) => !contains(anchor, one));
    const [title, ...more] = heads.filter(
      (one) => !heads.some((other) => other !== one && contains(other, one)),
    );
    if (title !== undefined)
      return more.length === 0 ? makeLabel(readText(title), 'preceding-text') : undefined;
    at = parentElementOf(at);
  }
  return undefined;
}

/** Where boxes and texts are put by coordinates, the nearest text on the screen; their order means nothing. */
function findPlaced(anchor: Element): FoundLabel | undefined {
  const text = isPlaced(anchor) ? findNearest(anchor) : undefined;
  return text === undefined ? undefined : makeLabel(text, 'geometry');
}

function findAttributes(element: Element): FoundLabel | undefined {
  return (
    makeLabel(attribute(element, 'placeholder').trim(), 'placeholder') ??
    makeLabel(attribute(element, 'aria-label').trim(), 'placeholder') ??
    makeLabel(attribute(element, 'title').trim(), 'title')
  );
}

/**
 * The label of a control, strongest evidence first.
 * @param element the control itself
 * @param anchor what a person sees of it: the select's companion, the picker's frame, or the control
 */
export function findLabel(element: Element, anchor: Element): FoundLabel {
  const cell = closestCell(anchor);
  const associated = findAssociated(element);
  const found =
    associated ??
    findAria(element) ??
    (anchor !== element && contains(anchor, element) ? findAria(anchor) : undefined) ??
    findOnWrapper(element) ??
    findInFrame(element, anchor) ??
    findFormItem(anchor) ??
    findPlaced(anchor) ??
    findPreceding(anchor, element) ??
    findTitleOfOne(anchor) ??
    findTrailing(anchor) ??
    findAttributes(element);
  const inTable = cell === undefined ? undefined : findInTable(anchor, cell);
  const label = found ?? inTable ?? { text: '', evidence: 'none' as const };
  // Two columns of boxes: even a labelled box stands under its column's header.
  return inTable?.column !== undefined &&
    label.column === undefined &&
    inTable.column !== label.text
    ? { ...label, column: inTable.column }
    : label;
}

function closestCell(element: Element): Element | undefined {
  return (Element.prototype.closest.call(element, 'td, th') as Element | null) ?? undefined;
}

/** The short text right after a control, such as 'ghi bằng chữ' or '(đồng)'. */
export function readAfter(anchor: Element): string | undefined {
  for (let after = nextOf(anchor); after !== null; after = nextOf(after)) {
    const text = isText(after)
      ? rawText(after).replace(/\s+/g, ' ').trim()
      : isElement(after) && !holdsControl(after)
        ? readText(after)
        : '';
    if (isElement(after) && holdsControl(after)) return undefined;
    if (hasLetters(text)) return text.length <= 60 ? text : undefined;
  }
  return undefined;
}
