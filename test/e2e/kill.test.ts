import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenRounds, killRounds } from '../support/killed-store/kill-rounds.ts';

describe('a browser killed while it purges or restores', () => {
  it('leaves the old state or the new one, and the new one when it had said so', async () => {
    const rounds = await killRounds(6, Math.random);
    assert.equal(rounds.length, 6);
    assert.deepEqual(brokenRounds(rounds), []);
  });
});
