import type { Page } from 'playwright-core';
import { MORNING, pressFoot, type Step, type Walk } from './walk.ts';

const LONG_WORD =
  'Bàn chờ ở quầy số ba thiếu ghế cho người già; sáng thứ Hai đông, nhiều cụ phải đứng cả tiếng. https://vi-du.invalid/mot-dia-chi-rat-dai-khong-co-dau-cach-nao-o-giua';

async function search(page: Page, words: string): Promise<void> {
  await page.locator('kiosk-app input[type=search]').fill(words);
  await page.locator('procedure-list').locator('.row, .empty').first().waitFor();
}

async function openProcedure(page: Page): Promise<void> {
  await search(page, 'khai sinh');
  await page.locator('procedure-list .row').first().click();
  await page.locator('take-away qr-display svg').waitFor();
}

const scrollTo =
  (selector: string) =>
  async (page: Page): Promise<void> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.scrollIntoView({ block: 'start' }));

/** A finger in the box brings the keyboard up. */
async function bringKeyboard(page: Page): Promise<void> {
  await page.locator('feedback-form textarea').tap();
  await page.locator('vietnamese-keyboard[open] .key').first().waitFor();
}

const pressKey =
  (act: string) =>
  async (page: Page): Promise<void> =>
    page.locator(`vietnamese-keyboard .${act}`).first().click();

async function setTime(page: Page, time: Date): Promise<void> {
  await page.clock.setSystemTime(time);
  await page.clock.runFor(6000); // The screen looks at the clock every five seconds.
}

async function showRecord(page: Page): Promise<void> {
  await page.locator('feedback-status').evaluate((one) =>
    Object.assign(one, {
      code: 'PA-7K3-M9Q-X2HE',
      record: {
        code: 'PA-7K3-M9Q-X2HE',
        state: 'answered',
        receivedOn: '2026-09-14',
        decidedOn: '2026-09-15',
        answeredOn: '2026-09-28',
        answer: 'Xã đã kê thêm sáu ghế ở nơi chờ và mở thêm một quầy vào sáng thứ Hai hằng tuần.',
      },
    }),
  );
  await page.locator('feedback-status .record').waitFor();
}

const FIND: readonly Step[] = [
  ['home', async () => undefined],
  ['search', async (page) => search(page, 'lam giay khai sinh')],
  ['search-none', async (page) => search(page, 'zzzz')],
];

const READ: readonly Step[] = [
  ['detail', openProcedure],
  ['code', scrollTo('procedure-detail qr-display')],
  ['take-away', scrollTo('take-away')],
];

const SAY: readonly Step[] = [
  [
    'feedback',
    async (page) => {
      await pressFoot(page, 0);
      await page.locator('feedback-form textarea').waitFor();
    },
  ],
  [
    'feedback-missing',
    async (page) => {
      await page.locator('feedback-form [type=submit]').click();
      await page.locator('feedback-form .problem').first().waitFor();
    },
  ],
  [
    'feedback-review',
    async (page) => {
      await page.locator('feedback-form input[value=behaviour]').click();
      await page.locator('feedback-form textarea').fill(LONG_WORD);
      await page.locator('#fullName').fill('Tôn Nữ Hoàng Nguyễn Thị Phương Khuyên Thử');
      await page.locator('#contact').fill('0900 000 002, thôn Mẫu, xã Nguyên Giáp');
      await page.locator('feedback-form [type=checkbox]').click();
      await page.locator('feedback-form [type=submit]').click();
      await page.locator('feedback-form dl').waitFor();
    },
  ],
  [
    'feedback-problem',
    async (page) => {
      const words = 'Máy chưa ghi được. Nội dung vẫn còn đây; ông/bà thử lại hoặc báo cán bộ.';
      await page.locator('feedback-form').evaluate((one, problem) => {
        const before = document.documentElement.lang;
        Object.assign(one, { problem: before === 'vi' ? problem : 'This could not be kept.' });
      }, words);
      await page.locator('feedback-form [role=alert]').waitFor();
    },
  ],
  [
    'feedback-thanks',
    async (page) => {
      await page.locator('feedback-form .primary').click();
      await page.locator('feedback-form .receipt').waitFor();
    },
  ],
];

