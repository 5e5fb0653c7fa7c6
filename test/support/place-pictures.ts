import type { Browser, Page } from 'playwright-core';
import { TAGS, type Places } from './embed-site.ts';

/** Where a place lies on the picture of a page. */
type Box = readonly [left: number, top: number, width: number, height: number];

const COLUMNS = 3;
const GAP = 24;
const WIDTH = 640;

/** Puts the elements into columns by how high they are on this page. */
export async function arrange(page: Page): Promise<Places> {
  const heights = await page.evaluate(
    (tags) =>
      tags.map(
        (tag) => document.querySelector(`[data-place="${tag}"]`)!.getBoundingClientRect().height,
      ),
    TAGS,
  );
  const bottoms: number[] = Array.from({ length: COLUMNS }, () => 8);
  return Object.fromEntries(
    TAGS.map((tag, at) => {
      const top = Math.min(...bottoms);
      const column = bottoms.indexOf(top);
      bottoms[column] = top + Math.ceil(heights[at]!) + GAP;
      return [tag, [8 + column * (WIDTH + GAP), top]];
    }),
  );
}

/** The window as it is painted, in base64; squeezed little, for it is looked at once. */
async function draw(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
  await session.detach();
  return data;
}

/** Cuts the picture of a whole page into the pictures of its places: one picture costs as much as one of a single place. */
export class PlaceCutter {
  readonly #table: Page;

  private constructor(table: Page) {
    this.#table = table;
  }

  /** @param origin a page a digest may be asked of */
  static async open(browser: Browser, origin: string): Promise<PlaceCutter> {
    const table = await browser.newPage();
    await table.goto(origin);
    return new PlaceCutter(table);
  }

  /** What each element looks like now, drawn anew, as a digest of its pixels. */
  async look(page: Page): Promise<ReadonlyMap<string, string>> {
    await page.evaluate(async (tags) => {
      const boxes = tags.map((tag) =>
        document.querySelector<HTMLElement>(`[data-place="${tag}"]`)!,
      );
      for (const shown of ['none', 'block']) {
        for (const box of boxes) box.style.setProperty('display', shown, 'important');
        await new Promise((done) => setTimeout(done, 50));
      }
    }, TAGS);
    const boxes = await page.evaluate(
      (tags) =>
        tags.map((tag): Box => {
          const { left, top, width, height } = document
            .querySelector(`[data-place="${tag}"]`)!
            .getBoundingClientRect();
          return [left, top, Math.ceil(width), Math.ceil(height)];
        }),
      TAGS,
    );
    const picture = await draw(page);
    const digests = await this.#digest(picture, boxes);
    return new Map(TAGS.map((tag, at) => [tag, digests[at]!]));
  }

  #digest(picture: string, boxes: readonly Box[]): Promise<readonly string[]> {
    return this.#table.evaluate(
      async ({ picture, boxes }) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(bitmap, 0, 0);
        return Promise.all(
          boxes.map(async ([left, top, width, height]) => {
            const isWhole =
              width > 0 &&
              height > 0 &&
              left + width <= bitmap.width &&
              top + height <= bitmap.height;
            if (!isWhole) return `out of the picture: ${left} ${top} ${width} ${height}`;
            const { data } = context.getImageData(left, top, width, height);
            const colours = new Set(new Uint32Array(data.buffer)).size;
            const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
            return `${width}×${height} ${colours} colours ${[...digest].join(' ')}`;
          }),
        );
      },
      { picture, boxes },
    );
  }
}
