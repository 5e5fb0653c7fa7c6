import { expect } from '@open-wc/testing';
import type { FillOutcome, FillTask, FillValue } from '../../domain/plan.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { sweep } from '../../extension/in-page/write/sweep.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

function taskFor(id: string, value: FillValue | string): FillTask {
  return task(controlOf(readForm(document), id), value);
}

/** Writes and looks again late, as the panel does. */
async function fillAndSweep(
  id: string,
  value: FillValue | string,
): Promise<readonly [FillOutcome, FillOutcome]> {
  const order = taskFor(id, value);
  const early = await fillControl(order);
  const [late] = await sweep([order]);
  return [early, late!];
}

const DATE: FillValue = {
  kind: 'date',
  date: { year: 1990, month: 5, day: 7 },
  text: '07/05/1990',
};

describe('what a page makes of a value', () => {
  afterEach(clear);

  for (const milliseconds of [300, 900])
    it(`is seen when the page takes it back after ${milliseconds} ms`, async () => {
      show('<label>Họ tên <input id="x"></label>');
      at('x').addEventListener('change', () => {
        setTimeout(() => (at('x').value = ''), milliseconds);
      });
      const [, late] = await fillAndSweep('x', 'Lê Thị Thử');
      expect([late.status, late.readBack]).to.deep.equal(['reverted', '']);
    });

  it('is seen when the model stayed empty and the page asks for the value', async () => {
    show('<div class="form-group"><label>Họ tên <input id="x"></label><i id="e"></i></div>');
    // Only what is typed with keys of a name comes into this page's model.
    let model = '';
    at('x').addEventListener('keydown', ({ key }) => (model += key.length === 1 ? key : ''));
    at('x').addEventListener('blur', () => {
      at('e').className = model === '' ? 'invalid-feedback' : '';
      at('e').textContent = model === '' ? 'Bắt buộc nhập họ tên' : '';
    });
    const outcome = await fillControl(taskFor('x', 'Lê Thị Thử'));
    expect([outcome.status, outcome.detail?.vi]).to.deep.equal([
      'rejected',
      'Bắt buộc nhập họ tên',
    ]);
    expect(at('x').value).to.equal('');
  });

  it('is seen when it empties a box its model never heard of', async () => {
    show('<label>Họ tên <input id="x"></label>');
    at('x').addEventListener('blur', () => setTimeout(() => (at('x').value = ''), 30));
    const outcome = await fillControl(taskFor('x', 'Lê Thị Thử'));
    expect([outcome.status, outcome.readBack]).to.deep.equal(['reverted', '']);
  });

  it('is not kept when it was cut, and the old value stands again', async () => {
    show('<label>Nơi sinh <input id="x" value="Huế"></label>');
    at('x').addEventListener('input', () => (at('x').value = at('x').value.slice(0, 12)));
    const outcome = await fillControl(taskFor('x', 'Bệnh viện Mẫu, xã Thử'));
    expect([outcome.status, outcome.readBack, at('x').value]).to.deep.equal([
      'reverted',
      'Huế',
      'Huế',
    ]);
  });

  it('is told apart in another case, and never taken for another mark', async () => {
    show(`<label>Họ tên <input id="x" onchange="this.value = this.value.toUpperCase()"></label>
      <label>Họ <input id="y" onchange="this.value = this.value.normalize('NFD').replace(/\\p{M}/gu, '')"></label>`);
    expect((await fillControl(taskFor('x', 'Đỗ Thị Thử'))).status).to.equal('transformed');
    expect((await fillControl(taskFor('y', 'Lễ'))).status).to.equal('reverted');
  });

  it("is not an open picker's today", async () => {
    show(`<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy"></label>
      <div id="today" hidden>Hôm nay</div>`);
    at('x').addEventListener('focus', () => (at('today').hidden = false));
    at('x').addEventListener('blur', () => {
      // The day under the cursor is committed when the box is left.
      at('x').value = '23/11/2026';
      at('today').hidden = true;
    });
    const outcome = await fillControl(taskFor('x', DATE));
    expect(outcome.status).to.equal('reverted');
  });

  it('is a date typed year first, where the page reads the month first and shows the day first', async () => {
    show('<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy"></label>');
    let model: Date | undefined;
    at('x').addEventListener('change', () => {
      const read = new Date(at('x').value);
      model = Number.isNaN(read.getTime()) ? undefined : read;
      at('x').setAttribute('aria-invalid', String(model === undefined && at('x').value !== ''));
      if (model !== undefined) at('x').value = model.toLocaleDateString('vi-VN');
    });
    for (const [day, month] of [
      [5, 11],
      [28, 7],
    ] as const) {
      at('x').value = '';
      const text = [day, month].map((part) => String(part).padStart(2, '0')).join('/');
      const value = {
        kind: 'date',
        date: { year: 1996, month, day },
        text: `${text}/1996`,
      } as const;
      const outcome = await fillControl(taskFor('x', value));
      expect(outcome.status, text).to.equal('transformed');
      expect([model?.getDate(), model?.getMonth()], text).to.deep.equal([day, month - 1]);
    }
  });

  it('is asked for no other date where the box sends its form at once', async () => {
    show(
      '<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy" onchange="__doPostBack()"></label>',
    );
    const sent: string[] = [];
    Object.assign(globalThis, { __doPostBack: () => undefined });
    at('x').addEventListener('change', () => {
      sent.push(at('x').value);
      at('x').setAttribute('aria-invalid', String(at('x').value !== ''));
    });
    expect((await fillControl(taskFor('x', DATE))).status).to.equal('rejected');
    expect(sent.filter((text) => text.includes('2001'))).to.deep.equal([]);
  });

  for (const [words, order, status] of [
    ['is not a date that the page reads month first', 'mdy', 'reverted'],
    ['is a date that the page writes without its noughts', 'dmy', 'transformed'],
  ] as const)
    it(words, async () => {
      show('<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy"></label>');
      let model: readonly number[] | undefined;
      at('x').addEventListener('change', () => {
        const [first = 0, second = 0, year = 0] = at('x').value.split('/').map(Number);
        const [day, month] = order === 'dmy' ? [first, second] : [second, first];
        model = month >= 1 && month <= 12 ? [day, month, year] : undefined;
        at('x').setAttribute('aria-invalid', String(model === undefined && at('x').value !== ''));
        if (model !== undefined) at('x').value = `${first}/${second}/${year}`;
      });
      const outcome = await fillControl(taskFor('x', DATE));
      expect(outcome.status).to.equal(status);
      expect(model).to.deep.equal(order === 'dmy' ? [7, 5, 1990] : undefined);
    });

  it('is not a text in a list where nothing was chosen', async () => {
    show(`<label for="x">Dân tộc</label>
      <input id="x" role="combobox" aria-expanded="false" aria-controls="l">
      <ul id="l" role="listbox"><li role="option" id="o">Mường</li></ul>`);
    // The press only fills in the search; the page takes it back when the list is left.
    at('o').addEventListener('click', () => (at('x').value = 'Mường'));
    at('x').addEventListener('blur', () => setTimeout(() => (at('x').value = ''), 400));
    const [, late] = await fillAndSweep('x', { kind: 'choice', texts: ['Mường'] });
    expect(late.status).to.equal('reverted');
  });

  it('is rejected by words that come late', async () => {
    show('<div class="form-group"><label>Số CCCD <input id="x"></label><p id="e"></p></div>');
    at('x').addEventListener('change', () => {
      setTimeout(() => {
        at('e').className = 'invalid-feedback';
        at('e').textContent = 'Số này đã có trong hệ thống';
      }, 700);
    });
    const [early, late] = await fillAndSweep('x', '030199000001');
    expect(early.status).to.equal('kept');
    expect([late.status, late.detail?.vi]).to.deep.equal([
      'rejected',
      'Số này đã có trong hệ thống',
    ]);
  });

  it('is told when it changes another box, at once or late', async () => {
    show(`<label>Tỉnh <input id="x"></label> <label>Xã <input id="y" value="Xã Cũ"></label>
      <label>Thôn <input id="z" value="Thôn Cũ"></label>`);
    at('x').addEventListener('change', () => {
      at('y').value = '';
      setTimeout(() => (at('z').value = ''), 500);
    });
    const [early, late] = await fillAndSweep('x', 'Tỉnh Mẫu');
    expect([early.status, early.reason, early.detail?.vi]).to.deep.equal([
      'kept',
      'other-control-changed',
      'Xã: “Xã Cũ” → “”.',
    ]);
    expect([late.status, late.reason, late.detail?.vi]).to.deep.equal([
      'kept',
      'other-control-changed',
      'Thôn: “Thôn Cũ” → “”.',
    ]);
  });

  it('is not looked for any more when the page has moved on', async () => {
    show('<label>Họ tên <input id="x"></label>');
    const order = taskFor('x', 'Lê Thị Thử');
    expect((await fillControl(order)).status).to.equal('kept');
    show('<h1>Đã lưu</h1>');
    const [late] = await sweep([order]);
    expect([late!.status, late!.reason]).to.deep.equal(['skipped', 'control-missing']);
  });
});
