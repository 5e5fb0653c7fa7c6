import { expect } from '@open-wc/testing';
import { findLikes } from '../../domain/form.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { sweep } from '../../extension/in-page/write/sweep.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

describe('a control that is no longer the one of the preview', () => {
  afterEach(clear);

  it('is not written when two labels have changed places', async () => {
    const page = show(
      '<p><span id="m">Họ tên mẹ</span> <input id="a"></p><p><span id="f">Họ tên cha</span> <input id="b"></p>',
    );
    const order = task(controlOf(page, 'a'), 'Lê Thị Thử');
    [at('m').textContent, at('f').textContent] = ['Họ tên cha', 'Họ tên mẹ'];
    await fillControl(order);
    expect(at('a').value).to.equal('');
  });

  it('is not written when its section now names another person', async () => {
    const page = show('<h3 id="h">Người mẹ</h3><div><label>Họ tên <input id="x"></label></div>');
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    at('h').textContent = 'Người cha';
    expect((await fillControl(order)).reason).to.equal('control-changed');
    expect(at('x').value).to.equal('');
  });

  it('is not written when it has become another kind', async () => {
    const page = show('<p id="p">Dân tộc <input id="x"></p>');
    const order = task(controlOf(page, 'x'), 'Tày');
    at('p').innerHTML = 'Dân tộc <select id="x"><option>Kinh</option></select>';
    expect((await fillControl(order)).reason).to.equal('control-changed');
  });

  it('is named missing when the form is gone', async () => {
    const page = show('<form><label>Họ tên <input id="x"></label></form>');
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    document.querySelector('form')!.remove();
    expect((await fillControl(order)).reason).to.equal('control-missing');
    expect((await sweep([order]))[0]!.reason).to.equal('control-missing');
  });

  it('is not looked for among twins', async () => {
    const page = show('<div id="old"><label>Họ tên <input id="x"></label></div>');
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    at('old').innerHTML = '<label>Họ tên <input></label><label>Họ tên <input></label>';
    expect((await fillControl(order)).reason).to.equal('control-missing');
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal([
      '',
      '',
    ]);
  });

  const twins = (count: number): string => '<p>Họ tên <input></p>'.repeat(count);
  const values = (): readonly string[] =>
    [...document.querySelectorAll('input')].map(({ value }) => value);

  it('is not taken to be its twin when it is gone itself, nor when a twin came', async () => {
    for (const now of [1, 3]) {
      const { controls } = show(twins(2));
      const alike = findLikes(controls).get(controls[0]!)!;
      const order = { ...task(controls[0]!, 'Lê Thị Thử'), alike };
      show(twins(now));
      expect((await fillControl(order)).status).to.equal('skipped');
      expect(values().join('')).to.equal('');
    }
  });

  it('is told from its twins by their order', async () => {
    const { controls } = show(twins(3));
    const alike = findLikes(controls).get(controls[1]!)!;
    expect(alike).to.deep.equal({ nth: 1, of: 3 });
    await fillControl({ ...task(controls[1]!, 'Lê Thị Thử'), alike });
    expect(values()).to.deep.equal(['', 'Lê Thị Thử', '']);
  });

  it('already right is kept without a touch', async () => {
    const page = show('<label>Họ tên <input id="x"></label>');
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    at('x').value = 'Lê Thị Thử';
    let touched = 0;
    at('x').addEventListener('input', () => (touched += 1));
    expect((await fillControl(order)).status).to.equal('kept');
    expect(touched).to.equal(0);
  });

  it('that traps focus, covers itself or lies off the page is not written', async () => {
    const page = show('<label>A <input id="a"></label><label>B <input id="b"></label>');
    const orders = ['a', 'b'].map((id) => task(controlOf(page, id), 'Lê Thị Thử'));
    at('a').style.cssText = 'position:absolute;left:-9999px';
    at('b').style.opacity = '0';
    for (const order of orders)
      expect((await fillControl(order)).reason).to.equal('control-hidden');
    expect([at('a').value, at('b').value]).to.deep.equal(['', '']);
  });

  it('gives the page back its scroll', async () => {
    show('<div style="height:4000px"></div><label>Họ tên <input id="x"></label>');
    scrollTo(0, 100);
    await fillControl(task(controlOf(readForm(document), 'x'), 'Lê Thị Thử'));
    expect(scrollY).to.equal(100);
  });

  it('in a closed tab is written after the tab is opened', async () => {
    show(
      `<a id="t" href="#p" role="tab">Người cha</a><div id="p" class="tab-pane" style="display:none"><label>Họ tên <input id="x"></label></div>`,
    );
    at('t').addEventListener('click', (event) => {
      event.preventDefault();
      at('p').style.display = 'block';
    });
    const outcome = await fillControl(task(controlOf(readForm(document), 'x'), 'Lê Thị Thử'));
    expect([outcome.status, at('p').style.display]).to.deep.equal(['kept', 'block']);
  });

  it('in a closed <details> is written after it is opened', async () => {
    show(
      '<details id="d"><summary>Người cha</summary><label>Họ tên <input id="x"></label></details>',
    );
    const outcome = await fillControl(task(controlOf(readForm(document), 'x'), 'Lê Thị Thử'));
    expect([outcome.status, at<HTMLDetailsElement>('d').open]).to.deep.equal(['kept', true]);
  });
});
