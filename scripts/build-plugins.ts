import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const BLOCKS =
  'div|section|article|li|ul|ol|form|fieldset|header|dl|dt|dd|tr|td|th|table|figure|figcaption|p|h[1-6]';

/** In minified code a line break stands only inside a template: markup or styles, where it means one space. */
function squeeze(code: string): string {
  return code
    .replace(/\n\s*\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s+/g, ' ')
    .replace(/; \} /g, '}')
    .replace(/ \{ (?=[a-z-]+: )/g, '{')
    .replace(/([;{]) ?([a-z-]+): /g, '$1$2:')
    .replace(/\) \{ /g, '){')
    .replace(/\}\s+(?=@(?:media|container)\b)/g, '}')
    .replace(/\{ (?=:host)/g, '{')
    .replace(/\(((?:max|min)-(?:width|height)|forced-colors|orientation): /g, '($1:')
    .replace(/, (?=var\(--ml|[\d.]+(?:fr|px|vw|dvh|cqi|%|rem)\b)/g, ',')
    .replace(/[\w.:()[\]='>*, -]+\{/g, (selectors) => selectors.replaceAll(', ', ','))
    .replace(/(calc\([^;`]*?\* )0\./g, '$1.')
    .replace(new RegExp(`> <(?=/?(?:${BLOCKS})\\b)`, 'g'), '><')
    .replace(new RegExp(`(<(?:${BLOCKS})(?: [^<>\`]*)?>) (?=\\$\\{)`, 'g'), '$1')
    .replace(new RegExp(`\\} (?=</(?:${BLOCKS})>)`, 'g'), '}');
}

/** Takes the indentation and the comments out of Lit's templates, once the code around them is minified. */
export function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = squeeze(chunk.code);
    },
  };
}

const DECORATE = `export default function decorate(decorators, target, key) {
  let descriptor;
  for (let at = decorators.length; at--; ) descriptor = decorators[at](target, key, descriptor) || descriptor;
  if (descriptor) Object.defineProperty(target, key, descriptor);
}`;

/** The helper before decorated fields in fewer words: of what it also knows, ours are none. */
export function shortenDecorate(): Plugin {
  return {
    name: 'shorten-decorate',
    enforce: 'pre',
    transform(_code, id) {
      return /helpers[\\/](?:esm[\\/])?decorate\.js$/.test(id)
        ? { code: DECORATE, map: null }
        : undefined;
    },
  };
}

/** Lit notes its versions in globals of the page, for a warning that is of no use to one. */
const VERSION_NOTE =
  /\(\w+(?:\.\w+)*\.(?:lit(?:Html|Element)|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g;
/** And keeps there what standard decorators say; ours are the older kind, and a table of the module's own will do. */
const METADATA = /\w+(?:\.\w+)*\.litPropertyMetadata\s*\?\?=\s*new WeakMap(?:\(\))?/;

/** Leaves the page's globals as they were. @throws Error when Lit writes to them otherwise than we know */
export function forgetGlobals(): Plugin {
  return {
    name: 'forget-globals',
    transform(code, id) {
      if (!/node_modules[\\/](?:lit-html|lit-element|@lit)[\\/]/.test(id)) return undefined;
      const own = METADATA.test(code) ? 'const litPropertyMetadata = new WeakMap();' : '';
      const kept = own + code.replace(VERSION_NOTE, '0').replace(METADATA, '0');
      const left = /\.(?:lit|reactive)\w+\s*\?\?=/.exec(kept)?.[0];
      if (left !== undefined) throw new Error(`Expected no global of Lit, found ${left} in ${id}.`);
      return { code: kept, map: null };
    },
  };
}

/**
 * Names the policy by which Lit makes markup under Trusted Types: a page may have the all-in-one file and single modules,
 * each with a Lit of its own, and no two policies of one name. @throws Error when Lit asks for its policy otherwise
 */
export function namePolicy(name: string): Plugin {
  return {
    name: 'name-policy',
    transform(code, id) {
      if (!/node_modules[\\/]lit-html[\\/](?:\w+[\\/])?lit-html\.js/.test(id)) return undefined;
      const named = code.replace(/createPolicy\((["'])lit-html\1/, `createPolicy("${name}"`);
      if (!named.includes(`createPolicy("${name}"`))
        throw new Error(`Expected a policy named lit-html in ${id}, found none.`);
      return { code: named, map: null };
    },
  };
}

/** Gives the QR encoder our own `segments`: see byte-segments.js. */
export function bytesOnly(): Plugin {
  return {
    name: 'bytes-only',
    enforce: 'pre',
    resolveId(source, importer) {
      const isOurs = source === './segments' && /qrcode[\\/]lib[\\/]core/.test(importer ?? '');
      return isOurs
        ? resolve(import.meta.dirname, '../components/qr-display/byte-segments.js')
        : undefined;
    },
  };
}

/** Leaves modules that are loaded later in files of their own, `NAME.js` beside the one that is built. */
export function keepApart(names: readonly string[]): Plugin {
  return {
    name: 'keep-apart',
    enforce: 'pre',
    resolveId(source, _importer, { kind }) {
      const name = /([\w-]+)\.ts$/.exec(source)?.[1];
      const isLater = kind === 'dynamic-import' && name !== undefined && names.includes(name);
      return isLater ? { id: `./${name}.js`, external: true } : undefined;
    },
  };
}
