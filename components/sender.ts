import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Wording } from './language.ts';
import type { Sending, SendMemory } from './send-carefully.ts';
import { SEND_TEXTS, type SendTexts } from './send.texts.ts';

/** An element with an `action`: it is told that something is on its way, and why it did not arrive. */
type Host = ReactiveControllerHost &
  HTMLElement & { readonly action: string; busy: boolean; problem: string };

const load = () => import('./send-carefully.ts');

function remember(leastMs: number, sentAt: number[] = []): SendMemory {
  return { shownAt: performance.now(), leastMs, sentAt, hiddenText: '', words: '', key: '' };
}

/** Sends what a person saw to the address of an element's `action`. Whatever waits, waits in memory only. */
export class Sender implements ReactiveController {
  #memory: SendMemory;
  readonly #host: Host;
  readonly #wording: Wording<SendTexts>;

  /** `leastMs`: nobody who reads is done sooner. */
  constructor(host: Host, leastMs: number) {
    this.#host = host;
    this.#memory = remember(leastMs);
    this.#wording = new Wording(host, SEND_TEXTS);
    host.addController(this);
  }

  hostUpdated(): void {
    // Ahead of the press: who loses the network while writing is to be told so, and can send once it is back.
    if (this.#host.action === '') return;
    load().catch(() => undefined);
    void this.#wording.texts; // English, if it is spoken here, is asked for with it.
  }

  /** What stands in the box no person sees. */
  noteHiddenText(text: string): void {
    this.#memory.hiddenText = text;
  }

  /** Something new is asked: its time runs from now, and an answer to what went before is of no more use. */
  restart(): void {
    this.#memory = remember(this.#memory.leastMs, this.#memory.sentAt);
  }

  /** Sends once; gives the answer, or undefined after a sentence was set as the element's `problem`. */
  async send(content: object): Promise<{ readonly answer: unknown } | undefined> {
    const host = this.#host;
    const memory = this.#memory;
    host.problem = '';
    host.busy = true;
    const sending = await load().then(
      ({ sendCarefully }): Promise<Sending> =>
        sendCarefully(host.action, content, memory, this.#wording.texts),
      () => ({ problem: this.#wording.texts.again(this.#wording.texts.notLoaded) }),
    );
    if (memory !== this.#memory) return undefined;
    host.busy = false;
    if (sending.problem === undefined) return sending;
    host.problem = sending.problem;
    return undefined;
  }
}
