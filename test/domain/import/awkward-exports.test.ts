import { expect } from '@open-wc/testing';
import { findHeader, type SheetRows } from '../../../domain/import/find-header.ts';
import { meaningOf } from '../../../domain/import/columns.ts';
import { readDossiers, type ImportReading } from '../../../domain/import/read-dossiers.ts';
import { readTime } from '../../../domain/import/read-time.ts';
import { readChannel, readStatus } from '../../../domain/import/read-values.ts';
import { readExport } from '../../../domain/import/read-workbook.ts';

/** Three dossiers, as every export below lists them. */
const DOSSIERS = [
  {
    code: 'A-1',
    field: 'Hộ tịch',
    channel: 'online',
    received: '2026-03-02',
    due: '2026-03-25',
    finished: { on: '2026-03-04', outcome: 'done' },
  },
  { code: 'A-2', field: 'Đất đai', channel: 'direct', received: '2026-03-13', due: '2026-04-28' },
  { code: 'A-3', field: 'Y tế', channel: 'post', received: '2026-03-31', due: '2026-04-01' },
] as const;
const LINES = [
  'Mã hồ sơ;Lĩnh vực;Kênh tiếp nhận;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái',
  'A-1;Hộ tịch;Trực tuyến;02/03/2026;25/03/2026;04/03/2026;Đã trả kết quả',
  'A-2;Đất đai;Trực tiếp;13/03/2026;28/04/2026;;Đang xử lý',
  'A-3;Y tế;Bưu chính công ích;31/03/2026;01/04/2026;;Đang xử lý',
];
const TEXT = LINES.join('\r\n');

function wide(text: string, mark: '' | '\uFEFF', isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((mark + text).length * 2));
  for (const [at, unit] of (mark + text).split('').entries())
    view.setUint16(at * 2, unit.charCodeAt(0), isLittle);
  return new Uint8Array(view.buffer);
}

/** In windows-1258 a letter with a hat or a horn is one byte, and its tone the next. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      if (bytes.has(letter)) return [bytes.get(letter)!];
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))![0];
      return [
        bytes.get(letter.normalize('NFD').replace(tone, '').normalize('NFC'))!,
        bytes.get(tone)!,
      ];
    }),
  );
}

function check({ dossiers, refused, leftOut }: ImportReading): void {
  expect([...refused, ...leftOut]).to.deep.equal([]);
  expect(dossiers).to.have.length(DOSSIERS.length);
  for (const [at, dossier] of DOSSIERS.entries()) expect(dossiers[at]).to.deep.include(dossier);
}

function read(rows: SheetRows): ImportReading {
  return readDossiers(rows, findHeader(rows)!);
}

/** The lines with other cells in some columns. */
function rowsWith(change: (cell: string, column: number) => string | number | Date): SheetRows {
  return LINES.map((line, at) =>
    line.split(';').map((cell, column) => (at === 0 || cell === '' ? cell : change(cell, column))),
  );
}
const isDay = (column: number): boolean => column >= 3 && column <= 5;
const numbers = (day: string): readonly number[] => day.split('/').map(Number);

describe('files of an export', () => {
  const files: readonly (readonly [string, string, Uint8Array])[] = [
    ['UTF-8 with semicolons', 'a.csv', new TextEncoder().encode(TEXT)],
    [
      'a line that names the sign between cells',
      'a.csv',
      new TextEncoder().encode(`sep=;\r\n${TEXT}`),
    ],
    ['letters apart from their marks', 'a.csv', new TextEncoder().encode(TEXT.normalize('NFD'))],
    [
      'UTF-16 with tabs, as Excel saves a text',
      'a.txt',
      wide(TEXT.replaceAll(';', '\t'), '\uFEFF', true),
    ],
    ['UTF-16, big end first', 'a.csv', wide(TEXT, '\uFEFF', false)],
    ['UTF-16 without its mark', 'a.csv', wide(TEXT, '', true)],
    ['UTF-16 without its mark, big end first', 'a.csv', wide(TEXT, '', false)],
    ['windows-1258', 'a.csv', windows1258(TEXT)],
    [
      'a text with tabs that is named .xls',
      'a.xls',
      new TextEncoder().encode(TEXT.replaceAll(';', '\t')),
    ],
    [
      'invisible signs in codes and headers',
      'a.csv',
      new TextEncoder().encode(TEXT.replaceAll('A-', 'A\u200b-').replace('Mã hồ', 'Mã\u00a0hồ')),
    ],
  ];
  for (const [name, file, bytes] of files)
    it(`reads one in ${name}`, async () => {
      const [sheet] = await readExport(bytes, file);
      check(read(sheet!.rows));
    });
});

