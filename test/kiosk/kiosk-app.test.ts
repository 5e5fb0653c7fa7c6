import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { birth, birthChecklist, sparse } from '../../components/example-procedures.ts';
import { NO_HINTS } from '../../domain/search-hints.ts';
import type { KioskApp } from '../../kiosk/kiosk-app.ts';
import '../../kiosk/kiosk-app.ts';
import '../../components/vietnamese-keyboard/vietnamese-keyboard.ts';
// The kiosk gets these two once its first screen stands; here they are there from the start.
import '../../components/procedure-detail/procedure-detail.ts';
import '../../kiosk/take-away/take-away.ts';
import type { ProcedureList } from '../../components/procedure-list/procedure-list.ts';
import { keepHasOffice } from '../../kiosk/kept-choices.ts';
import type { KioskStore } from '../../kiosk/kiosk-store.ts';
import type { Catalogue } from '../../kiosk/load-catalogue.ts';

const catalogue: Catalogue = {
  edition: { date: '2026-07', procedures: [birth, sparse] },
  hints: NO_HINTS,
  mostUsed: [{ code: '1.001193', hint: 'Giấy khai sinh' }],
  fieldOrder: [],
  checklists: [birthChecklist],
};
const reports: unknown[] = [];
const TEXT = 'Bảng lệ phí treo cao quá, khó đọc.';

const STORE: KioskStore = {
  keepFeedback: async () => '',
  keepRating: async () => undefined,
  findAnswer: async () => undefined,
  findOffice: async () => undefined,
  keepUnmet: async () => undefined,
};

async function open(
  store?: Partial<KioskStore>,
  idleSeconds = 60,
  warningSeconds = 1,
): Promise<KioskApp> {
  const app = await fixture<KioskApp>(
    html`<kiosk-app
      .report=${(error: unknown) => reports.push(error)}
      .load=${async () => catalogue}
      .openStore=${async () => (store === undefined ? Promise.reject(new Error('no disk')) : { ...STORE, ...store })}
      .idleTimes=${{ idleSeconds, warningSeconds }}
    ></kiosk-app>`,
  );
  await waitUntil(() => within(app, 'procedure-list').shadowRoot!.querySelector('.tile') !== null);
  return app;
}

const within = (app: KioskApp, selector: string): HTMLElement =>
  app.shadowRoot!.querySelector<HTMLElement>(selector)!;
const inside = (app: KioskApp, tag: string, selector: string): HTMLElement =>
  within(app, tag).shadowRoot!.querySelector<HTMLElement>(selector)!;

async function press(app: KioskApp, button: HTMLElement): Promise<void> {
  button.click();
  await app.updateComplete;
  await aTimeout(20);
}

async function type(app: KioskApp, box: HTMLElement, text: string): Promise<void> {
  (box as HTMLInputElement).value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await app.updateComplete;
  await aTimeout(20);
}

async function readAnonymousWordAgain(app: KioskApp): Promise<void> {
  await press(app, within(app, 'nav button'));
  await waitUntil(() => within(app, 'feedback-form').shadowRoot !== null);
  await press(app, inside(app, 'feedback-form', 'input[value=anonymous]'));
  await type(app, inside(app, 'feedback-form', 'textarea'), TEXT);
  await press(app, inside(app, 'feedback-form', '[type=submit]'));
}

async function leaveAnonymousWord(app: KioskApp): Promise<void> {
  await readAnonymousWordAgain(app);
  await press(app, inside(app, 'feedback-form', '.primary'));
}

const VIETNAMESE = /[ăâđêôơưà-ãèéìíò-õùúýạ-ỹ]/i;

/** Where a procedure applies, its field and its law are published in Vietnamese, in the middle of a line. */
const PUBLISHED = /only in: [^·]+|· Hộ tịch ·|From Luật [^,]+/;

