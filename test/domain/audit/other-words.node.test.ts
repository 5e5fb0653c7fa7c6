import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { auditReport } from '../../../domain/audit/audit-report.ts';
import { readReport } from '../../../extension/office/audit/read-report.ts';

/** A report that agrees with itself, and what is found when one figure of it is another. */
interface Sample {
  readonly name: string;
  readonly text: string;
  readonly faults: readonly (readonly [from: string, to: string, found: RegExp])[];
}

/** A table's rows as the lines a Word document is read into. */
const table = (...rows: readonly string[]): string => rows.join('\n');

const CHANNELS = 'BÁO CÁO\nKết quả năm 2026 của xã Thử Đông\n';

const SAMPLES: readonly Sample[] = [
  {
    name: 'thousands by space, percent by point, "qua mạng", "tại quầy", the total last',
    text: `ỦY BAN NHÂN DÂN\nXÃ BÌNH THỬ\n\nBÁO CÁO\nKết quả công tác kiểm soát thủ tục hành chính quý III năm 2026

Trong quý, Trung tâm Phục vụ hành chính công xã tiếp nhận qua mạng 1 150 hồ sơ, tiếp nhận tại quầy 84 hồ sơ, số hồ sơ quý trước chuyển sang 16 hồ sơ; cộng chung 1\u00a0250 hồ sơ phải giải quyết.
Kết quả: giải quyết xong 1 230 hồ sơ, trong đó sớm hạn 1 100 hồ sơ (89.43%), đúng hạn 126 hồ sơ (10.24%), trễ hạn 4 hồ sơ (0.33%).
Hồ sơ còn đang xử lý: 20 hồ sơ (còn trong hạn 19, đã quá hạn 1).
Tỷ lệ hồ sơ nộp qua mạng đạt 92% (1 150/1 250).`,
    faults: [
      ['1 150 hồ sơ, tiếp', '1 149 hồ sơ, tiếp', /C1 .*1\.149 \+ 84 \+ 16 = 1\.249/],
      ['126 hồ sơ', '127 hồ sơ', /C2 .*1\.100 \+ 127 \+ 4 = 1\.231/],
      ['10.24%', '10.42%', /ty-le .*126\/1\.230 = 10,24 %/],
      ['đã quá hạn 1)', 'đã quá hạn 2)', /C3 .*19 \+ 2 = 21/],
      ['đạt 92%', 'đạt 93%', /ty-le .*1\.150\/1\.250 = 92,00 %/],
    ],
  },
  {
    name: 'an item for each field, what it is cut into below it, and a share in brackets',
    text: `BÁO CÁO\nKết quả giải quyết TTHC 6 tháng đầu năm 2026 của xã Thử Tây
Tổng số hồ sơ phải giải quyết 1.245 hồ sơ, trong đó tiếp nhận mới 1.230 hồ sơ, kỳ trước chuyển sang 15 hồ sơ.
Đã giải quyết 1.210 hồ sơ: trước hạn 980 hồ sơ, đúng hạn 218 hồ sơ, quá hạn 12 hồ sơ. Tỷ lệ trước và đúng hạn đạt 99,01% (1.198/1.210 hồ sơ).
Theo lĩnh vực:
- Lĩnh vực Chứng thực: 720 hồ sơ.
- Lĩnh vực Hộ tịch: 310 hồ sơ.
+ Khai sinh: 150 hồ sơ.
+ Kết hôn: 60 hồ sơ.
+ Khai tử: 40 hồ sơ.
- Lĩnh vực Bảo trợ xã hội: 95 hồ sơ.
- Đất đai: 105 hồ sơ.
Một số lĩnh vực có nhiều hồ sơ quá hạn:
* Đất đai: 6 hồ sơ
* Hộ tịch: 3 hồ sơ
* Bảo trợ xã hội: 2 hồ sơ`,
    faults: [
      ['Hộ tịch: 310', 'Hộ tịch: 301', /C5 .*720 \+ 301 \+ 95 \+ 105 = 1\.221.*1\.230/],
      ['(1.198/', '(1.189/', /C2 .*980 \+ 218 = 1\.198.*1\.189/],
    ],
  },
  {
    name: 'what came in this month, what there is to do, and what was counted since the year began',
    text: `BÁO CÁO\nKết quả giải quyết TTHC tháng 10 năm 2026 của xã Thử Lạc
1. Tiếp nhận
a) Tiếp nhận trong tháng: 410 hồ sơ
- Chứng thực: 250 hồ sơ
- Hộ tịch: 120 hồ sơ
- Lĩnh vực khác: 40 hồ sơ
b) Tháng trước chuyển sang: 12 hồ sơ.
2. Giải quyết
Tổng số hồ sơ phải giải quyết 422 hồ sơ. Đã giải quyết 402 hồ sơ, bằng 95,26%. Trong đó giải quyết trước hạn 390 hồ sơ, đúng hạn 12 hồ sơ, không có hồ sơ quá hạn. Tỷ lệ đúng hạn 100%.
Còn 20 hồ sơ đang giải quyết trong thời hạn.
3. Lũy kế từ đầu năm
Lũy kế 10 tháng tiếp nhận 4.105 hồ sơ, giải quyết 4.085 hồ sơ, đạt 99,51%.`,
    faults: [
      ['trong tháng: 410', 'trong tháng: 411', /C1 .*411 \+ 12 = 423/],
      ['khác: 40', 'khác: 41', /C5 .*250 \+ 120 \+ 41 = 411/],
      ['bằng 95,26%', 'bằng 98,05%', /ty-le .*402\/422 = 95,26 %/],
      ['đạt 99,51%', 'đạt 95,51%', /ty-le .*4\.085\/4\.105 = 99,51 %/],
    ],
  },
  {
    name: '"đã có kết quả", a share of money, feedback answered',
    text: `BÁO CÁO SƠ KẾT 9 THÁNG NĂM 2026\ncủa Trung tâm Phục vụ hành chính công phường Thử An
Trung tâm đã tiếp nhận 3.560 lượt hồ sơ TTHC. Trong đó hồ sơ nộp qua Cổng Dịch vụ công quốc gia là 3.204 hồ sơ, chiếm 90,0%; hồ sơ nộp trực tiếp là 356 hồ sơ, chiếm 10,0%.
Kết quả xử lý: 3.500 hồ sơ đã có kết quả (98,3%), trong đó 3.150 hồ sơ trước hạn (90,0%), 336 hồ sơ đúng hạn (9,6%) và 14 hồ sơ quá hạn (0,4%); 60 hồ sơ đang xử lý trong hạn (1,7%).
Doanh thu phí, lệ phí 125.600.000 đồng, trong đó thanh toán trực tuyến 98.000.000 đồng (78,0%).
Tiếp nhận 3 phản ánh, kiến nghị qua Cổng Dịch vụ công, đã xử lý 3 phản ánh, kiến nghị.`,
    faults: [
      ['336 hồ sơ', '338 hồ sơ', /C2 .*3\.150 \+ 338 \+ 14 = 3\.502/],
      ['đã xử lý 3', 'đã xử lý 4', /C9 .*4 > .*3/],
    ],
  },
  {
    name: 'a table of one figure a row, numbered by rank',
    text: table(
      'UBND PHƯỜNG THỬ NAM',
      'BÁO CÁO',
      'Tình hình giải quyết TTHC tháng 5/2026',
      'Biểu số liệu:',
      'STT | Nội dung | Số lượng | Tỷ lệ (%)',
      '(1) | (2) | (3) | (4)',
      '1 | Tổng số hồ sơ tiếp nhận | 2.000 | ',
      '1.1 | Hồ sơ trực tuyến | 1.900 | 95,00',
      '1.2 | Hồ sơ trực tiếp | 80 | 4,00',
      '1.3 | Kỳ trước chuyển qua | 20 | 1,00',
      '2 | Đã giải quyết | 1.960 | 98,00',
      '2.1 | Trước hạn | 1.800 | 91,84',
      '2.2 | Đúng hạn | 150 | 7,65',
      '2.3 | Quá hạn | 10 | 0,51',
      '3 | Đang giải quyết | 40 | 2,00',
      '3.1 | Trong hạn | 38 |',
      '3.2 | Quá hạn | 2 |',
    ),
    faults: [
      ['1.900 |', '1.890 |', /C1 .*1\.890 \+ 80 \+ 20 = 1\.990/],
      ['| 150 |', '| 151 |', /C2 .*1\.800 \+ 151 \+ 10 = 1\.961/],
      ['| 38 |', '| 39 |', /C3 .*39 \+ 2 = 41/],
      ['91,84', '91,48', /ty-le .*1\.800\/1\.960 = 91,84 %/],
    ],
  },
  {
    name: 'the figure before its words, the share before the figure',
    text: `BÁO CÁO\nkết quả thực hiện cơ chế một cửa 6 tháng đầu năm 2026 của xã Thử Trung
Có 3.412 hồ sơ được tiếp nhận từ đầu năm đến nay. Số nộp trực tuyến chiếm 96,19% (3.282 hồ sơ); 130 hồ sơ còn lại nộp trực tiếp (3,81%).
Có 3.380 hồ sơ đã được giải quyết xong, 32 hồ sơ đang trong quá trình giải quyết và đều còn trong hạn.
Trong số hồ sơ đã giải quyết có 3.101 hồ sơ trả trước hạn, 270 hồ sơ trả đúng hạn và 9 hồ sơ trả chậm so với giấy hẹn. Tỷ lệ giải quyết trước và đúng hạn đạt 99,73%.
Số hồ sơ được số hóa đầu vào là 3.300 hồ sơ, đạt 96,72%; chưa số hóa 112 hồ sơ, bằng 3,28%.
Số kết quả được số hóa là 3.250/3.380 kết quả (96,15%).`,
    faults: [
      ['(3.282 hồ sơ)', '(3.281 hồ sơ)', /C1 .*3\.281 \+ 130 = 3\.411/],
      ['9 hồ sơ trả chậm', '10 hồ sơ trả chậm', /C2 .*= 3\.381/],
      ['112 hồ sơ', '113 hồ sơ', /C6 .*3\.300 \+ 113 = 3\.413/],
      ['đạt 99,73%', 'đạt 99,37%', /ty-le .*3\.371\/3\.380 = 99,73 %/],
      ['(96,15%)', '(96,51%)', /ty-le .*3\.250\/3\.380 = 96,15 %/],
    ],
  },
  {
    name: 'soft hyphens, no-break spaces and letters apart from their marks',
    text: `${CHANNELS}Tổng số hồ\u00a0sơ tiếp nh\u00adận: 1.000 hồ sơ; tr\u00adực\u00a0tuyến 900 hồ sơ, đạt 90,00\u00a0%; trực\u200b tiếp 100 hồ sơ, chiếm 10,00\u202f%. Đã giải quyết 990 hồ sơ: trước hạn 900, đúng hạn 80, quá hạn 10. Đang giải quyết 10 hồ sơ.\n`.normalize(
      'NFD',
    ),
    faults: [
      ['100 hồ sơ'.normalize('NFD'), '101 hồ sơ'.normalize('NFD'), /C1 .*900 \+ 101 = 1\.001/],
      ['quá hạn 10'.normalize('NFD'), 'quá hạn 11'.normalize('NFD'), /C2 .*= 991/],
      ['90,00\u00a0%', '91,00\u00a0%', /ty-le .*900\/1\.000 = 90,00 %/],
    ],
  },
  {
    name: 'percentages in words, a portal in place of "trực tuyến", numbers by comma',
    text: `${CHANNELS}1. Tổng số hồ sơ tiếp nhận trong năm là 1,000 hồ sơ (một nghìn hồ sơ), trong đó 950 hồ sơ nộp qua Cổng Dịch vụ công quốc gia (95 phần trăm), 50 hồ sơ nộp trực tiếp (5 phần trăm).
2. Giải quyết 980/1,000 hồ sơ, đạt 98%; đúng và trước hạn 975/980 hồ sơ, đạt 99,5%; quá hạn 05 hồ sơ (0,5%).
3. 20 hồ sơ đang giải quyết, chưa đến hạn.`,
    faults: [
      ['950 hồ sơ nộp', '960 hồ sơ nộp', /C1 .*960 \+ 50 = 1\.010/],
      ['(5 phần trăm)', '(6 phần trăm)', /ty-le .*50\/1\.000 = 5,00 %/],
      ['quá hạn 05', 'quá hạn 06', /C2 .*975 \+ 6 = 981/],
      ['3. 20 hồ sơ', '3. 21 hồ sơ', /C4 .*980 \+ 21 = 1\.001/],
    ],
  },
  {
    name: 'dossiers that arise, are due back late and go on to the next period',
    text: `${CHANNELS}Số hồ sơ phát sinh trong kỳ: 2.500 hồ sơ. Trong đó số hồ sơ phát sinh trực tuyến: 2.300 hồ sơ (DVC toàn trình 2.000 hồ sơ, DVC một phần 300 hồ sơ), đạt 92,0%; số hồ sơ phát sinh trực tiếp: 200 hồ sơ, chiếm 8,0%. Có 24 thủ tục không phát sinh hồ sơ.
Số hồ sơ giải quyết xong: 2.450 hồ sơ (trước hạn: 2.400 hồ sơ, đạt 97,96%; đúng hạn: 48 hồ sơ, đạt 1,96%; trễ hẹn: 2 hồ sơ, chiếm 0,08%). Số hồ sơ chuyển kỳ sau: 50 hồ sơ.
Thanh toán trực tuyến: 1.800/2.000 giao dịch, đạt 90%.`,
    faults: [
      ['200 hồ sơ, chiếm', '201 hồ sơ, chiếm', /C1 .*2\.300 \+ 201 = 2\.501/],
      ['trễ hẹn: 2', 'trễ hẹn: 3', /C2 .*= 2\.451/],
      ['kỳ sau: 50', 'kỳ sau: 51', /C4 .*2\.450 \+ 51 = 2\.501/],
      ['1.800/2.000', '1.900/2.000', /ty-le 1\.900\/2\.000 = 95,00 %/],
    ],
  },
  {
    name: 'phản ánh, kiến nghị carried over from the year before',
    text: `BÁO CÁO\nCông tác tiếp nhận, xử lý PAKN năm 2026
Trong năm, UBND xã Thử Hòa đã tiếp nhận 12 PAKN (10 PAKN mới, 02 PAKN năm trước chuyển sang), trong đó 05 PAKN về quy định hành chính, 07 PAKN về hành vi hành chính. Đã trả lời 11 PAKN, đang xử lý 01 PAKN. Tỷ lệ xử lý đạt 91,67%.`,
    faults: [
      ['02 PAKN', '03 PAKN', /C9 .*10 \+ 3 = 13/],
      ['07 PAKN', '06 PAKN', /C9 .*5 \+ 6 = 11/],
      ['01 PAKN', '02 PAKN', /C9 .*11 \+ 2 = 13/],
    ],
  },
  {
    name: 'what was resolved, again by its way in',
    text: `${CHANNELS}Tiếp nhận 1.000 hồ sơ, trong đó trực tuyến 940 hồ sơ, trực tiếp 60 hồ sơ. Đã giải quyết 980 hồ sơ, trong đó trực tuyến 925 hồ sơ, trực tiếp 55 hồ sơ; đang giải quyết 20 hồ sơ (trực tuyến 15, trực tiếp 5).`,
    faults: [
      ['trực tuyến 940', 'trực tuyến 941', /C1 .*941 \+ 60 = 1\.001/],
      ['quyết 20 hồ sơ', 'quyết 21 hồ sơ', /C4 .*980 \+ 21 = 1\.001/],
    ],
  },
  {
    name: 'a table of fields by what became of them, with a total below',
    text: table(
      'BÁO CÁO',
      'Kết quả giải quyết hồ sơ năm 2026',
      'Kết quả theo lĩnh vực:',
      'TT\tLĩnh vực\tHồ sơ tiếp nhận\tĐã giải quyết\t\t\t\tĐang giải quyết\tTỷ lệ (%)',
      '\t\t\tTổng\tTrước hạn\tĐúng hạn\tQuá hạn\t\t',
      '(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)',
      '1\tHộ tịch\t400\t390\t380\t9\t1\t10\t97,5',
      '2\tChứng thực\t1.600\t1.590\t1.570\t19\t1\t10\t99,38',
      '3\tĐất đai\t20\t18\t18\t-\t-\t2\t90',
      '\tTổng cộng\t2.020\t1.998\t1.968\t28\t2\t22\t98,91',
    ),
    faults: [
      ['400\t390', '401\t390', /C5 .*401 \+ 1\.600 \+ 20 = 2\.021/],
      ['1.590\t1.570', '1.591\t1.570', /C2 .*1\.570 \+ 19 \+ 1 = 1\.590/],
      ['18\t18\t-\t-\t2', '18\t18\t-\t-\t3', /C4 .*18 \+ 3 = 21/],
    ],
  },
  {
    name: 'a table of two years and of other things',
    text: table(
      'BÁO CÁO',
      'Kết quả giải quyết TTHC năm 2026 xã Thử Cao',
      'STT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2026 | So sánh (%)',
      '1 | Hồ sơ tiếp nhận | Hồ sơ | 900 | 1.000 | 111,1',
      '2 | Hồ sơ tiếp nhận trực tuyến | Hồ sơ | 700 | 950 | 135,7',
      '3 | Hồ sơ tiếp nhận trực tiếp | Hồ sơ | 200 | 50 | 25,0',
      '4 | Hồ sơ đã giải quyết | Hồ sơ | 880 | 990 | 112,5',
      '5 | Hồ sơ đang giải quyết | Hồ sơ | 20 | 10 | 50,0',
      '6 | Tỷ lệ hồ sơ trực tuyến | % | 77,78 | 95,00 | ',
      '7 | Số lớp tập huấn | Lớp | 2 | 3 | 150',
      'Bảng 2. Tình hình tiếp nhận đơn thư',
      'TT | Nội dung | Số lượng',
      '1 | Tiếp nhận | 12',
      '2 | Đã giải quyết | 10',
      '3 | Đang giải quyết | 1',
    ),
    faults: [
      ['| 950 |', '| 951 |', /C1 .*951 \+ 50 = 1\.001/],
      ['| 20 | 10 |', '| 20 | 11 |', /C4 .*990 \+ 11 = 1\.001/],
    ],
  },
  {
    name: 'a breakdown in a table of its own',
    text: table(
      'BÁO CÁO',
      'Kết quả tiếp nhận hồ sơ năm 2026 xã Thử Bắc',
      'Tiếp nhận 440 hồ sơ, trực tuyến 400, trực tiếp 40.',
      'Số hồ sơ theo lĩnh vực:',
      '| TT | Lĩnh vực | Số hồ sơ |',
      '|----|----------|----------|',
      '| 1 | Tư pháp - Hộ tịch | 300 |',
      '| 2 | Lao động, Thương binh và Xã hội | 80 |',
      '| 3 | Đất đai | 60 |',
      '| | Cộng | 440 |',
    ),
    faults: [['| 80 |', '| 81 |', /C5 .*300 \+ 81 \+ 60 = 441/]],
  },
];

