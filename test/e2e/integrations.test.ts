import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { elementsOf, type Manifest } from '../../scripts/package-components/element-doc.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = resolve(ROOT, 'dist/components');
const read = (path: string): string =>
  readFileSync(resolve(ROOT, 'components/integrations', path), 'utf8');
const manifest = JSON.parse(
  readFileSync(resolve(DIST, 'custom-elements.json'), 'utf8'),
) as Manifest;
const ATTRIBUTES = new Map(
  elementsOf(manifest).map(({ tagName, attributes = [] }) => [
    tagName,
    attributes.map(({ name }) => name),
  ]),
);

function expectAttribute(tag: string, name: string): void {
  const known = ATTRIBUTES.get(tag);
  assert.ok(known !== undefined, `<${tag}> is an element`);
  assert.ok(known.includes(name), `<${tag}> has the attribute ${name}`);
}

/**
 * What Liferay takes of a customElement, by its reference:
 * https://learn.liferay.com/w/dxp/development/integrating-external-applications/creating-a-basic-custom-element/custom-element-yaml-configuration-reference
 */
const LIFERAY: Readonly<Record<string, (value: unknown) => boolean>> = {
  cssURLs: Array.isArray,
  description: (value) => typeof value === 'string',
  friendlyURLMapping: (value) => typeof value === 'string' && /^[a-z0-9-]+$/.test(value),
  htmlElementName: (value) => typeof value === 'string' && /^[a-z]+(-[a-z]+)+$/.test(value),
  instanceable: (value) => typeof value === 'boolean',
  name: (value) => typeof value === 'string' && value !== '',
  portletCategoryName: (value) => typeof value === 'string',
  properties: Array.isArray,
  sourceCodeURL: (value) => typeof value === 'string',
  type: (value) => value === 'customElement',
  urls: Array.isArray,
  useESM: (value) => typeof value === 'boolean',
};

describe('what puts the elements into other systems', () => {
  it('gives Liferay fields it knows, elements that are there and attributes they have', () => {
    const { assemble, ...widgets } = parse(read('liferay/client-extension.yaml')) as {
      assemble: readonly { from: string; into: string }[];
    } & Record<string, Record<string, unknown>>;
    assert.deepEqual(assemble, [{ from: 'mot-lan', into: 'static' }]);
    assert.ok(Object.keys(widgets).length > 0);
    for (const [id, widget] of Object.entries(widgets)) {
      for (const [field, value] of Object.entries(widget))
        assert.equal(LIFERAY[field]?.(value), true, `${id}: ${field}: ${String(value)}`);
      for (const needed of ['type', 'name', 'htmlElementName', 'friendlyURLMapping', 'urls'])
        assert.ok(needed in widget, `${id} says its ${needed}`);
      for (const line of widget['properties'] as readonly string[])
        expectAttribute(widget['htmlElementName'] as string, line.split('=')[0]!);
      for (const file of [widget['urls'], widget['cssURLs']].flat() as readonly string[])
        assert.ok(existsSync(resolve(DIST, file)), file);
    }
  });

  it('lets the shortcode of WordPress write attributes that elements have, and files that are there', () => {
    const plugin = read('wordpress/mot-lan/mot-lan.php');
    const list = /const MOT_LAN_ELEMENTS = array\(([\s\S]*?)\n\);/.exec(plugin)![1]!;
    const rows = [...list.matchAll(/'([\w-]+)'\s*=> array\(([^)]*)\)/g)];
    assert.ok(rows.length >= 9);
    for (const [, tag, names] of rows)
      for (const [, name] of names!.matchAll(/'([\w-]+)'/g)) expectAttribute(tag!, name!);
    const file = /MOT_LAN_FILE\s*= 'mot-lan\/([^']+)'/.exec(plugin)![1]!;
    assert.ok(existsSync(resolve(DIST, file)), file);
    const hashes = JSON.parse(readFileSync(resolve(DIST, 'integrity.json'), 'utf8')) as object;
    assert.ok(plugin.includes(`$hashes['${file}']`) && file in hashes, 'its hash is set');
  });
});
