import type { Locator } from '../../domain/form.ts';
import {
  attribute,
  byId,
  childElementsOf,
  parentElementOf,
  queryAll,
  rootOf,
  shadowRootOf,
  tagOf,
  type Root,
} from './dom.ts';

/** Ids that frameworks number anew at every load. */
const UNSTABLE =
  /^(?:ant|css|rc[-_]|:r|«|mui-|el-id|headlessui|radix|ng-|mat-|cdk-|select2-|s2id|ember|yui_|ext-|gwt-|input-\d|field-\d|v-\d)|[0-9a-f]{8,}|\d{5,}|:/i;
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

function isUnique(root: Root, selector: string, element: Element): boolean {
  const found = queryAll(root, selector);
  return found.length === 1 && found[0] === element;
}

function selectByPosition(element: Element, root: Root): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at !== undefined;) {
    const id = attribute(at, 'id');
    if (
      id !== '' &&
      at !== element &&
      !UNSTABLE.test(id) &&
      byId(root, id) === at &&
      isUnique(root, `#${CSS.escape(id)}`, at)
    ) {
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
  if (id !== '' && !UNSTABLE.test(id)) {
    const selector = `#${CSS.escape(id)}`;
    if (isUnique(root, selector, element)) return selector;
  }
  for (const name of STABLE_ATTRIBUTES) {
    const value = attribute(element, name);
    if (value === '' || value.length > 80) continue;
    const selector = `${tagOf(element)}[${name}="${CSS.escape(value)}"]`;
    if (isUnique(root, selector, element)) return selector;
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
