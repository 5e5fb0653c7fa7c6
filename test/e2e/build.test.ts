import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { measure } from '../../bench/sizes.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

describe('what the build leaves in dist/', () => {
  it('stays under every size it promises', async () => {
    for (const { name, value, goal } of await measure()) {
      assert.ok(value > 500, `${name} holds something`);
      assert.ok(goal === undefined || value <= goal, `${name}: ${value} of ${goal}`);
    }
  });

  it('packs the catalogue so that the same procedures are read out of it', () => {
    const assets = resolve(DIST, 'kiosk/assets');
    const packed = readdirSync(assets).find((file) => /^commune-2026.*json$/.test(file));
    assert.ok(packed !== undefined);
    const read = (path: string): readonly Procedure[] =>
      readEdition(JSON.parse(readFileSync(path, 'utf8'))).edition!.procedures;
    const shown = (one: Procedure): Procedure => ({
      ...one,
      portalSearchUrl: one.portalUrl === null ? one.portalSearchUrl : null,
    });
    const whole = read(resolve(DIST, '../catalogue/commune-2026.json'));
    assert.deepEqual(read(resolve(assets, packed)), whole.map(shown));
  });

  it('asks for no host at install and lets no page fetch its files', () => {
    const manifest = JSON.parse(
      readFileSync(resolve(DIST, 'extension/manifest.json'), 'utf8'),
    ) as Record<string, unknown>;
    assert.equal(manifest['host_permissions'], undefined);
    assert.equal(manifest['content_scripts'], undefined);
    assert.equal(manifest['web_accessible_resources'], undefined);
    assert.deepEqual(manifest['permissions'], [
      'storage',
      'scripting',
      'activeTab',
      'sidePanel',
      'contextMenus',
      'idle',
    ]);
  });

  it('starts a worker that imports the background chunk', () => {
    const loader = readFileSync(resolve(DIST, 'extension/service-worker-loader.js'), 'utf8');
    const chunk = /import '\.\/(assets\/background[^']+\.js)'/.exec(loader)?.[1];
    assert.ok(chunk !== undefined, loader);
    assert.match(readFileSync(resolve(DIST, 'extension', chunk), 'utf8'), /sidePanel/);
  });

  it('carries no database into the page', () => {
    const script = readFileSync(resolve(DIST, 'extension/in-page/in-page-main.js'), 'utf8');
    assert.ok(!/dexie|indexedDB/i.test(script));
  });

  it('puts all elements into one file that imports nothing', () => {
    const script = readFileSync(resolve(DIST, 'components/mot-lan.js'), 'utf8');
    assert.ok(!/^\s*import\s/m.test(script) && !/from\s*"\.\//.test(script));
    const files = readdirSync(resolve(DIST, 'components'));
    for (const tag of [
      'procedure-list',
      'procedure-detail',
      'qr-display',
      'feedback-form',
      'satisfaction-rating',
    ]) {
      assert.ok(script.includes(tag), tag);
      assert.ok(files.includes(`${tag}.js`), tag);
    }
  });
});
