import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import {
  checkFeedback,
  EMPTY_DRAFT,
  finishDraft,
} from '../../components/feedback-form/feedback-draft.ts';
import type { FeedbackSubmitEvent } from '../../components/feedback-form/feedback-events.ts';
import type { FeedbackForm } from '../../components/feedback-form/feedback-form.ts';
import '../../components/feedback-form/feedback-form.ts';

const TEXT = 'Bảng lệ phí treo cao quá, khó đọc.';
const show = (): Promise<FeedbackForm> => fixture(html`<feedback-form></feedback-form>`);
const find = <T extends HTMLElement>(form: FeedbackForm, selector: string): T =>
  form.shadowRoot!.querySelector<T>(selector)!;

async function type(form: FeedbackForm, selector: string, text: string): Promise<void> {
  const box = find<HTMLInputElement>(form, selector);
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await form.updateComplete;
}

async function press(form: FeedbackForm, selector: string): Promise<void> {
  find(form, selector).click();
  await form.updateComplete;
  await form.updateComplete;
}

async function fillNamed(form: FeedbackForm): Promise<void> {
  await press(form, 'input[value=behaviour]');
  await type(form, 'textarea', TEXT);
  await type(form, '#fullName', 'Nguyễn Thị Thử');
  await type(form, '#contact', '0900 000 011');
  await press(form, 'input[type=checkbox]');
}

describe('<feedback-form>', () => {
  it('never ticks the consent for anyone', async () => {
    expect(find<HTMLInputElement>(await show(), 'input[type=checkbox]').checked).to.equal(false);
  });

  it('sends nothing under a name without the consent', async () => {
    const form = await show();
    await fillNamed(form);
    await press(form, 'input[type=checkbox]');
    expect(find<HTMLInputElement>(form, 'input[type=checkbox]').checked).to.equal(false);
    let sent = 0;
    form.addEventListener('feedback-submit', () => (sent += 1));
    await press(form, 'button[type=submit]');
    expect(form.shadowRoot!.querySelector('.review'), 'it is not even shown again').to.equal(null);
    expect([...form.shadowRoot!.querySelectorAll('.problem')].map(({ id }) => id)).to.deep.equal([
      'consent-problem',
    ]);
    expect(sent).to.equal(0);
  });

  it('says that complaints and denunciations go elsewhere', async () => {
    expect((await show()).shadowRoot!.textContent).to.contain('Khiếu nại, tố cáo');
  });

  it('names every field that is missing and puts the cursor into the first', async () => {
    const form = await show();
    await press(form, 'button[type=submit]');
    expect(form.shadowRoot!.querySelectorAll('.problem')).to.have.length(5);
    await press(form, 'input[value=regulation]');
    await press(form, 'button[type=submit]');
    expect(form.shadowRoot!.activeElement!.id).to.equal('text');
    await expect(form).to.be.accessible();
  });

  it('says what is missing in the language of now, not of the press', async () => {
    const around = await fixture(html`<div lang="vi"><feedback-form></feedback-form></div>`);
    const form = around.querySelector('feedback-form')!;
    await press(form, 'button[type=submit]');
    const said = (): string => form.shadowRoot!.querySelector('.problem')!.textContent.trim();
    const before = said();
    around.setAttribute('lang', 'en');
    await waitUntil(() => said() !== before, 'English is there');
    expect(said()).not.to.match(/[ăâđêôơưạ-ỹ]/i);
    await press(form, 'input[value=regulation]');
    expect(form.shadowRoot!.querySelectorAll('.problem')).to.have.length(4);
  });

  it('shows the words once more before it hands them over', async () => {
    const form = await show();
    await fillNamed(form);
    await press(form, 'button[type=submit]');
    expect(form.shadowRoot!.textContent).to.contain(TEXT);
    await expect(form).to.be.accessible();
    setTimeout(() => find(form, '.primary').click());
    const event = (await oneEvent(form, 'feedback-submit')) as FeedbackSubmitEvent;
    expect(event.feedback).to.deep.equal({
      kind: 'behaviour',
      text: TEXT,
      fullName: 'Nguyễn Thị Thử',
      contact: '0900 000 011',
      consent: true,
    });
  });

  it('keeps what was typed when it could not be kept', async () => {
    const form = await show();
    await fillNamed(form);
    await press(form, 'button[type=submit]');
    form.problem = 'Máy chưa ghi được.';
    await form.updateComplete;
    expect(find(form, '[role=alert]').textContent).to.contain('Máy chưa ghi được.');
    expect(form.shadowRoot!.textContent).to.contain(TEXT);
  });

  it('thanks with the receipt code and forgets the words', async () => {
    const form = await show();
    await fillNamed(form);
    form.receipt = 'PA-7K3M-9QX2';
    await form.updateComplete;
    expect(find(form, '.receipt').textContent).to.equal('PA-7K3M-9QX2');
    form.reset();
    await form.updateComplete;
    expect(find<HTMLTextAreaElement>(form, 'textarea').value).to.equal('');
    expect(find<HTMLInputElement>(form, '#fullName').value).to.equal('');
  });

  it('asks neither name nor consent for an anonymous remark', async () => {
    const form = await show();
    await press(form, 'input[value=anonymous]');
    expect(find(form, '#fullName')).to.equal(null);
    expect(checkFeedback({ ...EMPTY_DRAFT, kind: 'anonymous', text: TEXT })).to.deep.equal({});
  });

  it('drops a name typed before the remark became anonymous', () => {
    const draft = { kind: 'anonymous', text: TEXT, fullName: 'A', contact: 'B', consent: true };
    expect(finishDraft({ ...draft, kind: 'anonymous' })).to.deep.equal({
      ...EMPTY_DRAFT,
      kind: 'anonymous',
      text: TEXT,
    });
  });
});