describe('heads of an export', () => {
  const body = LINES.slice(1).map((line, at) => [String(at + 1), ...line.split(';')]);
  const heads: readonly (readonly [string, SheetRows])[] = [
    [
      'two rows below titles, groups over columns',
      [
        ['ỦY BAN NHÂN DÂN XÃ THỬ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['DANH SÁCH HỒ SƠ TIẾP NHẬN VÀ TRẢ KẾT QUẢ'],
        ['Từ ngày 01/03/2026 đến ngày 31/03/2026'],
        [],
        ['STT', 'Hồ sơ', null, null, 'Ngày, tháng, năm', null, null, 'Tình trạng'],
        [null, 'Mã', 'Lĩnh vực', 'Kênh nộp', 'Tiếp nhận', 'Hẹn trả KQ', 'Kết thúc xử lý', null],
      ],
    ],
    [
      'three rows and the numbers of the columns',
      [
        ['STT', 'Thông tin hồ sơ', null, null, 'Thời gian', null, null, 'Tình trạng xử lý hồ sơ'],
        [null, 'Mã HS', 'Nhóm lĩnh vực', 'Hình thức nộp HS', 'Tiếp nhận', 'Giải quyết', null, null],
        [null, null, null, null, null, 'Hẹn trả kết quả', 'Kết thúc xử lí', null],
        ['1', '2', '3', '4', '5', '6', '7', '8'],
      ],
    ],
    [
      'two names in one cell',
      [
        [
          'TT',
          'Mã hồ sơ/Số biên nhận',
          'Lĩnh vực thủ tục',
          'Kênh nộp',
          'Ngày nhận HS',
          'Ngày hẹn trả KQ (*)',
          'Thời điểm hoàn thành',
          'Trạng thái HS',
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ],
    ],
  ];
  for (const [name, head] of heads)
    it(`understands ${name}`, () => check(read([...head, ...body])));

  it('knows words that are cut short, and what is none of them', () => {
    const known = {
      code: 'Mã HS · Mã biên nhận hồ sơ · Mã hồ sơ hoặc số biên nhận',
      received: 'Ngày nhận HS · TG tiếp nhận · Ngày TN · Ngày, giờ tiếp nhận hồ sơ',
      due: 'Ngày hẹn TKQ · Thời gian hẹn trả KQ · Ngày đến hạn · Hạn xử lý hồ sơ',
      finished: 'Ngày có kết quả giải quyết · Thời gian hoàn thành · Ngày kết thúc xử lí',
      returned: 'Ngày trả KQ · Ngày thực trả',
      requesterName: 'Họ tên người nộp hồ sơ · Người nộp · Tên tổ chức, cá nhân',
      idNumber: 'Số CMND/CCCD/Hộ chiếu',
    };
    for (const [meaning, names] of Object.entries(known))
      for (const name of names.split(' · ')) expect(meaningOf(name), name).to.equal(meaning);
    for (const name of [
      'Ngày nộp',
      'Ngày cấp/Nơi cấp',
      'Phương thức nhận kết quả',
      'Ngày sinh',
      'Hồ sơ',
    ])
      expect(meaningOf(name), name).to.equal(undefined);
  });
});

describe('days of an export', () => {
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr'];
  const ways: readonly (readonly [string, (day: string) => string | number | Date])[] = [
    ['English months', (day) => day.replace(/\/(\d+)\//, (_, month) => `-${MONTHS[month - 1]}-`)],
    ['words', (day) => day.replace(/(\d+)\/(\d+)\/(\d+)/, 'Ngày $1 tháng $2 năm $3')],
    ['two digits of a year', (day) => day.replace('/2026', '/26')],
    ['digits alone', (day) => day.split('/').toReversed().join('')],
    [
      'serial numbers written as text',
      (day) => {
        const [date, month, year] = numbers(day);
        return `${(Date.UTC(year!, month! - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000},0`;
      },
    ],
    [
      'the way a browser prints them',
      (day) => {
        const [date, month, year] = numbers(day);
        const named = new Date(Date.UTC(year!, month! - 1, date)).toUTCString().slice(0, 3);
        return `${named} ${MONTHS[month! - 1]} ${date} ${year} 00:00:00 GMT+0700 (Indochina Time)`;
      },
    ],
    ['the month first', (day) => day.replace(/(\d+)\/(\d+)/, '$2/$1')],
  ];
  for (const [name, write] of ways)
    it(`reads ${name}`, () =>
      check(read(rowsWith((cell, column) => (isDay(column) ? write(cell) : cell)))));

  it('says so when it read the month first, and never for one slip', () => {
    const { gaps } = read(
      rowsWith((cell, column) => (isDay(column) ? cell.replace(/(\d+)\/(\d+)/, '$2/$1') : cell)),
    );
    expect(gaps.join()).to.contain('tháng trước ngày');
    const slip = rowsWith((cell) => (cell === '13/03/2026' ? '03/13/2026' : cell));
    const { dossiers, refused, gaps: none } = read(slip);
    expect(none.join()).to.not.contain('tháng trước ngày');
    expect(dossiers.map(({ code }) => code)).to.deep.equal(['A-1', 'A-3']);
    expect(refused[0]!.reason).to.contain('“03/13/2026” không phải một ngày');
  });

  it('reads the clock beside them', () => {
    for (const text of [
      'Mar 2, 2026 8:05 AM',
      'Thứ hai, 02/03/2026 (8h05)',
      '02/03/2026 8:05:00 sáng',
      '8 giờ 05 phút, ngày 02/03/2026',
      '02/03/2026 - 08:05',
      '2026-03-02T08:05:00+07:00',
      '20260302080500',
      "'2-thg 3-2026 8:05",
    ])
      expect(readTime(text), text).to.equal('2026-03-02T08:05');
    for (const text of [
      '02/13/2026',
      '31-Feb-2026',
      'Mar 2026',
      '2026-03-02T08:05:00+09:00',
      'May',
    ])
      expect(readTime(text), text).to.equal(undefined);
  });
});

describe('words of an export', () => {
  it('tells a denial from what it denies', () => {
    expect(readChannel('Không trực tuyến')).to.equal('direct');
    expect(readChannel('Ứng dụng VNeID')).to.equal('online');
    expect(readChannel('Hồ sơ giấy')).to.equal('direct');
    const states = {
      'Chưa tiếp nhận': 'new',
      'Hoàn tất': 'finished',
      'Trả kết quả': 'returned',
      'Không giải quyết': 'refused',
      Hủy: 'withdrawn',
      'Chuyển xử lý': 'open',
      'Đã trả hồ sơ': 'returned',
    };
    for (const [text, state] of Object.entries(states))
      expect(readStatus(text), text).to.equal(state);
  });
});
