import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nobody may touch the screen before the warning, and how long the warning stands. */
export interface IdleTimes {
  readonly idleSeconds: number;
  readonly warningSeconds: number;
}

/** Warning for 30 s, extended by one touch, as often as wanted (WCAG 2.2.1 asks for 20 s and ten times). */
export const IDLE_TIMES: IdleTimes = { idleSeconds: 60, warningSeconds: 30 };

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchstart'];

/** What the controller asks of its screen, and tells it. */
export interface IdleScreen {
  /** Somebody's visit stands on the screen: it is warned about before it goes. */
  readonly hasVisit: () => boolean;
  /** Nobody is here any more: forget the visit and rest. */
  readonly leave: () => void;
  /** Somebody touched a resting screen. */
  readonly wake: () => void;
}

/**
 * Counts the seconds without a touch. `secondsLeft` is undefined until the warning stands; while it
 * stands only `extend()` ends it, so that nobody resets it by brushing the screen. `isResting` holds from
 * the moment everything was forgotten until the next touch.
 */
export class IdleController implements ReactiveController {
  times: IdleTimes = IDLE_TIMES;
  secondsLeft: number | undefined;
  isResting = false;

  readonly #host: ReactiveControllerHost;
  readonly #screen: IdleScreen;
  #quietSince = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, screen: IdleScreen) {
    this.#host = host;
    this.#screen = screen;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true, capture: true };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, this.#notice, options);
    this.#quietSince = performance.now();
    this.#ticking = setInterval(() => this.#tick(), 250);
  }

  hostDisconnected(): void {
    this.#listening?.abort(); // Undefined when it was never connected.
    clearInterval(this.#ticking);
    this.#show(undefined);
  }

  /** Counts anew from nothing, and takes the warning away. */
  extend(): void {
    this.#quietSince = performance.now();
    this.#show(undefined);
  }

  readonly #notice = (): void => {
    if (this.secondsLeft === undefined) this.#quietSince = performance.now();
    if (!this.isResting) return;
    this.isResting = false;
    this.#screen.wake();
    this.#host.requestUpdate();
  };

  #tick(): void {
    if (this.isResting) return;
    const quiet = (performance.now() - this.#quietSince) / 1000;
    if (quiet < this.times.idleSeconds) return this.#show(undefined);
    const left = Math.ceil(this.times.idleSeconds + this.times.warningSeconds - quiet);
    if (left > 0 && this.#screen.hasVisit()) return this.#show(left);
    this.isResting = true;
    this.#show(undefined);
    this.#screen.leave();
  }

  #show(seconds: number | undefined): void {
    if (this.secondsLeft === seconds) return;
    this.secondsLeft = seconds;
    this.#host.requestUpdate();
  }
}
