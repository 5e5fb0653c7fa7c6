import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAudit } from '../../../domain/audit/audit-report.ts';
import { isSlip, isSlipOfShare, missesBySlip } from '../../../domain/audit/weigh/slips.ts';
import { HEAD, itFindsSlips, type Slip, tellBelow as tell } from '../../support/audit-sentences.ts';

const RIGHT: readonly string[] = [
  // Parts of parts, the middle ones a whole again.
  'Nhìn vào 46 hồ sơ trễ này: riêng quý III trễ 31 hồ sơ; sang quý IV giảm còn 8; quý I còn 5; quý II chỉ còn 2.',
  // What was resolved is cut by quarters, in a report that says what came in, too.
  'Hồ sơ mới: 4.865.\nXong 4.842 hồ sơ (quý I 2.296, quý II 2.546).',
  // The percentage is of the figure after the first.
  'Tiếp nhận 3.103 hồ sơ, kể cả 98 hồ sơ quý III để lại. Bỏ số tồn cũ đi thì nhận mới 3.005 hồ sơ.\nTrực tuyến 2.621 hồ sơ, bằng 87,22% số nhận mới.',
  'Bấm màn hình đánh giá 158 lượt: rất hài lòng 149, hài lòng 8, bình thường 1 => hài lòng trở lên 99,37%.',
  'Tháng 10: 2.391 hồ sơ; tháng 9: 2.158 => tăng 233 hồ sơ, tương đương 10,80%.',
  'Khai sinh 478; năm 2024 có 521, nay giảm 43 (8,25%).',
  // A fraction and what is left of it.
  'Đã giải quyết 3.497/3.534 hồ sơ, trong đó trước và đúng hạn 3.475 hồ sơ (99,37%); còn 37 hồ sơ chuyển tiếp.',
  // Registered late is not returned late.
  'Đã giải quyết 3.497 hồ sơ: sớm hạn 2.871, đúng hạn 604, chậm hạn 22.\nKhai sinh 398 (đúng hạn 301, đăng ký quá hạn 63, đăng ký lại 34).',
  'Lĩnh vực bảo trợ xã hội, giảm nghèo 316 hồ sơ.',
  'Phấn đấu trực tuyến trên 90%, nâng tỷ lệ số hóa lên ít nhất 95%.',
  // What was handed over unfinished is not what is unfinished now.
  'Khi bàn giao nhận lại 64 hồ sơ đang giải quyết dở của ba đơn vị cũ.\nTổng phải giải quyết 8.395 hồ sơ (nhận mới 8.331, nhận bàn giao 64). Đã giải quyết 8.292 hồ sơ.\nĐang giải quyết 103 hồ sơ.',
  // Of a field some are pending: no channel is missing.
  '3. Tiếp nhận\n- Nhận mới 764 hồ sơ.\n- Năm 2022 chuyển sang: 12 hồ sơ.\n- Phân theo lĩnh vực, trong 764 hồ sơ nhận mới:\n   + Chứng thực: 462 (60,5%)\n   + Hộ tịch: 288 (37,7%)\n   + Người có công: 14 (1,8%)\n4. Giải quyết\n- Đang giải quyết 24 hồ sơ (hộ tịch 22, người có công 02).',
  // Each is left of something of its own.
  'Chưa được: còn 41 hồ sơ quá hạn, chưa kể 03 hồ sơ đang làm đã quá hạn; còn 01 phản ánh chưa trả lời; còn 01 thủ tục chưa rà soát.',
  // One is named and not counted; villages are not the persons of their bracket.
  'Trung tâm hiện có 13 người, gồm Giám đốc (do Phó Chủ tịch kiêm nhiệm), 1 Phó Giám đốc, 9 công chức và 2 nhân viên hợp đồng.',
  'Mở 11 buổi tại 11 thôn, buôn, có 623 người tham gia (trong đó 06 thôn, 358 người, 05 buôn, 265 người).',
  // Behind a bracket a percentage is of what stands before it.
  'Đã giải quyết 1.507 hồ sơ. Trong đó trước hạn và đúng hạn là 1.489 hồ sơ (trước hạn 902, đúng hạn 587), tỷ lệ 98,81%; quá hạn 18 hồ sơ, tỷ lệ 1,19%.',
  // Dossiers that are named before feedback are dossiers.
  'Phải giải quyết 5.128 hồ sơ; đã giải quyết 5.079 hồ sơ, trễ hẹn 09 hồ sơ; tiếp nhận 26 phản ánh, kiến nghị, đã trả lời 25.',
  // What parts are counted alike, and the two ends of a fraction.
  'Các tổ đã hướng dẫn 4.238 lượt người, trung bình mỗi tổ 326 lượt. Trong đó 5 buôn đồng bào có 1.935 lượt, 8 thôn còn lại 2.303 lượt.',
  'Kết quả chính: giải quyết 2.239/2.252 hồ sơ; trực tuyến 92,51%; phản ánh, kiến nghị 7/7.',
  // Of the results, and of the papers handed in.
  'Trong 2.482 hồ sơ tiếp nhận mới có 2.419 hồ sơ được số hóa đầy đủ thành phần, đạt 97,46%, còn 63 hồ sơ chưa số hóa. Đối với kết quả giải quyết, đã số hóa 2.403 trên tổng số 2.477 kết quả, đạt 97,01%, còn 74 kết quả chưa thực hiện được.',
  // Of this month, and of the year so far.
  'Tháng này đã giải quyết 1.120 hồ sơ, trong đó 1.111 hồ sơ trước và đúng hạn, 9 hồ sơ quá hạn.\nTừ đầu năm nhận 4.209 hồ sơ. Đã giải quyết 4.189 hồ sơ trong 4 tháng, trong đó quá hạn 39 hồ sơ (0,93%), còn lại 4.150 hồ sơ trước và đúng hạn (99,07%).',
  'Tiếp nhận mới 2.425 hồ sơ, tổng số hồ sơ tiếp nhận năm 2026 là 2.447 hồ sơ.\n+ Số hóa thành phần hồ sơ: 2.318/2.425 hồ sơ, đạt 95,59%\n+ Số hóa kết quả: 2.290/2.392 hồ sơ, đạt 95,74%; chưa số hóa 102 hồ sơ (4,26%)',
  // Those given back and those withdrawn, what was carried over, a target that is exceeded, days.
  'Tổng số hồ sơ phải giải quyết là 10.989.\n10.640 hồ sơ đã trả kết quả gồm: sớm hạn 8.233, đúng hạn 2.379, trễ hạn 28. Ngoài ra 57 hồ sơ bị trả lại, 16 hồ sơ rút theo đề nghị của người nộp. Còn 276 hồ sơ đang giải quyết.',
  'Tiếp nhận 12 phản ánh, kiến nghị (PAKN), cộng với 01 PAKN năm trước chuyển sang là 13 PAKN. Đã trả lời cả 13 PAKN.',
  'Số chỉ tiêu đạt và vượt là 13/15, bằng 86,7%; 2 chỉ tiêu chưa đạt.',
  'Ba hồ sơ trễ. Hồ sơ trễ lâu nhất là 4 ngày, hai hồ sơ còn lại trễ 1 ngày, tổng cộng trễ 6 ngày làm việc.',
  // Of the month, and of the quarter.
  'Đã trả kết quả 209 hồ sơ, gồm 158 hồ sơ sớm hạn, 50 hồ sơ đúng hạn, 1 hồ sơ trễ hạn.\nLũy kế cả quý: đã giải quyết 513 hồ sơ, trong đó sớm hạn 379 hồ sơ (73,9%), đúng hạn 129 hồ sơ (25,1%), trễ hạn 5 hồ sơ (1,0%).\nNhìn chung, tỷ lệ sớm và đúng hạn cả quý đạt 99,0%.',
  'Trung tâm có 11 biên chế, gồm Giám đốc do Phó Chủ tịch UBND xã kiêm nhiệm, 1 Phó Giám đốc và 9 công chức trực tại quầy.',
  // Of last year, of one field, of something else.
  'Giải quyết 9.815 hồ sơ. Quá hạn: 31 hồ sơ, chiếm 0,32%; năm 2022 có 58 hồ sơ quá hạn (0,64%), giảm 27 hồ sơ.',
  'Giải quyết 5.389 hồ sơ: trước hạn 4.718 hồ sơ (87,55%), đúng hạn 634 hồ sơ (11,76%), quá hạn 37 hồ sơ (0,69%). Kỳ trước số hồ sơ quá hạn là 64 (1,30%), kỳ này giảm 27 hồ sơ.',
  'Tổng số hồ sơ phải giải quyết: 929 hồ sơ. Trong đó:\n- Nhận trực tuyến: 728 hồ sơ;\n- Nhận trực tiếp: 196 hồ sơ;\n- Từ kỳ trước: 05 hồ sơ.\nTổ lưu động tiếp nhận 63 hồ sơ hộ tịch, gồm 41 hồ sơ khai sinh và 22 hồ sơ kết hôn.',
  'Địa chính còn 13 hồ sơ quá hạn, Tư pháp 06 hồ sơ, Lao động 03 hồ sơ; còn 01 phản ánh trả lời trễ.',
  'Tiếp nhận 1.810 hồ sơ, trong đó nhận mới 1.740 hồ sơ. Đất đai tuy chỉ có 127 hồ sơ nhận mới (7,3%) nhưng còn 46 hồ sơ cuối tháng.',
  'So với tháng 9: số nhận mới tăng 86 hồ sơ (tháng 9 nhận 1.654 hồ sơ); số đã giải quyết tăng 91 hồ sơ (tháng 9 giải quyết 1.641 hồ sơ); số trả quá hạn giảm từ 07 hồ sơ xuống 04 hồ sơ.',
  // A sentence that the layout broke before its number, and behind the dash of a name.
  'Hồ sơ quá hạn: 07 hồ sơ, gồm đất đai 04, thủy sản 02, bảo trợ xã hội\n01. Xã đã xin lỗi đủ 07 trường hợp.',
  'BPMC có 05 CC: tư pháp - hộ tịch 02, LĐTBXH 01, địa chính 01, VP -\nTK 01.',
  'Tổng số hồ sơ trong kỳ: 8.723. Trong đó tồn từ năm 2025 chuyển qua 118 hồ sơ; nhận trong kỳ 8.605 hồ sơ.\nĐã giải quyết xong 8.517 hồ sơ.\nSử dụng lại dữ liệu đã số hóa: 3.870 hồ sơ, bằng 45% số nhận trong kỳ.',
  // What its heading says is left, and a part of that.
  'Trong năm có nhiều việc.\n1. Hồ sơ tiếp nhận\n1.1. Tổng số hồ sơ 1874, gồm tiếp nhận mới 1853 hồ sơ và năm 2025 chuyển qua 21 hồ sơ.\n2. Hồ sơ đã giải quyết\n2.1. Tổng số 1846 hồ sơ. Trước hạn 1502 hồ sơ (81,37%); đúng hạn 331 hồ sơ (17,93%); quá hạn 13 hồ sơ (0,70%).\n3. Hồ sơ đang giải quyết\nCòn 28 hồ sơ, trong đó 26 hồ sơ còn hạn, 02 hồ sơ đã quá hạn.\n4. Tồn tại\n4.1. Còn 13 hồ sơ giải quyết quá hạn và 02 hồ sơ đang giải quyết.',
  // The commune was made of it.
  'Có một điểm tiếp nhận phụ (trụ sở xã Giả Định cũ).',
  // A quarter by its number alone; months that hold those before them.
  '| Quý | Tiếp nhận | Trực tiếp |\n| I | 2.084 | 84 |\n| II | 2.316 | 91 |\n| III | 2.529 | 67 |\n| Cả năm | 6.929 | 242 |',
  'Kỳ\tTiếp nhận\n3 tháng\t812\n6 tháng\t1.705\n9 tháng\t2.719\nCả năm\t3.412',
];

