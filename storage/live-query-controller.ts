import { liveQuery } from 'dexie';
import type { Subscription } from 'dexie';
import { toStorageError } from './problem.ts';
import type { StorageError } from './problem.ts';

/** What the controller needs of an element; Lit's ReactiveControllerHost has it. */
export interface QueryHost {
  addController(controller: LiveQueryController<unknown>): void;
  requestUpdate(): void;
}

/**
 * Keeps the newest result of a query in `value` and asks the host to render when it changed, from any context of
 * the origin. For small results only: counters, the last fifty rows. A sleeping service worker is never woken.
 */
export class LiveQueryController<T> {
  value: T | undefined;
  problem: StorageError | undefined;
  readonly #host: QueryHost;
  #query: () => Promise<T>;
  #subscription: Subscription | undefined;

  constructor(host: QueryHost, query: () => Promise<T>) {
    this.#host = host;
    this.#query = query;
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscription = liveQuery(this.#query).subscribe({
      next: (value) => this.#show(value, undefined),
      error: (error: unknown) => this.#show(this.value, toStorageError(error)),
    });
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe(); // Undefined when the host never was connected.
    this.#subscription = undefined;
  }

  /** Asks another question from now on. */
  setQuery(query: () => Promise<T>): void {
    const connected = this.#subscription !== undefined;
    this.#query = query;
    this.hostDisconnected();
    if (connected) this.hostConnected();
  }

  #show(value: T | undefined, problem: StorageError | undefined): void {
    this.value = value;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
