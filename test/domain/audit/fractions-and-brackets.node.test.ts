import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itFindsSlips, type Slip, tellBelow as tell } from '../../support/audit-sentences.ts';

const SENTENCES: readonly Slip[] = [
  [
    'Tiếp nhận mới 05 phản ánh, kiến nghị, 01 phản ánh từ năm 2025 chuyển sang, tổng số 06 PAKN (02 PAKN về quy định hành chính, 04 PAKN về hành vi hành chính).',
    '04 PAKN',
    '05 PAKN',
    /2 \+ 5 = 7, nhiều hơn 1 so với (?:tổng phản ánh, kiến nghị )?6/,
  ],
  [
    'Ban hành tổng số 42 văn bản (11 công văn, 31 thông báo).',
    '31 thông báo',
    '32 thông báo',
    /tong 11 \+ 32 = 43, nhiều hơn 1 so với 42/,
  ],
  [
    'Đã giải quyết 1.853 hồ sơ. Kết quả giải quyết được số hóa và ký số: 1826 trên 1853, tỷ lệ 98,54%.',
    '98,54%',
    '98,45%',
    /ty-le .*1\.826\/1\.853 = 98,54 %/,
  ],
  [
    'Đã giải quyết xong 839 hồ sơ trên 858 hồ sơ, đạt 97,79%.',
    '97,79%',
    '97,97%',
    /ty-le .*839\/858 = 97,79 %/,
  ],
  [
    'Đã số hóa 1.259 hồ sơ trên tổng số 1.284 hồ sơ, đạt 98,05%.',
    '98,05%',
    '98,50%',
    /ty-le .*1\.259\/1\.284 = 98,05 %/,
  ],
  [
    'Có 98 phiếu trong tổng số 100 phiếu hài lòng, đạt 98,0%.',
    '98,0%',
    '99,0%',
    /ty-le .*98\/100 = 98,00 %/,
  ],
];

/** Brackets behind a number that counts nothing certain, and "trên" that makes no fraction. */
const AGREEING: readonly string[] = [
  'Có 03 kế hoạch, khoảng 40 văn bản (10 công văn, 31 thông báo).',
  'Trong số 09 hồ sơ quá hạn (06 đất đai, 03 hộ tịch) đã xin lỗi 9/9.',
  'Trong tháng tiếp nhận mới 05 PAKN, kỳ trước chuyển sang 01 PAKN, tổng số: 06 (quy định hành chính 02; hành vi hành chính 04).',
  'Nộp 12 hồ sơ trên 16 hệ thống, đạt 90%.',
  'Xã xếp thứ 3 trên 20 xã, đạt 91,4%; tăng từ 12 hồ sơ lên 16 trên 20 hồ sơ.',
  'Tiếp nhận 846 hồ sơ. Trực tuyến 790 hồ sơ, đạt trên 93%.',
];

describe('fractions in words, and the number a bracket stands behind', () => {
  itFindsSlips(SENTENCES, tell);

  it('finds nothing in other brackets and other places', () => {
    for (const text of AGREEING) assert.equal(tell(text), '', text);
  });
});
