import type { WorkerRequest } from './worker-messages.ts';

const HOUR = 3_600_000;

function readVersion(): string {
  const note = document.querySelector<HTMLMetaElement>('meta[name=version]');
  if (note === null) throw new Error('Expected the version in the page, found none.');
  return note.content;
}

function ask(worker: ServiceWorker, request: WorkerRequest): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin and takes none.
  worker.postMessage(request);
}

/** The kiosk's worker: makes it run without a network, and brings a new version in only while nobody is there. */
export class Updates {
  /** Hash of this build. */
  readonly version: string = readVersion();
  /** When the server was last asked, ISO 8601; undefined before, and while it cannot be reached. */
  checkedAt: string | undefined;
  readonly #isResting: () => boolean;
  #registration: ServiceWorkerRegistration | undefined;
  #asked = false;

  constructor(isResting: () => boolean) {
    this.#isResting = isResting;
  }

  /** Registers the worker and looks for a new version every hour. */
  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('controllerchange', () => {
      // The first worker takes over a page that is up to date already.
      if (this.#asked) location.reload();
    });
    const registration = await serviceWorker.register('service-worker.js', {
      updateViaCache: 'none',
    });
    this.#registration = registration;
    this.checkedAt = new Date().toISOString();
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      // A version that came while nobody is there need not wait for the next visit's end.
      installing?.addEventListener('statechange', () => this.applyWhenResting()); // Null when it failed at once.
    });
    setInterval(() => void this.check(), HOUR);
    this.applyWhenResting();
  }

  /** Tells the worker that this version's first screen stands, so that it need not go back to the one before. */
  async reportStarted(): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    if (active !== null) ask(active, { kind: 'started', version: this.version });
  }

  /** Whether a new version is here and waits for a quiet moment. */
  get isWaiting(): boolean {
    return this.#registration?.waiting instanceof ServiceWorker; // Not registered yet: nothing waits.
  }

  /** Asks the server for a new version; without a network the old one goes on. */
  async check(): Promise<void> {
    try {
      await this.#registration?.update(); // See isWaiting.
      this.checkedAt = new Date().toISOString();
    } catch {
      // No network now: asked again in an hour.
    }
    this.applyWhenResting();
  }

  /** Lets the waiting version take over, unless somebody is at the screen. */
  applyWhenResting(): void {
    const { waiting, active } = this.#registration ?? {}; // See isWaiting.
    // The first worker needs no leave, and its page no reload.
    if (!waiting || !active || !this.#isResting()) return;
    this.#asked = true;
    ask(waiting, { kind: 'take-over' });
  }
}
