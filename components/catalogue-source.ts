import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Edition, Procedure } from '../domain/procedure.ts';

type Host = ReactiveControllerHost & Element & { readonly src: string };

const NONE: readonly Procedure[] = [];

/** The catalogue an element finds by itself: in the file of its `src`, until then in the plain table inside it. */
export class CatalogueSource implements ReactiveController {
  edition: Edition | undefined;
  problem = '';
  loading = false;
  #table = NONE;
  #src = '';
  #isRead = false;
  #leaving = new AbortController();
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What there is to show. */
  get procedures(): readonly Procedure[] {
    return this.edition?.procedures ?? this.#table;
  }

  hostUpdate(): void {
    const { src } = this.#host;
    const hasTable = !this.#isRead && this.#host.querySelector('table') !== null;
    if (src === this.#src && !hasTable) return;
    this.#src = src;
    this.#isRead = true;
    this.#leaving.abort();
    this.edition = undefined;
    this.problem = '';
    this.loading = src !== '';
    void this.#load(src);
  }

  hostDisconnected(): void {
    this.#leaving.abort();
    // Back on the page, it asks again.
    this.#src = '';
  }

  async #load(src: string): Promise<void> {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const { loadCatalogueFile, readTable } = await import('./catalogue-file.ts');
    this.#table = readTable(this.#host);
    this.#host.requestUpdate();
    if (src === '') return;
    const { edition, problem } = await loadCatalogueFile(src, signal, this.#host);
    if (signal.aborted) return;
    this.edition = edition;
    this.problem = problem;
    this.loading = false;
    this.#host.requestUpdate();
  }
}
