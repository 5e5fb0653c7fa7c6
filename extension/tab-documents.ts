import type { PageSnapshot } from '../domain/form.ts';
import type { PlanRow } from '../domain/plan.ts';
import { DocumentGoneError, readPage, waitForTab } from './page-link.ts';

/** A form may reload a few times while one row is written; more than this and it is not settling. */
const MOST_RELOADS = 3;

/**
 * The documents of a tab across the reloads that writing causes: a form may post back to itself in the middle.
 * A document at another address never receives a value meant for the first.
 */
export class TabDocuments {
  readonly #tabId: number;
  readonly #page: PageSnapshot;
  readonly #current = new Map<string, string | undefined>();
  #readings = 0;

  /** @param page the snapshot the rows were planned on */
  constructor(tabId: number, page: PageSnapshot) {
    this.#tabId = tabId;
    this.#page = page;
    for (const { frame } of page.frames) this.#current.set(frame.documentId, frame.documentId);
  }

  /** How often the tab was read anew: unchanged over a stretch of work, the page stood still through it. */
  get readings(): number {
    return this.#readings;
  }

  /** The document now in the place of the row's own; undefined when the page has left. */
  find(row: PlanRow): string | undefined {
    return this.#current.get(row.frame.documentId);
  }

  /** Reads the tab anew and ties each planned document to the one now in its place, if it has the same address. */
  async refresh(): Promise<void> {
    this.#readings += 1;
    await waitForTab(this.#tabId);
    const now = await readPage(this.#tabId);
    for (const planned of this.#page.frames) {
      const same = now.frames.find(
        ({ frame, url }) =>
          frame.framePath.join() === planned.frame.framePath.join() &&
          frame.origin === planned.frame.origin &&
          url === planned.url,
      );
      this.#current.set(planned.frame.documentId, same?.frame.documentId);
    }
  }

  /** Refreshes when the tab has begun to load since the last call. */
  async followLoading(): Promise<void> {
    if ((await chrome.tabs.get(this.#tabId)).status === 'loading') await this.refresh();
  }

  /** Calls into the row's document, again after each reload; undefined when the page has left. */
  async run<Answer>(
    row: PlanRow,
    call: (documentId: string) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    for (let reloads = 0; reloads < MOST_RELOADS; reloads += 1) {
      const documentId = this.find(row);
      if (documentId === undefined) return undefined;
      try {
        return await call(documentId);
      } catch (error) {
        // The page reloaded under the call: what writes looks first, so another try overwrites nothing.
        if (!(error instanceof DocumentGoneError)) throw error;
        await this.refresh();
      }
    }
    return undefined;
  }
}
