import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { FillOutcome } from '../../domain/plan.ts';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { STORY } from '../../practice/story.ts';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';

describe('a fill that does not come to its end', () => {
  let practice: Practice;
  let browser: ExtensionBrowser;
  let driver: PanelDriver;
  let form: Page;

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
  });
  after(() => practice.close());

  beforeEach(async () => {
    browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
    driver = await PanelDriver.open(browser);
    await driver.ask('capture', await driver.openPage(practice.oneStop.url + STORY.source.path));
    // Every box of this page posts the whole form back: it takes a while to fill.
    form = await driver.openPage(practice.certification.url + STORY.targets.certification.path);
    await driver.ask('preview', form);
  });
  afterEach(() => browser.close());

  async function readOutcomes(): Promise<readonly FillOutcome[]> {
    return Object.values((await driver.readState()).outcomes);
  }

  /** Lets the server's answers to posted forms wait. */
  async function holdPostbacks(wait: () => Promise<void>): Promise<void> {
    await form.route('**/*', async (route) => {
      if (route.request().method() === 'POST') await wait();
      await route.continue();
    });
  }

  /** Presses "fill" and interrupts as soon as one box was written; the outcomes, when the fill has ended. */
  async function interrupt(how: () => Promise<unknown>): Promise<readonly FillOutcome[]> {
    const ended = driver.ask('fill', form);
    while (Object.keys((await driver.readState()).outcomes).length === 0)
      await new Promise((done) => setTimeout(done, 20));
    await how();
    await ended;
    return readOutcomes();
  }

  it('is stopped by one press: what was written stays told, the rest is left alone', async () => {
    form = await driver.openPage(practice.civilStatus.url + STORY.targets.civilStatus.path);
    await driver.ask('preview', form);
    const stop = driver.panel.getByRole('button', { name: /Dừng/ });
    const outcomes = await interrupt(() => stop.dispatchEvent('click'));
    const stopped = outcomes.filter(({ reason }) => reason === 'stopped');
    assert.ok(stopped.length > 0 && stopped.length < outcomes.length, JSON.stringify(outcomes));
    assert.ok(outcomes.some(({ status }) => status === 'kept'));
    const { plan } = await driver.readState();
    await driver.ask('preview', form);
    const again = (await driver.readState()).plan!.rows;
    const open = (rows: typeof again): number =>
      rows.filter(({ action }) => action === 'fill').length;
    // What was not written is offered again.
    assert.equal(open(again), open(plan!.rows) - (outcomes.length - stopped.length));
  });

  it('goes on in the new document when a slow server answers each box with a whole page', async () => {
    await holdPostbacks(() => new Promise((done) => setTimeout(done, 900)));
    await driver.ask('fill', form);
    const outcomes = await readOutcomes();
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      outcomes.map(() => 'kept'),
      JSON.stringify(outcomes),
    );
  });

  it('ends with a report when the page moves on to another address', async () => {
    const outcomes = await interrupt(() => form.goto(`${practice.oneStop.url}/huong-dan`));
    assert.ok(outcomes.some(({ reason }) => reason === 'page-left'));
    assert.ok(outcomes.every(({ status }) => status !== 'kept'));
    assert.equal((await driver.readState()).busy, 'no');
  });
});
