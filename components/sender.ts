import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sending } from './send-json.ts';

/** An element with an `action`: it is told that something is on its way, and why it did not arrive. */
type Host = ReactiveControllerHost & { readonly action: string; busy: boolean; problem: string };

const load = () => import('./send-carefully.ts');
const NOT_LOADED = 'Chưa gửi được (trang chưa tải đủ). Nội dung vẫn còn; bấm Gửi lại.';

/** Sends what a person saw to the address of an element's `action`. Whatever waits, waits in memory only. */
export class Sender implements ReactiveController {
  /** What stands in the box no person sees. */
  hiddenText = '';
  #shownAt = performance.now();
  #sentAt: readonly number[] = [];
  #words = '';
  #key = '';
  #action = '';
  readonly #host: Host;
  readonly #leastMs: number;

  /** `leastMs`: nobody who reads is done sooner. */
  constructor(host: Host, leastMs: number) {
    this.#host = host;
    this.#leastMs = leastMs;
    host.addController(this);
  }

  hostUpdated(): void {
    const { action } = this.#host;
    if (action === this.#action) return;
    this.#action = action;
    // Ahead of the press: who loses the network while writing is to be told so, and can send once it is back.
    if (action !== '') load().catch(() => undefined);
  }

  /** Something new is asked: its time runs from now, and an answer to what went before is of no more use. */
  restart(): void {
    this.#shownAt = performance.now();
    this.#words = '';
    this.hiddenText = '';
  }

  /** Sends once; gives the answer, or undefined after a sentence was set as the element's `problem`. */
  async send(content: object): Promise<{ readonly answer: unknown } | undefined> {
    const host = this.#host;
    const words = this.#noteWords(content);
    host.problem = '';
    host.busy = true;
    const sending = await this.#attempt(content);
    if (words !== this.#words) return undefined;
    host.busy = false;
    if (sending.problem !== undefined) {
      host.problem = sending.problem;
      return undefined;
    }
    this.#sentAt = [...this.#sentAt, performance.now()];
    this.#words = '';
    return sending;
  }

  async #attempt(content: object): Promise<Sending> {
    const now = performance.now();
    const { hiddenText } = this;
    this.hiddenText = '';
    try {
      const { sendCarefully } = await load();
      return await sendCarefully(this.#host.action, content, this.#key, {
        shownMs: now - this.#shownAt,
        leastMs: this.#leastMs,
        sentMs: this.#sentAt.map((at) => now - at),
        hiddenText,
      });
    } catch {
      // Sending itself never throws: the module that sends could not be had.
      return { problem: NOT_LOADED };
    }
  }

  /** The same words keep their key however often they are sent; other words get another. */
  #noteWords(content: object): string {
    const words = JSON.stringify(content);
    // Not `randomUUID`: a commune's site may still be served without TLS.
    if (words !== this.#words) this.#key = crypto.getRandomValues(new Uint32Array(4)).join('-');
    return (this.#words = words);
  }
}
