import type { Page } from 'playwright-core';
import { LONG_OFFICE, NEW_CATALOGUE, UNIT_FILE, type Upload } from './staff-files.ts';
import { goHome, type Step, type Walk } from './walk.ts';

const PIN = '204713';

async function tapOffice(page: Page): Promise<void> {
  for (let tap = 0; tap < 5; tap += 1) await page.locator('kiosk-app .office').click();
  await page.locator('pin-pad button').first().waitFor();
}

async function enterPin(page: Page, pin: string): Promise<void> {
  const keys = page.locator('pin-pad .keys button');
  for (const digit of pin) await keys.getByText(digit, { exact: true }).click();
  await page.locator('pin-pad .primary').click();
}

/** Uploads a file at a card, and waits for what the card says of it. */
async function upload(page: Page, card: string, file: Upload, says: RegExp): Promise<void> {
  await page.locator(`${card} input[type=file]`).first().setInputFiles(file);
  await page.locator(card).getByText(says).first().waitFor();
}

const press = async (page: Page, card: string, name: string | RegExp): Promise<void> =>
  page.locator(card).getByRole('button', { name }).click();

/** Words that find nothing, as often as they must be asked before staff are told. */
async function askInVain(page: Page): Promise<void> {
  for (let visit = 0; visit < 3; visit += 1) {
    await page.locator('kiosk-app input[type=search]').fill('bìa xanh nhà cũ');
    await page.locator('procedure-list .empty').waitFor();
    await goHome(page);
  }
}

const DOOR: readonly Step[] = [
  ['pin-first', tapOffice],
  [
    'pin-short',
    async (page) => {
      await enterPin(page, '123');
      await page.locator('staff-area .notice').waitFor();
    },
  ],
  [
    'pin-again',
    async (page) => {
      await enterPin(page, PIN);
      await page.getByRole('heading', { name: /Bấm lại/ }).waitFor();
    },
  ],
  [
    'staff',
    async (page) => {
      await enterPin(page, PIN);
      await page.locator('feedback-card').getByText('ý kiến, đã mã hóa').waitFor();
      await page.locator('wall-card option').nth(2).waitFor({ state: 'attached' });
    },
  ],
];

const WORK: readonly Step[] = [
  ['pin', async (page) => askInVain(page).then(() => tapOffice(page))],
  [
    'pin-wrong',
    async (page) => {
      await enterPin(page, '909090');
      await page.locator('staff-area .notice').waitFor();
    },
  ],
  [
    'staff-unit-taken',
    async (page) => {
      await enterPin(page, PIN);
      await page.locator('unmet-card form').waitFor();
      await upload(page, 'profile-card', UNIT_FILE, /Đã nhận tệp đơn vị/);
    },
  ],
  [
    'staff-office-form',
    async (page) => upload(page, 'office-card', LONG_OFFICE, /Xem lại rồi bấm Lưu/),
  ],
  [
    'staff-difference',
    async (page) => {
      await press(page, 'office-card', 'Lưu');
      await page.locator('office-card').getByText('Đã lưu').waitFor();
      await upload(page, 'catalogue-card', NEW_CATALOGUE, /Thêm mới/);
    },
  ],
  [
    'staff-updated',
    async (page) => {
      await press(page, 'catalogue-card', 'Dùng danh mục này');
      await page.locator('catalogue-card').getByText('Đã thay danh mục').waitFor();
      await page.locator('wall-card #earlier').waitFor();
      await page.locator('unmet-card [name=code]').selectOption({ index: 1 });
      await press(page, 'unmet-card', 'Dùng tên gọi này');
      await page.locator('unmet-card h3').waitFor();
      await page.locator('source-card input').fill('https://vi-du.invalid/danh-muc.json');
      await press(page, 'source-card', 'Lưu');
      await page.locator('source-card').getByText('Đã lưu').waitFor();
      await press(page, 'size-card', 'Khít rồi, lưu');
      await page.locator('size-card').getByText('Đã lưu').waitFor();
    },
  ],
  [
    'staff-refused',
    async (page) => {
      const wrong = { name: 'sai.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
      await upload(page, 'feedback-card', wrong, /./);
      await page.locator('feedback-card .notice').waitFor();
    },
  ],
];

const OFFICE: readonly Step[] = [
  ['home-office', async (page) => page.locator('#office').waitFor()],
  [
    'office',
    async (page) => {
      await page.locator('#office').click();
      await page.locator('office-info .person').first().waitFor();
    },
  ],
];

/** The first time staff come, and what they do later; what they wrote is then looked at as citizens see it. */
export const STAFF_WALKS: readonly Walk[] = [{ steps: DOOR }, { steps: WORK }, { steps: OFFICE }];
