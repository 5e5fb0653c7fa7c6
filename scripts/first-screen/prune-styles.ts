/** One rule of a sheet, or one at-rule with what stands in it. */
interface Block {
  readonly head: string;
  readonly body: string;
}

/** Splits a sheet where its outermost braces close. */
function listBlocks(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] !== '}' || --depth > 0) continue;
    blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
    start = at + 1;
  }
  return blocks;
}

/** The names that stand in some HTML: tags, `.class`, `#id` and `[attribute]`. */
function listNames(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, tag, attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/g)) {
    names.add(tag!);
    for (const [, name, value = ''] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      names.add(`[${name}]`);
      if (name === 'id') names.add(`#${value}`);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    }
  }
  return names;
}

/** The names a selector asks for; what it asks not to be, and states and parts of an element, can come or not. */
function listAsked(selector: string): readonly string[] {
  const asked = selector.replace(/:not\([^)]*\)/g, '').replace(/::?[\w-]+/g, ' ');
  return [...asked.matchAll(/\[([\w-]+)[^\]]*\]|[.#]?[A-Za-z][\w-]*/g)].map(([name, attribute]) =>
    attribute === undefined ? name : `[${attribute}]`,
  );
}

/** Selectors that stand beside each other, not commas within brackets. */
const splitSelectors = (head: string): readonly string[] => head.split(/,(?![^(]*\))/);

function prune(css: string, names: ReadonlySet<string>): string {
  return listBlocks(css)
    .map(({ head, body }) => {
      if (/^@(?:media|container|supports)/.test(head)) {
        const inside = prune(body, names);
        return inside === '' ? '' : `${head}{${inside}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const kept = splitSelectors(head).filter((one) =>
        listAsked(one).every((name) => names.has(name)),
      );
      return kept.length === 0 ? '' : `${kept.join(',')}{${body.trim()}}`;
    })
    .join('');
}

/**
 * A sheet without the rules that ask for a tag, class, id or attribute that the HTML does not have: what it says of this
 * HTML stays. Of `:is` and `:where` it knows nothing; a rule that has them asks for all names in their brackets.
 */
export function pruneStyles(css: string, html: string): string {
  return prune(css.replace(/\/\*[^]*?\*\//g, ''), listNames(html));
}
