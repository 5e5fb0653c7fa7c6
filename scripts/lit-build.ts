import type { Plugin } from 'vite';

/** In minified code a line break stands only inside a template: markup or styles, where it means one space. */
function squeeze(code: string): string {
  return code.replace(/\n\s*\/\*[\s\S]*?\*\//g, '').replace(/\n\s+/g, ' ');
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

/** Lit notes its versions in three globals of the page, for a warning that is of no use to one. */
const VERSION_NOTE =
  /\(\w+(?:\.\w+)*\.(?:lit(?:Html|Element)|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g;

/** Leaves the page's globals as they were. @throws Error when Lit writes its notes otherwise than we know */
export function forgetVersions(): Plugin {
  return {
    name: 'forget-versions',
    transform(code, id) {
      if (!/node_modules[\\/](?:lit-html|lit-element|@lit)[\\/]/.test(id)) return undefined;
      const kept = code.replace(VERSION_NOTE, '0');
      if (/Versions\s*\?\?=/.test(kept))
        throw new Error(`Expected no version note, found one in ${id}.`);
      return { code: kept, map: null };
    },
  };
}
