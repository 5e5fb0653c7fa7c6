/** What a template of Lit is before a browser draws it. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Hears what a template gives to the properties of an element. */
export type TakeProperty = (tag: string, name: string, value: unknown) => void;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || typeof value === 'symbol';

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** An attribute whose value stands in the template: the place before the value says which and of what kind. */
const ATTRIBUTE = /\s([@.?]?)([\w-]+)=("?)$/;

function drawChild(value: unknown, take: TakeProperty): string {
  if (isNothing(value)) return '';
  if (Array.isArray(value)) return value.map((one) => drawChild(one, take)).join('');
  if (isTemplate(value)) return drawTemplate(value, take);
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  throw new Error(`Expected text or a template, found ${JSON.stringify(value)}.`);
}

function drawAttribute(kind: string, name: string, value: unknown): string {
  if (kind === '?') return value === true ? ` ${name}` : '';
  return isNothing(value) ? '' : ` ${name}="${escape(String(value))}"`;
}

/**
 * A template of Lit as HTML, without what only a running page has: listeners go, properties are told to `take`.
 * @throws Error for a value that is neither text, attribute nor template
 */
export function drawTemplate({ strings, values }: Template, take: TakeProperty): string {
  let drawn = '';
  strings.forEach((before, at) => {
    drawn += before.replace(/\s+/g, ' ');
    if (at === values.length) return;
    const value = values[at];
    const isInTag = drawn.lastIndexOf('<') > drawn.lastIndexOf('>');
    const place = isInTag ? ATTRIBUTE.exec(drawn) : null;
    if (place === null) {
      drawn += drawChild(value, take);
      return;
    }
    const [whole, kind = '', name = '', quote] = place;
    if (quote !== '') {
      drawn += escape(String(value));
      return;
    }
    drawn = drawn.slice(0, -whole.length);
    if (kind === '.') take(/<([\w-]+)[^<]*$/.exec(drawn)![1]!, name, value);
    else if (kind !== '@') drawn += drawAttribute(kind, name, value);
  });
  return drawn;
}
