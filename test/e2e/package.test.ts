import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  elementsOf,
  propertiesOf,
  type ElementDoc,
  type Manifest,
  type Named,
} from '../../scripts/package-components/element-doc.ts';
import { listElements } from '../../scripts/package-components/list-elements.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FLAGS = '--noEmit --strict --jsx preserve --target es2022 --lib es2023,dom,dom.iterable';
const DIST = resolve(ROOT, 'dist/components');
const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(DIST, file), 'utf8')) as T;
const elements = elementsOf(readJson<Manifest>('custom-elements.json'));
const names = (list: readonly Named[] = []): readonly string[] =>
  list.map(({ name }) => name).sort();

/** Everything that stands in an element's folder, examples aside. */
function readSource({ tagName }: ElementDoc): string {
  const folder = resolve(ROOT, 'components', tagName);
  const files = readdirSync(folder).filter((file) => !file.includes('.examples.'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

function findAll(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
}

/** Every file a package's `exports` name. */
function targetsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(targetsOf);
}

/** Packs the package as npm would publish it, and unpacks it as npm would install it. */
function unpack(folder: string, target: string): void {
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder, DIST], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(packed.status, 0, packed.stderr);
  mkdirSync(target, { recursive: true });
  const file = join(folder, packed.stdout.trim());
  const args = ['-xzf', file, '-C', target, '--strip-components=1'];
  assert.equal(spawnSync('tar', args).status, 0, 'tar');
}

describe('the package of elements', () => {
  it('has every element in its manifest', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      listElements(),
    );
  });

  for (const element of elements)
    describe(`<${element.tagName}> in custom-elements.json`, () => {
      const source = readSource(element);

      it('has words for everything a page may use', () => {
        const all = [
          element.members,
          element.attributes,
          element.events,
          element.slots,
          element.cssParts,
          element.cssProperties,
        ];
        for (const one of all.flatMap((list) => list ?? []))
          assert.ok((one.description ?? '').length > 5, `${element.tagName}: ${one.name}`);
      });

      it('lists the attributes and properties its class declares', () => {
        const declared = findAll(source, /@property\([^)]*\)\s+(?:override\s+)?(\w+)/g);
        for (const name of declared)
          assert.ok(
            propertiesOf(element).some((one) => one.name === name),
            name,
          );
        const attributes = (element.attributes ?? []).map(
          ({ fieldName, name }) => fieldName ?? name,
        );
        const reflected = findAll(source, /@property\((?!\{ attribute: false)[^)]*\)\s+(\w+)/g);
        assert.deepEqual(attributes.sort(), reflected);
      });

      it('lists its events, parts and slots', () => {
        const events = findAll(source, /(?:super|new Event)\(\s*'([\w-]+)'/g);
        assert.deepEqual(names(element.events), events);
        assert.deepEqual(names(element.cssParts), findAll(source, /\bpart="([\w-]+)"/g));
        assert.equal((element.slots ?? []).length > 0, source.includes('<slot'));
      });
    });

  it('exports only files that are there', () => {
    const { exports } = readJson<{ exports: object }>('package.json');
    for (const file of targetsOf(exports)) assert.ok(existsSync(join(DIST, file)), file);
  });

  it('prints hashes that the scripts have', () => {
    for (const [file, integrity] of Object.entries(
      readJson<Record<string, string>>('integrity.json'),
    )) {
      const digest = createHash('sha384')
        .update(readFileSync(join(DIST, file)))
        .digest('base64');
      assert.equal(integrity, `sha384-${digest}`);
    }
  });

  it('prints the hash of every script, also of what is loaded later', () => {
    const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      Object.keys(readJson<object>('integrity.json')).sort(),
      scripts.filter((file) => file.endsWith('.js')).sort(),
    );
  });

  it('tells editors every attribute, property, event, slot, part and custom property', () => {
    const texts = ['vscode.html-data.json', 'vscode.css-data.json', 'web-types.json', 'jsx.d.ts'];
    const [html, css, jetBrains, jsx] = texts.map((file) => readFileSync(join(DIST, file), 'utf8'));
    for (const element of elements) {
      const {
        attributes = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
      } = element;
      for (const { name } of [...attributes, ...cssProperties, ...cssParts, ...events, ...slots])
        assert.ok(jetBrains!.includes(`"name": "${name}"`), `web-types: ${name}`);
      for (const { name } of attributes) assert.ok(html!.includes(`"name": "${name}"`), name);
      for (const { name } of events) assert.ok(html!.includes(`\`${name}\``), name);
      for (const { name } of cssProperties) assert.ok(css!.includes(`"name": "${name}"`), name);
      for (const { name } of cssParts) assert.ok(css!.includes(`"::part(${name})"`), name);
      for (const { name } of events) assert.ok(jsx!.includes(`'on${name}'?:`), `jsx: ${name}`);
      for (const { name } of propertiesOf(element)) {
        assert.ok(jetBrains!.includes(`"name": "${name}"`), `web-types: ${name}`);
        assert.ok(jsx!.includes(`'${name}'`), `jsx: ${name}`);
      }
    }
  });

  it('tells editors the texts an attribute may have', () => {
    interface Tag extends Named {
      readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[];
    }
    const { tags } = readJson<{ tags: Tag[] }>('vscode.html-data.json');
    const valuesOf = (tag: string, attribute: string): readonly string[] =>
      names(
        tags.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === attribute)
          ?.values,
      );
    assert.deepEqual(valuesOf('vietnamese-keyboard', 'way'), ['marks', 'telex', 'vni']);
    assert.deepEqual(valuesOf('poster-sheet', 'size'), ['A3', 'A4']);
    assert.ok(valuesOf('satisfaction-rating', 'value').includes('unsatisfied'));
  });

  it('tells editors every tag', () => {
    const { tags } = readJson<{ tags: Named[] }>('vscode.html-data.json');
    assert.deepEqual(names(tags), listElements());
    const types = readJson<{ contributions: { html: { elements: Named[] } } }>('web-types.json');
    assert.deepEqual(names(types.contributions.html.elements), listElements());
  });

  for (const resolution of ['bundler', 'node16'] as const)
    it(`is packed, and has types that a program in TypeScript and JSX is held to (${resolution})`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'mot-lan-types-'));
      try {
        const modules = join(folder, 'node_modules');
        unpack(folder, join(modules, 'mot-lan-components'));
        mkdirSync(join(modules, 'react'), { recursive: true });
        symlinkSync(resolve(ROOT, 'node_modules/lit'), join(modules, 'lit'));
        symlinkSync(resolve(ROOT, 'node_modules/@lit'), join(modules, '@lit'));
        // As much of React's types as the elements' types speak of.
        writeFileSync(
          join(modules, 'react/index.d.ts'),
          `export type Key = string; export type Ref<T> = (one: T | null) => void;
           export interface HTMLAttributes<T> { id?: string; children?: unknown }
           export namespace JSX { interface IntrinsicElements { div: HTMLAttributes<unknown> } interface Element {} }`,
        );
        writeFileSync(
          join(modules, 'react/package.json'),
          '{ "name": "react", "version": "19.0.0", "types": "index.d.ts" }',
        );
        const use = (file: string, text: string): void => writeFileSync(join(folder, file), text);
        use('package.json', '{ "type": "module" }');
        use(
          'good.tsx',
          `import * as React from 'react'; import 'mot-lan-components/jsx';
           import { QrDisplay, type ProcedureSelectEvent } from 'mot-lan-components'; import { ProcedureList } from 'mot-lan-components/procedure-list';
           document.querySelector('feedback-form')?.addEventListener('feedback-submit', (event) => event.feedback.text.trim());
           export const nameOf = ({ procedure }: ProcedureSelectEvent): string => procedure.name;
           export const code: QrDisplay = document.createElement('qr-display');
           export const list: ProcedureList = document.createElement('procedure-list');
           export const view = <satisfaction-rating value="satisfied" onrating-submit={(event) => event.rating.level} />;`,
        );
        use(
          'bad.tsx',
          `import * as React from 'react'; import 'mot-lan-components/jsx';
           export const view = <satisfaction-rating value="marvellous" />;`,
        );
        const check = (file: string): ReturnType<typeof spawnSync> =>
          spawnSync(
            process.execPath,
            [
              resolve(ROOT, 'node_modules/typescript/bin/tsc'),
              ...FLAGS.split(' '),
              '--module',
              resolution === 'node16' ? 'node16' : 'esnext',
              '--moduleResolution',
              resolution,
              join(folder, file),
            ],
            { encoding: 'utf8', cwd: folder },
          );
        const good = check('good.tsx');
        assert.equal(good.status, 0, String(good.stdout));
        assert.match(String(check('bad.tsx').stdout), /marvellous/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

  it('can be imported by every name it exports, from where it was unpacked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mot-lan-pack-'));
    try {
      unpack(folder, join(folder, 'node_modules/mot-lan-components'));
      const { exports } = readJson<{ exports: Record<string, { default?: string } | string> }>(
        'package.json',
      );
      // What has types alone is for TypeScript; the tests above import it.
      const names = Object.keys(exports).filter((name) => name !== './jsx');
      const program = names
        .map((name) => `import.meta.resolve('mot-lan-components${name.slice(1)}')`)
        .join(', ');
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', `console.log(JSON.stringify([${program}]))`],
        { encoding: 'utf8', cwd: folder },
      );
      assert.equal(stderr, '');
      const found = JSON.parse(stdout) as string[];
      assert.equal(found.length, names.length);
      for (const address of found) assert.ok(existsSync(fileURLToPath(address)), address);
      for (const file of ['README.md', 'LICENSE', 'web-types.json', 'vscode.html-data.json'])
        assert.ok(existsSync(join(folder, 'node_modules/mot-lan-components', file)), file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives the all-in-one files in no more than 32 kB each', () => {
    for (const file of ['mot-lan.js', 'mot-lan.classic.js']) {
      const { byteLength } = gzipSync(readFileSync(join(DIST, file)), { level: 9 });
      assert.ok(byteLength <= 32_768, `${file}: ${byteLength} bytes`);
    }
  });
});
