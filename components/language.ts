import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages the elements speak. */
export type Language = 'vi' | 'en';

/** One table of texts in every language; a missing text is a type error. */
export type Texts<Table> = Readonly<Record<Language, Table>>;

/**
 * The language of the nearest `lang` around an element, through shadow roots. The page's own root is not asked: templates
 * of Vietnamese sites often say English there by mistake. What is neither says Vietnamese.
 */
export function languageOf(element: Element): Language {
  let at: Element | null = element;
  while (at !== null && at !== document.documentElement) {
    const lang = at.getAttribute('lang');
    if (lang !== null && lang !== '') return /^en\b/i.test(lang) ? 'en' : 'vi';
    at = at.parentElement ?? findHost(at);
  }
  return 'vi';
}

function findHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Every tree an element stands in, its own first: a `lang` may change in any of them. */
function listRoots(element: Element): readonly Node[] {
  const host = findHost(element);
  return [element.getRootNode(), ...(host === null ? [] : listRoots(host))];
}

/** An element's texts in the language around it; draws the element again when a `lang` around it changes. */
export class Wording<Table> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #texts: Texts<Table>;
  #watch: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, texts: Texts<Table>) {
    this.#host = host;
    this.#texts = texts;
    host.addController(this);
  }

  /** The language of now. */
  get language(): Language {
    return languageOf(this.#host);
  }

  /** The texts of now. */
  get texts(): Table {
    return this.#texts[this.language];
  }

  hostConnected(): void {
    this.#watch = new MutationObserver(() => this.#host.requestUpdate());
    for (const root of listRoots(this.#host))
      this.#watch.observe(root, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#watch?.disconnect(); // Undefined when it was never connected.
  }
}
