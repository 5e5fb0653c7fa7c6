import { format } from 'prettier';
import type { Example } from './read-examples.ts';

/** What a snippet is written for. */
export const FRAMEWORKS = ['html', 'react', 'vue', 'angular'] as const;

/** One of them. */
export type Framework = (typeof FRAMEWORKS)[number];

/** How each is called. */
export const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = {
  html: 'HTML',
  react: 'React',
  vue: 'Vue',
  angular: 'Angular',
};

const PACKAGE = 'mot-lan-components';

function writeValue(value: unknown): string {
  if (value instanceof Date) return `new Date(${JSON.stringify(value)})`;
  if (Array.isArray(value)) return `[${value.map(writeValue).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${writeValue(one)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}

function writeAttributes({ attributes }: Example): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`,
    )
    .join('');
}

function writeElement(example: Example, more = ''): string {
  return `<${example.tag}${writeAttributes(example)}${more}>${example.content}</${example.tag}>`;
}

function writeConstants({ properties }: Example): string {
  return Object.entries(properties)
    .map(([name, value]) => `const ${name} = ${writeValue(value)};`)
    .join('\n');
}

function bind(example: Example, write: (name: string) => string): string {
  return Object.keys(example.properties)
    .map((name) => ` ${write(name)}`)
    .join('');
}

type Write = (example: Example, event: string | undefined) => string;

const html: Write = (example, event) => {
  const lines = Object.entries(example.properties).map(
    ([name, value]) => `element.${name} = ${writeValue(value)};`,
  );
  if (event !== undefined)
    lines.push(`element.addEventListener('${event}', (event) => console.log(event));`);
  const script = `const element = document.querySelector('${example.tag}');\n${lines.join('\n')}`;
  return [
    '<link rel="stylesheet" href="/mot-lan/mot-lan.css">\n<script type="module" src="/mot-lan/mot-lan.js"></script>',
    writeElement(example),
    ...(lines.length > 0 ? [`<script type="module">${script}</script>`] : []),
  ].join('\n\n');
};

const react: Write = (example, event) => {
  const heard = event === undefined ? '' : ` on${event}={(event) => console.log(event)}`;
  const element = writeElement(example, bind(example, (name) => `${name}={${name}}`) + heard);
  return `import '${PACKAGE}/${example.tag}';\n\n${writeConstants(example)}\n
    export function Example() { return (${element}); }`;
};

const vue: Write = (example, event) => {
  const heard = event === undefined ? '' : ` @${event}="(event) => console.log(event)"`;
  const element = writeElement(example, bind(example, (name) => `.${name}="${name}"`) + heard);
  return `<script setup>\nimport '${PACKAGE}/${example.tag}';\n\n${writeConstants(example)}\n</script>\n
    <template>${element}</template>`;
};

const angular: Write = (example, event) => {
  const heard = event === undefined ? '' : ` (${event})="hear($event)"`;
  const element = writeElement(example, bind(example, (name) => `[${name}]="${name}"`) + heard);
  const fields = Object.entries(example.properties).map(
    ([name, value]) => `readonly ${name} = ${writeValue(value)};`,
  );
  if (event !== undefined) fields.push('hear(event: Event) { console.log(event); }');
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
    import '${PACKAGE}/${example.tag}';\n
    @Component({ selector: 'app-example', standalone: true, schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`${element}\` })
    export class Example { ${fields.join('\n')} }`;
};

const WRITERS: Readonly<Record<Framework, readonly [write: Write, parser: string]>> = {
  html: [html, 'html'],
  react: [react, 'babel'],
  vue: [vue, 'vue'],
  angular: [angular, 'typescript'],
};

/** The example as code to paste, hearing one of its events where it has any. */
export async function writeSnippet(
  framework: Framework,
  example: Example,
  event: string | undefined,
): Promise<string> {
  const [write, parser] = WRITERS[framework];
  const text = await format(write(example, event), {
    parser,
    printWidth: 90,
    singleQuote: true,
    htmlWhitespaceSensitivity: 'ignore',
  });
  return text.trim();
}
