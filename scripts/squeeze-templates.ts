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
