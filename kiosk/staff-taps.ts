const TAPS = 5;
const WITHIN = 3000;

/** Opens the staff's door on five quick touches of the office's name: nothing a citizen presses by chance. */
export class StaffTaps {
  readonly #open: () => void;
  #times: readonly number[] = [];

  constructor(open: () => void) {
    this.#open = open;
  }

  /** One touch. */
  tap(): void {
    const now = performance.now();
    this.#times = [...this.#times, now].filter((time) => now - time < WITHIN);
    if (this.#times.length < TAPS) return;
    this.#times = [];
    this.#open();
  }
}
