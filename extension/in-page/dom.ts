/*
 * The page's own names can hide DOM properties: `<form><input name="parentNode">` makes form.parentNode an input.
 * The isolated world protects the prototypes, not the instances, so everything here goes through the prototypes.
 */
interface Getters {
  readonly [name: string]: (this: unknown) => unknown;
}

function getter(prototype: object, name: string): (this: unknown) => unknown {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (found === undefined) throw new Error(`Expected a getter "${name}" on a DOM prototype.`);
  return found;
}

const GET = {
  parentNode: getter(Node.prototype, 'parentNode'),
  firstChild: getter(Node.prototype, 'firstChild'),
  nextSibling: getter(Node.prototype, 'nextSibling'),
  previousSibling: getter(Node.prototype, 'previousSibling'),
  textContent: getter(Node.prototype, 'textContent'),
  nodeType: getter(Node.prototype, 'nodeType'),
  ownerDocument: getter(Node.prototype, 'ownerDocument'),
  isConnected: getter(Node.prototype, 'isConnected'),
  localName: getter(Element.prototype, 'localName'),
  shadowRoot: getter(Element.prototype, 'shadowRoot'),
  nextElementSibling: getter(Element.prototype, 'nextElementSibling'),
  previousElementSibling: getter(Element.prototype, 'previousElementSibling'),
  body: getter(Document.prototype, 'body'),
  documentElement: getter(Document.prototype, 'documentElement'),
  title: getter(Document.prototype, 'title'),
  activeElement: getter(Document.prototype, 'activeElement'),
} satisfies Getters;

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** The parent inside the same tree; null at the top. */
export function parentOf(node: Node): Node | null {
  return GET.parentNode.call(node) as Node | null;
}

/** The parent element, stepping from a shadow root to its host; undefined at the document. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (parent === null) return undefined;
  if (isElement(parent)) return parent;
  return nodeType(parent) === FRAGMENT && 'host' in parent
    ? (parent as ShadowRoot).host
    : undefined;
}

/** The slot that shows an element inside its parent's shadow root; undefined when none does. */
export function slotOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  const shadow = parent !== null && isElement(parent) ? shadowRootOf(parent) : null;
  if (shadow === null) return undefined;
  const name = attribute(element, 'slot');
  return queryAll(shadow, 'slot').find((one) => attribute(one, 'name') === name);
}

function nodeType(node: Node): number {
  return GET.nodeType.call(node) as number;
}

/** Whether a node is an element (of any window). */
export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT;
}

/** Whether a node is a text node. */
export function isText(node: Node): node is Text {
  return nodeType(node) === TEXT;
}

export function firstChildOf(node: Node): Node | null {
  return GET.firstChild.call(node) as Node | null;
}

export function nextOf(node: Node): Node | null {
  return GET.nextSibling.call(node) as Node | null;
}

export function previousOf(node: Node): Node | null {
  return GET.previousSibling.call(node) as Node | null;
}

export function nextElementOf(element: Element): Element | null {
  return GET.nextElementSibling.call(element) as Element | null;
}

export function previousElementOf(element: Element): Element | null {
  return GET.previousElementSibling.call(element) as Element | null;
}

/** The child nodes as a list of its own. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child !== null; child = nextOf(child)) children.push(child);
  return children;
}

/** The child elements as a list of its own. */
export function childElementsOf(node: Node): Element[] {
  return childrenOf(node).filter(isElement);
}

/** All text inside, as the DOM has it. */
export function rawText(node: Node): string {
  return (GET.textContent.call(node) as string | null) ?? '';
}

/** The tag in lower case for HTML elements. */
export function tagOf(element: Element): string {
  return GET.localName.call(element) as string;
}

/** An attribute's value; '' when it is absent. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** The ARIA role as written, first word, lower case. */
export function roleOf(element: Element): string {
  return attribute(element, 'role').trim().split(/\s+/)[0]!.toLowerCase();
}

/** The class attribute as text: className is an object on SVG. */
export function classOf(element: Element): string {
  return attribute(element, 'class');
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | undefined {
  return Element.prototype.closest.call(element, selector) ?? undefined;
}

export type Root = Document | ShadowRoot;

function searcherOf(root: Node): Pick<ParentNode, 'querySelector' | 'querySelectorAll'> {
  if (isElement(root)) return Element.prototype;
  return nodeType(root) === FRAGMENT ? DocumentFragment.prototype : Document.prototype;
}

/** querySelectorAll on a document, shadow root or element; [] for a selector the browser refuses. */
export function queryAll(root: Node, selector: string): Element[] {
  try {
    return Array.from(searcherOf(root).querySelectorAll.call(root, selector));
  } catch {
    // A selector of a profile or a locator may be malformed: it then matches nothing.
    return [];
  }
}

/** The first match; a selector of our own making. */
export function query(root: Node, selector: string): Element | undefined {
  return searcherOf(root).querySelector.call(root, selector) ?? undefined;
}

/** The document or shadow root an element lives in; for a detached one, the document it belongs to. */
export function rootOf(element: Node): Root {
  const root = Node.prototype.getRootNode.call(element);
  const type = nodeType(root);
  if (type === 9 || (type === FRAGMENT && 'host' in root)) return root as Root;
  return documentOf(element);
}

export function documentOf(node: Node): Document {
  return (GET.ownerDocument.call(node) as Document | null) ?? (node as Document);
}

export function bodyOf(document: Document): HTMLElement | null {
  return GET.body.call(document) as HTMLElement | null;
}

/** The page's title; `document.title` may be an image of that name. */
export function titleOf(document: Document): string {
  return GET.title.call(document) as string;
}

/** The root element; `document.documentElement` may be an image of that name. */
export function rootElementOf(document: Document): Element {
  return GET.documentElement.call(document) as Element;
}

/** The iframe element a document stands in; undefined at the top and in a page of another origin. */
export function frameOf(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined;
  } catch {
    // A parent of another origin: what it says is not ours to read.
    return undefined;
  }
}

/** Whether a document is a web page, not a picture or a feed. */
export function isPage(document: Document): boolean {
  return tagOf(rootElementOf(document)) === 'html';
}

export function isConnected(node: Node): boolean {
  return GET.isConnected.call(node) as boolean;
}

/** The element with the focus, looking into shadow roots. */
export function activeElement(document: Document): Element | null {
  let active = GET.activeElement.call(document) as Element | null;
  for (;;) {
    const inner = active === null ? null : shadowRootOf(active);
    if (inner === null || inner.activeElement === null) return active;
    active = inner.activeElement;
  }
}

/** The element with an id in a tree; a Document's own method, as the page cannot hide it. */
export function byId(root: Root, id: string): Element | undefined {
  if (id === '') return undefined;
  return query(root, `[id="${CSS.escape(id)}"]`);
}

export function contains(ancestor: Node, node: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = parentElementOf(at)) {
    if (at === ancestor) return true;
  }
  return false;
}

/** Whether `a` stands before `b` in the document. */
export function precedes(a: Node, b: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(a, b) & 4) !== 0;
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

const MAY_HOST =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element: open ones everywhere, closed ones where the browser lets an extension look. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!MAY_HOST.test(tagOf(element))) return null;
  // chrome.dom exists only in an extension's world; tests and other browsers have the open root.
  const look = globalThis.chrome?.dom?.openOrClosedShadowRoot;
  if (look !== undefined) return look(element as HTMLElement) as ShadowRoot | null;
  return GET.shadowRoot.call(element) as ShadowRoot | null;
}
