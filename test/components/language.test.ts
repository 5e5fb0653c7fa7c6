import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { birth, birthChecklist } from '../../components/example-procedures.ts';
import '../../components/procedure-detail/procedure-detail.ts';
import '../../components/satisfaction-rating/satisfaction-rating.ts';
import { putFact } from '../../components/put-fact.ts';

const open = (lang: string): Promise<HTMLElement> =>
  fixture(
    html`<div lang=${lang}>
      <procedure-detail .procedure=${birth} .checklist=${birthChecklist}></procedure-detail>
    </div>`,
  );
const read = async (around: HTMLElement): Promise<string> => {
  const element = around.firstElementChild as LitElement;
  // The change of a `lang` is heard one turn later.
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
  return element.shadowRoot!.textContent!;
};

describe('the language of the elements', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('follows the lang around them, and its change', async () => {
    const around = await open('en');
    expect(await read(around)).to.contain('Papers to bring');
    around.lang = 'vi';
    expect(await read(around)).to.contain('Giấy tờ cần mang');
  });

  it('keeps what is published in Vietnamese, and marks it so', async () => {
    const { shadowRoot } = (await open('en')).firstElementChild!;
    const name = shadowRoot!.querySelector('h1')!;
    expect([name.textContent, name.lang]).to.deep.equal(['Đăng ký khai sinh', 'vi']);
    expect(shadowRoot!.querySelector('.papers')!.getAttribute('lang')).to.equal('vi');
  });

  it('does not take the word of the page’s root, which templates often get wrong', async () => {
    document.documentElement.lang = 'en';
    expect(await read(await open(''))).to.contain('Giấy tờ cần mang');
  });

  it('keeps a reason in the office’s words, whatever language it was read in', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="en"><satisfaction-rating value="unsatisfied"></satisfaction-rating></div>`,
    );
    const { shadowRoot } = around.firstElementChild as LitElement;
    let reasons: readonly string[] = [];
    around.addEventListener('rating-submit', ({ rating }) => (reasons = rating.reasons));
    const chip = shadowRoot!.querySelector<HTMLElement>('.chip')!;
    expect(chip.textContent!.trim()).to.equal('Attitude');
    chip.click();
    shadowRoot!.querySelector('form')!.requestSubmit();
    expect(reasons).to.deep.equal(['Thái độ']);
  });

  it('puts a fact into English only where it is sure of every word', () => {
    const put = (says: string): readonly string[] => {
      const fact = putFact({ says }, 'en');
      return [fact.says, fact.saysIn];
    };
    expect(put('10 ngày làm việc')).to.deep.equal(['10 working days', 'en']);
    expect(put('Trong 1 ngày')).to.deep.equal(['Within 1 day', 'en']);
    expect(put('5 ngày hoặc 12 ngày')).to.deep.equal(['5 days or 12 days', 'en']);
    expect(put('135.000 đồng')).to.deep.equal(['135,000 VND', 'en']);
    expect(put('2.000 đồng/trang')).to.deep.equal(['2.000 đồng/trang', 'vi']);
    expect(put('Chưa quy định')).to.deep.equal(['Chưa quy định', 'vi']);
  });
});
