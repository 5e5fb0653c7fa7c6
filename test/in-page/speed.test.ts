import { expect } from '@open-wc/testing';
import { readForm } from '../../extension/in-page/read-form.ts';
import { findAgain } from '../../extension/in-page/write/find-again.ts';
import { clear, show, task } from '../support/in-page.ts';

/**
 * Milliseconds are the bench's: a busy machine makes any of them wrong. Here time is held against time of the same run:
 * ten times as many controls may take 25 times as long, where one look at every pair of them would take a hundred times.
 */
const LARGER = 10;
const READ_LIMIT = 25;

const NATIONS = Array.from({ length: 54 }, (_, at) => `<option>Dân tộc ${at}</option>`).join('');

function row(at: number): string {
  const box = [
    `<input class="form-control" name="f${at}">`,
    `<select class="form-control" name="f${at}"><option value="">-- Chọn --</option>${NATIONS}</select>`,
    `<textarea class="form-control"></textarea>`,
    `<label><input type="radio" name="f${at}"> Nam</label><label><input type="radio" name="f${at}"> Nữ</label>`,
    `<input class="form-control" placeholder="dd/mm/yyyy">`,
  ][at % 5]!;
  return `<div class="form-group row"><div class="col-4">Ô số ${at}</div><div class="col-8">${box}<span class="help-block"></span></div></div>`;
}

/** 25 controls and 25 shown values a card. */
const writePage = (cards: number): string =>
  Array.from(
    { length: cards },
    (_, card) =>
      `<div class="card"><div class="card-header"><h4>Phần ${card}</h4></div><div class="card-body">${Array.from({ length: 25 }, (__, at) => row(card * 25 + at)).join('')}</div>
     <table>${Array.from({ length: 25 }, (__, at) => `<tr><td>Mục ${at}</td><td>Giá trị ${at}</td></tr>`).join('')}</table></div>`,
  ).join('');

function median(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[2]!;
}

describe('reading speed', () => {
  afterEach(clear);

  it(`takes ten times the controls in at most ${READ_LIMIT} times the time`, () => {
    show(writePage(1));
    const small = median(() => void readForm(document));
    const page = show(writePage(LARGER));
    expect([page.controls.length, page.pairs.length]).to.deep.equal([250, 250]);
    const large = median(() => void readForm(document));
    console.log(`25 controls: ${small.toFixed(0)} ms, 250: ${large.toFixed(0)} ms`);
    expect(large / small).to.be.below(READ_LIMIT);
  });

  it('finds one of 250 controls again in a quarter of the time of reading the page', () => {
    const page = show(writePage(LARGER));
    const order = task(page.controls[200]!, 'x');
    expect(findAgain(order).is).to.equal('found');
    const whole = median(() => void readForm(document));
    const one = median(() => void findAgain(order));
    console.log(`one of 250 controls again: ${one.toFixed(1)} ms of ${whole.toFixed(0)} ms`);
    expect(one / whole).to.be.below(0.25);
  });
});
