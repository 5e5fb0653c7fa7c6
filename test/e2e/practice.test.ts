import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { countFee, writeDong } from '../../practice/certification/fee.ts';
import { BIRTH } from '../../practice/civil-status/birth.ts';
import { listControls } from '../../practice/civil-status/control-spec.ts';
import { DEATH } from '../../practice/civil-status/death.ts';
import { MARITAL_STATUS } from '../../practice/civil-status/marital-status.ts';
import { MARRIAGE } from '../../practice/civil-status/marriage.ts';
import type { ReceivedRecord } from '../../practice/records.ts';
import { buildPractice, startPractice } from '../../practice/start-practice.ts';
import type { Practice } from '../../practice/start-practice.ts';
import { EXPECTED_BIRTH, EXPECTED_CERTIFICATION, REQUESTER, STORY } from '../../practice/story.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import {
  chooseAntOption,
  chooseSelect2,
  inventValues,
  typeAntDate,
  typeInto,
  typeRegister,
} from '../support/practice-typing.ts';

const ANY_PORTS = { oneStop: 0, civilStatus: 0, certification: 0 };
let practice: Practice;
let browser: Browser;
let page: Page;

async function readReceived(url: string): Promise<readonly ReceivedRecord[]> {
  const response = await fetch(`${url}/received`);
  return ((await response.json()) as { records: ReceivedRecord[] }).records;
}

async function shoot(name: string): Promise<void> {
  await page.screenshot({ path: `out/practice-${name}.png`, fullPage: true });
}

async function openFrame(path: string): Promise<Frame> {
  await page.goto(practice.civilStatus.url + path);
  const frame = page.frame('khunglamviec');
  assert.ok(frame, 'the working page stands in an iframe');
  await frame.waitForLoadState('load');
  return frame;
}

async function certificationBox(name: string) {
  return page.locator(`[id="ctl00_MainContent_${name}"]`);
}

before(async () => {
  mkdirSync('out', { recursive: true });
  await buildPractice();
  practice = await startPractice({ ports: ANY_PORTS });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
});
after(async () => {
  await browser?.close();
  await practice?.close();
});
beforeEach(async () => {
  for (const { url } of [practice.oneStop, practice.civilStatus, practice.certification])
    await fetch(`${url}/reset`, { method: 'POST' });
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(10_000);
});

describe('training systems', () => {
  it('take free ports when theirs are taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', resolve);
    });
    const { port } = taken.address() as AddressInfo;
    const second = await startPractice({ ports: { ...ANY_PORTS, oneStop: port } });
    assert.notEqual(second.oneStop.port, port);
    assert.equal((await fetch(second.oneStop.url)).status, 200);
    await second.close();
    await new Promise((resolve) => {
      taken.close(resolve);
    });
  });

  it('carry the training banner and a guide in Vietnamese, and outlive an address that makes no sense', async () => {
    for (const { url } of [practice.oneStop, practice.civilStatus, practice.certification]) {
      assert.match(
        await (await fetch(url)).text(),
        /Hệ thống thực hành — dữ liệu bịa, không phải hệ thống thật/,
      );
      assert.match(await (await fetch(`${url}/huong-dan`)).text(), /<h1>Hướng dẫn thực hành/);
      assert.equal((await fetch(`${url}/khong-co`)).status, 404);
      assert.equal((await fetch(`${url}/%E0%A4%A`)).status, 500);
      assert.equal((await fetch(url)).status, 200);
    }
  });
});

