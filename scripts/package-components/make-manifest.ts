import { create, ts, type SyntaxNode } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElementDoc, Manifest, Member, Named } from './element-doc.ts';
import { listElements } from './list-elements.ts';
import { readUnions, writeOut } from './read-unions.ts';
import { findTokenWords } from './token-words.ts';

const COMPONENTS = resolve(import.meta.dirname, '../../components');

/** What Lit and the browser call; nobody who uses an element does. */
const LIFE_CYCLE = new Set([
  'render',
  'updated',
  'firstUpdated',
  'willUpdate',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'formAssociatedCallback',
  'formResetCallback',
  'formDisabledCallback',
  'formStateRestoreCallback',
]);

type Draft<T> = { -readonly [K in keyof T]: T[K] };
interface ModuleDraft {
  path: string;
  declarations: (Partial<Draft<ElementDoc>> & { name: string })[];
  exports?: unknown[];
}

/** `define('qr-display', QrDisplay)` is how an element gets its tag here. */
const readTags = {
  name: 'read-tags',
  analyzePhase({ node, moduleDoc }: { node: SyntaxNode; moduleDoc: ModuleDraft }): void {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (tag === undefined || element === undefined || !ts.isStringLiteral(tag)) return;
    const found = moduleDoc.declarations.find(({ name }) => name === element.getText());
    if (found === undefined) return;
    Object.assign(found, { tagName: tag.text, customElement: true });
    moduleDoc.exports?.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: found.name, module: moduleDoc.path },
    });
  },
};

function isPublic({ name, privacy, static: isStatic, inheritedFrom }: Member): boolean {
  const isOurs = inheritedFrom === undefined && !LIFE_CYCLE.has(name);
  return privacy === undefined && isStatic !== true && isOurs && !name.startsWith('#');
}

/** The design tokens an element's styles ask for; a page sets them on the element or on its root. */
function findTokens(tag: string): readonly Named[] {
  const read = (file: string): string => readFileSync(resolve(COMPONENTS, file), 'utf8');
  const own = readdirSync(resolve(COMPONENTS, tag)).map((file) => read(`${tag}/${file}`));
  const common = ['base-styles.ts', 'shared-styles.ts'].filter(
    (file) => file === 'base-styles.ts' || own.some((text) => text.includes(`../${file}`)),
  );
  const text = [...own, ...common.map(read)].join('\n');
  const names = new Set([...text.matchAll(/var\((--ml-[a-z0-9-]+)/g)].map(([, name]) => name!));
  return [...names].sort().map((name) => ({ name, description: findTokenWords(name) }));
}

function withParsedType<T extends Named>(one: T, unions: ReadonlyMap<string, string>): T {
  const text = writeOut(one.type?.text ?? '', unions);
  return text === undefined ? one : { ...one, parsedType: { text } };
}

function finish(module: ModuleDraft, tag: string): void {
  module.path = `${tag}.js`;
  const unions = readUnions(tag);
  for (const one of module.declarations) {
    if (one.tagName === undefined) continue;
    one.members = (one.members ?? [])
      .filter(isPublic)
      .map((member) => withParsedType(member, unions));
    one.attributes = (one.attributes ?? []).map((attribute) => withParsedType(attribute, unions));
    // The analyzer lists whatever is dispatched as well, without the event's name.
    one.events = (one.events ?? []).filter(({ description }) => description !== undefined);
    const own = one.cssProperties ?? [];
    const tokens = findTokens(tag).filter(({ name }) => own.every((known) => known.name !== name));
    one.cssProperties = [...own, ...tokens];
  }
}

/** custom-elements.json of every element, read from its source. */
export function makeManifest(): Manifest {
  const tags = listElements();
  const modules = tags.map((tag) =>
    ts.createSourceFile(
      `${tag}/${tag}.ts`,
      readFileSync(resolve(COMPONENTS, tag, `${tag}.ts`), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const manifest = create({
    modules,
    plugins: [...litPlugin(), readTags],
    context: { dev: false },
  });
  const drafts = manifest.modules as readonly ModuleDraft[];
  for (const [at, module] of drafts.entries()) finish(module, tags[at]!);
  return manifest as unknown as Manifest;
}
