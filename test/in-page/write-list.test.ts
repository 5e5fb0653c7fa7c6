import { expect } from '@open-wc/testing';
import type { FillOutcome, FillValue } from '../../domain/plan.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { restore } from '../../extension/in-page/write/restore.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

const choose = (...texts: string[]): FillValue => ({ kind: 'choice', texts });

function fill(id: string, value: FillValue): Promise<FillOutcome> {
  return fillControl(task(controlOf(readForm(document), id), value));
}

interface Listed {
  readonly words: readonly string[];
  readonly take: (word: string) => void;
}

/** A list beside the page's text, as libraries hang theirs; returns how to draw and to close it. */
function hang(): { draw: (listed: Listed) => void; close: () => void; list: HTMLElement } {
  const list = document.createElement('ul');
  list.className = 'drawn-popup';
  at<HTMLElement>('host').append(list);
  return {
    list,
    close: () => list.replaceChildren(),
    draw: ({ words, take }) =>
      list.replaceChildren(
        ...words.map((word) => {
          const option = document.createElement('li');
          option.setAttribute('role', 'option');
          option.textContent = word;
          option.addEventListener('click', () => take(word));
          return option;
        }),
      ),
  };
}

const WIDGET = `<div id="host"><label for="x">Dân tộc</label>
  <div class="el-select" id="frame"><span id="shown"></span><input id="x" role="combobox" aria-expanded="false"></div></div>`;

describe('fillControl on a list that a script draws', () => {
  afterEach(clear);

  it('presses what stands under the words after the list was drawn anew, not what stood there before', async () => {
    show(WIDGET);
    const { draw, close, list } = hang();
    const all = ['Kinh', 'Tày', 'Thái'];
    let model = '';
    const take = (word: string): void => {
      model = word;
      at('shown').textContent = word;
      close();
    };
    at('frame').addEventListener('mousedown', () => draw({ words: ['Kinh'], take }));
    at('x').addEventListener('input', () => {
      const wanted = at('x').value;
      draw({ words: all, take });
      // A library that keeps its rows and changes their words when the answer comes.
      setTimeout(() => {
        if (list.childElementCount > 1)
          draw({ words: all.filter((word) => word.includes(wanted)), take });
      }, 110);
    });
    const outcome = await fill('x', choose('Tày'));
    expect([outcome.status, model]).to.deep.equal(['kept', 'Tày']);
  });

  it('chooses through levels, one text a level', async () => {
    show(`<div id="host"><label for="x">Nơi cư trú</label>
      <div class="ant-cascader ant-select" id="frame"><span class="ant-select-selection-item" id="shown"></span><input id="x" role="combobox" readonly></div></div>`);
    const { draw, close } = hang();
    const under = document.createElement('div');
    const lower = (province: string): void => {
      under.innerHTML = '<div role="option">Xã Nguyên Giáp</div>';
      under.firstElementChild!.addEventListener('click', () => {
        at('shown').textContent = `${province} / Xã Nguyên Giáp`;
        under.remove();
        close();
      });
      at('host').append(under);
    };
    at('frame').addEventListener('mousedown', () =>
      draw({ words: ['Hà Nội', 'Hải Phòng'], take: (word) => setTimeout(() => lower(word), 200) }),
    );
    const outcome = await fill('x', choose('Hải Phòng', 'Xã Nguyên Giáp'));
    expect([outcome.status, outcome.readBack]).to.deep.equal([
      'kept',
      'Hải Phòng / Xã Nguyên Giáp',
    ]);
  });

  it('does not choose between two equal words', async () => {
    show(WIDGET);
    const { draw } = hang();
    at('frame').addEventListener('mousedown', () =>
      draw({ words: ['Tày', 'Tày'], take: (word) => (at('shown').textContent = word) }),
    );
    const outcome = await fill('x', choose('Tày'));
    expect([outcome.reason, at('shown').textContent]).to.deep.equal(['option-ambiguous', '']);
  });

  it('leaves no search text behind when the choice is missing', async () => {
    show(WIDGET);
    const { draw } = hang();
    at('frame').addEventListener('mousedown', () =>
      draw({ words: ['Kinh', 'Thái'], take: () => undefined }),
    );
    const outcome = await fill('x', choose('Tày'));
    expect([outcome.status, outcome.reason, at('x').value]).to.deep.equal([
      'skipped',
      'option-missing',
      '',
    ]);
    expect(outcome.detail?.vi).to.contain('Kinh · Thái');
  });

  it('reads no prompt, no popup and no search text as the value', () => {
    const page =
      show(`<div class="p-select"><span class="p-select-label p-placeholder" role="combobox" id="a" aria-label="Chọn">Chọn</span></div>
      <div class="el-select"><div class="el-select__selected-item el-select__placeholder is-transparent"><span>Chọn</span></div><input role="combobox" id="b"></div>
      <div class="el-select"><div class="el-select__selected-item el-select__placeholder"><span>Tày</span></div><input role="combobox" id="c"></div>
      <div style="border:1px solid"><span aria-live="polite">Kinh đã chọn</span><span class="css-1-placeholder">Select...</span><input role="combobox" id="d" style="border:0"></div>
      <div style="border:1px solid"><span class="css-1-singleValue">Tày</span><input role="combobox" id="e" style="border:0"></div>`);
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => controlOf(page, id).value)).to.deep.equal([
      '',
      '',
      'Tày',
      '',
      'Tày',
    ]);
    expect(controlOf(page, 'a').label).to.not.equal('Tày');
  });

  it('opens the list drawn over a select that only loads what is searched for', async () => {
    show(`<div id="host"><label for="x">Dân tộc</label><select id="x" class="select2-hidden-accessible" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)"><option value=""></option></select>
      <span class="select2 select2-container"><span class="select2-selection" id="frame" style="display:inline-block;width:200px;height:20px"></span></span></div>`);
    const { draw, close } = hang();
    const take = (word: string): void => {
      at<HTMLSelectElement>('x').append(new Option(word, '9', true, true));
      at('frame').textContent = word;
      close();
    };
    at('frame').addEventListener('mousedown', () => {
      const search = document.createElement('input');
      search.addEventListener('input', () =>
        setTimeout(() => draw({ words: ['Tày'].filter((one) => one === search.value), take }), 250),
      );
      at('host').append(search);
    });
    const outcome = await fill('x', choose('Tày'));
    expect([outcome.status, outcome.readBack]).to.deep.equal(['kept', 'Tày']);
  });

  it('tells a drawn list that did not hear of the change', async () => {
    show(`<label for="x">Dân tộc</label><select id="x" style="display:none"><option value="">--</option><option>Tày</option></select>
      <div class="chosen-container"><a id="shown">--</a></div>`);
    at('x').addEventListener('chosen:updated', () => {
      at('shown').textContent = at<HTMLSelectElement>('x').value;
    });
    expect((await fill('x', choose('Tày'))).status).to.equal('kept');
    expect(at('shown').textContent).to.equal('Tày');
  });
});