const ASK: readonly Step[] = [
  [
    'status',
    async (page) => {
      await pressFoot(page, 0);
      await page.locator('#ask-status').click();
      await page.locator('feedback-status input').waitFor();
    },
  ],
  [
    'status-unknown',
    async (page) => {
      await page.locator('feedback-status input').fill('PA-7K3-M9Q-X2HF');
      await page.locator('feedback-status [type=submit]').click();
      await page.locator('feedback-status .notice').waitFor();
    },
  ],
  ['status-known', showRecord],
];

const RATE: readonly Step[] = [
  [
    'rating',
    async (page) => {
      await pressFoot(page, 1);
      await page.locator('satisfaction-rating .level').first().waitFor();
    },
  ],
  [
    'rating-missing',
    async (page) => {
      await page.locator('satisfaction-rating [type=submit]').click();
      await page.locator('satisfaction-rating .notice').waitFor();
    },
  ],
  [
    'rating-reasons',
    async (page) => {
      await page.locator('satisfaction-rating .unsatisfied').click();
      await page.locator('satisfaction-rating .chip').first().click();
    },
  ],
  [
    'rating-thanks',
    async (page) => {
      await page.locator('satisfaction-rating [type=submit]').click();
      await page.locator('satisfaction-rating .thanks').waitFor();
    },
  ],
];

const TYPE: readonly Step[] = [
  [
    'keyboard',
    async (page) => {
      await pressFoot(page, 0);
      await page.locator('feedback-form textarea').waitFor();
      await bringKeyboard(page);
    },
  ],
  ['keyboard-telex', pressKey('way')],
  ['keyboard-vni', pressKey('way')],
  ['keyboard-signs', pressKey('digits')],
];

/** Nobody touches the screen of a visit: the question is looked at as soon as it stands. */
const IDLE: Walk = {
  steps: [
    [
      'idle',
      async (page) => {
        await search(page, 'khai sinh');
        await page.clock.fastForward(62_000);
        await page.locator('dialog[open]').waitFor();
      },
    ],
  ],
  leave: async (page) => page.locator('#stay').click(),
};

const OLD: Walk = {
  steps: [
    [
      'old',
      async (page) => {
        await setTime(page, new Date('2027-06-01T09:15:00+07:00'));
        await page.locator('kiosk-app .stale').waitFor();
      },
    ],
    ['old-detail', openProcedure],
  ],
  leave: async (page) => setTime(page, MORNING),
};

const STORE: Walk = {
  steps: [
    [
      'store-problem',
      async (page) => {
        await page.locator('kiosk-app').evaluate((one) =>
          Object.assign(one, {
            storeProblem:
              'Kho trên máy thiếu 12 dòng: có thể trình duyệt đã xóa dữ liệu trang. Ghi lại ngày, báo người quản trị.',
          }),
        );
        await page.locator('kiosk-app main .notice').waitFor();
      },
    ],
  ],
  leave: async (page) =>
    page.locator('kiosk-app').evaluate((one) => Object.assign(one, { storeProblem: '' })),
};

const NIGHT: Walk = {
  steps: [
    [
      'night',
      async (page) => {
        await setTime(page, new Date('2026-10-05T22:00:00+07:00'));
        await page.locator('kiosk-app').evaluate((one) => Object.assign(one, { resting: true }));
        await page.locator('kiosk-app[dim]').waitFor();
      },
    ],
  ],
  leave: async (page) => {
    await page.locator('kiosk-app').evaluate((one) => Object.assign(one, { resting: false }));
    await setTime(page, MORNING);
  },
};

const FIELD: Step = [
  'field',
  async (page) => {
    await page.locator('procedure-list .field').nth(1).click();
    await page.locator('procedure-list .title').waitFor();
  },
];

const ALL_FIELDS: Step = [
  'all-fields',
  async (page) => page.locator('procedure-list .more').click(),
];

/** Every screen a citizen may see, in any language and size; what the office says of itself is with the staff's walks, who write it. */
export const CITIZEN_WALKS: readonly Walk[] = [
  { steps: FIND },
  { steps: [ALL_FIELDS] },
  { steps: [FIELD] },
  { steps: READ },
  { steps: SAY },
  { steps: ASK },
  { steps: RATE },
  { steps: TYPE },
  IDLE,
  OLD,
  STORE,
  NIGHT,
];
