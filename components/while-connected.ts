import type { ReactiveControllerHost } from 'lit';

/** Runs `begin` each time an element enters a page; what listens with its signal is let go when the element leaves. */
export function whileConnected(
  host: ReactiveControllerHost,
  begin: (signal: AbortSignal) => void,
): void {
  let stay = new AbortController();
  host.addController({
    hostConnected: () => {
      stay = new AbortController();
      begin(stay.signal);
    },
    hostDisconnected: () => stay.abort(),
  });
}
