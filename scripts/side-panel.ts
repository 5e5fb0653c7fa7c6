import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface ProtocolAnswer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Commands of the DevTools protocol that the driver's own types do not list. */
type RawSend = (
  method: string,
  params: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

/**
 * The real side panel, opened by a real press of the toolbar button. The driver does not list side panels
 * among its pages, so it is worked through the DevTools protocol.
 */
export class SidePanel {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (answer: ProtocolAnswer) => void>();
  #lastId = 0;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    const hear = ({ message }: { message: string }): void => {
      const answer = JSON.parse(message) as ProtocolAnswer;
      // Events carry no id; only answers are waited for.
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    };
    (browser.on as (event: string, listener: typeof hear) => unknown).call(
      browser,
      'Target.receivedMessageFromTarget',
      hear,
    );
  }

  /** Presses the extension's toolbar button on a page's tab, as a person would: this grants activeTab. */
  static async pressToolbarButton(browser: ExtensionBrowser, page: Page): Promise<SidePanel> {
    await page.bringToFront();
    const protocol = await browser.context.browser()!.newBrowserCDPSession();
    const send = protocol.send.bind(protocol) as unknown as RawSend;
    const own = await browser.context.newCDPSession(page);
    const { targetInfo } = (await (own.send as unknown as RawSend).call(
      own,
      'Target.getTargetInfo',
      {},
    )) as {
      targetInfo: TargetInfo;
    };
    const tabs = (await send('Target.getTargets', { filter: [{ type: 'tab' }] }))[
      'targetInfos'
    ] as readonly TargetInfo[];
    const tab = tabs.find(({ url }) => url === targetInfo.url);
    if (tab === undefined) throw new Error(`Expected a tab at ${targetInfo.url}, found none.`);
    await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
    const address = `chrome-extension://${browser.extensionId}/panel/panel.html`;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const targets = (await send('Target.getTargets', {}))['targetInfos'] as readonly TargetInfo[];
      const panel = targets.find(({ url }) => url === address);
      if (panel !== undefined) {
        const { sessionId } = await send('Target.attachToTarget', {
          targetId: panel.targetId,
          flatten: false,
        });
        return new SidePanel(protocol, String(sessionId));
      }
      await page.waitForTimeout(50);
    }
    throw new Error('The side panel did not open within 5 s of the press.');
  }

  async #send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<ProtocolAnswer>((resolve) => this.#waiting.set(id, resolve));
    await (this.#browser.send as unknown as RawSend).call(
      this.#browser,
      'Target.sendMessageToTarget',
      { sessionId: this.#sessionId, message: JSON.stringify({ id, method, params }) },
    );
    const { result, error } = await answered;
    this.#waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  /** Evaluates an expression in the panel's page; the answer is JSON. */
  async evaluate<Result>(expression: string): Promise<Result> {
    const answer = (await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: Result }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** Waits until an expression is true. */
  async waitFor(expression: string, what: string, limit = 60_000): Promise<void> {
    const end = Date.now() + limit;
    while (Date.now() < end) {
      // The expression may be a promise: only what it comes to counts.
      if (await this.evaluate<boolean>(`Promise.resolve(${expression}).then(Boolean)`)) return;
      await new Promise((done) => setTimeout(done, 60));
    }
    throw new Error(`Waited ${limit} ms for ${what}; it did not come.`);
  }

  /** Presses the button whose words begin so, with the mouse, where it stands in the panel. */
  async press(words: string): Promise<void> {
    const find = `(() => {
      const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((e) => e.shadowRoot ? roots(e.shadowRoot) : [])];
      const all = roots(document).flatMap((root) => [...root.querySelectorAll('button, summary')]);
      const found = all.find((e) => e.innerText.trim().startsWith(${JSON.stringify(words)}) && !e.disabled);
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const box = found.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    })()`;
    await this.waitFor(find, `a button "${words}"`);
    const [x, y] = await this.evaluate<[number, number]>(find);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  /** A picture of the panel as it stands, as PNG bytes. */
  async takePicture(): Promise<Buffer> {
    await this.evaluate('document.fonts.ready.then(() => true)');
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }
}
