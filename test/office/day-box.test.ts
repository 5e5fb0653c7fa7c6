import { expect, fixture, html } from '@open-wc/testing';
import '../../extension/office/day-box.ts';
import type { DayBox, DayChangeEvent } from '../../extension/office/day-box.ts';

const boxOf = (day: DayBox): HTMLInputElement => day.shadowRoot!.querySelector('[type=text]')!;
const problemOf = (day: DayBox): string => day.shadowRoot!.querySelector('#problem')!.textContent!;

async function type(day: DayBox, text: string): Promise<void> {
  const box = boxOf(day);
  box.value = text;
  box.dispatchEvent(new InputEvent('input'));
  box.dispatchEvent(new Event('change'));
  await day.updateComplete;
}

const open = (value = '2026-03-02'): Promise<DayBox> =>
  fixture<DayBox>(
    html`<day-box label="Từ ngày" min="2026-01-01" .value=${value} max="2026-12-31"></day-box>`,
  );

describe('<day-box>', () => {
  it('writes the day first, whatever the browser speaks, and says what was chosen', async () => {
    const day = await open();
    expect(boxOf(day).value).to.equal('02/03/2026');
    const days: string[] = [];
    day.addEventListener('day-change', (event) => days.push((event as DayChangeEvent).day));
    await type(day, '5.11.2026');
    expect(boxOf(day).value).to.equal('05/11/2026');
    await type(day, '05/11/2026');
    await type(day, '');
    expect(days).to.deep.equal(['2026-11-05', '']);
  });

  it('keeps what is no day to be mended, says why, and holds no day meanwhile', async () => {
    const day = await open();
    await type(day, '11/23/2026');
    expect([day.value, boxOf(day).value]).to.deep.equal(['', '11/23/2026']);
    expect(problemOf(day)).to.equal('Không có tháng 23.');
    expect(boxOf(day).getAttribute('aria-invalid')).to.equal('true');
    await type(day, '1/1/2027');
    expect(problemOf(day)).to.equal('Phải từ 31/12/2026 trở về trước.');
    day.value = '2026-04-30';
    await day.updateComplete;
    expect([boxOf(day).value, problemOf(day)]).to.deep.equal(['30/04/2026', '']);
    await expect(day).to.be.accessible();
  });

  it('takes a day from the calendar', async () => {
    const day = await open();
    const calendar = day.shadowRoot!.querySelector<HTMLInputElement>('[type=date]')!;
    expect([calendar.value, calendar.min, calendar.max]).to.deep.equal([
      '2026-03-02',
      '2026-01-01',
      '2026-12-31',
    ]);
    calendar.value = '2026-09-02';
    calendar.dispatchEvent(new Event('change'));
    await day.updateComplete;
    expect(boxOf(day).value).to.equal('02/09/2026');
  });

  it('is a box of its form: sent by Enter, and not while its day is missing or none', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><day-box label="Ngày" name="on" required></day-box></form>`,
    );
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(new FormData(form).get('on'));
    });
    const day = form.querySelector('day-box')!;
    form.requestSubmit();
    await day.updateComplete;
    expect(problemOf(day)).to.equal('Chưa có ngày.');
    await type(day, 'mai');
    form.requestSubmit();
    expect(sent).to.deep.equal([]);
    await type(day, '2/9/2026');
    boxOf(day).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await day.updateComplete;
    expect(sent).to.deep.equal(['2026-09-02']);
  });
});
