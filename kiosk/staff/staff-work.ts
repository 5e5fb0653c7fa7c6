import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { icon } from '../../components/icon.ts';
import { TRIANGLE_ALERT } from '../../components/icons/reading.ts';
import { CIRCLE_CHECK } from '../../components/icons/saying.ts';
import { toStorageError } from '../../storage/problem.ts';

/** What a card of the staff area is doing: one thing after the other, and the sentence about how the last press went. */
export class StaffWork implements ReactiveController {
  /** Somebody pressed, and waits. */
  isBusy = false;
  problem = '';
  done = '';
  readonly #host: ReactiveControllerHost;
  #last: Promise<void> = Promise.resolve();
  #presses = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    Object.assign(this, { problem: '', done: '' });
  }

  /** Reads what the card shows; nobody pressed for it, so only a failure is said. */
  read(work: () => Promise<void>): Promise<void> {
    return this.#queue(async () => {
      await work();
    });
  }

  /** Does what a press asks for, after all that was begun before it. It may return the sentence that says what was done. */
  async run(work: () => Promise<string | void>): Promise<void> {
    this.#count(1);
    await this.#queue(async () => {
      Object.assign(this, { problem: '', done: '' });
      this.done = (await work()) ?? '';
    });
    this.#count(-1);
  }

  /** The sentence about the last press, if there is one. */
  render(): TemplateResult {
    const bad = this.problem !== '';
    const words = bad ? this.problem : this.done;
    return html`<div aria-live="polite">
      ${
        words === ''
          ? nothing
          : html`<p class="notice ${bad ? 'bad' : ''}">
              ${icon(bad ? TRIANGLE_ALERT : CIRCLE_CHECK)}<span>${words}</span>
            </p>`
      }
    </div>`;
  }

  #queue(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work).catch((error: unknown) => {
      this.problem = toStorageError(error).message;
      this.#host.requestUpdate();
    });
    return this.#last;
  }

  #count(change: 1 | -1): void {
    this.#presses += change;
    this.isBusy = this.#presses > 0;
    this.#host.requestUpdate();
  }
}
