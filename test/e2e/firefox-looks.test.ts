import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { installFolder } from '../../scripts/install-folder.ts';
import { openExamplesSite, type ExamplesSite } from '../support/examples-site.ts';
import { sweepFirefox, visitHostilePages } from '../support/firefox-rounds.ts';
import { hostilePages } from '../support/hostile-pages.ts';
import { PAGE_LIBRARIES } from '../support/page-libraries.ts';
import { ALL_WIDTHS, type Round } from '../support/sweep-examples.ts';

/** What differs most between browsers; `npm run bench -- firefox` goes through all looks, languages and pages. */
const ROUNDS: readonly Round[] = [
  { look: 'light', language: 'vi', widths: ALL_WIDTHS, axeAt: [320] },
  { look: 'dark', language: 'en', widths: [1366], axeAt: [1366] },
  { look: 'forced colours', language: 'vi', widths: ALL_WIDTHS, axeAt: [768] },
];
const WORST = [
  'all that a page passes down',
  'rules that unset everything',
  "a theme's resets",
  'Prototype',
];

describe('how the elements look in Firefox', () => {
  let site: ExamplesSite;

  before(async () => {
    installFolder(PAGE_LIBRARIES);
    site = await openExamplesSite();
  });

  after(() => site.close());

  for (const round of ROUNDS)
    it(`fits and has nothing axe objects to, ${round.look}, ${round.language}`, async () => {
      assert.deepEqual(await sweepFirefox(`${site.url}/`, round), []);
    });

  it('is the same to the pixel on the worst of pages, and would be seen to differ', async () => {
    const pages = hostilePages().filter(({ name }) => WORST.includes(name));
    assert.equal(pages.length, WORST.length);
    const { objections, seen } = await visitHostilePages(pages);
    assert.deepEqual(objections, []);
    for (const tag of ['satisfaction-rating', 'office-info'])
      assert.ok(seen.includes(tag), `${tag} was spoilt`);
  });
});
