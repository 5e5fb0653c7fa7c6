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

/** What a card of the staff area is doing: one thing at a time, and the sentence about how it went. */
export class StaffWork implements ReactiveController {
  isBusy = false;
  problem = '';
  done = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    Object.assign(this, { problem: '', done: '' });
  }

  /** Runs `work`; a second press while it runs is none. It may return the sentence that says what was done. */
  async run(work: () => Promise<string | void>): Promise<void> {
    if (this.isBusy) return;
    Object.assign(this, { isBusy: true, problem: '', done: '' });
    this.#host.requestUpdate();
    try {
      this.done = (await work()) ?? '';
    } catch (error) {
      this.problem = toStorageError(error).message;
    }
    this.isBusy = false;
    this.#host.requestUpdate();
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
}
