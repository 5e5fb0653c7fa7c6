/** What the page asks of its worker: to let a waiting version take over, or to note that this version's first screen stands. */
export type WorkerRequest =
  { readonly kind: 'take-over' } | { readonly kind: 'started'; readonly version: string };
