import type { Page } from 'playwright-core';
import type { PanelRequest } from '../extension/request.ts';
import type { SessionState } from '../extension/panel/session-state.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Works the panel without a person: opens it in a window of its own and leaves it the requests the buttons leave. */
export class PanelDriver {
  readonly #browser: ExtensionBrowser;
  readonly panel: Page;

  private constructor(browser: ExtensionBrowser, panel: Page) {
    this.#browser = browser;
    this.panel = panel;
  }

  /** Opens the panel in its own window, so that the official page's tab stays in front and is not slowed down. */
  static async open(browser: ExtensionBrowser): Promise<PanelDriver> {
    const url = `chrome-extension://${browser.extensionId}/panel/panel.html`;
    const [panel] = await Promise.all([
      browser.context.waitForEvent('page'),
      browser.worker.evaluate(
        `chrome.windows.create({ url: ${JSON.stringify(url)}, type: 'popup', width: 420, height: 880, focused: false })`,
      ),
    ]);
    await panel.waitForSelector('panel-app');
    return new PanelDriver(browser, panel);
  }

  /** Opens a page and waits until it has come to rest. @throws Error when it cannot be opened. */
  async openPage(url: string): Promise<Page> {
    const page = await this.#browser.context.newPage();
    let response;
    try {
      response = await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    } catch (cause) {
      const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
      throw new Error(`Could not open ${url}: ${reason}`, { cause });
    }
    if (response !== null && !response.ok() && !url.startsWith('file:'))
      throw new Error(`Could not open ${url}: the server answered ${response.status()}.`);
    // Pages of frameworks draw after load; a page that keeps polling never goes idle, and need not.
    await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
    return page;
  }

  /** Leaves a request, as the toolbar button, a key or the menu does, and waits until the panel has finished it. */
  async ask(kind: PanelRequest['kind'], page: Page, accept?: 'confident' | 'all'): Promise<void> {
    await page.bringToFront();
    const id = crypto.randomUUID();
    const request = { id, kind, tabId: await this.#browser.tabIdOf(page), accept };
    await this.#browser.worker.evaluate(
      `chrome.storage.session.set({ request: ${JSON.stringify(request)} })`,
    );
    const end = Date.now() + 240_000;
    while (Date.now() < end) {
      const state = await this.readState();
      if (state.finishedRequest === id) {
        if (state.obstacle !== undefined && state.obstacle.kind !== 'nothing-found')
          throw new Error(`The panel could not ${kind} ${page.url()}: ${describe(state)}`);
        return;
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`The panel did not finish "${kind}" on ${page.url()} within 240 s.`);
  }

  /** What the panel knows now. */
  async readState(): Promise<SessionState> {
    return this.#browser.worker.evaluate(
      `chrome.storage.session.get('session').then(({ session }) => session ?? { ticks: {}, outcomes: {} })`,
    );
  }
}

function describe({ obstacle }: SessionState): string {
  if (obstacle?.kind === 'unexpected') return obstacle.message;
  return obstacle?.kind ?? 'unknown';
}
