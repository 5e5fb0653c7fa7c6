import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../components/feedback-status/feedback-status.ts';
import type {
  FeedbackLookupEvent,
  FeedbackStatus,
} from '../../components/feedback-status/feedback-status.ts';
import type { FeedbackRecord } from '../../domain/feedback-record.ts';

const TEXT = 'Bảng lệ phí treo cao quá.';
const RECORD: FeedbackRecord = {
  code: 'PA-7K3M-9QX',
  state: 'accepted',
  receivedOn: '2026-07-03',
  decidedOn: '2026-07-06',
  text: TEXT,
};
const show = (code: string): Promise<FeedbackStatus> =>
  fixture(html`<feedback-status code=${code} .record=${RECORD}></feedback-status>`);
const words = (element: FeedbackStatus): string => element.shadowRoot!.textContent;

describe('<feedback-status>', () => {
  it('says what has been done and by when the rest is due', async () => {
    const said = words(await show('pa-7k3m-9qx')).replace(/\s+/g, ' ');
    expect(said).to.contain('Đã tiếp nhậnngày 06/07/2026');
    expect(said).to.contain('Trả lờichậm nhất ngày 24/07/2026');
    expect(said).to.contain(TEXT);
  });

  it('shows nothing of a record without its code', async () => {
    for (const code of ['', 'PA-7K3M-9QY', 'PA-7K3M-9Q']) {
      const said = words(await show(code));
      expect(said).not.to.contain(TEXT);
      expect(said).not.to.contain('9QX');
    }
  });

  it('hides the record as soon as the code in the box is another', async () => {
    const element = await show('PA-7K3M-9QX');
    const box = element.shadowRoot!.querySelector('input')!;
    box.value = 'PA-7K3M';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(words(element)).not.to.contain(TEXT);
  });

  it('shows the answer a person waits for, where it lay below, and none that the page brought', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="height: 100px; overflow: auto">
        <feedback-status code="PA-7K3M-9QX" .record=${RECORD}></feedback-status>
      </div>`,
    );
    const element = box.querySelector('feedback-status')!;
    expect(box.scrollTop).to.equal(0);
    element.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    element.record = { ...RECORD, text: 'Một lời khác.' };
    await element.updateComplete;
    expect(box.scrollTop).to.be.above(0);
  });

  it('asks the page for a code', async () => {
    const element = await show(' PA-1 ');
    setTimeout(() => element.shadowRoot!.querySelector<HTMLElement>('button')!.click());
    const event = (await oneEvent(element, 'feedback-lookup')) as FeedbackLookupEvent;
    expect(event.code).to.equal('PA-1');
  });
});
