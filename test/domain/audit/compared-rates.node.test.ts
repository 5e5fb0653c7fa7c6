import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAudit } from '../../../domain/audit/audit-report.ts';
import { HEAD, itFindsSlips, type Slip, tellBelow as tell } from '../../support/audit-sentences.ts';

const SENTENCES: readonly Slip[] = [
  [
    'Trực tuyến 790 hồ sơ, đạt 93,38%, tăng 1,21% so với cùng kỳ (718/779 hồ sơ, đạt 92,17%).',
    '1,21%',
    '3,21%',
    /so-sanh .*báo cáo ghi tăng 3,21%/,
  ],
  [
    'Tiếp nhận 2.164 hồ sơ, giảm 146 hồ sơ so với cùng kỳ năm trước (2.310 hồ sơ), tương đương giảm 6,3%.',
    '6,3%',
    '8,3%',
    /so-sanh 2\.164 so với 2\.310: giảm 146, bằng 6,32 %; báo cáo ghi giảm 146, 8,3%/,
  ],
  [
    'So với tháng 9 (1.197 hồ sơ mới): tăng 87 hồ sơ, tương đương 7,27%.',
    '7,27%',
    '7,72%',
    /so-sanh 1\.284 so với 1\.197: tăng 87, bằng 7,27 %/,
  ],
  [
    'Tiếp nhận 2.164 hồ sơ, giảm 146 hồ sơ so với cùng kỳ năm trước (2.310 hồ sơ), tương ứng với mức giảm 6,3%.',
    '6,3%',
    '3,6%',
    /so-sanh .*báo cáo ghi giảm 146, 3,6%/,
  ],
];

/** A percentage that is the difference of two printed rates. */
const AGREEING: readonly string[] = [
  'Trực tuyến 790 hồ sơ (đạt 93,38%), tăng 1,21% so với cùng kỳ năm 2025 (718/779 hồ sơ).',
  'Hồ sơ trực tuyến 790 hồ sơ, đạt 93,38%, tăng 1,21% so với cùng kỳ (718 hồ sơ, chiếm 92,17%).',
  'So với tháng 9 (718 hồ sơ trực tuyến, đạt 92,17%), trực tuyến 790 hồ sơ, đạt 93,38%, tăng 1,21%.',
  'Tỷ lệ trực tuyến 93,38% (790/846 hồ sơ), tăng 1,21% so với cùng kỳ (718/779 hồ sơ, 92,17%).',
  'Đúng hạn 712 hồ sơ, đạt 91,0%, giảm 1,2% so với cùng kỳ (718/779 hồ sơ, đạt 92,2%).',
  'Trực tuyến 790 hồ sơ, đạt 93,38%, tăng 10,03% so với cùng kỳ (718 hồ sơ, đạt 92,17%).',
  'Tiếp nhận 846 hồ sơ, tăng 67 hồ sơ so với cùng kỳ (779 hồ sơ), tương đương 108,60% cùng kỳ.',
  'Tiếp nhận 846 hồ sơ, tăng 67 hồ sơ so với cùng kỳ (779 hồ sơ), bằng 108,60%.',
];

describe('a change beside two rates', () => {
  itFindsSlips(SENTENCES, tell);

  it('finds nothing in what is the difference of two rates or a growth', () => {
    for (const text of AGREEING) assert.equal(tell(text), '', text);
  });

  it('does not hold a year against one of the quarters it is cut into', () => {
    const year =
      'Năm 2026 tiếp nhận mới 5.602 hồ sơ (quý I: 1.187; quý II: 1.402; quý III: 1.455; quý IV: 1.558)';
    const text = `${year}, tăng 12,24% so với năm 2025 (4.991 hồ sơ).`;
    assert.equal(tell(text), '');
    assert.match(tell(text.replace('12,24%', '21,24%')), /so-sanh 5\.602 so với 4\.991/);
  });

  it('leaves alone what is compared within a bracket, or behind parts', () => {
    const within = 'Tiếp nhận 2.149 hồ sơ (quý I: 1.012; quý II: 1.137, tăng 12,4% so với quý I).';
    const parts =
      'Có 05 hồ sơ trả quá hạn, gồm 04 hồ sơ đất đai và 01 hồ sơ bảo trợ xã hội, cùng kỳ năm 2025 là 12 hồ sơ (giảm 7 hồ sơ).';
    for (const text of [within, parts]) assert.equal(tell(text), '', text);
  });

  it('doubts where the rate before is not printed', () => {
    const text = 'Trực tuyến 790 hồ sơ, đạt 93,38%, tăng 1,21% so với cùng kỳ (718 hồ sơ).';
    const { findings, doubts } = readAudit(HEAD + text);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      doubts.map(({ check }) => check),
      ['so-sanh'],
    );
  });
});