/** What is told as a doubt and no more. */
const DOUBTED: readonly (readonly [text: string, doubt: RegExp])[] = [
  [
    'Hồ sơ của người xã khác 87: 52 của xã Giả Định, 21 của xã Thử Sai, 14 của các nơi khác.',
    /^C10 /,
  ],
  // Another figure of the report gives the percentage exactly.
  [
    'Tiếp nhận 20.033 hồ sơ.\nTrong năm in 20.203 trang.\nĐã giải quyết 19.000 hồ sơ, đạt 94,05%.',
    /^ty-le .*19\.000\/20\.033 = 94,84 %/,
  ],
];

const SLIPS: readonly Slip[] = [
  [
    'Năm 2022 tiếp nhận 1.846 hồ sơ.\nTổng hồ sơ năm 2021: 1.592 hồ sơ; năm 2022 tăng 254 hồ sơ (tăng 16,0%).',
    '16,0',
    '13,8',
    /so-sanh 1\.846 so với 1\.592: tăng 254, bằng 15,95 %/,
  ],
  [
    'Cả năm có 37 hồ sơ trả chậm.\nNăm 2022 có 22 hồ sơ trả chậm nên năm nay tăng 15 hồ sơ, tăng 68,18%.',
    '68,18',
    '40,54',
    /so-sanh 37 so với 22: tăng 15, bằng 68,18 %/,
  ],
  [
    'Kỳ\tTrực tuyến\tTrực tiếp\tCộng\nQuý I\t812\t96\t908\nQuý II\t905\t88\t993\nQuý III\t1.014\t71\t1.085\nCả năm\t2.731\t255\t2.986',
    '1.085',
    '1.075',
    /C5 cộng các hàng: 908 \+ 993 \+ 1\.075 = 2\.976/,
  ],
  [
    'Tiếp nhận 408 hồ sơ. So tuần trước (372 hồ sơ) thì nhiều hơn 36 hồ sơ, tức tăng 9,68%.',
    '9,68',
    '8,82',
    /so-sanh 408 so với 372: tăng 36, bằng 9,68 %; báo cáo ghi tăng 36.*8,82%/,
  ],
  [
    '9 tháng năm 2025 nhận mới 2.216 hồ sơ.\nNăm nay nhận mới 2.427 hồ sơ, nhiều hơn 211 hồ sơ (9,52%).',
    'hơn 211',
    'hơn 221',
    /so-sanh 2\.427 so với 2\.216: tăng 211/,
  ],
  [
    'Chỉ số của xã tháng 10: 86,95%; tháng 9: 81,65%; cao hơn 5,30 điểm phần trăm.',
    '5,30',
    '5,03',
    /so-sanh 86,95 − 81,65 = 5,30/,
  ],
  [
    'Phải giải quyết 18.564 hồ sơ.\nTrong 18.246 hồ sơ nhận mới, 17.893 hồ sơ được số hóa thành phần, đạt 98,07%, 353 hồ sơ chưa thực hiện.',
    '98,07',
    '96,39',
    /ty-le .*17\.893\/18\.246 = 98,07 %/,
  ],
  [
    'Quý II: hộ tịch 389; chứng thực 1.987; cộng 2.376.',
    'cộng 2.376',
    'cộng 2.367',
    /tong 389 \+ 1\.987 = 2\.376, nhiều hơn 9 so với 2\.367/,
  ],
  [
    'Quý III cấp 1.257 bản: tháng 7 được 402, tháng 8 được 437, tháng 9 được 418.',
    '1.257',
    '1.275',
    /tong 402 \+ 437 \+ 418 = 1\.257, ít hơn 18 so với 1\.275/,
  ],
  [
    'Xã có 5.180 hộ dùng mạng riêng, 6.290 hộ dùng mạng chung, nghĩa là 11.470 hộ.',
    '11.470',
    '11.740',
    /tong 5\.180 \+ 6\.290 = 11\.470, ít hơn 270 so với 11\.740/,
  ],
];

