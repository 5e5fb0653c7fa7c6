import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import type {
  RatingSubmitEvent,
  SatisfactionRating,
} from '../../components/satisfaction-rating/satisfaction-rating.ts';
import '../../components/satisfaction-rating/satisfaction-rating.ts';

const show = (): Promise<SatisfactionRating> =>
  fixture(html`<satisfaction-rating></satisfaction-rating>`);

async function tap(element: SatisfactionRating, selector: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
}

function listen(element: SatisfactionRating): RatingSubmitEvent['rating'][] {
  const given: RatingSubmitEvent['rating'][] = [];
  element.addEventListener('rating-submit', ({ rating }) => given.push(rating));
  return given;
}

describe('<satisfaction-rating>', () => {
  it('takes two taps when satisfied', async () => {
    const element = await show();
    const given = listen(element);
    await tap(element, '.very-satisfied');
    await tap(element, '[type=submit]');
    expect(given).to.deep.equal([{ level: 'very-satisfied', reasons: [] }]);
    expect(element.shadowRoot!.textContent).to.contain('Cảm ơn');
  });

  it('takes four taps at most, with two reasons', async () => {
    const element = await show();
    const given = listen(element);
    await tap(element, '.unsatisfied');
    await tap(element, '.chip');
    await tap(element, '.chip:nth-child(2)');
    await tap(element, '[type=submit]');
    expect(given).to.deep.equal([{ level: 'unsatisfied', reasons: ['Thái độ', 'Chờ lâu'] }]);
  });

  it('shows the button after a choice, where it lay below', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="height: 150px; overflow: auto">
        <satisfaction-rating></satisfaction-rating>
      </div>`,
    );
    const element = box.querySelector('satisfaction-rating')!;
    const bottomOf = (one: Element): number => one.getBoundingClientRect().bottom;
    const button = element.shadowRoot!.querySelector('[type=submit]')!;
    expect(bottomOf(button)).to.be.above(bottomOf(box));
    await tap(element, '.unsatisfied');
    expect(bottomOf(button)).to.be.at.most(bottomOf(box) + 1);
  });

  it('gives nothing before a level is chosen, and says so', async () => {
    const element = await show();
    const given = listen(element);
    await tap(element, '[type=submit]');
    expect(given).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('[role=alert]')).not.to.equal(null);
  });

  it('is a field of the form around it', async () => {
    const form = fixtureSync<HTMLFormElement>(
      html`<form><satisfaction-rating name="muc"></satisfaction-rating></form>`,
    );
    const element = form.querySelector('satisfaction-rating')!;
    await element.updateComplete;
    expect(new FormData(form).get('muc')).to.equal(null);
    await tap(element, '.satisfied');
    expect(new FormData(form).get('muc')).to.equal('satisfied');
    form.reset();
    await element.updateComplete;
    expect(element.value).to.equal('');
  });

  it('is sent by the form’s own button, not before a level when it is required', async () => {
    const form = fixtureSync<HTMLFormElement>(
      html`<form>
        <fieldset><satisfaction-rating name="muc" required></satisfaction-rating></fieldset>
        <button>Gửi</button>
      </form>`,
    );
    const element = form.querySelector('satisfaction-rating')!;
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[type=submit]')).to.equal(null);
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.querySelector('button')!.click();
    expect(sent).to.equal(0);
    expect(element.matches(':invalid')).to.equal(true);
    await tap(element, '.satisfied');
    form.querySelector('button')!.click();
    expect(sent).to.equal(1);
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(new FormData(form).get('muc')).to.equal(null);
    expect(element.shadowRoot!.querySelector('fieldset')!.disabled).to.equal(true);
  });

  it('keeps its own button in a form that is only around the page', async () => {
    const form = fixtureSync<HTMLFormElement>(
      html`<form><satisfaction-rating action="/danh-gia"></satisfaction-rating></form>`,
    );
    const element = form.querySelector('satisfaction-rating')!;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[type=submit]')).not.to.equal(null);
  });
});
