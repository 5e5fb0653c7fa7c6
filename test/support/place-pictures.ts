import { TAGS, type Places } from './embed-site.ts';
import type { PageView } from './page-view.ts';

/** Where a place lies on the picture of a page. */
type Box = readonly [left: number, top: number, width: number, height: number];
/** What each element looks like, by its tag: a digest of its pixels. */
type Looks = ReadonlyMap<string, string>;
/** Every way an element may look. */
type Expected = ReadonlyMap<string, ReadonlySet<string>>;

const COLUMNS = 3;
const GAP = 24;
const WIDTH = 640;
/** A busy machine rasters the edge of a round corner one step off in some drawings and not in others: these are all of six. */
const DRAWINGS = 6;
/** An element's last word may be drawn late. */
const PATIENCE = 25;
const FEW_COLOURS = 12;

/** Puts the elements into columns by how high they are on this page. */
async function arrange(page: PageView): Promise<Places> {
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

/** Cuts the picture of a whole page into the pictures of its places: one picture costs as much as one of a single place. */
export class PlaceCutter {
  readonly #table: PageView;

  /** @param table a page whose address is one a digest may be asked of */
  constructor(table: PageView) {
    this.#table = table;
  }

  /** What each element looks like now, drawn anew. */
  async look(page: PageView): Promise<Looks> {
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
    const digests = await this.#digest(await page.draw(), boxes);
    return new Map(TAGS.map((tag, at) => [tag, digests[at]!]));
  }

  /** All ways the elements look on a page that is as it should be. @throws Error when one of them shows next to nothing */
  async learn(page: PageView): Promise<Expected> {
    const expected = new Map(TAGS.map((tag) => [tag, new Set<string>()]));
    for (let drawing = 0; drawing < DRAWINGS; drawing += 1)
      for (const [tag, look] of await this.look(page)) expected.get(tag)!.add(look);
    for (const [tag, [first]] of [...expected].map(([tag, all]) => [tag, [...all]] as const))
      if (!(Number(/ (\d+) colours/.exec(first!)?.[1]) > FEW_COLOURS))
        throw new Error(`Expected <${tag}> to show something, found ${first!}.`);
    return expected;
  }

  /** The elements that look otherwise than they may, however often they are drawn. */
  async findDifferent(
    page: PageView,
    expected: Expected,
    patience = PATIENCE,
  ): Promise<readonly string[]> {
    const left = new Set(TAGS);
    for (let drawing = 0; drawing < patience && left.size > 0; drawing += 1)
      for (const [tag, look] of await this.look(page))
        if (expected.get(tag)!.has(look)) left.delete(tag);
    return [...left];
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

/** What the elements are held against, and what holds them. */
export interface Learnt {
  readonly cutter: PlaceCutter;
  readonly places: Places;
  readonly expected: Expected;
}

/**
 * Learns how the elements look on a page that has nothing else.
 * @param table as for `PlaceCutter`
 * @param show opens such a page with the elements at their places, each showing something
 */
export async function learnPlaces(
  table: PageView,
  show: (places?: Places) => Promise<PageView>,
): Promise<Learnt> {
  const cutter = new PlaceCutter(table);
  const measured = await show();
  await measured.rest();
  const places = await arrange(measured);
  const plain = await show(places);
  await plain.rest();
  return { cutter, places, expected: await cutter.learn(plain) };
}

/** Undoes what one element holds against its page, and puts a single red pixel over another: both must be seen. */
export function spoil(page: PageView, given: { open: string; dotted: string }): Promise<void> {
  const rules = {
    [given.open]: ':host { letter-spacing: inherit !important }',
    [given.dotted]:
      ':host::after { content: ""; position: absolute; left: 3px; top: 3px; width: 1px; height: 1px; background: red }',
  };
  return page.evaluate((rules) => {
    for (const [tag, rule] of Object.entries(rules)) {
      const root = document.querySelector(`[data-place="${tag}"] > ${tag}`)!.shadowRoot!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }, rules);
}
