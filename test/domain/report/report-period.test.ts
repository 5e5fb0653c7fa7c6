import { expect } from '@open-wc/testing';
import {
  namePeriod,
  previousPeriod,
  reportPeriod,
  reportYearOf,
} from '../../../domain/report/report-period.ts';
import { splitMonths } from '../../../domain/report/monthly.ts';

describe('reporting periods', () => {
  it('runs a year from 15/12 to 14/12 (NĐ 09/2019/NĐ-CP, Điều 12)', () => {
    expect(reportPeriod(2026)).to.deep.equal({ from: '2025-12-15', to: '2026-12-14' });
    expect(reportPeriod(2026, 'quarter', 1)).to.deep.equal({
      from: '2025-12-15',
      to: '2026-03-14',
    });
    expect(reportPeriod(2026, 'quarter', 4)).to.deep.equal({
      from: '2026-09-15',
      to: '2026-12-14',
    });
    expect(reportPeriod(2026, 'half', 1)).to.deep.equal({ from: '2025-12-15', to: '2026-06-14' });
    expect(reportPeriod(2026, 'month', 3)).to.deep.equal({ from: '2026-02-15', to: '2026-03-14' });
  });

  it('runs by the calendar where the office is asked for it', () => {
    expect(reportPeriod(2028, 'month', 2, 1)).to.deep.equal({
      from: '2028-02-01',
      to: '2028-02-29',
    });
    expect(reportPeriod(2026, 'year', 1, 1)).to.deep.equal({
      from: '2026-01-01',
      to: '2026-12-31',
    });
  });

  it('knows the year of a day', () => {
    expect(reportYearOf('2026-12-14')).to.equal(2026);
    expect(reportYearOf('2026-12-15')).to.equal(2027);
    expect(reportYearOf('2026-12-15', 1)).to.equal(2026);
  });

  it('names a period and finds the one before', () => {
    const half = reportPeriod(2026, 'half', 1);
    expect(namePeriod(half)).to.equal('6 tháng đầu năm 2026');
    expect(namePeriod(previousPeriod(half))).to.equal('6 tháng cuối năm 2025');
    expect(namePeriod(reportPeriod(2026, 'quarter', 2))).to.equal('quý II năm 2026');
    expect(namePeriod(previousPeriod(reportPeriod(2026)))).to.equal('năm 2025');
    const odd = { from: '2026-03-01', to: '2026-03-10' };
    expect(namePeriod(odd)).to.equal('từ ngày 01/03/2026 đến ngày 10/03/2026');
    expect(previousPeriod(odd)).to.deep.equal({ from: '2026-02-19', to: '2026-02-28' });
  });

  it('cuts a period into months without a gap', () => {
    const months = splitMonths({ from: '2026-01-03', to: '2026-03-20' }, 15);
    expect(months.map(({ from, to }) => `${from} ${to}`)).to.deep.equal([
      '2026-01-03 2026-01-14',
      '2026-01-15 2026-02-14',
      '2026-02-15 2026-03-14',
      '2026-03-15 2026-03-20',
    ]);
  });
});
