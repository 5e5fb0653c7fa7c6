import { expect } from '@open-wc/testing';
import type { FillOutcome } from '../../domain/plan.ts';
import { readForm } from '../../extension/in-page/read-form.ts';
import { fillControls } from '../../extension/in-page/write/fill-controls.ts';
import { at, clear, controlOf, show, task } from '../support/in-page.ts';

function fillAll(values: Readonly<Record<string, string>>): Promise<readonly FillOutcome[]> {
  const snapshot = readForm(document);
  return fillControls(
    Object.entries(values).map(([id, text]) => task(controlOf(snapshot, id), text)),
  );
}

function boxes(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<p><label for="b${index}">Ô ${index}</label> <input id="b${index}"></p>`,
  ).join('');
}

const statuses = (outcomes: readonly FillOutcome[]): string[] =>
  outcomes.map(({ status, reason }) => `${status} ${reason}`);

describe('fillControls', () => {
  afterEach(clear);

  it('writes boxes together and waits for the page once', async () => {
    show(boxes(20));
    const started = performance.now();
    const outcomes = await fillAll(
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`b${index}`, `Thử ${index}`])),
    );
    // Twenty waits of 110 ms each would be 2.2 s.
    expect(performance.now() - started).to.be.lessThan(2_000);
    expect(new Set(statuses(outcomes))).to.deep.equal(new Set(['kept kept']));
    expect(at('b19').value).to.equal('Thử 19');
  });

  it('tries a box the page did not take again, by itself', async () => {
    show(boxes(3));
    let held = '';
    at('b1').addEventListener('input', ({ target }) => {
      const box = target as HTMLInputElement;
      if (Math.abs(box.value.length - held.length) > 1 && box.value !== '') box.value = held;
      held = box.value;
    });
    const outcomes = await fillAll({ b0: 'Một', b1: 'Hai ba', b2: 'Ba' });
    expect(statuses(outcomes)).to.deep.equal(['kept kept', 'kept kept', 'kept kept']);
    expect(held).to.equal('Hai ba');
  });

  it('names the box whose writing changed another one', async () => {
    show(boxes(4));
    at('b3').value = 'của người khác';
    at('b1').addEventListener('change', () => (at('b3').value = 'đổi theo'));
    const outcomes = await fillAll({ b0: 'Một', b1: 'Hai', b2: 'Ba' });
    expect(statuses(outcomes)).to.deep.equal([
      'kept kept',
      'kept other-control-changed',
      'kept kept',
    ]);
    expect(outcomes[1]?.detail?.vi).to.contain('“của người khác” → “đổi theo”');
  });

  it('writes a box again that a later one of the same round had changed, and says so', async () => {
    show(boxes(3));
    at('b2').addEventListener('change', () => (at('b0').value = 'mất'));
    const outcomes = await fillAll({ b0: 'Một', b1: 'Hai', b2: 'Ba' });
    expect(outcomes[2]?.reason).to.equal('other-control-changed');
    expect([outcomes[0]?.status, at('b0').value]).to.deep.equal(['kept', 'Một']);
  });

  it('waits for a box that an earlier one frees, and leaves one that was changed since the preview', async () => {
    show(boxes(3));
    at('b1').disabled = true;
    at('b0').addEventListener('change', () => setTimeout(() => (at('b1').disabled = false), 400));
    const snapshot = readForm(document);
    const orders = ['b0', 'b1', 'b2'].map((id) => task(controlOf(snapshot, id), `giá trị ${id}`));
    at('b2').value = 'vừa nhập tay';
    expect(statuses(await fillControls(orders))).to.deep.equal([
      'kept kept',
      'kept kept',
      'skipped value-changed-since-preview',
    ]);
    expect(at('b2').value).to.equal('vừa nhập tay');
  });

  it('writes lists and boxes in the order given', async () => {
    show(
      `${boxes(2)}<label>Dân tộc <select id="s"><option></option><option>Kinh</option></select></label>`,
    );
    const order: string[] = [];
    document.addEventListener('change', ({ target }) => order.push((target as Element).id));
    const snapshot = readForm(document);
    const outcomes = await fillControls([
      task(controlOf(snapshot, 'b0'), 'Một'),
      task(controlOf(snapshot, 's'), { kind: 'choice', texts: ['Kinh'] }),
      task(controlOf(snapshot, 'b1'), 'Hai'),
    ]);
    expect(statuses(outcomes)).to.deep.equal(['kept kept', 'kept kept', 'kept kept']);
    expect(order).to.deep.equal(['b0', 's', 'b1']);
  });

  it('gives focus back to where the person was', async () => {
    show(`${boxes(2)}<label>Ghi chú <textarea id="n"></textarea></label>`);
    at('n').focus();
    await fillAll({ b0: 'Một', b1: 'Hai' });
    expect(document.activeElement?.id).to.equal('n');
  });
});
