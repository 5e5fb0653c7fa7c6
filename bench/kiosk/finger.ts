import type { CDPSession, Locator, Page } from 'playwright-core';

/** How long a finger rests on the glass, in milliseconds: short taps of people take 60 to 120. */
const REST_MS = 80;

/**
 * A finger on the screen. The driver's own `tap` lifts it in the instant it came down and looks, within the touch, for
 * what stands under it: work of the driver that the page's clock would count as ours.
 */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  /** Touches the middle of what is found, scrolled to before if it must be. */
  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box === null) throw new Error(`Expected ${target.toString()} on the screen.`);
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await this.#page.waitForTimeout(REST_MS);
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}
