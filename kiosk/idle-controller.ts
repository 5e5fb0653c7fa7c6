import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nobody may touch the screen before the warning, and how long the warning stands. */
export interface IdleTimes {
  readonly idleSeconds: number;
  readonly warningSeconds: number;
}

/** Warning for 30 s, extended by one touch, as often as wanted (WCAG 2.2.1 asks for 20 s and ten times). */
export const IDLE_TIMES: IdleTimes = { idleSeconds: 60, warningSeconds: 30 };

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchstart'];

/**
 * Counts the seconds without a touch. `secondsLeft` is undefined until the warning stands; while it
 * stands only `extend()` ends it, so that nobody resets it by brushing the screen.
 */
export class IdleController implements ReactiveController {
  times: IdleTimes = IDLE_TIMES;
  secondsLeft: number | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #leave: () => void;
  #quietSince = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true, capture: true };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, this.#notice, options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.stop();
  }

  /** Starts counting; counts anew when already running. */
  start(): void {
    this.#quietSince = performance.now();
    this.#ticking ??= setInterval(() => this.#tick(), 250);
  }

  /** Stops counting and takes the warning away. */
  stop(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#show(undefined);
  }

  /** The person needs more time: counts anew from nothing. */
  extend(): void {
    this.#show(undefined);
    this.start();
  }

  readonly #notice = (): void => {
    if (this.secondsLeft === undefined) this.#quietSince = performance.now();
  };

  #tick(): void {
    const quiet = (performance.now() - this.#quietSince) / 1000;
    if (quiet < this.times.idleSeconds) return;
    const left = Math.ceil(this.times.idleSeconds + this.times.warningSeconds - quiet);
    if (left > 0) return this.#show(left);
    this.stop();
    this.#leave();
  }

  #show(seconds: number | undefined): void {
    if (this.secondsLeft === seconds) return;
    this.secondsLeft = seconds;
    this.#host.requestUpdate();
  }
}
