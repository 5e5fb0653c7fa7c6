import { build, type Plugin } from 'esbuild';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { TemplateResult } from 'lit';
import { listElements } from '../../scripts/package-components/list-elements.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** An example as a person would write it: a tag, what stands in it, and what a script sets. */
export interface Example {
  readonly name: string;
  readonly tag: string;
  /** `true` is an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly content: string;
}

/** Examples are data to us; the elements they define need a browser and are left out. */
const leaveOutElements: Plugin = {
  name: 'leave-out-elements',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, importer }) => {
      const tag = basename(importer, '.examples.ts');
      return path === `./${tag}.ts` ? { path, namespace: 'element' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'element' }, () => ({ contents: '' }));
  },
};

const MARK = '\u0001';
const ATTRIBUTE = new RegExp(`([.\\w-]+)(?:=(?:"([^"]*)"|${MARK}(\\d+)${MARK}))?`, 'g');

/** What a page can write as a literal: everything but functions. */
function isData(value: unknown): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isData);
}

function readExample(name: string, { strings, values }: TemplateResult): Example {
  const text = strings.reduce((all, part, at) => `${all}${MARK}${at - 1}${MARK}${part}`).trim();
  const [, tag, head, content] = /^<([\w-]+)([^>]*)>([\s\S]*)<\/\1\s*>$/.exec(text) ?? [];
  if (tag === undefined || head === undefined || content === undefined)
    throw new Error(`Expected example "${name}" to be one element, found ${text.slice(0, 80)}.`);
  const attributes: Record<string, string | true> = {};
  const properties: Record<string, unknown> = {};
  for (const [, key, written, at] of head.matchAll(ATTRIBUTE)) {
    const value = at === undefined ? (written ?? true) : values[Number(at)];
    if (!key!.startsWith('.')) attributes[key!] = value === true ? true : String(value);
    else if (isData(value)) properties[key!.slice(1)] = value;
  }
  return { name, tag, attributes, properties, content: content.trim() };
}

/** Every element's examples, by tag, read from the files the tests draw from. */
export async function readExamples(): Promise<Readonly<Record<string, readonly Example[]>>> {
  const tags = listElements();
  const lines = tags.map(
    (tag, at) =>
      `export { examples as example${at} } from './components/${tag}/${tag}.examples.ts';`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    plugins: [leaveOutElements],
  });
  const file = resolve(ROOT, '.cache/examples.mjs');
  mkdirSync(resolve(ROOT, '.cache'), { recursive: true });
  writeFileSync(file, outputFiles[0]!.text);
  const read = (await import(`${pathToFileURL(file).href}?${Date.now()}`)) as Readonly<
    Record<string, Readonly<Record<string, TemplateResult>>>
  >;
  return Object.fromEntries(
    tags.map((tag, at) => [
      tag,
      Object.entries(read[`example${at}`]!).map(([name, template]) => readExample(name, template)),
    ]),
  );
}
