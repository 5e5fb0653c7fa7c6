import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import {
  drawGuide,
  GUIDE_PICTURES,
  PICTURED_CARDS,
} from '../../scripts/kiosk-walks/guide-pictures.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const fileOf = (name: string): string => `kiosk-${name}.png`;

/** File names of the pictures that the guide shows or links. */
function listNamed(): readonly string[] {
  return [...read('docs/huong-dan-kiosk.md').matchAll(/pictures\/(kiosk-[\w-]+\.png)/g)].map(
    ([, name]) => name!,
  );
}

describe('the pictures of the kiosk’s guide', () => {
  it('are all shown in it, and all that it shows are made', () => {
    const named = new Set(listNamed());
    assert.deepEqual([...named].toSorted(), GUIDE_PICTURES.map(fileOf).toSorted());
    for (const name of named) assert.ok(existsSync(join(ROOT, 'docs/pictures', name)), name);
  });

  it('show every card of the staff area, and the guide calls each by its name', () => {
    const area = read('kiosk/staff/staff-area.ts');
    const cards = [...area.matchAll(/<(\w+-card)\b/g)].map(([, card]) => card!);
    assert.ok(cards.length >= 9, 'the cards are found');
    assert.deepEqual(
      cards.filter((card) => !PICTURED_CARDS.has(card)),
      [],
    );
    const guide = read('docs/huong-dan-kiosk.md');
    for (const card of cards) {
      const name = /<h2>([^<]+)<\/h2>/.exec(read(`kiosk/staff/${card}.ts`))?.[1];
      assert.ok(name !== undefined && guide.includes(name), `${card}: ${name}`);
    }
  });

  it('can be drawn from the built kiosk, each of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiosk-pictures-'));
    try {
      await drawGuide(folder);
      assert.deepEqual(readdirSync(folder).toSorted(), GUIDE_PICTURES.map(fileOf).toSorted());
      for (const name of readdirSync(folder))
        assert.ok(statSync(join(folder, name)).size > 4000, `${name} shows something`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
