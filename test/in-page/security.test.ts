import { expect } from '@open-wc/testing';
import type { FillOutcome } from '../../domain/plan.ts';
import { MOST_CONTROLS } from '../../extension/in-page/control/find-controls.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControl } from '../../extension/in-page/write/fill-control.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

function fill(id: string, text: string): Promise<FillOutcome> {
  return fillControl(task(controlOf(readForm(document), id), text));
}

describe('a page that works against the extension', () => {
  afterEach(clear);

  it('cannot keep it busy with ten thousand boxes', () => {
    const boxes = Array.from(
      { length: 10_000 },
      (_, at) => `<p><label for="x${at}">Ô ${at}</label><input id="x${at}"></p>`,
    );
    const started = performance.now();
    const page = show(boxes.join(''));
    // A few seconds at most, on the slowest machine: every box asks the frames around it, and each is looked up once.
    expect(performance.now() - started).to.be.below(20_000);
    expect(page.truncated).to.equal(true);
    expect(page.controls.length).to.equal(MOST_CONTROLS);
  }).timeout(40_000);

  it('cannot reach the prototypes of objects through labels, names and sections', () => {
    const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const page = show(
      words
        .map(
          (word, at) =>
            `<fieldset><legend>${word}</legend><label for="p${at}">${word}</label><input id="p${at}" name="${word}" value="${word}"><dl><dt>${word}</dt><dd>${word}</dd></dl></fieldset>`,
        )
        .join(''),
    );
    expect(page.controls.map(({ label }) => label)).to.deep.equal(words);
    const frame = { frameId: 0, documentId: 'd', framePath: [], origin: 'https://a.example' };
    expect(() => matchPage({ frames: [{ ...page, frame }] } as never)).to.not.throw();
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect(({} as Record<string, unknown>)['value']).to.equal(undefined);
  });

  it('cannot pass its own value off as the one that was written', async () => {
    show('<label>Họ tên <input id="x"></label>');
    at('x').addEventListener('change', () => setTimeout(() => (at('x').value = 'KẺ KHÁC'), 30));
    const outcome = await fill('x', 'Lê Thị Thử');
    expect(outcome.status).to.equal('reverted');
  });

  it('cannot hold it up by changing without an end', async () => {
    show('<label>Họ tên <input id="x"></label><p id="clock"></p>');
    const timer = setInterval(() => (at('clock').textContent = String(performance.now())), 5);
    const started = performance.now();
    const outcome = await fill('x', 'Lê Thị Thử');
    clearInterval(timer);
    expect(outcome.status).to.equal('kept');
    expect(performance.now() - started).to.be.below(10_000);
  }).timeout(20_000);

  it('finds nothing left of a reading', () => {
    const before = [Object.keys(window).length, document.documentElement.outerHTML.length];
    show('<label>Họ tên <input id="x"></label>');
    clear();
    const attributes = document.querySelectorAll('[data-mot-lan], mot-lan').length;
    expect([Object.keys(window).length, document.documentElement.outerHTML.length]).to.deep.equal(
      before,
    );
    expect(attributes).to.equal(0);
  });

  it('under a head that stays in view is written below it', async () => {
    show(
      `<div style="position:sticky;top:0;height:80px;background:#fff;z-index:9">Đầu trang</div>
       <div style="height:3000px"></div><label>Họ tên <input id="x"></label><div style="height:3000px"></div>`,
    );
    const outcome = await fill('x', 'Lê Thị Thử');
    expect(outcome.status).to.equal('kept');
  });
});
