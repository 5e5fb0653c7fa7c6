import { expect } from '@open-wc/testing';
import { compareReport } from '../../../domain/report/comparison.ts';
import { FORM_06A_COLUMNS, type Form06aCounts } from '../../../domain/report/form-06a.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';

const NONE = Object.fromEntries(FORM_06A_COLUMNS.map((name) => [name, 0]));
const counts = (some: Partial<Form06aCounts>): Form06aCounts =>
  ({ ...NONE, ...some }) as unknown as Form06aCounts;

const compare = (now: Form06aCounts, then: Form06aCounts): ReturnType<typeof compareReport> =>
  compareReport({
    form: { rows: [], total: now },
    before: { name: 'năm 2022', total: then },
  } as unknown as OfficeReport);

describe('the comparison with the period before', () => {
  const now = counts({
    received: 2972,
    online: 2936,
    direct: 33,
    resolved: 2863,
    early: 2844,
    onTime: 15,
    late: 4,
  });
  const then = counts({ received: 3000, online: 1500, direct: 1500, resolved: 2990, late: 10 });

  it('says counts and shares of both, and how they moved', () => {
    const lines = compare(now, then);
    expect(
      lines.map(({ label, now: n, before, change }) => [label, n, before, change]),
    ).to.deep.equal([
      ['Tiếp nhận', '2.972', '3.000', '−28'],
      [
        'Trực tuyến trong số tiếp nhận mới',
        '2.936/2.969 = 98,89 %',
        '1.500/3.000 = 50,00 %',
        '+48,89 điểm %',
      ],
      ['Đã giải quyết', '2.863', '2.990', '−127'],
      ['Trước hạn và đúng hạn', '2.859/2.863 = 99,86 %', '0/2.990 = 0,00 %', '+99,86 điểm %'],
      ['Giải quyết quá hạn', '4', '10', '−6'],
      ['Đang giải quyết', '0', '0', '0'],
      ['Đang giải quyết, quá hạn', '0', '0', '0'],
    ]);
  });

  it('makes no share of nothing, and nothing of an empty period before', () => {
    const [, online] = compare(now, counts({ received: 3 }));
    expect(online).to.include({ before: '–', change: '' });
    expect(compare(now, counts({}))).to.deep.equal([]);
  });
});
