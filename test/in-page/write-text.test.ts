import { expect } from '@open-wc/testing';
import type { FillOutcome, FillValue } from '../../domain/plan.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { restore } from '../../extension/in-page/write/restore.ts';
import { sweep } from '../../extension/in-page/write/sweep.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

/** Shows a page, writes its control "x" and returns what came of it. */
async function fill(
  markup: string,
  value: FillValue | string,
  wire?: (box: HTMLInputElement) => void,
): Promise<FillOutcome> {
  show(markup);
  wire?.(at('x'));
  return fillControl(task(controlOf(readForm(document), 'x'), value));
}

describe('writing a text', () => {
  afterEach(clear);

  it('sends what a listener for keys, input, change or blur waits for, once each, without Enter', async () => {
    const events: string[] = [];
    await fill('<label>Họ tên <input id="x"></label>', 'Lê Thị Thử', (box) => {
      for (const type of ['keydown', 'keypress', 'input', 'keyup', 'change', 'blur'])
        box.addEventListener(type, (event) => {
          events.push(type);
          if (event instanceof KeyboardEvent) expect(event.key).to.not.equal('Enter');
        });
    });
    expect(events).to.deep.equal(['keydown', 'keypress', 'input', 'keyup', 'change', 'blur']);
  });

  it('gives back what a mask mangles as reverted, with the old value in the box', async () => {
    const outcome = await fill(
      '<label>Số CCCD <input id="x" value="111"></label>',
      '030195003346',
      (box) =>
        box.addEventListener(
          'input',
          () =>
            (box.value =
              box.value === '111' ? '111' : box.value.slice(0, 3).split('').toReversed().join('')),
        ),
    );
    expect([outcome.status, outcome.before]).to.deep.equal(['reverted', '111']);
    expect(at('x').value).to.equal('111');
  });

  it('calls digits a page groups transformed', async () => {
    const outcome = await fill(
      '<label>Lệ phí <input id="x" onblur="this.value=this.value.replace(/(\\d)(\\d{3})$/,\'$1.$2\')"></label>',
      '15000',
    );
    expect([outcome.status, outcome.readBack]).to.deep.equal(['transformed', '15.000']);
  });

  it('sees in the sweep what the page takes back after 200 ms', async () => {
    const page = show('<label>Họ tên <input id="x"></label>');
    at('x').addEventListener('change', () => setTimeout(() => (at('x').value = 'Người khác'), 200));
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    await fillControl(order);
    const [late] = await sweep([order]);
    expect([late!.status, late!.readBack]).to.deep.equal(['reverted', 'Người khác']);
  });

  it('does not blame a field for an error template, a layout class or a mark it had before', async () => {
    for (const markup of [
      '<div class="form-group"><label for="x">Họ tên</label><input id="x"><span class="invalid-feedback" style="display:none">Bắt buộc</span></div>',
      '<div class="form-group error-wrapper"><label for="x">Họ tên</label><input id="x" class="no-error"><div class="error-placeholder"></div></div>',
      '<div class="form-group"><label for="x">Họ tên</label><span class="text-danger">*</span><input id="x"></div>',
      '<div class="form-group"><label for="x">Họ tên</label><input id="x"><span class="help-block">Ghi chữ in hoa</span></div>',
      '<div class="form-group has-error"><label for="x">Họ tên</label><input id="x"><span class="help-block">Ghi chữ in hoa</span></div>',
    ])
      expect((await fill(markup, 'Lê Thị Thử')).status, markup).to.equal('kept');
  });

  it("takes a page's own red words, wherever the library puts them", async () => {
    for (const [markup, words] of [
      [
        '<div class="ant-form-item"><label for="x">Số</label><div><input id="x"></div><div class="ant-form-item-explain-error"></div></div>',
        'Phải đủ 12 số',
      ],
      [
        '<table><tr><td>Số</td><td><input id="x"><span class="field-validation-error"></span></td></tr></table>',
        'Phải đủ 12 số',
      ],
      [
        '<div class="form-group"><label for="x">Số</label><input id="x"><div class="invalid-feedback"></div></div>',
        'Phải đủ 12 số',
      ],
    ] as const) {
      const outcome = await fill(markup, '12', (box) =>
        box.addEventListener('change', () => {
          document.querySelector(
            '.ant-form-item-explain-error, .field-validation-error, .invalid-feedback',
          )!.textContent = words;
        }),
      );
      expect([outcome.status, outcome.detail?.vi], markup).to.deep.equal(['rejected', words]);
    }
  });

  it('writes into an editable block and a textarea', async () => {
    expect(
      (
        await fill(
          '<div>Ghi chú</div><div id="x" contenteditable="true" style="min-height:20px"></div>',
          'Nộp bản sao',
        )
      ).status,
    ).to.equal('kept');
    expect(at<HTMLElement>('x').textContent).to.equal('Nộp bản sao');
    expect(
      (await fill('<label>Ghi chú <textarea id="x"></textarea></label>', 'Hai\ndòng')).status,
    ).to.equal('kept');
  });

  it('writes through a masked date box in the order the plan settled', async () => {
    const date = {
      kind: 'date',
      date: { year: 1990, month: 2, day: 1 },
      text: '01/02/1990',
    } as const;
    expect(
      (await fill('<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy"></label>', date))
        .readBack,
    ).to.equal('01/02/1990');
    expect(
      (await fill('<label>Ngày sinh <input id="x" type="date"></label>', date)).status,
    ).to.equal('kept');
    const swapped = await fill(
      '<label>Ngày sinh <input id="x" placeholder="dd/mm/yyyy" onchange="this.value=\'02/01/1990\'"></label>',
      date,
    );
    expect(swapped.status).to.equal('reverted');
  });

  it('reaches a box in a shadow root', async () => {
    show('<div id="host"></div>');
    const root = at('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<label>Họ tên <input></label>';
    const [control] = readForm(document).controls;
    expect((await fillControl(task(control!, 'Lê Thị Thử'))).status).to.equal('kept');
    expect(root.querySelector('input')!.value).to.equal('Lê Thị Thử');
  });

  it('is undone to what stood there, unless someone has typed since', async () => {
    const page = show('<label>Họ tên <input id="x" value="Cũ"></label>');
    const order = task(controlOf(page, 'x'), 'Lê Thị Thử');
    await fillControl(order);
    expect((await restore(order)).readBack).to.equal('Cũ');
    await fillControl(order);
    at('x').value = 'Cán bộ sửa';
    expect((await restore(order)).reason).to.equal('value-changed-since-preview');
    expect(at('x').value).to.equal('Cán bộ sửa');
  });
});
