/** What a browser sent under one name; several values under one name keep their order. */
export type Sent = string | readonly string[];

/** One saved form: `fields` as the browser sent them, `texts` the same with codes written out as a person reads them. */
export interface ReceivedRecord {
  readonly kind: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly fields: Readonly<Record<string, Sent>>;
  readonly texts: Readonly<Record<string, Sent>>;
  readonly issued: Readonly<Record<string, string>>;
}

/** The fields of a form in the order sent; a file becomes 'name (n byte)'. */
export function readFields(form: FormData): Record<string, Sent> {
  const fields: Record<string, Sent> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' && value.size === 0 && value.name === '') continue;
    const text = typeof value === 'string' ? value : `${value.name} (${value.size} byte)`;
    const before = fields[name];
    fields[name] = before === undefined ? text : [...[before].flat(), text];
  }
  return fields;
}

/** One value of a form, trimmed; '' when it was not sent. Of several the first. */
export function readField(fields: Readonly<Record<string, Sent>>, name: string): string {
  return ([fields[name] ?? ''].flat()[0] ?? '').normalize('NFC').trim();
}