describe('one-stop', () => {
  it('pages and searches its dossiers, also without diacritics', async () => {
    await page.goto(practice.oneStop.url);
    await page.getByText('Tổng số 48 hồ sơ').waitFor();
    assert.equal(await page.locator('tbody tr.ant-table-row').count(), 10);
    await shoot('list');
    await page.getByRole('listitem', { name: '2', exact: true }).click();
    assert.notEqual(
      await page.locator('tbody tr.ant-table-row a').first().textContent(),
      STORY.dossierCode,
    );
    await page.getByPlaceholder('Tìm theo mã hồ sơ').pressSequentially('do thi minh nguyet');
    await page.getByText('Tổng số 1 hồ sơ').waitFor();
    await page.getByRole('link', { name: STORY.dossierCode }).click();
    await page.waitForURL(`**${STORY.source.path}`);
  });

  it("shows every value of the story's dossier as text, without a form", async () => {
    await page.goto(practice.oneStop.url + STORY.source.path);
    await page.getByText('Người được khai sinh').waitFor();
    await shoot('dossier');
    assert.equal(await page.locator('#root input, #root select, #root textarea').count(), 0);
    const shown = (await page.locator('#root').textContent()) ?? '';
    for (const [name, value] of Object.entries(EXPECTED_BIRTH))
      assert.ok(shown.includes(value), `${name}: "${value}" is on the page`);
  });

  it('receives exactly what was typed and issues a dossier code', async () => {
    await page.goto(practice.oneStop.url + STORY.targets.reception.path);
    await chooseAntOption(page, 'linhVuc', STORY.procedureField);
    await chooseAntOption(page, 'thuTuc', STORY.procedure);
    await typeAntDate(page, 'ngayTiepNhan', STORY.receivedDate);
    await typeAntDate(page, 'ngayHenTra', STORY.dueDate);
    await typeInto(page.locator('#trichYeu'), 'Đăng ký khai sinh cho cháu nội');
    await page.getByRole('radio', { name: 'Qua bưu chính công ích' }).click();
    await page.getByRole('checkbox', { name: 'Qua Zalo' }).click();
    await page.getByRole('checkbox', { name: 'Qua SMS' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'giay-chung-sinh.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    });
    await typeInto(page.locator('#soGiayTo'), REQUESTER.idNumber);
    await typeInto(page.locator('#hoTen'), REQUESTER.fullName);
    await typeAntDate(page, 'ngaySinh', REQUESTER.birthDate);
    await page.getByRole('radio', { name: REQUESTER.gender, exact: true }).click();
    await typeInto(page.locator('#soDienThoai'), REQUESTER.phone);
    await chooseAntOption(page, 'tinhThanh', REQUESTER.province);
    await chooseAntOption(page, 'xaPhuong', REQUESTER.commune);
    await typeInto(page.locator('#diaChi'), REQUESTER.detail);
    await page.getByRole('checkbox', { name: 'Người nộp là chủ hồ sơ' }).click();
    await page.getByRole('checkbox', { name: 'Người nộp cam đoan' }).click();
    await shoot('reception');
    await page.getByRole('button', { name: 'Tiếp nhận và cấp mã' }).click();
    await page.getByText('Đã tiếp nhận hồ sơ').waitFor();
    const [record] = await readReceived(practice.oneStop.url);
    assert.deepEqual(record?.issued, { 'Mã hồ sơ': STORY.issued.receptionCode });
    assert.deepEqual(record?.texts, {
      linhVuc: STORY.procedureField,
      thuTuc: STORY.procedure,
      loaiTiepNhan: 'Trực tiếp',
      ngayTiepNhan: STORY.receivedDate,
      ngayHenTra: STORY.dueDate,
      trichYeu: 'Đăng ký khai sinh cho cháu nội',
      soBo: '1',
      hinhThucTra: 'Qua bưu chính công ích',
      thongBao: ['Qua SMS', 'Qua Zalo'],
      tepDinhKem: 'giay-chung-sinh.pdf (4 byte)',
      soGiayTo: REQUESTER.idNumber,
      hoTen: REQUESTER.fullName,
      ngaySinh: REQUESTER.birthDate,
      gioiTinh: REQUESTER.gender,
      soDienThoai: REQUESTER.phone,
      tinhThanh: REQUESTER.province,
      xaPhuong: REQUESTER.commune,
      diaChi: REQUESTER.detail,
      laChuHoSo: 'true',
      camDoan: 'true',
    });
    await page.goto(`${practice.oneStop.url}/ho-so/${STORY.issued.receptionCode}`);
    await page.getByText('Đăng ký khai sinh cho cháu nội').waitFor();
  });

  it('refuses an incomplete form with the reason beside each field and keeps nothing', async () => {
    await page.goto(practice.oneStop.url + STORY.targets.reception.path);
    await typeInto(page.locator('#soGiayTo'), '03016800');
    await page.getByRole('button', { name: 'Tiếp nhận và cấp mã' }).click();
    const item = page.locator('.ant-form-item', { has: page.locator('#soGiayTo') });
    await item.getByText('Số định danh phải gồm đúng 12 chữ số.').waitFor();
    const name = page.locator('.ant-form-item', { has: page.locator('#hoTen') });
    await name.getByText('Chưa nhập thông tin bắt buộc.').waitFor();
    await shoot('reception-errors');
    assert.deepEqual(await readReceived(practice.oneStop.url), []);
  });
});

describe('civil status', () => {
  it('receives a birth registration exactly as typed and issues number, book and personal number', async () => {
    const frame = await openFrame(STORY.targets.civilStatus.path);
    await typeRegister(frame, BIRTH, EXPECTED_BIRTH);
    await shoot('birth');
    await frame.locator('#nutluu').click();
    await page.waitForURL(`**${STORY.civilStatusResultPath}`);
    const [record] = await readReceived(practice.civilStatus.url);
    for (const [name, value] of Object.entries(EXPECTED_BIRTH))
      assert.equal(record?.texts[name], value, name);
    assert.deepEqual(record?.issued, {
      'Số đăng ký': STORY.issued.registrationNumber,
      'Quyển số': STORY.issued.registrationBook,
      'Trang số': '64',
      'Số định danh cá nhân': STORY.issued.childIdNumber,
    });
    const result = page.frameLocator('#khunglamviec');
    const child = result.locator('.tieude:has-text("người được khai sinh") + table');
    const issuedRow = child.locator('tr', { hasText: 'Số định danh cá nhân' });
    assert.match((await issuedRow.textContent()) ?? '', new RegExp(STORY.issued.childIdNumber));
    await shoot('birth-result');
  });

  it('redraws the requester when the relation changes: what was typed before is lost, the ids stay', async () => {
    const frame = await openFrame('/khai-sinh');
    await typeInto(frame.locator('#nycHoTen'), 'Tên sẽ mất');
    const first = await frame.locator('#nycHoTen').elementHandle();
    await chooseSelect2(frame, 'nycQuanHe', 'Bà nội');
    await page.waitForTimeout(800);
    assert.equal(await frame.locator('#nycHoTen').inputValue(), '');
    assert.equal(await first?.evaluate((node) => (node as Node).isConnected), false);
    await chooseSelect2(frame, 'nycTinh', 'Thành phố Hải Phòng');
    await chooseSelect2(frame, 'nycXa', 'Xã Nguyên Giáp');
  });

  it('names what is wrong beside the field, opens its tab and keeps nothing', async () => {
    const frame = await openFrame('/khai-sinh');
    await typeRegister(frame, BIRTH, {
      ngaysinhtre: EXPECTED_BIRTH.ngaysinhtre,
      ngaysinhme: '17/03/2020',
      ngaysinhcha: '31/02/1994',
      sodinhdanhcha: '0300940000',
    });
    await frame.locator('#nutluu').click();
    await frame
      .locator('#tomtat')
      .getByText(/còn \d+ ô phải sửa/)
      .waitFor();
    const errorOf = (name: string) => frame.locator(`[data-o="${name}"] .loi`).textContent();
    assert.match((await errorOf('ngaysinhme')) ?? '', /không hợp lý/);
    assert.match((await errorOf('ngaysinhcha')) ?? '', /Ngày không có thật/);
    assert.match((await errorOf('sodinhdanhcha')) ?? '', /12 chữ số/);
    assert.match((await errorOf('hotenme')) ?? '', /bắt buộc/);
    assert.equal(await frame.locator('#nycHoTen').isVisible(), true);
    await shoot('birth-errors');
    assert.deepEqual(await readReceived(practice.civilStatus.url), []);
  });

  it('asks nothing about a father who is not known', async () => {
    const body = new URLSearchParams({ loaikhaisinh: '3' });
    const path = `${practice.civilStatus.url}/api/luu/khai-sinh`;
    const answer = await (await fetch(path, { method: 'POST', body })).json();
    const { errors } = answer as { errors: Record<string, string> };
    assert.ok('hotenme' in errors);
    assert.deepEqual(
      Object.keys(errors).filter((name) => name.endsWith('cha')),
      [],
    );
  });

  for (const register of [DEATH, MARRIAGE, MARITAL_STATUS])
    it(`receives every field of "${register.title}" exactly as typed`, async () => {
      const typed = inventValues(listControls(register));
      const frame = await openFrame(`/${register.slug}`);
      await typeRegister(frame, register, typed);
      await shoot(register.slug);
      await frame.locator('#nutluu').click();
      await page.waitForURL(`**/ket-qua/${register.slug}/*`);
      const [record] = await readReceived(practice.civilStatus.url);
      for (const [name, value] of Object.entries(typed))
        assert.equal(record?.texts[name], value, name);
      assert.equal(record?.issued['Số đăng ký'], String(register.lastNumber + 1));
    });
});

describe('certification', () => {
  async function typeStory(): Promise<void> {
    await page.goto(practice.certification.url + STORY.targets.certification.path);
    for (const [name, value] of Object.entries(EXPECTED_CERTIFICATION)) {
      const posted = name === 'txtSoBan' || name === 'txtSoTrang';
      const reloaded = posted ? page.waitForResponse('**/chung-thuc') : undefined;
      await typeInto(await certificationBox(name), value);
      await reloaded;
      if (posted) await page.waitForLoadState('load');
    }
  }

  it('keeps what was typed over its full-page reloads, counts the fee and receives exactly that', async () => {
    await typeStory();
    const fee = await certificationBox('lblLePhi');
    await fee.getByText(STORY.copies.fee, { exact: true }).waitFor();
    await shoot('certification');
    await (await certificationBox('btnLuu')).click();
    await page.waitForURL(`**/ket-qua/${STORY.issued.certificationNumber}`);
    await shoot('certification-result');
    const [record] = await readReceived(practice.certification.url);
    for (const [name, value] of Object.entries(EXPECTED_CERTIFICATION))
      assert.equal(record?.fields[`ctl00$MainContent$${name}`], value, name);
    assert.deepEqual(record?.issued, {
      'Số chứng thực': STORY.issued.certificationNumber,
      'Quyển số': STORY.issued.certificationBook,
      'Lệ phí/Phí chứng thực': STORY.copies.fee,
    });
  });

  it('loads itself again with other fields when the kind of certification changes', async () => {
    await page.goto(`${practice.certification.url}/chung-thuc`);
    await typeInto(await certificationBox('txtHoTen'), REQUESTER.fullName);
    const viewState = await page.locator('#__VIEWSTATE').inputValue();
    await (await certificationBox('ddlLoaiChungThuc')).selectOption('Chứng thực chữ ký');
    await page.getByText('Tên giấy tờ, văn bản chứng thực chữ ký/điểm chỉ').waitFor();
    assert.notEqual(await page.locator('#__VIEWSTATE').inputValue(), viewState);
    assert.equal(await (await certificationBox('txtHoTen')).inputValue(), REQUESTER.fullName);
    assert.equal(await (await certificationBox('txtSoTrang')).count(), 0);
  });

  it('names what is wrong beside the field and keeps nothing', async () => {
    await page.goto(`${practice.certification.url}/chung-thuc`);
    await typeInto(await certificationBox('txtHoTen'), REQUESTER.fullName);
    await typeInto(await certificationBox('txtNgayCap_Ngay'), '31');
    await typeInto(await certificationBox('txtNgayCap_Thang'), '2');
    await typeInto(await certificationBox('txtNgayCap_Nam'), '2021');
    await (await certificationBox('btnLuu')).click();
    await (await certificationBox('txtNgayCap_loi')).getByText('Ngày không có thật').waitFor();
    await (await certificationBox('txtSoGiayTo_loi')).getByText('Chưa nhập').waitFor();
    assert.equal(await (await certificationBox('txtHoTen')).inputValue(), REQUESTER.fullName);
    assert.deepEqual(await readReceived(practice.certification.url), []);
  });

  it('forgets everything and numbers from the start again after the reset button', async () => {
    await typeStory();
    await (await certificationBox('btnLuu')).click();
    await page.waitForURL('**/ket-qua/*');
    assert.equal((await readReceived(practice.certification.url)).length, 1);
    await page.getByRole('button', { name: 'Đặt lại dữ liệu' }).click();
    await page.waitForURL(`${practice.certification.url}/`);
    assert.deepEqual(await readReceived(practice.certification.url), []);
    const old = `${practice.certification.url}/ket-qua/${STORY.issued.certificationNumber}`;
    assert.equal((await fetch(old)).status, 404);
  });

  it('charges 2.000 for two pages each, 1.000 from the third, at most 200.000 a copy', () => {
    assert.equal(countFee('BS', 1, 3), 6_000);
    assert.equal(countFee('BS', 2, 1), 4_000);
    assert.equal(countFee('BS', 3, 1), 5_000);
    assert.equal(countFee('BS', 198, 1), 200_000);
    assert.equal(countFee('BS', 199, 2), 400_000);
    assert.equal(countFee('CK', 0, 2), 20_000);
    assert.equal(countFee('BS', Number.NaN, 2), 0);
    assert.equal(writeDong(1_200_000), '1.200.000');
  });
});
