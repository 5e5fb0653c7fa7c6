import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { EXPECTED_BIRTH, EXPECTED_CERTIFICATION, STORY } from '../../practice/story.ts';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { Story, type StoryResult } from '../../scripts/story.ts';

interface Received {
  readonly records: readonly {
    readonly kind: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly texts: Readonly<Record<string, string>>;
    readonly issued: Readonly<Record<string, string>>;
  }[];
}

describe('one birth registration, through the real side panel', () => {
  let practice: Practice;
  let browser: ExtensionBrowser;
  let result: StoryResult;

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
    browser = await openExtensionBrowser();
    result = await new Story(browser, practice).play();
  });
  after(async () => {
    await browser.close();
    await practice.close();
  });

  async function readReceived(system: 'civilStatus' | 'certification'): Promise<Received> {
    const answer = await fetch(`${practice[system].url}/received`);
    return (await answer.json()) as Received;
  }

  it('keeps every row it wrote', () => {
    assert.deepEqual(result.problems, []);
    for (const { willFill, verified } of result.steps) assert.equal(verified, willFill);
  });

  it("leaves exactly the source's values with the civil-status server", async () => {
    const { records } = await readReceived('civilStatus');
    assert.equal(records.length, 1);
    for (const [name, value] of Object.entries(EXPECTED_BIRTH))
      assert.equal(records[0]!.texts[name], value, `control ${name}`);
  });

  it('leaves exactly the values of the dossier with the certification server', async () => {
    const { records } = await readReceived('certification');
    assert.equal(records.length, 1);
    for (const [name, value] of Object.entries(EXPECTED_CERTIFICATION))
      assert.equal(records[0]!.fields[`ctl00$MainContent$${name}`], value, `control ${name}`);
  });

  it('captures the issued numbers back into the same dossier', async () => {
    const facts = await browser.worker.evaluate<
      Record<string, { values: { value: { text: string } }[] }>
    >(`chrome.storage.session.get('session').then(({ session }) => session.dossier.facts)`);
    assert.equal(facts['child.idNumber']?.values[0]?.value.text, STORY.issued.childIdNumber);
    assert.equal(
      facts['registration.registrationNumber']?.values[0]?.value.text,
      STORY.issued.registrationNumber,
    );
  });

  it('counts the dossier and its fields by system and procedure', () => {
    assert.match(result.statistics, /1\s*hồ sơ/);
    const fields = result.steps.reduce((sum, { verified }) => sum + verified, 0);
    assert.match(result.statistics, new RegExp(`${fields}\\s*ô không phải gõ lại`));
    assert.match(result.statistics, /Một cửa \(thực hành\) → Hộ tịch \(thực hành\)/);
    assert.match(result.statistics, /Đăng ký khai sinh/);
  });

  it('writes no personal value to the disk outside the vault', async () => {
    const stored = await browser.worker.evaluate<string>(`(async () => {
      const local = JSON.stringify(await chrome.storage.local.get());
      const open = await new Promise((done, fail) => { const r = indexedDB.open('mot-lan'); r.onsuccess = () => done(r.result); r.onerror = () => fail(r.error); });
      const rows = [];
      for (const name of open.objectStoreNames)
        rows.push(...await new Promise((done, fail) => { const r = open.transaction(name).objectStore(name).getAll(); r.onsuccess = () => done(r.result); r.onerror = () => fail(r.error); }));
      open.close();
      return local + JSON.stringify(rows);
    })()`);
    assert.ok(stored.length > 200, 'the journal holds lines');
    for (const secret of [
      STORY.child.fullName,
      STORY.mother.idNumber,
      STORY.requester.phone,
      STORY.father.detail,
    ])
      assert.ok(!stored.includes(secret), `found ${secret}`);
  });

  it('finds its profiles fitting the practice pages', async () => {
    const warnings = await browser.worker.evaluate(
      `chrome.storage.session.get('session').then(({ session }) => session.warnings)`,
    );
    assert.deepEqual(warnings, []);
  });

  it('works on one press without any system added, and offers to add this one', async () => {
    const remembered = await browser.worker.evaluate(
      `chrome.storage.session.get('session').then(({ session }) => session.page.remembered)`,
    );
    assert.equal(remembered, false);
    const granted = await browser.worker.evaluate(`chrome.permissions.getAll()`);
    assert.deepEqual((granted as { origins: string[] }).origins, []);
  });

  it('cannot be probed by a page', async () => {
    const page = await browser.context.newPage();
    await page.goto(practice.oneStop.url);
    const seen = await page.evaluate(async (id) => {
      try {
        await fetch(`chrome-extension://${id}/in-page/in-page-main.js`);
        return true;
      } catch {
        // Refused: that is what is wanted.
        return false;
      }
    }, browser.extensionId);
    assert.equal(seen, false);
  });
});
