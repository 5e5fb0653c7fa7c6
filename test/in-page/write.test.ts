import { expect } from '@open-wc/testing';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { restore } from '../../extension/in-page/write/restore.ts';
import { sweep } from '../../extension/in-page/write/sweep.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

async function fill(id: string, value: Parameters<typeof task>[1]) {
  const { readForm } = await import('../../extension/in-page/read-form.ts');
  return fillControl(task(controlOf(readForm(document), id), value));
}

describe('fillControl', () => {
  afterEach(clear);

  it('writes past a library that overrides value on the element, and leaves the box so that it commits', async () => {
    show('<label>Họ tên <input id="x"></label>');
    const box = at('x');
    let model = '';
    Object.defineProperty(box, 'value', {
      set: (_ignored: string) => {
        // What React does: it notes the text and so takes the event for no change.
      },
      get: () => 'che',
      configurable: true,
    });
    box.addEventListener(
      'blur',
      () =>
        (model = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.get!.call(
          box,
        )),
    );
    const outcome = await fill('x', 'Lê Thị Thử');
    expect(outcome.status).to.equal('kept');
    expect(model).to.equal('Lê Thị Thử');
  });

  it('reports an upper-casing page as transformed', async () => {
    show('<label>Họ tên <input id="x" oninput="this.value=this.value.toUpperCase()"></label>');
    const outcome = await fill('x', 'Lê Thị Thử');
    expect([outcome.status, outcome.readBack]).to.deep.equal(['transformed', 'LÊ THỊ THỬ']);
  });

  it('reports what the page takes back later in the sweep', async () => {
    const page = show(
      '<label>Họ tên <input id="x" onchange="setTimeout(() => { this.value = \'\'; }, 400)"></label>',
    );
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    expect((await fillControl(order)).status).to.equal('kept');
    const [late] = await sweep([order]);
    expect([late!.status, late!.readBack]).to.deep.equal(['reverted', '']);
  });

  it("reports a mark of error beside the box with the page's words", async () => {
    show(
      `<div class="form-group"><label for="x">Số CCCD</label><input id="x" onchange="this.setAttribute('aria-invalid','true');this.nextElementSibling.textContent='Số không hợp lệ'"><span class="help-block"></span></div>`,
    );
    const outcome = await fill('x', '12');
    expect([outcome.status, outcome.detail?.vi]).to.deep.equal(['rejected', 'Số không hợp lệ']);
  });

  it('says that a list lacks the choice and what it has; never chooses by code', async () => {
    show(
      '<label>Dân tộc <select id="x"><option value="">--Chọn--</option><option value="Tày">Kinh</option></select></label>',
    );
    const outcome = await fill('x', { kind: 'choice', texts: ['Tày'] });
    expect([outcome.status, outcome.reason]).to.deep.equal(['skipped', 'option-missing']);
    expect(outcome.detail?.vi).to.contain('Kinh');
    expect(at<HTMLSelectElement>('x').selectedIndex).to.equal(0);
  });

  it('waits for the choices of a cascade', async () => {
    show('<label>Xã <select id="x" disabled><option value="">--Chọn--</option></select></label>');
    setTimeout(() => {
      at<HTMLSelectElement>('x').disabled = false;
      at<HTMLSelectElement>('x').append(new Option('Xã Nguyên Giáp', '7'));
    }, 600);
    const outcome = await fill('x', { kind: 'choice', texts: ['Xã Nguyên Giáp'] });
    expect([outcome.status, outcome.readBack]).to.deep.equal(['kept', 'Xã Nguyên Giáp']);
  });

  it('opens a list a script draws and presses the equal option, also one far down a virtual list', async () => {
    show(
      `<div class="v-select"><label for="x">Dân tộc</label><input id="x" role="combobox" aria-controls="list" aria-expanded="false" readonly></div>`,
    );
    const names = Array.from({ length: 80 }, (_, index) =>
      index === 70 ? 'Tày' : `Nhóm ${index}`,
    );
    const list = document.createElement('div');
    list.id = 'list';
    list.style.cssText = 'height:100px;overflow:auto;display:none';
    const inner = document.createElement('div');
    inner.style.cssText = 'height:1600px;position:relative';
    list.append(inner);
    const draw = (): void => {
      const first = Math.floor(list.scrollTop / 20);
      inner.replaceChildren(
        ...names.slice(first, first + 7).map((name, index) => {
          const option = document.createElement('div');
          option.setAttribute('role', 'option');
          option.textContent = name;
          option.style.cssText = `position:absolute;height:20px;top:${(first + index) * 20}px`;
          option.addEventListener('click', () => {
            at('x').value = name;
            list.style.display = 'none';
          });
          return option;
        }),
      );
    };
    list.addEventListener('scroll', draw);
    at('x').parentElement!.addEventListener('mousedown', () => {
      list.style.display = 'block';
      draw();
    });
    at('x').parentElement!.after(list);
    const outcome = await fill('x', { kind: 'choice', texts: ['Tày'] });
    expect([outcome.status, outcome.readBack]).to.deep.equal(['kept', 'Tày']);
  });

  it('presses radio buttons and boxes, writes dates natively and over three boxes', async () => {
    show(`<div>Giới tính: <label><input type="radio" name="g" id="g"> Nam</label><label><input type="radio" name="g" id="g2"> Nữ</label></div>
      <label>Ngày sinh <input type="date" id="d"></label>
      <div>Ngày cấp <span><input id="n" placeholder="Ngày"><input id="t" placeholder="Tháng"><input id="m" placeholder="Năm"></span></div>`);
    const date = {
      kind: 'date',
      date: { year: 2026, month: 11, day: 5 },
      text: '05/11/2026',
    } as const;
    expect((await fill('g', { kind: 'choice', texts: ['Nữ'] })).status).to.equal('kept');
    expect(at('g2').checked).to.equal(true);
    expect((await fill('d', date)).status).to.equal('kept');
    expect(at('d').value).to.equal('2026-11-05');
    expect((await fill('n', date)).status).to.equal('kept');
    expect([at('n').value, at('t').value, at('m').value]).to.deep.equal(['05', '11', '2026']);
  });

  it('writes nothing into a control whose label has changed since the preview', async () => {
    const page = show('<p><span id="l">Họ tên mẹ</span> <input id="x"></p>');
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    at('l').textContent = 'Họ tên cha';
    expect((await fillControl(order)).reason).to.equal('control-changed');
    expect(at('x').value).to.equal('');
  });

  it('finds a control again that the page drew anew elsewhere', async () => {
    const page = show(
      '<div id="old"><label>Họ tên <input id="x"></label></div><div id="new"></div>',
    );
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    at('old').remove();
    at('new').innerHTML = '<label>Họ tên <input id="y"></label>';
    expect((await fillControl(order)).status).to.equal('kept');
    expect(at('y').value).to.equal('Lê Thị Thử');
  });

  it('leaves alone what is gone, hidden, locked, too short or holds something else by now', async () => {
    const page = show(
      '<label>A <input id="a"></label><label>B <input id="b"></label><label>C <input id="c" readonly></label><label>D <input id="d" maxlength="3"></label><label>E <input id="e"></label>',
    );
    const orders = ['a', 'b', 'c', 'd', 'e'].map((id) => task(controlOf(page, id), 'Lê Thị Thử'));
    at('a').closest('label')!.remove();
    at('b').style.display = 'none';
    at('e').value = 'đã gõ';
    const reasons: string[] = [];
    for (const order of orders) reasons.push((await fillControl(order)).reason);
    expect(reasons).to.deep.equal([
      'control-missing',
      'control-hidden',
      'control-read-only',
      'too-long',
      'value-changed-since-preview',
    ]);
    expect(at('e').value).to.equal('đã gõ');
  });

  it('submits nothing and presses no Enter, gives focus back, and can be undone', async () => {
    show(
      '<form id="f"><label>Họ tên <input id="x"></label><button>Gửi</button></form><input id="own">',
    );
    let [submitted, entered] = [0, 0];
    at('f').addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    at('x').addEventListener('keydown', ({ key }) => (entered += key === 'Enter' ? 1 : 0));
    at('own').focus();
    const { readForm } = await import('../../extension/in-page/read-form.ts');
    const order = task(controlOf(readForm(document), 'x'), 'Lê Thị Thử');
    await fillControl(order);
    expect([submitted, entered, document.activeElement]).to.deep.equal([0, 0, at('own')]);
    expect((await restore(order)).status).to.equal('kept');
    expect(at('x').value).to.equal('');
  });
});
