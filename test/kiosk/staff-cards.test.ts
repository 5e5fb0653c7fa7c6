import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { birth, sparse } from '../../components/example-procedures.ts';
import { readKeptAliases } from '../../kiosk/kept-choices.ts';
import type { SizeCard } from '../../kiosk/staff/size-card.ts';
import '../../kiosk/staff/size-card.ts';
import type { UnmetCard } from '../../kiosk/staff/unmet-card.ts';
import '../../kiosk/staff/unmet-card.ts';
import { CARD_MM, readPixelsPerMm, USUAL_PIXELS_PER_MM } from '../../kiosk/true-size.ts';
import type { Database } from '../../storage/database.ts';
import { noteUnmet, TOLD_AFTER } from '../../storage/unmet-searches.ts';
import { dropDatabase, openFresh } from '../storage/support.ts';

const says = ({ shadowRoot }: Element): string => shadowRoot!.textContent!.replace(/\s+/g, ' ');
const buttons = (card: Element): readonly HTMLElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>('button'),
];
const press = (card: Element, name: RegExp): void =>
  buttons(card)
    .find(({ textContent, ariaLabel }) => name.test(`${ariaLabel ?? ''} ${textContent.trim()}`))!
    .click();

describe('<unmet-card>', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('makes words that found nothing a name of the procedure opened after them, and takes it back', async () => {
    for (let visit = 0; visit < TOLD_AFTER; visit += 1) await noteUnmet(db, 'bia hong', birth.code);
    let changes = 0;
    const card = await fixture<UnmetCard>(
      html`<unmet-card
        .db=${db}
        .edition=${{ date: '2026-07', procedures: [sparse, birth] }}
        @edition-change=${() => (changes += 1)}
      ></unmet-card>`,
    );
    await waitUntil(() => says(card).includes('“bia hong”'));
    await expect(card).to.be.accessible();
    const say = card.shadowRoot!.querySelector<HTMLInputElement>('[name=say]')!;
    expect(say.value).to.equal('bia hong');
    say.value = 'Bìa hồng';
    press(card, /Dùng tên gọi này/);
    await waitUntil(() => says(card).includes('Từ nay tìm “bìa hồng” sẽ thấy Đăng ký khai sinh'));
    expect(readKeptAliases()).to.deep.equal([{ say: 'bìa hồng', code: birth.code }]);
    expect(card.shadowRoot!.querySelector('form'), 'it is answered now').to.equal(null);
    press(card, /Bỏ tên gọi/);
    await waitUntil(() => says(card).includes('Đã bỏ tên gọi'));
    expect(readKeptAliases()).to.deep.equal([]);
    await waitUntil(() => card.shadowRoot!.querySelector('form') !== null);
    expect(changes, 'the search is told both times').to.equal(2);
  });
});

describe('<size-card>', () => {
  it('fits its frame to a card held to the screen, and keeps what that says of a millimetre', async () => {
    const card = await fixture<SizeCard>(html`<size-card></size-card>`);
    const usual = Math.round(CARD_MM.width * USUAL_PIXELS_PER_MM);
    const frame = card.shadowRoot!.querySelector('.frame')!;
    for (const name of [/Rộng 10$/, /Rộng 1$/, /Hẹp 10$/, /Rộng 10$/, /Hẹp 1$/, /Hẹp 1$/])
      press(card, name);
    await card.updateComplete;
    const { width, height } = frame.getBoundingClientRect();
    expect(width).to.be.closeTo(usual + 9, 0.5);
    expect(height / width).to.be.closeTo(CARD_MM.height / CARD_MM.width, 0.01);
    press(card, /Khít rồi, lưu/);
    await waitUntil(() => says(card).includes('Đã lưu'));
    expect(readPixelsPerMm()).to.be.closeTo((usual + 9) / CARD_MM.width, 1e-6);
  });
});
