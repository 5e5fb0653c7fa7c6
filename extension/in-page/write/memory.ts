/** What a control was like before it was written, as long as this document lives. */
export interface Before {
  readonly value: string;
  readonly error: string | undefined;
}

const known = new Map<string, Before>();
let lastWrite = performance.now();

/** Remembers a control as it was just before it is written. */
export function remember(ref: string, before: Before): void {
  known.set(ref, before);
}

/** What a control was before; undefined when this document has been loaded since. */
export function recall(ref: string): Before | undefined {
  return known.get(ref);
}

export function noteWrite(): void {
  lastWrite = performance.now();
}

/** Milliseconds since anything was written here (or the script came). */
export function sinceWrite(): number {
  return performance.now() - lastWrite;
}
