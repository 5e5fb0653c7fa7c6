import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { birth } from '../../components/example-procedures.ts';
import '../../components/procedure-detail/procedure-detail.ts';
import type { ProcedureDetail } from '../../components/procedure-detail/procedure-detail.ts';
import '../../components/procedure-finder/procedure-finder.ts';
import '../../components/procedure-list/procedure-list.ts';
import type { ProcedureList } from '../../components/procedure-list/procedure-list.ts';
import '../../components/qr-display/qr-display.ts';
import type { QrDisplay } from '../../components/qr-display/qr-display.ts';

const address = (content: string): string => URL.createObjectURL(new Blob([content]));
const TEXT = html`<p>Ông/bà gọi <a href="tel:02110000000">0211 000 0000</a></p>`;
const MEASURE = 'font: italic 21px/40px monospace; letter-spacing: 3px';

/** What the page says of a text: as much as it takes to see whether anything of it was changed. */
function look(element: Element): readonly string[] {
  const { font, letterSpacing, color, display } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return [font, letterSpacing, color, display, String(width), String(height)];
}

const drawn = (element: Element): boolean =>
  element.shadowRoot!.querySelector('slot')?.assignedElements()[0]?.checkVisibility() === true;

describe('what the page put inside an element', () => {
  for (const tag of ['procedure-list', 'procedure-finder', 'procedure-detail'])
    it(`lies in a ${tag} as the page drew it, until there is something better`, async () => {
      const inner = `<p>Địa chỉ: ${'thôn Một, '.repeat(30)}</p>`;
      const page = await fixture<HTMLElement>(
        html`<div style=${MEASURE}><x-unknown></x-unknown></div>`,
      );
      page.firstElementChild!.innerHTML = inner;
      const without = look(page.querySelector('p')!);
      page.innerHTML = `<${tag}>${inner}</${tag}>`;
      const element = page.firstElementChild as ProcedureList;
      await element.updateComplete;
      expect(look(page.querySelector('p')!)).to.deep.equal(without);
      expect(drawn(element)).to.equal(true);
    });

  it('gives way to the list as soon as there is one', async () => {
    const list = await fixture<ProcedureList>(html`<procedure-list>${TEXT}</procedure-list>`);
    expect(drawn(list)).to.equal(true);
    list.procedures = [birth];
    await list.updateComplete;
    expect(drawn(list)).to.equal(false);
    expect(getComputedStyle(list).containerType).to.equal('inline-size');
  });

  it('shows again beneath the sentence that says why there is nothing better', async () => {
    const none = address('[]');
    for (const element of [
      await fixture<ProcedureList>(html`<procedure-list src=${none}>${TEXT}</procedure-list>`),
      await fixture<ProcedureDetail>(
        html`<procedure-detail src=${none} code="1.001193">${TEXT}</procedure-detail>`,
      ),
    ]) {
      await waitUntil(() => element.shadowRoot!.querySelector('[role=alert]') !== null);
      expect(drawn(element), element.localName).to.equal(true);
    }
  });

  it('is the address of a code that was given none', async () => {
    const href = 'https://dichvucong.example/1.001193';
    const [byLink, byValue] = [
      await fixture<QrDisplay>(html`<qr-display><a href=${href}>Nộp trực tuyến</a></qr-display>`),
      await fixture<QrDisplay>(html`<qr-display .value=${href}></qr-display>`),
    ];
    const path = (code: QrDisplay): string | null | undefined =>
      code.shadowRoot!.querySelector('svg path')?.getAttribute('d');
    expect(path(byLink)).to.be.a('string').and.to.equal(path(byValue));
    expect(byLink.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(byLink).to.be.accessible();
  });
});
