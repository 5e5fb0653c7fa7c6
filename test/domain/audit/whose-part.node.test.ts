import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAudit } from '../../../domain/audit/audit-report.ts';
import { HEAD, itFindsSlips, type Slip, tellBelow as tell } from '../../support/audit-sentences.ts';

const DONE =
  'Đã giải quyết 1.279 hồ sơ, trong đó trước hạn 1.168, đúng hạn 102, quá hạn 09. Đang giải quyết 48 hồ sơ (trong hạn 45, quá hạn 03).';
const ALL =
  'Tổng số hồ sơ phải giải quyết: 1.327 hồ sơ, trong đó mới tiếp nhận 1.284, kỳ trước chuyển sang 43';

const SENTENCES: readonly Slip[] = [
  [
    `${ALL} (40 trong hạn, 03 quá hạn).\n${DONE}`,
    'quá hạn 09',
    'quá hạn 08',
    /C2 .*1\.168 \+ 102 \+ 8 = 1\.278/,
  ],
  [
    `${ALL} (40 trong hạn, 03 quá hạn).\n${DONE}`,
    'trong hạn 45',
    'trong hạn 44',
    /C3 .*44 \+ 3 = 47/,
  ],
  [
    'Đã tiếp nhận 2.164 hồ sơ. Nếu tính cả 31 hồ sơ năm 2025 chuyển sang thì tổng số hồ sơ phải giải quyết trong kỳ là 2.195. Đã giải quyết 2.151 hồ sơ, đang giải quyết 44 hồ sơ.',
    '44 hồ sơ',
    '45 hồ sơ',
    /C4 .*2\.151 \+ 45 = 2\.196, nhiều hơn 1 so với tổng tiếp nhận 2\.195/,
  ],
  [
    'Đã tiếp nhận 2.164 hồ sơ. Nếu tính cả 31 hồ sơ năm 2025 chuyển sang thì tổng số hồ sơ phải giải quyết trong kỳ là 2.195. Đã giải quyết 2.151 hồ sơ, đang giải quyết 44 hồ sơ.',
    '31 hồ sơ',
    '32 hồ sơ',
    /C1 .*2\.164 \+ 32 = 2\.196/,
  ],
  [
    'Đã tiếp nhận 2.164 hồ sơ. Cùng với 31 hồ sơ tháng 9 chuyển sang là 2.195 hồ sơ. Đã giải quyết 2.151 hồ sơ, đang giải quyết 44 hồ sơ.',
    '44 hồ sơ',
    '54 hồ sơ',
    /C4 .*2\.151 \+ 54 = 2\.205, nhiều hơn 10 so với tổng tiếp nhận 2\.195/,
  ],
  [
    'Đã tiếp nhận 2.164 hồ sơ; tính cả 31 hồ sơ kỳ trước chuyển sang thì tổng số phải giải quyết là 2.195 hồ sơ. Đã số hóa thành phần 2.120 hồ sơ, đạt 96,6% tổng số hồ sơ phải giải quyết.',
    '96,6%',
    '98,0%',
    /ty-le .*2\.120\/2\.195 = 96,58 %/,
  ],
];

/** What is said of a part, a field or a way in beside what is said of all. */
const AGREEING: readonly string[] = [
  `${ALL} (trong đó 40 hồ sơ trong hạn, 03 hồ sơ quá hạn).\n${DONE}`,
  `${ALL} (quá hạn: 03 hồ sơ; còn hạn 40 hồ sơ).\n${DONE}`,
  `- Kỳ trước chuyển sang: 43 hồ sơ, trong đó:\n  + Trong hạn: 40 hồ sơ\n  + Quá hạn: 03 hồ sơ\n- Mới tiếp nhận: 1.284 hồ sơ\n- Tổng: 1.327 hồ sơ\n${DONE}`,
  `- Hồ sơ tồn kỳ trước 43, trong đó 40 trong hạn và 03 quá hạn.\n- Mới: 1.284 hồ sơ. ${DONE}`,
  `Tồn kỳ trước: 43 hồ sơ. Trong đó: trong hạn 40, quá hạn 03.\nMới: 1.284 hồ sơ. ${DONE}`,
  `- Trực tuyến: 1.102 hồ sơ (đã giải quyết 1.080, trong đó quá hạn 02)\n- Trực tiếp: 182 hồ sơ (đã giải quyết 179)\n${DONE}`,
  `Nhiều nhất là chứng thực 702 hồ sơ (quá hạn 02), đất đai 133 hồ sơ (quá hạn 07). Tổng tiếp nhận 1.327 hồ sơ. ${DONE}`,
  'Tiếp nhận mới 2.164 hồ sơ. Tính cả 31 hồ sơ từ năm 2025 chuyển sang, tổng số hồ sơ phải giải quyết là 2.195 hồ sơ. Đã giải quyết 2.151 hồ sơ, đang giải quyết 44 hồ sơ. Số hóa 2.120 hồ sơ, đạt 97,97% số hồ sơ tiếp nhận.',
  'Tiếp nhận 1.327 hồ sơ. Nếu tính cả hồ sơ năm trước chuyển sang thì tổng số phải giải quyết là 1.370 hồ sơ, đã giải quyết 1.320 hồ sơ, đang giải quyết 50 hồ sơ.',
  'Tổng số hồ sơ phải giải quyết 2.195 hồ sơ. Trong 2.195 hồ sơ số kỳ trước chuyển sang là 31 hồ sơ. Đã giải quyết 2.151 hồ sơ, đang giải quyết 44 hồ sơ.',
  'Đã tiếp nhận 2.164 hồ sơ, cộng với 31 hồ sơ kỳ trước chuyển sang, tổng cộng phải giải quyết 2.195 hồ sơ. Đã giải quyết 2.151 hồ sơ (98,00%), còn 44 hồ sơ đang giải quyết.',
];

