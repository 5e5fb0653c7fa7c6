import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { toStorageError } from '../../storage/problem.ts';
import { officeIcon } from './office-icons.ts';

/** What an element is doing for a person: one thing at a time, and the sentence when it failed. */
export class Doing implements ReactiveController {
  isBusy = false;
  problem = '';
  /** What was done, in words; shown until the next press. */
  done = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.problem = '';
  }

  /** Runs `work`; a second press while it runs is none. `work` may return the sentence that says what was done. */
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

  /** Reads what an element shows; it waits for no press, and none waits for it. */
  async load(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.problem = toStorageError(error).message;
    }
    this.#host.requestUpdate();
  }

  /** The sentence about the last press, if there is one. */
  render(): TemplateResult {
    return html`<div class="doing" aria-live="polite">
      ${
        this.problem === ''
          ? nothing
          : html`<p class="notice bad">
              ${officeIcon('triangle-alert')} <span>${this.problem}</span>
            </p>`
      }
      ${
        this.done === ''
          ? nothing
          : html`<p class="notice">${officeIcon('check')} <span>${this.done}</span></p>`
      }
    </div>`;
  }
}
