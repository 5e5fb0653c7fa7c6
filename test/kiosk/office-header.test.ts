import { expect, fixture } from '@open-wc/testing';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import { MESSAGES } from '../../kiosk/messages.ts';
import { renderOfficeHeader } from '../../kiosk/office-header.ts';

const HOURS: OpeningHours = {
  weekdays: [1, 2, 3, 4, 5],
  sessions: [
    ['07:30', '11:30'],
    ['13:30', '17:00'],
  ],
  closedDays: ['01-01', '2026-11-24'],
};
/** 2026-11-23 is a Monday. */
const at = (time: string, day = '2026-11-23'): Date => new Date(`${day}T${time}:00+07:00`);

describe('renderOfficeHeader', () => {
  const unit = {
    office: 'Bộ phận Một cửa',
    name: 'UBND xã Thử',
    hours: HOURS,
    feedbackRecipient: '',
  };
  const read = async (now: Date): Promise<string> =>
    (
      await fixture(
        renderOfficeHeader(MESSAGES.vi, unit, now, {
          tap: () => undefined,
          showOffice: undefined,
        }),
      )
    ).textContent!.replace(/\s+/g, ' ');

  it('says in words whether the counter serves now', async () => {
    expect(await read(at('09:05'))).to.contain('09:05 Đang mở cửa đến 11:30');
    expect(await read(at('12:00'))).to.contain('Đã đóng cửa mở lại 13:30');
    expect(await read(at('17:00', '2026-11-24'))).to.contain('mở lại 7:30 sáng mai');
    expect(await read(at('17:00', '2026-11-27'))).to.contain('mở lại 7:30 thứ Hai');
  });

  it('leads to what the office says of itself where there is something, and nowhere else', async () => {
    let shown = 0;
    const draw = (showOffice: (() => void) | undefined): Promise<Element> =>
      fixture(
        renderOfficeHeader(MESSAGES.vi, unit, at('09:05'), { tap: () => undefined, showOffice }),
      );
    expect((await draw(undefined)).querySelector('button')).to.equal(null);
    (await draw(() => (shown += 1))).querySelector('button')!.click();
    expect(shown).to.equal(1);
  });
});
