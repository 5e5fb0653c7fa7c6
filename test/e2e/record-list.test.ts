import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { PanelDriver } from '../../scripts/panel-driver.ts';
import { servePages, type ServedPages } from '../support/serve-pages.ts';

const LIST = `<title>Danh sách hồ sơ</title><h1>Hồ sơ chờ xử lý</h1>
  <p><label>Chủ hồ sơ <input name="tim" value="Tìm Ai Đó"></label></p>
  <table><tr><th>STT</th><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Thủ tục</th><th>Ngày tiếp nhận</th><th></th></tr>
  <tr><td>1</td><td>TAM.0001</td><td>Lê Thị Thử</td><td>Đăng ký khai sinh</td><td>01/02/2026</td><td><button>Xem</button></td></tr>
  <tr><td>2</td><td>TAM.0002</td><td>Phạm Văn Mẫu</td><td>Đăng ký khai tử</td><td>03/02/2026</td><td><button>Xem</button></td></tr></table>`;
const ONE = `<title>Chi tiết hồ sơ</title><dl><dt>Mã hồ sơ</dt><dd>TAM.0003</dd><dt>Chủ hồ sơ</dt><dd>Vũ Thị Nháp</dd></dl>
  <h3>Thành phần hồ sơ</h3><table><tr><th>STT</th><th>Tên giấy tờ</th><th>Số lượng</th></tr>
  <tr><td>1</td><td>Tờ khai</td><td>1</td></tr><tr><td>2</td><td>Giấy chứng sinh</td><td>1</td></tr></table>`;

describe('a page that lists dossiers', () => {
  let server: ServedPages;
  let browser: ExtensionBrowser;
  let driver: PanelDriver;

  before(async () => {
    server = await servePages({ '/danh-sach': LIST, '/mot': ONE });
    browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
    driver = await PanelDriver.open(browser);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Local ids by official code, as the list was noted. */
  const noted = new Map<unknown, unknown>();

  /** The facts of the dossier in hand, by 'subject.field'. */
  async function readFacts(): Promise<Record<string, unknown>> {
    const { dossier } = await driver.readState();
    return Object.fromEntries(
      Object.entries(dossier?.facts ?? {}).map(([key, { values }]) => [
        key,
        values.map(({ value }) => ('text' in value ? value.text : value.kind)),
      ]),
    );
  }

  it('offers its dossiers and takes none before one is chosen', async () => {
    await driver.ask('capture', await driver.openPage(`${server.url}/danh-sach`));
    await driver.panel.getByText('2 hồ sơ trên trang này').waitFor();
    assert.deepEqual(await readFacts(), {});
  });

  it('notes the whole list by code, procedure and day, and no name', async () => {
    await driver.panel.getByRole('button', { name: /Ghi nhớ cả danh sách/ }).click();
    await driver.panel.getByText('Đã ghi nhớ, 2 hồ sơ mới.').waitFor();
    const kept = await driver.panel.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('mot-lan');
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error));
      });
      const all = await Promise.all(
        ['dossiers', 'events'].map(
          (name) =>
            new Promise<unknown[]>((done) => {
              const request = db.transaction(name).objectStore(name).getAll();
              request.addEventListener('success', () => done(request.result));
            }),
        ),
      );
      db.close();
      return all;
    });
    const [dossiers, events] = kept as [Record<string, unknown>[], unknown[]];
    for (const { code, id } of dossiers) noted.set(code, id);
    assert.deepEqual(
      dossiers
        .map(({ code, procedure, receivedDate, state }) => [code, procedure, receivedDate, state])
        .toSorted(),
      [
        ['TAM.0001', '1.001193', '2026-02-01', 'open'],
        ['TAM.0002', '1.000656', '2026-02-03', 'open'],
      ],
    );
    assert.doesNotMatch(JSON.stringify([dossiers, events]), /Thử|Mẫu/);
  });

  it('gives the dossier of the chosen row, with nothing of another row or of the search', async () => {
    await driver.panel.getByRole('button', { name: /TAM.0002/ }).click();
    await driver.panel.locator('fact-list').waitFor();
    const facts = await readFacts();
    assert.deepEqual(facts['owner.fullName'], ['Phạm Văn Mẫu']);
    assert.deepEqual(facts['dossier.dossierCode'], ['TAM.0002']);
    assert.doesNotMatch(JSON.stringify(facts), /Thử|Tìm Ai Đó|0001/);
    const { dossier } = await driver.readState();
    assert.equal(dossier?.id, noted.get('TAM.0002'), 'the dossier that was noted');
  });

  it('puts the dossier in hand away for another one, never into it', async () => {
    await driver.ask('capture', await driver.openPage(`${server.url}/danh-sach`));
    await driver.panel.getByRole('button', { name: /TAM.0001/ }).click();
    await driver.panel.locator('fact-list').getByText('Lê Thị Thử').first().waitFor();
    assert.deepEqual((await readFacts())['owner.fullName'], ['Lê Thị Thử']);
  });

  it('is not the page of one dossier with a table of its papers', async () => {
    await driver.panel.getByRole('button', { name: 'Hồ sơ mới' }).click();
    await driver.ask('capture', await driver.openPage(`${server.url}/mot`));
    const state = await driver.readState();
    assert.equal(state.records, undefined);
    assert.deepEqual((await readFacts())['owner.fullName'], ['Vũ Thị Nháp']);
  });
});
