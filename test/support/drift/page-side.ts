import type { FillOutcome, FillTask } from '../../../domain/plan.ts';
import { foldSpaces } from '../../../domain/vietnamese.ts';
import { readControls, readForm } from '../../../extension/in-page/read-form.ts';
import { fillControl } from '../../../extension/in-page/write/fill-control.ts';
import type { DomChange, DriftPage, Look } from './changes.ts';

interface Box {
  readonly element: Element;
  /** What a person sees of it; the words inside it are its own, not its label. */
  readonly anchor: Element;
  readonly label: string;
  readonly section: string;
}

const numbers = new WeakMap<Element, number>();
const boxes: Box[] = [];
let undo: (() => void)[] = [];

/** Reads the fresh page and numbers its boxes in reading order. */
function numberBoxes(): Look {
  for (const [number, { found, control }] of readControls(document).controls.entries()) {
    for (const member of [...found.members, found.element]) numbers.set(member, number);
    const { label, sections } = control;
    boxes.push({
      element: found.element,
      anchor: found.anchor,
      label,
      section: sections.at(-1) ?? '',
    });
  }
  return look();
}

function look(): Look {
  return {
    snapshot: readForm(document),
    boxes: readControls(document).controls.map(({ found }) => numbers.get(found.element) ?? null),
  };
}

/** The last text before a box that is (part of) a wanted one. */
function findText({ element, anchor }: Box, wanted: string): Text | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found: Text | undefined;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if ((element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) === 0) continue;
    if (anchor.contains(node)) continue;
    const text = foldSpaces(node.data);
    if (/\p{L}{2}/u.test(text) && wanted.toLowerCase().includes(text.toLowerCase())) found = node;
  }
  return found;
}

function setText(node: Text, text: string): void {
  const before = node.data;
  node.data = text;
  undo.push(() => (node.data = before));
}

function setAttribute(element: Element, name: string, value: string | null): void {
  const before = element.getAttribute(name);
  const put = (text: string | null): void =>
    text === null ? element.removeAttribute(name) : element.setAttribute(name, text);
  put(value);
  undo.push(() => put(before));
}

function move(node: Element, parent: Node, next: Node | null): void {
  const [oldParent, oldNext] = [node.parentNode!, node.nextSibling];
  parent.insertBefore(node, next);
  undo.push(() => oldParent.insertBefore(node, oldNext));
}

/** The smallest element that holds a box and its label, and no other box. */
function rowOf(box: Box): Element | undefined {
  const { element, anchor } = box;
  const text = findText(box, box.label);
  if (text === undefined) return undefined;
  let row: Element | null = anchor;
  while (row !== null && !row.contains(text)) row = row.parentElement;
  const others = boxes.filter((other) => other.element !== element && row?.contains(other.element));
  return row === null || row === document.body || others.length > 0 ? undefined : row;
}

/** Names a box anew, its label's `for` with it. */
function setNames(element: Element, names: readonly (string | null)[]): void {
  const { id } = element;
  const labels = [...document.querySelectorAll('label[for]')].filter(
    (label) => label.getAttribute('for') === id,
  );
  for (const label of labels) setAttribute(label, 'for', names[0] ?? null);
  setAttribute(element, 'id', names[0] ?? null);
  setAttribute(element, 'name', names[1] ?? null);
}

const namesOf = (element: Element): readonly (string | null)[] =>
  ['id', 'name'].map((name) => element.getAttribute(name));

function makeTwin(box: Box, keepsId: boolean): boolean {
  const row = rowOf(box);
  if (row?.parentNode == null) return false;
  const twin = row.cloneNode(true) as Element;
  if (!keepsId)
    for (const one of [twin, ...twin.querySelectorAll('[id], [for]')]) {
      one.removeAttribute('id');
      one.removeAttribute('for');
    }
  row.parentNode.insertBefore(twin, row);
  undo.push(() => twin.remove());
  return true;
}

