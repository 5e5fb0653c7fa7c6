import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages the elements speak. */
export type Language = 'vi' | 'en';

/** A table of texts: in Vietnamese at once, in English when it is asked for; a missing text is a type error. */
export interface Texts<Table> {
  readonly vi: Table;
  readonly en: () => Promise<Table>;
}

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

/**
 * An element's texts in the language around it; draws the element again when a `lang` around it changes. English is loaded
 * when it is first asked for; until it is there, and where it cannot be had, the element goes on speaking Vietnamese.
 */
export class Wording<Table> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #texts: Texts<Table>;
  #english: Table | undefined;
  #isLoading = false;
  #watch: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, texts: Texts<Table>) {
    this.#host = host;
    this.#texts = texts;
    host.addController(this);
  }

  /** The texts of now. */
  get texts(): Table {
    if (languageOf(this.#host) === 'vi') return this.#texts.vi;
    if (this.#english === undefined && !this.#isLoading) void this.#load();
    return this.#english ?? this.#texts.vi;
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#english = await this.#texts.en();
      this.#host.requestUpdate();
    } catch {
      // Without the file the element stays in Vietnamese; the next drawing asks again.
    }
    this.#isLoading = false;
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
