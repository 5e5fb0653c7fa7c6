import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  beginTrial,
  countStart,
  MOST_STARTS,
  passTrial,
  type Release,
} from '../../kiosk/offline/release.ts';

const start = (release: Release, times: number): readonly (string | undefined)[] => {
  let now = release;
  return Array.from({ length: times }, () => {
    const { version, release: next } = countStart(now);
    now = next;
    return version;
  });
};

describe('the release a kiosk runs', () => {
  it('takes the first version without a trial: there is nothing to go back to', () => {
    expect(beginTrial({}, 'a')).to.deep.equal({ good: 'a' });
  });

  it('goes back to the good version after a new one began too often without its first screen', () => {
    const trying = beginTrial({ good: 'a' }, 'b');
    const starts = start(trying, MOST_STARTS + 2);
    expect(starts).to.deep.equal([...Array(MOST_STARTS).fill('b'), 'a', 'a']);
  });

  it('keeps a new version once its first screen stood', () => {
    const { release } = countStart(beginTrial({ good: 'a' }, 'b'));
    const passed = passTrial(release, 'b');
    expect(passed).to.deep.equal({ good: 'b' });
    expect(start(passed, 9)).to.deep.equal(Array(9).fill('b'));
  });

  it('is not told by the old page that the new one started', () => {
    const trying = beginTrial({ good: 'a' }, 'b');
    expect(passTrial(trying, 'a')).to.equal(trying);
  });

  it('always has a version to answer with, whatever happens in whatever order', () => {
    const act = fc.oneof(
      fc.constantFrom('start'),
      fc.tuple(fc.constantFrom('new', 'passed'), fc.constantFrom('a', 'b', 'c')),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let release = beginTrial({}, 'a');
        const passed = new Set(['a']);
        for (const one of acts) {
          if (one === 'start') ({ release } = countStart(release));
          else if (one[0] === 'new') release = beginTrial(release, one[1]!);
          else {
            if (release.trial?.version === one[1]) passed.add(one[1]!);
            release = passTrial(release, one[1]!);
          }
          expect(passed.has(release.good!)).to.equal(true);
          expect(countStart(release).version).to.be.a('string');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
