import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { auditReport } from '../../../domain/audit/audit-report.ts';
import { HEAD, itFindsSlips, type Slip, tellBelow as tell } from '../../support/audit-sentences.ts';

const SLIPS: readonly Slip[] = [
  [
    'Cử 31 lượt người đi học: nghiệp vụ 18, chuyển đổi số 9, lý luận chính trị 4.',
    'Cử 31',
    'Cử 33',
    /tong 18 \+ 9 \+ 4 = 31, ít hơn 2 so với 33/,
  ],
  [
    'Có 623 người tham gia, trong đó 06 thôn có 358 người, 05 buôn có 265 người.',
    '358',
    '385',
    /tong .*650, nhiều hơn 27 so với 623/,
  ],
  [
    'Phục vụ 428 lượt người:\n• Cụm Một: 03 buổi, 136 lượt người;\n• Cụm Hai: 03 buổi, 121 lượt người;\n• Cụm Ba: 03 buổi, 98 lượt người;\n• Cụm Bốn: 02 buổi, 73 lượt người.',
    '98 lượt',
    '89 lượt',
    /tong 136 \+ 121 \+ 89 \+ 73 = 419/,
  ],
  [
    'Tập huấn 3 lớp: một cửa 15 người, chữ ký số 28 người, kỹ năng số 96 người. Tổng cộng 139 lượt người.',
    'cộng 139',
    'cộng 149',
    /tong 15 \+ 28 \+ 96 = 139, ít hơn 10 so với 149/,
  ],
  [
    'Tiếp nhận mới 1.175 hồ sơ.\nTheo từng tháng: tháng 01 có 412 hồ sơ, tháng 02 có 287 hồ sơ (do nghỉ Tết), tháng 3 có 476 hồ sơ.',
    '476',
    '467',
    /C5 .*1\.166/,
  ],
  [
    'Đã số hóa 2.713/2.981 kết quả, đạt 91,01%; 268 hồ sơ chưa số hóa là hồ sơ liên thông.',
    '268',
    '286',
    /tong 2\.713 \+ 286 = 2\.999, nhiều hơn 18 so với 2\.981/,
  ],
  // A heading that counts its list, or the item below it.
  [
    'Trong năm có nhiều việc.\n1. Chứng thực (1.873 hồ sơ)\n+ Bản sao từ bản chính: 1.569;\n+ Chữ ký: 207;\n+ Hợp đồng, giao dịch: 97.',
    '1.569',
    '1.596',
    /tong 1\.596 \+ 207 \+ 97 = 1\.900, nhiều hơn 27 so với 1\.873/,
  ],
  [
    'Trong năm có nhiều việc.\n1. Hộ tịch: 438 hồ sơ\n- Khai sinh 121; kết hôn 58; khai tử 47; tình trạng hôn nhân 69; trích lục 131; cải chính 12.',
    '131',
    '113',
    /tong 121 \+ 58 \+ 47 \+ 69 \+ 113 \+ 12 = 420/,
  ],
  [
    'Nửa năm đầu trễ 31 hồ sơ, nửa năm sau trễ 13 hồ sơ. Như vậy đã giảm 18 hồ sơ so với nửa năm trước, tương đương giảm 58,06%.',
    '58,06',
    '56,08',
    /so-sanh 13 so với 31: giảm 18, bằng 58,06 %/,
  ],
  // Shares of parts that make a figure of the report, and of two that make a hundred.
  [
    'Chín tháng qua xã nhận 412 hồ sơ.\nTheo thôn: Bãi Trước 187 hồ sơ (45,4%), Bãi Sau 129 hồ sơ (31,3%), Hòn Nhỏ 96 hồ sơ (23,3%).',
    '31,3',
    '33,1',
    /ty-le 129\/412 = 31,31 %/,
  ],
  [
    'Qua mạng có 468 hồ sơ.\nTính chung, 4 buôn có 269 hồ sơ (57,5%), 3 thôn có 199 hồ sơ (42,5%).',
    '199',
    '189',
    /ty-le 189\/468 = 40,38 %/,
  ],
  // A table without its row of totals, and what stands at the end of each month.
  [
    'Mức\tSố phiếu\tTỷ lệ\nRất tốt\t354\t60,8%\nTốt\t202\t34,7%\nVừa\t19\t3,3%\nKém\t7\t1,2%',
    '60,8',
    '68,0',
    /ty-le 354\/582 = 60,8 %/,
  ],
  [
    'Tháng\tNhận mới\tĐã giải quyết\tTồn cuối tháng\nTháng 7\t1.182\t1.128\t118\nTháng 8\t1.347\t1.342\t123\nTháng 9\t1.463\t1.471\t115\nTháng 10\t1.528\t1.519\t124\nTháng 11\t1.416\t1.430\t110\nCộng\t6.936\t6.890\t110',
    '\t124',
    '\t142',
    /so-sanh 118 \+ 5\.754 − 5\.762 = 110|so-sanh 118 \+ 4\.338 − 4\.332 = 124/,
  ],
  // What is said again, with its digits turned.
  [
    'Thanh toán trực tuyến 1.876/2.148 hồ sơ có phí, lệ phí, đạt 87,34%.\nNhìn chung, thanh toán trực tuyến đạt 87,34%.',
    'chung, thanh toán trực tuyến đạt 87,34',
    'chung, thanh toán trực tuyến đạt 83,74',
    /hai-so tỷ lệ: 87,34% và 83,74%/,
  ],
  [
    'Quý I được 3.166 hồ sơ, quý II được 3.708 hồ sơ, quý II nhiều hơn quý I 542 hồ sơ.',
    '542',
    '524',
    /so-sanh 3\.708 so với 3\.166: tăng 542/,
  ],
  [
    'Tháng 11 nhận 342 hồ sơ, nhiều hơn tháng 10 là 23 hồ sơ (7,21%); tháng 10 nhận 319 hồ sơ.',
    'là 23',
    'là 33',
    /so-sanh 342 so với 319: tăng 23/,
  ],
];

describe('digits that changed places', () => {
  itFindsSlips(SLIPS, tell);

  it('are told with both places that say them', () => {
    const [found] = auditReport(
      `${HEAD}Thanh toán trực tuyến 1.876/2.148 hồ sơ có phí, lệ phí, đạt 87,34%.\nNhìn chung, thanh toán trực tuyến đạt 83,74%.`,
    );
    assert.equal(
      found?.says,
      'Thanh toán trực tuyến 1.876/2.148 hồ sơ có phí, lệ phí, đạt 87,34% · Nhìn chung, thanh toán trực tuyến đạt 83,74%',
    );
    assert.equal(found.place, 'dòng 5');
  });
});
