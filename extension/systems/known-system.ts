/** A web system the product has a name for. Data only. */
export interface KnownSystem {
  readonly id: string;
  readonly name: string;
  /** 'https://host', or 'http://127.0.0.1:*' for any port. */
  readonly origin: string;
  /** Text the page's title must hold, when one origin serves several systems. */
  readonly titleMark?: string;
}

function isAt(pattern: string, origin: string): boolean {
  return pattern.endsWith(':*') ? origin.startsWith(pattern.slice(0, -1)) : origin === pattern;
}

/** The system a page belongs to: its id and name, or the host for one nobody named. */
export function nameSystem(
  systems: readonly KnownSystem[],
  origin: string,
  title: string,
): { readonly id: string; readonly name: string } {
  const known = systems.find(
    (system) =>
      isAt(system.origin, origin) &&
      (system.titleMark === undefined || title.includes(system.titleMark)),
  );
  if (known !== undefined) return known;
  const host = origin.replace(/^[a-z]+:\/\//, '');
  return { id: host, name: host };
}
