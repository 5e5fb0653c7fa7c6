import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { isReadBack, PHONE } from '../../bench/qr-camera.ts';
import { displayAddress } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';

const catalogue = resolve(import.meta.dirname, '../../catalogue/commune-2026.json');
const { edition } = readEdition(JSON.parse(readFileSync(catalogue, 'utf8')));
/** One in twenty; `npm run bench -- qr` takes them all. */
const addresses = edition!.procedures
  .flatMap((one) => displayAddress(one) ?? [])
  .filter((_, at) => at % 20 === 0);

describe('codes before a cheap phone', () => {
  it('are read from three and a half pixels a module, blurred, noisy and tilted', async () => {
    for (const [at, address] of addresses.entries()) {
      const shot = { ...PHONE, turn: ((at % 7) - 3) * 5, lean: ((at % 5) - 2) * 7.5 };
      assert.ok(await isReadBack(address, shot, at), address);
    }
  });

  it('are not read from one pixel a module: the test can fail', async () => {
    assert.equal(await isReadBack(addresses[0]!, { ...PHONE, scale: 1 }, 1), false);
  });
});