describe('whose part a figure is, and which total is named', () => {
  itFindsSlips(SENTENCES, tell);

  it('finds nothing in what is said of a part beside what is said of all', () => {
    for (const text of AGREEING) assert.equal(tell(text), '', text);
  });
});

describe('what stands beside a total', () => {
  const FIELDS =
    'Tiếp nhận trong kỳ 1.626 hồ sơ, đã giải quyết 1.603 hồ sơ.\nTheo lĩnh vực:\na) Chứng thực: 811 hồ sơ\nb) Hộ tịch: 486 hồ sơ\nc) Đất đai: 265 hồ sơ\nd) Cư trú, liên thông: 38 hồ sơ\nđ) Lĩnh vực khác: 26 hồ sơ';

  it('is a field of the list, though its name has a comma', () => {
    assert.equal(tell(FIELDS), '');
    assert.match(tell(FIELDS.replace('486', '468')), /C5 .*811 \+ 468 \+ 265 \+ 38 \+ 26 = 1\.608/);
  });

  it('are dossiers that citizens asked to have back', () => {
    const done = (withdrawn: string): string =>
      `Tổng số hồ sơ: 1.655. Đã giải quyết 1.603 hồ sơ. Công dân xin rút: ${withdrawn} hồ sơ. Đang giải quyết 40 hồ sơ.`;
    assert.equal(tell(done('12')), '');
    assert.match(tell(done('21')), /C4 .*1\.603 \+ 40 = 1\.643/);
  });

  it('is a base that the sentence names itself', () => {
    const text =
      'Tổng số hồ sơ: 3.228. Số hóa thành phần hồ sơ: 3.102/3.187 hồ sơ; còn 85 hồ sơ chưa số hóa.';
    const { findings, doubts } = readAudit(HEAD + text);
    assert.deepEqual([...findings, ...doubts], []);
    assert.match(tell(text.replace('còn 85', 'còn 58')), /C6 /);
  });

  it('is a total told in another way', () => {
    const all =
      'Tiếp nhận 5.218 hồ sơ, nếu tính cả 34 hồ sơ năm 2025 chuyển qua thì tổng số là 5.252 hồ sơ. Đã giải quyết 5.209 hồ sơ, đạt 99,18%.';
    assert.equal(tell(all), '');
    assert.match(tell(all.replace('99,18', '98,18')), /ty-le .*5\.209\/5\.252/);
    const feedback =
      'Phản ánh, kiến nghị: kỳ trước chuyển sang 01, tiếp nhận trong kỳ 04, tổng cộng 05; đã trả lời 05, đạt 100%.';
    assert.equal(tell(feedback), '');
    const { doubts } = readAudit(HEAD + feedback.replace('100%', '90%'));
    assert.match(doubts.map(({ computed }) => computed).join('\n'), /5\/[45]/);
    const fields =
      'Tiếp nhận trong kỳ: 811 hồ sơ. Kỳ trước chuyển sang: 14 hồ sơ.\nSố hồ sơ tiếp nhận (kể cả chuyển qua) theo lĩnh vực:\n- Chứng thực: 486 hồ sơ\n- Hộ tịch: 265 hồ sơ\n- Đất đai: 74 hồ sơ';
    assert.equal(tell(fields), '');
    assert.match(tell(fields.replace('486', '468')), /C5 /);
  });

  it('are the figures of a percentage in the bracket behind it', () => {
    const paid =
      'Thanh toán trực tuyến đạt 92,33% (3.418 giao dịch trên tổng số 3.702 hồ sơ có thu phí).';
    assert.equal(tell(paid), '');
    assert.match(tell('Thanh toán trực tuyến đạt 92,33%.'), /thieu-co-so/);
  });
});
