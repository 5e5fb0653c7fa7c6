import { expect, fixture, html } from '@open-wc/testing';
import {
  birth,
  birthChecklist,
  longWinded,
  unverified,
} from '../../components/example-procedures.ts';
import { ProcedureDetail } from '../../components/procedure-detail/procedure-detail.ts';
import { define } from '../../components/define.ts';

const textOf = (element: Element): string => element.shadowRoot!.textContent!;
const show = (procedure = birth): Promise<ProcedureDetail> =>
  fixture(
    html`<procedure-detail
      .procedure=${procedure}
      .checklist=${birthChecklist}
      edition-date="2026-07"
    ></procedure-detail>`,
  );

describe('<procedure-detail>', () => {
  it('answers how long, how much and where before it lists the papers', async () => {
    const text = textOf(await show());
    const order = ['Bao lâu', 'Lệ phí', 'Nộp ở đâu', 'Giấy tờ cần mang', 'Căn cứ pháp lý'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.greaterThan(-1);
  });

  it('says that a checklist was not compared with the commune’s own', async () => {
    expect(textOf(await show())).to.contain('chưa đối chiếu với công bố của xã');
  });

  it('shows neither code nor QR of a procedure nobody verified', async () => {
    const element = await show(unverified);
    expect(textOf(element)).not.to.contain(unverified.code);
    expect(element.shadowRoot!.querySelector('qr-display')).to.equal(null);
  });

  it('warns of old data', async () => {
    const element = await show();
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
    element.stale = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.notice')!.textContent).to.contain('tháng 7/2026');
  });

  it('cuts a name of 900 characters by lines and keeps the whole one in the details', async () => {
    const element = await show(longWinded);
    const heading = element.shadowRoot!.querySelector('h1')!;
    expect(heading.clientHeight).to.be.lessThan(heading.scrollHeight);
    expect(element.shadowRoot!.querySelector('details')!.textContent).to.contain(longWinded.name);
  });

  it('forgets the ticks when another procedure is shown', async () => {
    const element = await show();
    const box = (): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
    box().click();
    await element.updateComplete;
    expect(box().checked).to.equal(true);
    element.procedure = longWinded;
    await element.updateComplete;
    expect(box().checked).to.equal(false);
  });
});

describe('define', () => {
  it('ignores a second definition of the same tag', () => {
    class Second extends HTMLElement {}
    expect(() => define('procedure-detail', Second)).not.to.throw();
    expect(customElements.get('procedure-detail')).to.equal(ProcedureDetail);
  });
});
