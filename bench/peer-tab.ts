import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import type { Control } from '../domain/form.ts';
import type { FillValue } from '../domain/plan.ts';
import type { Peer } from './peer-fillers.ts';

let bundled: string | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'peer-fillers.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** What a peer is given to write: the text a person would choose or type. */
function toText(value: FillValue, isNativeDate: boolean): string | boolean {
  switch (value.kind) {
    case 'check':
      return value.checked;
    case 'choice':
      return value.texts[0] ?? '';
    case 'date': {
      const { year, month = 1, day = 1 } = value.date;
      const pad = (part: number): string => String(part).padStart(2, '0');
      return isNativeDate ? `${year}-${pad(month)}-${pad(day)}` : value.text;
    }
    default:
      return value.text;
  }
}

/** A peer at work in an isolated world of a page, as a content script is. */
export class PeerTab {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #contextId: number;

  private constructor(page: Page, session: CDPSession, contextId: number) {
    this.#page = page;
    this.#session = session;
    this.#contextId = contextId;
  }

  static async open(page: Page): Promise<PeerTab> {
    bundled ??= await bundle();
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'peer',
    });
    const tab = new PeerTab(page, session, executionContextId);
    await tab.#evaluate(bundled);
    return tab;
  }

  async #evaluate(expression: string): Promise<void> {
    const contextId = this.#contextId;
    await this.#session.send('Runtime.evaluate', { expression, contextId });
  }

  /** Writes one control the peer's way. */
  async fill(peer: Peer, { locator }: Control, value: FillValue): Promise<void> {
    const isNativeDate = await this.#page
      .locator(locator.path.join(' '))
      .first()
      .evaluate((element) => element instanceof HTMLInputElement && element.type === 'date')
      .catch(() => false); // Inside a closed shadow root: the peer will not find it either.
    const text = toText(value, isNativeDate);
    await this.#evaluate(`__peerFill(${JSON.stringify([peer, locator.path, text]).slice(1, -1)})`);
    await this.#page.waitForTimeout(30);
  }
}
