import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render, type ReactiveControllerHost } from 'lit';
import type { FeedbackCard } from '../../kiosk/staff/feedback-card.ts';
import '../../kiosk/staff/feedback-card.ts';
import type { MachineCard } from '../../kiosk/staff/machine-card.ts';
import '../../kiosk/staff/machine-card.ts';
import { StaffWork } from '../../kiosk/staff/staff-work.ts';
import { dropDatabase, openFresh } from '../storage/support.ts';

const HOST: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** A promise that is kept when it is told to. */
function hold(): { readonly wait: Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const wait = new Promise<void>((done) => (letGo = done));
  return { wait, letGo: () => letGo() };
}

function wordsOf(work: StaffWork): string {
  const place = document.createElement('div');
  render(work.render(), place);
  return place.textContent!.trim();
}

describe('StaffWork', () => {
  it('does a press that came while the card was still reading, and shows that it waits', async () => {
    const work = new StaffWork(HOST);
    const { wait, letGo } = hold();
    const order: string[] = [];
    void work.read(async () => {
      await wait;
      order.push('read');
    });
    expect(work.isBusy, 'nobody pressed yet').to.equal(false);
    const pressed = work.run(async () => {
      order.push('pressed');
      return 'Đã ghi.';
    });
    expect([work.isBusy, order.length]).to.deep.equal([true, 0]);
    letGo();
    await pressed;
    expect(order).to.deep.equal(['read', 'pressed']);
    expect([work.isBusy, wordsOf(work)]).to.deep.equal([false, 'Đã ghi.']);
  });

  it('does presses in their order, also after one that failed', async () => {
    const drawn: string[] = [];
    const requestUpdate = (): unknown => drawn.push(work.problem);
    const work: StaffWork = new StaffWork({ ...HOST, requestUpdate });
    const failed = work.run(() => Promise.reject(new Error('thử')));
    const next = work.run(async () => 'Đã lưu.');
    await failed;
    expect(work.isBusy, 'the other one still waits').to.equal(true);
    expect(drawn.some((problem) => problem !== '')).to.equal(true);
    await next;
    expect([work.isBusy, work.problem, wordsOf(work)]).to.deep.equal([false, '', 'Đã lưu.']);
  });

  it('keeps the sentence about a press when the card reads again, and says when that fails', async () => {
    const work = new StaffWork(HOST);
    await work.run(async () => 'Đã lưu.');
    await work.read(async () => undefined);
    expect(wordsOf(work)).to.equal('Đã lưu.');
    await work.read(() => Promise.reject(new Error('thử')));
    expect(wordsOf(work)).not.to.equal('Đã lưu.');
  });
});

describe('a card of the staff area', () => {
  it('answers a press made before it had read its store', async () => {
    const { db } = await openFresh();
    const card = await fixture<FeedbackCard>(html`<feedback-card .db=${db}></feedback-card>`);
    // Drawn once: the store was asked and has not answered.
    card.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
    const { shadowRoot } = card;
    await waitUntil(() => /khóa/i.test(shadowRoot!.querySelector('.notice')?.textContent ?? ''));
    await dropDatabase(db);
  });

  it('prints a trial page by one press, and says what it knows of the machine', async () => {
    const printed: string[] = [];
    const { print } = window;
    window.print = () => printed.push(document.querySelector('.paper')!.textContent!);
    const updates = {
      version: 'thu-1',
      checkedAt: undefined,
      isWaiting: false,
      check: async () => undefined,
    };
    const card = await fixture<MachineCard>(
      html`<machine-card .updates=${updates}></machine-card>`,
    );
    [...card.shadowRoot!.querySelectorAll('button')]
      .find((one) => one.textContent.includes('In thử'))!
      .click();
    await waitUntil(() => card.shadowRoot!.textContent.includes('sang máy in'));
    window.print = print;
    expect(printed.length).to.equal(1);
    expect(printed[0]).to.contain('Trang in thử').and.to.contain('thu-1');
    const code = document.querySelector('.paper qr-display')!.shadowRoot!.querySelector('svg');
    expect(code).not.to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.paper'), 'the paper is gone').to.equal(null);
    await waitUntil(() => card.shadowRoot!.textContent.includes('Đã dùng'));
    expect(card.shadowRoot!.textContent).to.contain('thu-1').and.to.contain('Chưa hỏi được');
    await expect(card).to.be.accessible();
  });
});
