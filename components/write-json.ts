/** What may not stand in a text of JSON as it is, and halves of letters, which not every reader takes. */
// oxlint-disable-next-line no-control-regex -- control characters are what must be escaped
const UNSAFE = /["\\\u0000-\u001f\u007f-\u009f\ud800-\udfff\u2028\u2029]/g;

function writeText(text: string): string {
  const escape = (letter: string): string =>
    `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${text.replace(UNSAFE, escape)}"`;
}

/**
 * JSON as the language has it, also on a page where an old library gave texts and lists a `toJSON` of its own, as Prototype
 * before 1.7 does: `JSON.stringify` would then send other words than were shown.
 */
export function writeJson(value: unknown): string {
  if (typeof value === 'string') return writeText(value);
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${members.map(([key, one]) => `${writeText(key)}:${writeJson(one)}`).join(',')}}`;
}