/** Texts and labels in Vietnamese letters, in every shadow root, but for what is marked as Vietnamese. */
function listVietnamese(root: ParentNode): readonly string[] {
  return [...root.children].flatMap((element) => {
    // A key types its letter in any language.
    if (element.matches('style, .key:not(.act)') || element.getAttribute('lang')?.startsWith('vi'))
      return [];
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const labels = ['aria-label', 'placeholder', 'alt', 'title'];
    const said = [
      ...own.map(({ textContent }) => textContent!.trim()),
      ...labels.map((name) => element.getAttribute(name) ?? ''),
    ];
    const inside = [element, ...(element.shadowRoot === null ? [] : [element.shadowRoot])];
    const ours = said.map((text) => text.replace(PUBLISHED, ''));
    return [...ours.filter((text) => VIETNAMESE.test(text)), ...inside.flatMap(listVietnamese)];
  });
}

describe('<kiosk-app>', () => {
  it('leads from typing to the papers, and back to what was typed', async () => {
    const app = await open();
    await type(app, inside(app, 'procedure-list', 'input'), 'khai sinh');
    await press(app, inside(app, 'procedure-list', '.row'));
    expect(within(app, 'procedure-detail').shadowRoot!.textContent).to.contain('Giấy chứng sinh');
    await press(app, within(app, '#back'));
    expect((inside(app, 'procedure-list', 'input') as HTMLInputElement).value).to.equal(
      'khai sinh',
    );
    await press(app, within(app, '#home'));
    expect((inside(app, 'procedure-list', 'input') as HTMLInputElement).value).to.equal('');
  });

  it('leads from a field to a procedure and home again', async () => {
    const app = await open();
    await press(app, inside(app, 'procedure-list', '.field'));
    await press(app, inside(app, 'procedure-list', '.row'));
    expect(within(app, 'procedure-detail')).not.to.equal(null);
    await press(app, within(app, '#back'));
    expect(inside(app, 'procedure-list', 'h1').textContent).to.contain('Hộ tịch');
    await press(app, within(app, '#back'));
    expect(inside(app, 'procedure-list', '.tile')).not.to.equal(null);
  });

  it('leaves the address and the history of the browser alone', async () => {
    const before = [location.href, history.length];
    const app = await open();
    await press(app, inside(app, 'procedure-list', '.tile'));
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('keeps a citizen’s word and gives back its receipt', async () => {
    const kept: string[] = [];
    const app = await open({
      keepFeedback: async ({ text }) => (kept.push(text), 'PA-TEST-0001'),
    });
    await leaveAnonymousWord(app);
    expect(within(app, '#ask-status').checkVisibility(), 'besides the thanks').to.equal(false);
    expect(kept).to.deep.equal([TEXT]);
    expect(inside(app, 'feedback-form', '.receipt').textContent).to.equal('PA-TEST-0001');
  });

  it('leads back from reading a word again to writing it, and from there to the first screen', async () => {
    const app = await open();
    await readAnonymousWordAgain(app);
    expect(within(app, '#ask-status').checkVisibility(), 'besides what is read').to.equal(false);
    await press(app, within(app, '#back'));
    expect((inside(app, 'feedback-form', 'textarea') as HTMLTextAreaElement).value).to.equal(TEXT);
    await press(app, within(app, '#back'));
    expect(within(app, 'feedback-form')).to.equal(null);
  });

  it('keeps a begun word while its author looks elsewhere, and forgets it with the visit', async () => {
    const app = await open({});
    await press(app, within(app, 'nav button'));
    await waitUntil(() => within(app, 'feedback-form').shadowRoot !== null);
    const textOf = (): string =>
      (inside(app, 'feedback-form', 'textarea') as HTMLTextAreaElement).value;
    await type(app, inside(app, 'feedback-form', 'textarea'), TEXT);
    expect(within(app, '#ask-status').checkVisibility()).to.equal(true);
    await press(app, within(app, '#ask-status'));
    expect(within(app, 'feedback-form').checkVisibility()).to.equal(false);
    await press(app, within(app, 'nav button:nth-of-type(2)'));
    await press(app, within(app, 'nav button'));
    expect(within(app, 'feedback-form').checkVisibility()).to.equal(true);
    expect(textOf()).to.equal(TEXT);
    app.reset();
    await app.updateComplete;
    expect(within(app, 'feedback-form')).to.equal(null);
  });

  it('takes a rating with its reason in four taps from the first screen', async () => {
    const kept: unknown[] = [];
    const app = await open({ keepRating: async (rating) => void kept.push(rating) });
    await press(app, within(app, 'nav button:nth-of-type(2)'));
    await waitUntil(() => within(app, 'satisfaction-rating').shadowRoot !== null);
    await press(app, inside(app, 'satisfaction-rating', '.unsatisfied'));
    await press(app, inside(app, 'satisfaction-rating', '.chip'));
    await press(app, inside(app, 'satisfaction-rating', '[type=submit]'));
    expect(kept).to.deep.equal([{ level: 'unsatisfied', reasons: ['Thái độ'] }]);
  });

  it('says so when a word could not be kept, and keeps it on the screen', async () => {
    const app = await open();
    await leaveAnonymousWord(app);
    expect(String(reports.at(-1))).to.contain('no disk');
    expect(inside(app, 'feedback-form', '[role=alert]').textContent).to.contain('chưa ghi được');
    expect(within(app, 'feedback-form').shadowRoot!.textContent).to.contain(TEXT);
  });

  it('shows what became of a word by its code, and nothing to another code', async () => {
    const answer = 'Xã đã hạ bảng xuống.';
    const record = { code: 'PA-7K3M-9QX', state: 'answered', receivedOn: '2026-07-06' } as const;
    const app = await open({
      findAnswer: async (code) => (code === '7k3m9qx' ? { ...record, answer } : undefined),
    });
    await press(app, within(app, 'nav button'));
    await press(app, within(app, '#ask-status'));
    await waitUntil(() => within(app, 'feedback-status').shadowRoot !== null);
    const ask = async (code: string): Promise<string> => {
      await type(app, inside(app, 'feedback-status', 'input'), code);
      await press(app, inside(app, 'feedback-status', '[type=submit]'));
      return within(app, 'feedback-status').shadowRoot!.textContent!;
    };
    expect(await ask('7k3m9qx'))
      .to.contain(answer)
      .and.to.contain('Ý kiến PA-7K3M-9QX');
    const unknown = await ask('PA-7K3M-9QY');
    expect(unknown).to.contain('chưa có kết quả của mã PA-7K3M-9QY').and.not.to.contain(answer);
    await expect(app).to.be.accessible();
    app.reset();
    await app.updateComplete;
    expect(within(app, 'feedback-status')).to.equal(null);
  });

  it('says so when the answers cannot be read', async () => {
    const app = await open();
    await press(app, within(app, 'nav button'));
    await press(app, within(app, '#ask-status'));
    await waitUntil(() => within(app, 'feedback-status').shadowRoot !== null);
    await type(app, inside(app, 'feedback-status', 'input'), 'PA-7K3M-9QX');
    await press(app, inside(app, 'feedback-status', '[type=submit]'));
    expect(String(reports.at(-1))).to.contain('no disk');
    expect(inside(app, 'feedback-status', '.notice').textContent).to.contain('chưa tìm được');
  });

  it('says what to do when the catalogue cannot be opened', async () => {
    const app = await open();
    app.load = () => Promise.reject(new Error('no file'));
    await aTimeout(20);
    expect(String(reports.at(-1))).to.contain('no file');
    expect(within(app, 'procedure-list').shadowRoot!.textContent).to.contain('hỏi cán bộ');
  });

  it('forgets what was typed while there was nothing to search in', async () => {
    const app = await open(undefined, 0.2);
    // As with a file that cannot be had: the list never tells what was typed.
    app.addEventListener('search-change', (event) => event.stopImmediatePropagation(), true);
    const box = inside(app, 'procedure-list', 'input') as HTMLInputElement;
    await type(app, box, 'nguyen thi mau');
    expect(box.value).to.equal('nguyen thi mau');
    await waitUntil(() => app.resting, 'still there', { timeout: 4000 });
    await aTimeout(20);
    expect(box.value).to.equal('');
  });

  it('folds the fields again for the next person', async () => {
    const app = await open();
    const list = within(app, 'procedure-list') as ProcedureList;
    list.fieldOrder = ['ho-tich'];
    list.procedures = Array.from({ length: 30 }, (_, at) => ({ ...birth, fieldSlug: `f${at}` }));
    await list.updateComplete;
    const folded = list.shadowRoot!.querySelectorAll('.field').length;
    await press(app, inside(app, 'procedure-list', '.more'));
    expect(list.shadowRoot!.querySelectorAll('.field').length).to.equal(30);
    app.reset();
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('.field').length).to.equal(folded);
  });

  it('shows what the office says of itself once there is something, in both languages', async () => {
    const app = await open({
      findOffice: async () => ({
        name: 'Xã',
        counters: [{ name: 'Quầy 1', serves: 'Hộ tịch', where: 'bên trái cửa vào' }],
        officers: [{ name: 'Nguyễn Thị Thử', role: 'Tư pháp', counter: 'Quầy 1' }],
        fees: [],
        rules: ['Lấy số, ngồi chờ đến lượt.'],
        complaints: [{ name: 'Đường dây nóng', phone: '0900 000 003' }],
      }),
    });
    keepHasOffice();
    app.reset();
    await app.updateComplete;
    await press(app, within(app, '#office'));
    const office = (): Element | null | undefined =>
      within(app, 'office-view')?.shadowRoot?.querySelector('office-info');
    const says = (): string => office()?.shadowRoot?.textContent ?? '';
    await waitUntil(() => says().includes('Nguyễn Thị Thử'), 'it is loaded', { timeout: 8000 });
    // Nobody wrote fees: those of the procedures most people come for stand there.
    for (const said of ['Quầy 1', 'bên trái', 'Lấy số', 'Đường dây nóng', 'Đăng ký khai sinh'])
      expect(says()).to.contain(said);
    expect(office()!.shadowRoot!.querySelector('a'), 'nobody calls from here').to.equal(null);
    await expect(app).to.be.accessible();
    app.lang = 'en';
    await waitUntil(() => says().includes('Who serves you'));
    await expect(app).to.be.accessible();
  }).timeout(15_000);

  it('tells the staff on the first screen what happened to the store', async () => {
    const app = await open();
    app.storeProblem = 'Kho thiếu dòng.';
    await app.updateComplete;
    expect(within(app, 'main .notice').textContent).to.contain('Báo cán bộ');
    await press(app, inside(app, 'procedure-list', '.tile'));
    expect(within(app, 'main .notice')).to.equal(null);
  });

  it('warns when nobody touches it, and one touch gives more time', async () => {
    const app = await open(undefined, 0.2, 60);
    await press(app, inside(app, 'procedure-list', '.tile'));
    const dialog = within(app, 'dialog') as HTMLDialogElement;
    await waitUntil(() => dialog.open);
    await expect(app).to.be.accessible();
    await press(app, within(app, '#stay'));
    expect(dialog.open).to.equal(false);
    expect(within(app, 'procedure-detail')).not.to.equal(null);
  });

  it('goes home and forgets what was typed when the warning runs out', async () => {
    const app = await open(undefined, 0.2);
    await press(app, within(app, 'nav button'));
    await waitUntil(() => within(app, 'feedback-form').shadowRoot !== null);
    await type(app, inside(app, 'feedback-form', 'textarea'), TEXT);
    await waitUntil(() => within(app, 'feedback-form') === null, 'still there', { timeout: 4000 });
    expect((within(app, 'dialog') as HTMLDialogElement).open).to.equal(false);
    await press(app, within(app, 'nav button'));
    expect((inside(app, 'feedback-form', 'textarea') as HTMLTextAreaElement).value).to.equal('');
  });

  it('speaks English for one visit, and Vietnamese again when the visit is over', async () => {
    const app = await open(undefined, 0.2, 60);
    await press(app, within(app, '#language'));
    expect(document.documentElement.lang).to.equal('en');
    const heading = (): string | null => inside(app, 'procedure-list', 'h2').textContent;
    await waitUntil(() => heading() === 'Most people come for', 'it does not speak English');
    await press(app, inside(app, 'procedure-list', '.tile'));
    await press(app, within(app, '#home'));
    expect(app.lang).to.equal('en');
    const dialog = within(app, 'dialog') as HTMLDialogElement;
    await waitUntil(() => dialog.open);
    await waitUntil(() => dialog.textContent!.includes('Are you still there?'));
    await press(app, within(app, '#leave'));
    expect(document.documentElement.lang).to.equal('vi');
    expect(inside(app, 'procedure-list', 'h2').textContent).to.equal('Nhiều người cần nhất');
  });

  it('says nothing in Vietnamese to who chose English, but what is published so and marked', async () => {
    const app = await open(STORE);
    keepHasOffice();
    app.reset();
    await press(app, within(app, '#language'));
    const keyboard = within(app, 'vietnamese-keyboard') as HTMLElement & { open: boolean };
    keyboard.open = true;
    const found: string[] = [];
    const check = async (screen: string): Promise<void> => {
      let left: readonly string[] = [];
      const isEnglish = (): boolean => (left = listVietnamese(app.shadowRoot!)).length === 0;
      await waitUntil(isEnglish, screen, { timeout: 2000 }).catch(() => undefined);
      found.push(...left.map((text) => `${screen}: ${text}`));
    };
    await check('first screen');
    await press(app, inside(app, 'procedure-list', '.field'));
    await check('field');
    await press(app, inside(app, 'procedure-list', '.row'));
    await check('procedure');
    await press(app, within(app, '#home'));
    await type(app, inside(app, 'procedure-list', 'input'), 'zzzz');
    await check('nothing found');
    await press(app, within(app, '#home'));
    await press(app, within(app, '#office'));
    await waitUntil(() => within(app, 'office-view').shadowRoot !== null);
    await check('office');
    await press(app, within(app, 'nav button:nth-of-type(2)'));
    await waitUntil(() => within(app, 'satisfaction-rating').shadowRoot !== null);
    await check('rating');
    await press(app, inside(app, 'satisfaction-rating', '[type=submit]'));
    await press(app, inside(app, 'satisfaction-rating', '.unsatisfied'));
    await check('reasons');
    await press(app, inside(app, 'satisfaction-rating', '[type=submit]'));
    await check('thanks for the rating');
    await press(app, within(app, 'nav button'));
    await waitUntil(() => within(app, 'feedback-form').shadowRoot !== null);
    await press(app, inside(app, 'feedback-form', '[type=submit]'));
    await check('what is missing');
    await press(app, inside(app, 'feedback-form', 'input[value=anonymous]'));
    await type(app, inside(app, 'feedback-form', 'textarea'), 'The table hangs too high.');
    await press(app, inside(app, 'feedback-form', '[type=submit]'));
    await check('once more');
    await press(app, inside(app, 'feedback-form', '.primary'));
    await check('thanks');
    await press(app, within(app, '#ask-status'));
    await waitUntil(() => within(app, 'feedback-status').shadowRoot !== null);
    await type(app, inside(app, 'feedback-status', 'input'), 'PA-7K3M-9QX');
    await press(app, inside(app, 'feedback-status', '[type=submit]'));
    await check('status');
    expect(found).to.deep.equal([]);
  }).timeout(60_000);

  it('turns the whole page to high contrast with large text, until the visit is over', async () => {
    const app = await open(undefined, 1, 1);
    const page = document.documentElement;
    await press(app, within(app, 'nav button[aria-pressed]'));
    expect(page.dataset['theme']).to.equal('contrast');
    await expect(app).to.be.accessible();
    // The first screen is still of the same visit.
    await press(app, inside(app, 'procedure-list', '.tile'));
    await press(app, within(app, '#home'));
    expect([app.large, page.dataset['theme']]).to.deep.equal([true, 'contrast']);
    await waitUntil(() => !app.large, 'the visit ends', { timeout: 4000 });
    await app.updateComplete;
    expect(page.dataset['theme']).to.equal(undefined);
  }).timeout(15_000);

  it('says on the first screen that the catalogue is old', async () => {
    const app = await open();
    app.load = async () => ({ ...catalogue, edition: { ...catalogue.edition, date: '2020-01' } });
    await waitUntil(() => within(app, 'main .stale') !== null);
    expect(within(app, 'main .stale').textContent).to.contain('đã cũ');
  });

  it('has nothing axe objects to on the first screen and in a procedure', async () => {
    const app = await open();
    for (const language of ['vi', 'en'] as const) {
      app.lang = language;
      await expect(app).to.be.accessible();
      await press(app, inside(app, 'procedure-list', '.tile'));
      await expect(app).to.be.accessible();
      await press(app, within(app, '#home'));
    }
  });
});
