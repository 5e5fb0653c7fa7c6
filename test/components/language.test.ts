import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { birth, birthChecklist } from '../../components/example-procedures.ts';
import '../../components/procedure-detail/procedure-detail.ts';
import '../../components/satisfaction-rating/satisfaction-rating.ts';
import { putIntoEnglish } from '../../components/english-facts.ts';

const open = (lang: string): Promise<HTMLElement> =>
  fixture(
    html`<div lang=${lang}>
      <procedure-detail .procedure=${birth} .checklist=${birthChecklist}></procedure-detail>
    </div>`,
  );
const textOf = (around: HTMLElement): string => around.firstElementChild!.shadowRoot!.textContent!;
/** English comes in a file of its own, and the change of a `lang` is heard one turn later. */
const says = (around: HTMLElement, words: string): Promise<void> =>
  waitUntil(() => textOf(around).includes(words), `it does not say “${words}”`);

describe('the language of the elements', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('follows the lang around them, and its change', async () => {
    const around = await open('en');
    expect(textOf(around), 'before English is there').to.contain('Giấy tờ cần mang');
    await says(around, 'Papers to bring');
    around.lang = 'vi';
    await says(around, 'Giấy tờ cần mang');
  });

  it('keeps what is published in Vietnamese, and marks it so', async () => {
    const around = await open('en');
    await says(around, 'Papers to bring');
    const { shadowRoot } = around.firstElementChild!;
    const name = shadowRoot!.querySelector('h1')!;
    expect([name.textContent, name.lang]).to.deep.equal(['Đăng ký khai sinh', 'vi']);
    expect(shadowRoot!.querySelector('.papers')!.getAttribute('lang')).to.equal('vi');
  });

  it('does not take the word of the page’s root, which templates often get wrong', async () => {
    document.documentElement.lang = 'en';
    const [around, english] = [await open(''), await open('en')];
    await says(english, 'Papers to bring');
    expect(textOf(around)).to.contain('Giấy tờ cần mang');
  });

  it('keeps a reason in the office’s words, whatever language it was read in', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="en"><satisfaction-rating value="unsatisfied"></satisfaction-rating></div>`,
    );
    const { shadowRoot } = around.firstElementChild as LitElement;
    let reasons: readonly string[] = [];
    around.addEventListener('rating-submit', ({ rating }) => (reasons = rating.reasons));
    await says(around, 'Attitude');
    const chip = shadowRoot!.querySelector<HTMLElement>('.chip')!;
    chip.click();
    shadowRoot!.querySelector('form')!.requestSubmit();
    expect(reasons).to.deep.equal(['Thái độ']);
  });

  it('puts a fact into English only where it is sure of every word', () => {
    const put = (says: string): readonly string[] => {
      const fact = putIntoEnglish({ says });
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