describe('figures that others explain', () => {
  it('are not accused', () => {
    for (const text of RIGHT) assert.equal(tell(text), '', text);
  });

  it('are doubts where another reading gives them', () => {
    for (const [text, doubt] of DOUBTED) {
      const { findings, doubts } = readAudit(HEAD + text);
      assert.deepEqual(findings, [], text);
      assert.match(
        doubts.map(({ check, computed, cause }) => `${check} ${computed} ${cause}`).join('\n'),
        doubt,
      );
    }
  });

  itFindsSlips(SLIPS, tell);
});

describe('slips of the hand', () => {
  it('are one digit, two that changed places, or one too many', () => {
    for (const [one, other] of [
      ['1811', '1821'],
      ['2863', '2836'],
      ['795', '7955'],
      ['98.79', '98.97'],
    ])
      assert.equal(isSlip(one!, other!), true, `${one} ${other}`);
    for (const [one, other] of [
      ['1811', '1811'],
      ['2863', '2745'],
      ['2', '7'],
      ['12', '2'],
      ['-5', '5'],
    ])
      assert.equal(isSlip(one!, other!), false, `${one} ${other}`);
  });

  it('make parts miss their whole by little, or by a digit of one of them', () => {
    assert.equal(missesBySlip([2_938, 33], 2_972), true);
    assert.equal(missesBySlip([1_203, 241, 229], 1_673 + 600), true, '241 for 841');
    assert.equal(missesBySlip([5, 2], 146), false);
    assert.equal(missesBySlip([23, 1_290, 1_297], 16), false);
  });

  it('make a percentage miss its figures by little, or by a digit of one of the three', () => {
    const rate = (value: number, decimals = 2): { value: number; decimals: number } => ({
      value,
      decimals,
    });
    assert.equal(isSlipOfShare(rate(98.82), { part: 2_936, whole: 2_972 }, false), true);
    assert.equal(isSlipOfShare(rate(97.8, 1), { part: 2_861, whole: 2_822 }, false), true, '2.761');
    assert.equal(isSlipOfShare(rate(97.2), { part: 139, whole: 153 }, false), true, '143');
    assert.equal(
      isSlipOfShare(rate(0.64), { part: 58, whole: 9_815 }, false),
      false,
      'of last year',
    );
    assert.equal(isSlipOfShare(rate(0.64), { part: 58, whole: 9_815 }, true), true);
    assert.equal(isSlipOfShare(rate(99.37), { part: 1, whole: 158 }, false), false);
    assert.equal(isSlipOfShare(rate(15.06), { part: 11, whole: 13 }, false), false);
  });
});
