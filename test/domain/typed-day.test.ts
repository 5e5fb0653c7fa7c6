import { expect } from '@open-wc/testing';
import { readTypedDay } from '../../domain/typed-day.ts';

const NOVEMBER = { min: '2026-11-01', max: '2026-11-30' };

describe('readTypedDay', () => {
  it('takes the day before the month, however it is written', () => {
    for (const text of ['5/11/2026', ' 05.11.2026 ', '5-11-2026', '05112026', '2026-11-05'])
      expect(readTypedDay(text), text).to.deep.equal({ day: '2026-11-05' });
  });

  it('takes an empty box for no day', () => {
    expect(readTypedDay('  ')).to.deep.equal({ day: '' });
  });

  it('guesses no part that is missing, and takes no day out of the calendar', () => {
    const problems = {
      '11/2026': 'Cần đủ ngày, tháng và năm.',
      '2026': 'Cần đủ ngày, tháng và năm.',
      '5/11': '“5/11” không phải là ngày theo dạng ngày/tháng/năm.',
      '5/11/26': '“5/11/26” không phải là ngày theo dạng ngày/tháng/năm.',
      '11/23/2026': 'Không có tháng 23.',
      '30/02/2026': 'Ngày 30/02/2026 không có trong lịch.',
      mai: '“mai” không phải là ngày theo dạng ngày/tháng/năm.',
    };
    for (const [text, problem] of Object.entries(problems))
      expect(readTypedDay(text), text).to.deep.equal({ problem });
  });

  it('holds the first and the last day', () => {
    expect(readTypedDay('1/11/2026', NOVEMBER)).to.deep.equal({ day: '2026-11-01' });
    expect(readTypedDay('30/11/2026', NOVEMBER)).to.deep.equal({ day: '2026-11-30' });
    expect(readTypedDay('31/10/2026', NOVEMBER)).to.deep.equal({
      problem: 'Phải từ 01/11/2026 trở đi.',
    });
    expect(readTypedDay('1/12/2026', NOVEMBER)).to.deep.equal({
      problem: 'Phải từ 30/11/2026 trở về trước.',
    });
  });
});
