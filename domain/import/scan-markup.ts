import { DAMAGED, LONGEST_TAG, UnreadableWorkbookError } from './check-workbook.ts';

/** What markup is made of; names are lower case and without their prefix: 'ss:Cell' is 'cell'. */
export type MarkupToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      /** '<Cell/>': it holds nothing where the markup is XML. */
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

/** What stands within these is no text of the page. */
const RAW = new Set(['script', 'style']);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  igrave: 'ì',
  iacute: 'í',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ugrave: 'ù',
  uacute: 'ú',
  yacute: 'ý',
};

function letterOf(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

/** '&#7891;', '&#x1ED3;' and the names that stand for letters of Vietnamese; any other stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (decimal !== undefined) return letterOf(Number(decimal), whole);
      if (hex !== undefined) return letterOf(parseInt(hex, 16), whole);
      const letter = ENTITIES[name!.toLowerCase()];
      if (letter === undefined) return whole;
      // '&Aacute;' is the capital of '&aacute;'.
      return /^[A-Z]/.test(name!) ? letter.toUpperCase() : letter;
    },
  );
}

/** An attribute by its name without prefix; undefined where the tag has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(
    String.raw`(?:^|[\s"'])(?:[a-z]+:)?${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`,
    'i',
  );
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3]; // A tag may lack the attribute.
  return value === undefined ? undefined : decodeEntities(value);
}

/** Where `wanted` begins. @throws UnreadableWorkbookError where the markup ends before it */
function expectNext(markup: string, wanted: string, from: number): number {
  const at = markup.indexOf(wanted, from);
  if (at < 0) throw new UnreadableWorkbookError(DAMAGED);
  return at;
}

/** The place of the '>' that ends a tag; one within a quoted value ends nothing. */
function findTagEnd(markup: string, from: number): number {
  const last = Math.min(markup.length, from + LONGEST_TAG);
  for (let at = from; at < last; at += 1) {
    const letter = markup[at];
    if (letter === '>') return at;
    // Only a quote that opens a value: an apostrophe may stand in one that has no quotes.
    if (letter === '=' && /["']/.test(markup[at + 1] ?? ''))
      at = expectNext(markup, markup[at + 1]!, at + 2);
  }
  throw new UnreadableWorkbookError(DAMAGED);
}

const TAG = /^(\/?)(?:[a-z][\w.-]*:)?([a-z][\w.-]*)([^]*?)(\/?)$/i;

/**
 * Walks through HTML or XML from its beginning to its end and hands over what it meets. Nothing is loaded, run or looked
 * up: a page is a text here and never becomes a document.
 * @throws UnreadableWorkbookError where a tag, a comment or a script has no end
 */
export function* scanMarkup(markup: string): Generator<MarkupToken> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    const textEnd = open < 0 ? markup.length : open;
    if (textEnd > at) yield { kind: 'text', text: decodeEntities(markup.slice(at, textEnd)) };
    if (open < 0) return;
    if (markup.startsWith('<!--', open)) at = expectNext(markup, '-->', open + 4) + 3;
    else if (markup.startsWith('<![CDATA[', open)) {
      at = expectNext(markup, ']]>', open) + 3;
      yield { kind: 'text', text: markup.slice(open + 9, at - 3) };
    } else if (/[!?]/.test(markup[open + 1] ?? '')) at = findTagEnd(markup, open) + 1;
    else if (/[a-z/]/i.test(markup[open + 1] ?? '')) {
      const end = findTagEnd(markup, open);
      at = end + 1;
      const parts = TAG.exec(markup.slice(open + 1, end));
      if (parts === null) continue;
      const [, slash, written, attributes = '', empty] = parts;
      const name = written!.toLowerCase();
      if (slash === '/') yield { kind: 'close', name };
      else yield { kind: 'open', name, attributes, isEmpty: empty === '/' };
      if (slash === '' && empty === '' && RAW.has(name)) {
        // '</SCRIPT' as well: the place is looked for by its two signs, then by its name.
        do at = expectNext(markup, '</', at) + 2;
        while (markup.slice(at, at + name.length).toLowerCase() !== name);
        at = findTagEnd(markup, at) + 1;
      }
    } else {
      yield { kind: 'text', text: '<' };
      at = open + 1;
    }
  }
}
