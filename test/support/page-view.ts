import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** What a look at a page needs of the driver of its browser: Playwright drives Chromium, Puppeteer Firefox. */
export interface PageView {
  /** Runs in the page with one value of JSON, and gives what comes of it. */
  evaluate<Result, Given>(run: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
  /** Runs a script in the page. */
  runScript(text: string): Promise<void>;
  /** Makes the window so wide and high, in px. */
  resize(width: number, height: number): Promise<void>;
  /** The window as it is painted: a PNG in base64. */
  draw(): Promise<string>;
  /** Waits until nothing is on its way from the server. */
  rest(): Promise<void>;
}

/** A page in Chromium. */
export function viewChromium(page: ChromiumPage): PageView {
  return {
    evaluate: (run, given) =>
      page.evaluate(run as (given: unknown) => unknown, given) as Promise<
        Awaited<ReturnType<typeof run>>
      >,
    async runScript(text) {
      await page.evaluate(text);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async draw() {
      const session = await page.context().newCDPSession(page);
      // Squeezed little, for it is looked at once.
      const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
      await session.detach();
      return data;
    },
    rest: () => page.waitForLoadState('networkidle'),
  };
}

/** A page in Firefox. */
export function viewFirefox(page: FirefoxPage): PageView {
  return {
    evaluate: (run, given) =>
      page.evaluate(run as (given: unknown) => unknown, given) as Promise<
        Awaited<ReturnType<typeof run>>
      >,
    async runScript(text) {
      await page.evaluate(text);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    draw: () => page.screenshot({ encoding: 'base64' }),
    rest: () => page.waitForNetworkIdle({ idleTime: 300 }),
  };
}
