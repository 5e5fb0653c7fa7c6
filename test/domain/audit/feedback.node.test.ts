import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAudit } from '../../../domain/audit/audit-report.ts';
import { HEAD, itFindsSlips, type Slip, tellBelow as tell } from '../../support/audit-sentences.ts';

const SENTENCES: readonly Slip[] = [
  [
    'IV. PHẢN ÁNH KIẾN NGHỊ\nSố mới: 3. Kỳ trước chuyển qua: 0. Đã xử lý: 2. Đang xử lý: 1.',
    'Đang xử lý: 1',
    'Đang xử lý: 2',
    /C9 mới \+ kỳ trước: 3 \+ 0 = 3; đã xử lý \+ đang xử lý: 2 \+ 2 = 4/,
  ],
  [
    'VI. PHẢN ÁNH, KIẾN NGHỊ\n- Tiếp nhận mới: 3\n- Kỳ trước chuyển sang: 1\n- Đã trả lời: 3\n- Chưa xử lý: 1',
    'Đã trả lời: 3',
    'Đã trả lời: 4',
    /C9 .*3 \+ 1 = 4; .*4 \+ 1 = 5/,
  ],
  [
    'Tiếp nhận 05 phản ánh, kiến nghị, tháng 9 chuyển sang 01, tổng số 06 phản ánh, kiến nghị. Đã xử lý 06/06.',
    'Đã xử lý 06/06',
    'Đã xử lý 07/06',
    /C9 .*7 > .*5/,
  ],
];

const AGREEING: readonly string[] = [
  'VI. PHẢN ÁNH, KIẾN NGHỊ\n- Tiếp nhận mới: 3\n- Kỳ trước chuyển sang: 1\n- Đã xử lý trong số mới: 2\n- Đang xử lý: 1',
  'V. PAKN: nhận mới 04; tháng 9 chuyển sang 01; đã trả lời 04; đang xử lý 01.',
];

describe('phản ánh, kiến nghị without a total', () => {
  itFindsSlips(SENTENCES, tell);

  it('finds nothing in what is done and open of all or of what is new', () => {
    for (const text of AGREEING) assert.equal(tell(text), '', text);
  });

  it('doubts where less is done and open than came in: some may have been handed on', () => {
    const text =
      'VI. PHẢN ÁNH, KIẾN NGHỊ\n- Số mới: 5\n- Kỳ trước chuyển qua: 1\n- Đã xử lý: 3\n- Đang xử lý: 1';
    const { findings, doubts } = readAudit(HEAD + text);
    assert.deepEqual(findings, []);
    assert.equal(doubts.length, 1);
  });
});
