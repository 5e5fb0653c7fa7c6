/** Where one document sits in its tab, as far as it can know itself. Runs inside the page: no imports. */
export interface FramePlace {
  readonly origin: string;
  /** Address with query, only used here to tie a cross-origin frame to its iframe element. */
  readonly href: string;
  /** Selectors of the iframe elements from the top down; undefined when an ancestor is of another origin. */
  readonly framePath?: readonly string[];
  /** A sandboxed document without an origin of its own: whose it is cannot be told, so it is left alone. */
  readonly isolated: boolean;
  /** The iframes of this document, for children that cannot see their own element. */
  readonly children: readonly FrameChild[];
}

/** One iframe as the document that holds it sees it. */
export interface FrameChild {
  readonly selector: string;
  readonly src: string;
  readonly isolated: boolean;
}

/** Serialised into the page by chrome.scripting: must not refer to anything outside its body. */
export function describePlace(): FramePlace {
  const selectorOf = (element: Element): string => {
    const tag = element.localName;
    // Portals number their frames anew at each load: 'ext-gen1042', a UUID, a time stamp.
    const isMade = (text: string): boolean =>
      /^(?:ext-|gwt-|yui_|ember)|\d{4,}|(?=[a-f]*\d)[0-9a-f]{8,}|:/i.test(text);
    const id = element.getAttribute('id') ?? '';
    if (id !== '' && !isMade(id)) return `${tag}#${CSS.escape(id)}`;
    const name = element.getAttribute('name') ?? '';
    if (name !== '' && !isMade(name)) return `${tag}[name="${CSS.escape(name)}"]`;
    const all = [...element.ownerDocument.querySelectorAll(tag)];
    return all.length === 1 ? tag : `${tag} >> nth=${all.indexOf(element)}`;
  };
  let framePath: string[] | undefined = [];
  try {
    for (let view: Window = window; view !== view.parent; view = view.parent) {
      const element = view.frameElement;
      if (element === null) throw new Error('frame of another origin');
      framePath.unshift(selectorOf(element));
    }
  } catch {
    // An ancestor of another origin hides the element; the parent's list of children helps instead.
    framePath = undefined;
  }
  const children = [...document.querySelectorAll('iframe, frame')].map((element) => ({
    selector: selectorOf(element),
    src: (element as HTMLIFrameElement).src,
    isolated:
      element.hasAttribute('sandbox') &&
      !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(element.getAttribute('sandbox') ?? ''),
  }));
  return {
    // A srcdoc has the origin of the page that wrote it; its address has none.
    origin: location.protocol === 'about:' ? self.origin : location.origin,
    isolated: self.origin === 'null' && location.protocol !== 'file:',
    href: location.href,
    ...(framePath === undefined ? {} : { framePath }),
    children,
  };
}

/** The frame paths of a tab's documents, guessing a cross-origin frame's element by the address it was given. */
export function settleFramePaths(places: readonly FramePlace[]): readonly (readonly string[])[] {
  return places.map((place) => {
    if (place.framePath !== undefined) return place.framePath;
    const parent = places.find(({ children }) => children.some(({ src }) => src === place.href));
    const child = parent?.children.find(({ src }) => src === place.href);
    if (child === undefined) return ['iframe'];
    return [...(parent?.framePath ?? []), child.selector];
  });
}

/** Origins of frames that no document of the tab was read from: the officer has not added them. */
export function findClosedOrigins(places: readonly FramePlace[]): readonly string[] {
  const entered = new Set(places.map(({ origin }) => origin));
  const shown = places
    .flatMap(({ children }) => children)
    .filter(({ isolated, src }) => !isolated && /^https?:/i.test(src))
    .map(({ src }) => new URL(src).origin);
  return [...new Set(shown)].filter((origin) => !entered.has(origin));
}