describe('restore', () => {
  afterEach(clear);

  it('says so when a script ticks a cleared radio button again', async () => {
    const page =
      show(`<form action="/gui">Giới tính: <label><input type="radio" name="g" id="x"> Nam</label>
      <label><input type="radio" name="g" id="y"> Nữ</label></form>`);
    const order = task(controlOf(page, 'x'), choose('Nữ'));
    await fillControl(order);
    at('y').addEventListener('click', () => (at('y').checked = true));
    expect((await restore(order)).status).to.equal('reverted');
    expect(at('y').checked).to.equal(true);
  });

  it('clears the radio buttons of a form that the browser sends', async () => {
    const page =
      show(`<form action="/gui">Giới tính: <label><input type="radio" name="g" id="x"> Nam</label>
      <label><input type="radio" name="g" id="y"> Nữ</label></form>`);
    const order = task(controlOf(page, 'x'), choose('Nữ'));
    await fillControl(order);
    expect([(await restore(order)).status, at('y').checked]).to.deep.equal(['kept', false]);
  });

  it("empties a list by its own clear button and a group by its boxes' presses", async () => {
    const page =
      show(`<div id="host"><label for="x">Dân tộc</label><div class="el-select" id="frame"><span id="shown">Tày</span>
        <i class="el-select__clear" id="clear"></i><input id="x" role="combobox" readonly></div></div>
      <div>Giấy tờ: <span class="ant-checkbox-group"><label><input type="checkbox" id="p" checked> Bản giấy</label><label><input type="checkbox" id="q" checked> Bản điện tử</label></span></div>`);
    let presses = 0;
    at('q').addEventListener('click', () => (presses += 1));
    at('clear').addEventListener('click', () => (at('shown').textContent = ''));
    const list = { ...task(controlOf(page, 'x'), choose('Tày')), expected: '' };
    const group = { ...task(controlOf(page, 'p'), choose('Bản điện tử')), expected: 'Bản giấy' };
    expect((await restore(list)).status).to.equal('kept');
    const both = { ...group, value: choose('Bản giấy, Bản điện tử') };
    expect([(await restore(both)).status, at('q').checked, presses]).to.deep.equal([
      'kept',
      false,
      1,
    ]);
  });
});
