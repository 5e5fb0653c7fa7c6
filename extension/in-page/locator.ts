import type { Locator } from '../../domain/form.ts';
import {
  attribute,
  childElementsOf,
  parentElementOf,
  queryAll,
  rootOf,
  shadowRootOf,
  tagOf,
  type Root,
} from './dom.ts';
import { onceAReading } from './once-a-reading.ts';

/** Ids that frameworks and form builders number anew at every load. */
const NUMBERED_ID =
  /^(?:ant-|css-|sc-|rc[-_]|_r_|mui-|el-id|headlessui|radix|reka-|chakra|downshift|ng-|mat-|cdk-|select2-|react-select-|s2id|ember|yui_|ext-|gwt-|isc_|dijit|jqx|pn_id|pv_id|ui-id|(?:uid|input|field|control|v)[-_]?\d)|j_idt|\d{5,}|:/i;
/** What no hand writes, in ids and in names: hashes, UUIDs, React's and Angular's own marks. */
const MADE_BY_MACHINE = /(?=[a-f]*\d)[0-9a-f]{8,}|:r\w*:|[«»]|^_r_|ng-tns-|\bcss-|^mui-\d/i;

const STABLE_ATTRIBUTES = [
  'name',
  'data-name',
  'data-field',
  'data-testid',
  'formcontrolname',
  'ng-model',
  'aria-label',
  'placeholder',
];

/** Whether an id leads to the same element after the page is loaded again. */
function isStableId(id: string): boolean {
  return id !== '' && !NUMBERED_ID.test(id) && !MADE_BY_MACHINE.test(id);
}

/** How often each id and stable attribute stands in a tree. */
const countsOf = onceAReading((root: Root): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const element of queryAll(
    root,
    ['id', ...STABLE_ATTRIBUTES].map((name) => `[${name}]`).join(),
  ))
    for (const name of ['id', ...STABLE_ATTRIBUTES]) {
      const value = attribute(element, name);
      if (value === '') continue;
      const key = `${name === 'id' ? '' : tagOf(element)}[${name}=${value}]`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  return found;
});

function isUnique(root: Root, name: string, value: string, element: Element): boolean {
  return countsOf(root).get(`${name === 'id' ? '' : tagOf(element)}[${name}=${value}]`) === 1;
}

function selectByPosition(element: Element, root: Root): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at !== undefined;) {
    const id = attribute(at, 'id');
    if (at !== element && isStableId(id) && isUnique(root, 'id', id, at)) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const tag = tagOf(at);
    const parent: Element | undefined = parentElementOf(at);
    // The parent across a shadow boundary is the host: the path inside this tree ends here.
    const inTree = parent !== undefined && rootOf(parent) === root;
    const twins = (inTree ? childElementsOf(parent) : childElementsOf(root)).filter(
      (one) => tagOf(one) === tag,
    );
    steps.unshift(twins.length === 1 ? tag : `${tag}:nth-of-type(${twins.indexOf(at) + 1})`);
    at = inTree ? parent : undefined;
  }
  return steps.join(' > ');
}

function selectIn(root: Root, element: Element): string {
  const id = attribute(element, 'id');
  if (isStableId(id)) {
    const selector = `#${CSS.escape(id)}`;
    if (isUnique(root, 'id', id, element)) return selector;
  }
  for (const name of STABLE_ATTRIBUTES) {
    const value = attribute(element, name);
    if (value === '' || value.length > 80 || MADE_BY_MACHINE.test(value)) continue;
    const selector = `${tagOf(element)}[${name}="${CSS.escape(value)}"]`;
    if (isUnique(root, name, value, element)) return selector;
  }
  return selectByPosition(element, root);
}

/** How to find an element again: one selector per tree, the document's first. */
export function locate(element: Element): Locator {
  const path: string[] = [];
  for (let at: Element = element; ;) {
    const root = rootOf(at);
    path.unshift(selectIn(root, at));
    if (!('host' in root)) return { path };
    at = root.host;
  }
}

/** The element a locator means; undefined when it is not there or no longer alone. */
export function findByLocator(document: Document, { path }: Locator): Element | undefined {
  let root: Root | null = document;
  let found: Element | undefined;
  for (const selector of path) {
    if (root === null) return undefined;
    const all: Element[] = queryAll(root, selector);
    if (all.length !== 1) return undefined;
    found = all[0];
    root = shadowRootOf(found!);
  }
  return found;
}
