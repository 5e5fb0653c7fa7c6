import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortenPath } from '../../scripts/shorten-path.ts';

describe('shortenPath', () => {
  it('puts nothing between numbers that end by themselves, and names a command once', () => {
    assert.equal(shortenPath('M 4 3 h 5 a 1 1 0 0 1 1 1 v 5 z'), 'M4 3h5a1 1 0 011 1v5z');
    assert.equal(shortenPath('M1,2L3,-4L.5,.6'), 'M1 2L3-4 .5.6');
    assert.equal(shortenPath('M0 0 1 1'), 'M0 0L1 1');
  });

  it('reads flags that stand close', () => {
    assert.equal(shortenPath('M5 21a5 5 0 012.9-4.5'), 'M5 21a5 5 0 012.9-4.5');
  });

  it('lets ends meet although each step is rounded', () => {
    // Three times a third, each written as 0.3: the last makes good what is missing.
    const path = shortenPath('M0 0l.3333 0l.3333 0l.3334 0');
    const steps = path.match(/[\d.]+(?= 0)/g)!.map(Number);
    assert.equal(Math.round(steps.reduce((sum, one) => sum + one, 0) * 10), 10, path);
  });

  it('keeps a dot', () => {
    assert.equal(shortenPath('M12 17h.01'), 'M12 17h.01');
  });

  it('says what is no path', () => {
    assert.throws(() => shortenPath('M1 2Lx'), /Expected/);
    assert.throws(() => shortenPath('M1 2w3'), /Expected a command of a path, found w/);
  });
});
