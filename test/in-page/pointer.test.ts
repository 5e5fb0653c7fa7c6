import { expect } from '@open-wc/testing';
import { highlight } from '../../extension/in-page/highlight.ts';
import { clearFrame } from '../../extension/in-page/overlay.ts';
import { watchPointer } from '../../extension/in-page/pointer.ts';
import { clear, controlOf, show } from '../support/in-page.ts';

const frames = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('html > [popover]'),
];

describe('the frame around a control', () => {
  afterEach(() => {
    clearFrame();
    clear();
  });

  it('is one, in the top layer, deaf to the mouse, and closed to the page', () => {
    const page = show('<input id="a"><input id="b">');
    highlight(controlOf(page, 'a').locator, '1');
    highlight(controlOf(page, 'b').locator, '2');
    const [frame, ...more] = frames();
    expect(more).to.deep.equal([]);
    expect(frame!.matches(':popover-open')).to.equal(true);
    expect(getComputedStyle(frame!).pointerEvents).to.equal('none');
    expect(frame!.shadowRoot).to.equal(null);
    expect(frame!.textContent).to.equal('');
  });

  it('stands where the control is, also after the page has scrolled', async () => {
    const page = show('<div style="height:3000px"></div><input id="a"><div style="height:3000px">');
    highlight(controlOf(page, 'a').locator);
    window.scrollBy(0, 120);
    await new Promise((done) => setTimeout(done, 100));
    const [frame] = frames();
    const target = document.querySelector('#a')!.getBoundingClientRect();
    expect(Math.abs(frame!.getBoundingClientRect().top + 4 - target.top)).to.be.lessThan(2);
  });

  it('goes when the control it should show is gone', () => {
    const page = show('<input id="a">');
    const { locator } = controlOf(page, 'a');
    highlight(locator);
    show('<input id="b">');
    highlight(locator);
    expect(frames()).to.deep.equal([]);
  });

  it('is drawn also where the page hides the document behind its own names', () => {
    const page = show('<input id="a"><img name="createElement"><img name="documentElement">');
    highlight(controlOf(page, 'a').locator);
    expect(frames().length).to.equal(1);
  });
});

describe('following the mouse', () => {
  afterEach(clear);

  it('passes over every event the page makes up, and ends by itself', async () => {
    show('<input id="a">');
    const box = document.querySelector('#a')!;
    const { x, y } = box.getBoundingClientRect();
    const watch = watchPointer();
    for (const type of ['pointermove', 'pointerover', 'mousemove', 'click', 'focusin'])
      box.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 }),
      );
    expect(await watch).to.deep.equal({ is: 'same' });
    expect(frames()).to.deep.equal([]);
  });
});
