import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenRounds, killRounds } from '../support/killed-store/kill-rounds.ts';

describe('a browser killed while it purges, restores, imports or writes transfers', () => {
  it('leaves the old state or the new one, or whole steps, never less than it had said, or tells that the browser deleted it', async () => {
    const rounds = await killRounds(8, Math.random);
    assert.equal(rounds.length, 8);
    assert.deepEqual(brokenRounds(rounds), []);
  });
});
