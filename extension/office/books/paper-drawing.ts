import type { ReactiveControllerHost } from 'lit';
import { whileConnected } from '../../../components/while-connected.ts';
import { afterPaint } from '../after-paint.ts';

/** Drawn first, until it is known how long a line takes on this machine. */
const FIRST_LINES = 50;
/** From one frame to the next, where a press is answered: longer would keep it waiting, shorter would be frames mostly. */
const SLICE_MILLISECONDS = 50;

/** How many lines the next slice takes after one of so many that took so long; four times as many at most. */
function nextSlice(lines: number, milliseconds: number): number {
  const fitting = Math.round((lines * SLICE_MILLISECONDS) / milliseconds);
  return Math.max(1, Math.min(fitting, lines * 4));
}

/**
 * Draws what is printed. Asked by the page's own button it draws as many lines at a time as a moment holds, so that the
 * page goes on answering and the print can be called off; asked by the browser's keys there is no time, and all is drawn
 * at once.
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
    if (!(await this.#isStillAsked(0))) return;
    let slice = FIRST_LINES;
    for (let drawn = slice; drawn < lines; drawn += slice) {
      const started = performance.now();
      if (!(await this.#isStillAsked(drawn))) return;
      slice = nextSlice(slice, performance.now() - started);
    }
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
