import type { ReactiveControllerHost } from 'lit';
import { whileConnected } from '../../../components/while-connected.ts';
import { afterPaint } from '../after-paint.ts';

/** Lines drawn between two frames: a slow office PC still answers a press in between. */
const LINES_AT_ONCE = 50;

/**
 * Draws what is printed. Asked by the page's own button it draws some lines at a time, so that the page goes on
 * answering and the print can be called off; asked by the browser's keys there is no time, and all is drawn at once.
 */
export class PaperDrawing {
  /** How many lines stand on the paper; undefined while there is none. */
  drawn: number | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    whileConnected(host, (signal) => {
      globalThis.addEventListener('beforeprint', () => this.#draw(Infinity), { signal });
      globalThis.addEventListener('afterprint', () => this.cancel(), { signal });
      signal.addEventListener('abort', () => this.cancel());
    });
  }

  /** Draws so many lines and opens the browser's print; a second press meanwhile is none. */
  async print(lines: number): Promise<void> {
    if (this.drawn !== undefined) return;
    for (let drawn = 0; drawn < lines; drawn += LINES_AT_ONCE)
      if (!(await this.#isStillAsked(drawn))) return;
    if (!(await this.#isStillAsked(Infinity))) return;
    print(); // Returns when its window is closed.
    this.cancel();
  }

  /** Takes the paper away, finished or not. */
  cancel(): void {
    this.#draw(undefined);
  }

  /** Draws so many lines; false when the print was called off meanwhile, or the browser's keys were quicker. */
  async #isStillAsked(lines: number): Promise<boolean> {
    this.#draw(lines);
    await afterPaint();
    return this.drawn === lines;
  }

  #draw(lines: number | undefined): void {
    this.drawn = lines;
    this.#host.requestUpdate();
  }
}