const CHANGES: Record<DomChange, (box: Box, number: number) => boolean> = {
  renamed: (box) => {
    const text = findText(box, box.label);
    if (text !== undefined) setText(text, 'Nhãn khác hẳn');
    return text !== undefined;
  },
  'section-renamed': (box) => {
    const text = box.section === '' ? undefined : findText(box, box.section);
    if (text !== undefined) setText(text, 'Mục khác hẳn');
    return text !== undefined;
  },
  'moved-section': (box) => {
    const row = rowOf(box);
    const other = boxes.find(({ section }) => section !== box.section);
    const place = other === undefined ? undefined : rowOf(other);
    if (row === undefined || place?.parentNode == null || place.localName !== row.localName)
      return false;
    move(row, place.parentNode, place.nextSibling);
    return true;
  },
  'swapped-labels': (box, number) => {
    const other = boxes[number + 1] ?? boxes[number - 1];
    if (other === undefined || other.label === box.label) return false;
    const [one, two] = [findText(box, box.label), findText(other, other.label)];
    if (one === undefined || two === undefined || one === two) return false;
    const [first, second] = [one.data, two.data];
    setText(one, second);
    setText(two, first);
    return true;
  },
  'swapped-ids': ({ element }, number) => {
    const other = (boxes[number + 1] ?? boxes[number - 1])?.element;
    if (other === undefined || element.id === '' || other.id === '') return false;
    const [one, two] = [namesOf(element), namesOf(other)];
    setNames(element, ['swapping', 'swapping']);
    setNames(other, one);
    setNames(element, two);
    return true;
  },
  twin: (box) => makeTwin(box, false),
  'twin-of-same-id': (box) => makeTwin(box, true),
  removed: (box) => {
    const row = rowOf(box);
    if (row?.parentNode == null) return false;
    const [parent, next] = [row.parentNode, row.nextSibling];
    row.remove();
    undo.push(() => parent.insertBefore(row, next));
    return true;
  },
  'other-kind': ({ element }) => {
    if (!(element instanceof HTMLInputElement) || element.type === 'radio') return false;
    const other = document.createElement('textarea');
    for (const name of ['id', 'name', 'class', 'placeholder'])
      if (element.hasAttribute(name)) other.setAttribute(name, element.getAttribute(name)!);
    numbers.set(other, numbers.get(element)!);
    element.replaceWith(other);
    undo.push(() => other.replaceWith(element));
    return true;
  },
  reordered: (box) => {
    const row = rowOf(box);
    const before = row?.previousElementSibling;
    if (row?.parentNode == null || before == null || before.localName !== row.localName)
      return false;
    move(row, row.parentNode, before);
    return true;
  },
  'renamed-id': ({ element }, number) => {
    if (element.id === '' && !element.hasAttribute('name')) return false;
    setNames(element, [`truongMoi${number}`, `truongMoi${number}`]);
    return true;
  },
};

/** Makes one change around one box; false when this page offers no way to make it. */
function change(kind: DomChange, number: number): boolean {
  return CHANGES[kind](boxes[number]!, number);
}

/** Takes the last change back. */
function takeBack(): void {
  for (const step of undo.reverse()) step();
  undo = [];
}

/** Writes as the panel would have it; says which box was written to, and puts it back. */
async function write(task: FillTask): Promise<{ outcome: FillOutcome; box: number | null }> {
  const touched = new Set<Element>();
  const note = (event: Event): void => void touched.add(event.composedPath()[0] as Element);
  document.addEventListener('input', note, true);
  const outcome = await fillControl(task);
  document.removeEventListener('input', note, true);
  const [element] = touched;
  const box = element === undefined ? null : (numbers.get(element) ?? -1);
  for (const one of touched)
    if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) one.value = '';
  return { outcome, box };
}

(globalThis as { driftPage?: DriftPage }).driftPage = {
  numberBoxes,
  look,
  change,
  takeBack,
  write,
};
