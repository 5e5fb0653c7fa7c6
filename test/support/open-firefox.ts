import { launch, type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/browser.ts';

/** A tab of Firefox, driven by WebDriver BiDi. */
export interface FirefoxTab {
  readonly page: Page;
  /** What scripts threw and the console called an error since the last `open`. */
  readonly complaints: string[];
  /** Opens an address and forgets earlier complaints. */
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

/** What makes Firefox show every page in a person's own colours; the pair for what is chosen is that of Windows' dark contrast theme. */
const FORCED = {
  'browser.display.document_color_use': 2,
  'ui.highlight': '#8ee3f0',
  'ui.highlighttext': '#263b50',
};

/** @param forcesColors whether the person's colours stand for the page's */
export async function openFirefox({ forcesColors = false } = {}): Promise<FirefoxTab> {
  const browser: Browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: ensureFirefox(),
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, ...(forcesColors && FORCED) },
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  // The picture of the tab is the browser's own wish, which a policy may refuse.
  const note = (text: string): void => {
    if (!text.includes('/favicon.ico')) complaints.push(text);
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return {
    page,
    complaints,
    async open(url) {
      complaints.length = 0;
      await page.goto(url);
    },
    close: () => browser.close(),
  };
}