const tell = (text: string): string =>
  auditReport(text)
    .map(({ check, place, says, computed }) => `${check} ${computed} · ${place}: ${says}`)
    .join('\n');

describe('reports in other words', () => {
  for (const { name, text, faults } of SAMPLES) {
    it(`finds nothing in one with ${name}`, () => assert.equal(tell(text), ''));
    it(`finds a wrong figure in one with ${name}`, () => {
      for (const [from, to, found] of faults) {
        const wrong = text.replace(from, to);
        assert.notEqual(wrong, text, from);
        assert.match(tell(wrong), found, `${from} → ${to}`);
      }
    });
  }

  /** A Word table: a cell over several columns has a count after its text, "Đã giải quyết@4". */
  function wordTable(rows: readonly string[]): string {
    const cell = (text: string): string => {
      const [words = '', span = '1'] = text.split('@');
      return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    };
    const row = (line: string): string => `<w:tr>${line.split('|').map(cell).join('')}</w:tr>`;
    return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
  }

  it('reads a Word table whose head reaches over columns', () => {
    const rows = [
      'Lĩnh vực|Tiếp nhận|Đã giải quyết@3|Đang giải quyết@2',
      '||Trước hạn|Đúng hạn|Quá hạn|Trong hạn|Quá hạn',
      'Hộ tịch|400|380|9|1|9|1',
      'Chứng thực|600|570|19|1|10|0',
      'Tổng số|1.000|950|28|2|19|2',
    ];
    const paragraph =
      '<w:p><w:r><w:t>Kết quả giải quyết hồ sơ TTHC theo lĩnh vực</w:t></w:r></w:p>';
    const xml = `<w:document><w:body>${paragraph}${wordTable(rows)}</w:body></w:document>`;
    const text = readReport(zipSync({ 'word/document.xml': strToU8(xml) }));
    assert.equal(
      tell(text),
      'C5 cộng các hàng: 1 + 0 = 1, ít hơn 1 so với 2 · dòng 6, hàng “Tổng số”: Tổng số, cột “Đang giải quyết Quá hạn”: 2',
    );
  });
});
