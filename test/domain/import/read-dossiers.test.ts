import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { COLUMNS } from '../../../domain/import/column-table.ts';
import { meaningOf, MEANINGS } from '../../../domain/import/columns.ts';
import { findHeader, type SheetRows } from '../../../domain/import/find-header.ts';
import { readDossiers, type ImportReading } from '../../../domain/import/read-dossiers.ts';
import {
  readChannel,
  readPaidWay,
  readStatus,
  readYes,
} from '../../../domain/import/read-values.ts';
import { readTime } from '../../../domain/import/read-time.ts';

function read(rows: SheetRows): ImportReading {
  return readDossiers(rows, findHeader(rows)!);
}

const HEAD = [
  'STT',
  'Số hồ sơ',
  'Lĩnh vực',
  'Kênh thực hiện',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Ngày trả kết quả',
  'Trạng thái',
];
const ROW = [
  1,
  'H24.1-260302-0001',
  'Hộ tịch',
  'Trực tuyến',
  '02/03/2026',
  '05/03/2026',
  '',
  '',
  '',
];
const withCells = (cells: Readonly<Record<number, unknown>>): SheetRows => [
  HEAD,
  ROW.map((value, at) => (at in cells ? cells[at] : value)) as SheetRows[number],
];

describe('columns of an export', () => {
  it('knows every header of its table, with marks, capitals and notes in brackets', () => {
    for (const meaning of MEANINGS) {
      for (const header of COLUMNS[meaning].headers)
        expect(meaningOf(`${header.toUpperCase()} (*):`), header).to.equal(meaning);
    }
    expect(meaningOf('Mã hồ sơ')).to.equal('code');
    expect(meaningOf('Ngày, giờ tiếp nhận')).to.equal('received');
    expect(meaningOf('NgayHenTra')).to.equal('due');
    expect(meaningOf('Người tiếp nhận')).to.equal(undefined);
  });

  it('knows what officials call each of them (DOMAIN §3.3)', () => {
    const variants = {
      code: 'Mã hồ sơ · Số hồ sơ · Số biên nhận · Mã số hồ sơ',
      received: 'Ngày tiếp nhận · Ngày nhận · Thời gian nhận hồ sơ · Tiếp nhận ngày',
      due: 'Ngày hẹn trả · Hẹn trả kết quả · Ngày hẹn',
      procedure: 'Thủ tục · Tên thủ tục · Tên TTHC · Nội dung yêu cầu',
      field: 'Lĩnh vực',
      ownerName: 'Chủ hồ sơ · Tên chủ hồ sơ',
      requesterName:
        'Họ và tên · Họ tên · Họ, chữ đệm, tên · Họ, chữ đệm và tên (khai sinh) · Họ tên người nộp · Người nộp hồ sơ · Người yêu cầu · Họ tên người yêu cầu chứng thực',
      idNumber:
        'Số CCCD · Số căn cước · Số căn cước công dân · Số CMND/CCCD · Số CMT · Số định danh cá nhân · Mã định danh · Số ĐDCN · Số giấy tờ tùy thân · Số giấy tờ · Số giấy tờ chủ hồ sơ · CMND/Hộ chiếu',
      phone: 'Số điện thoại · Điện thoại · SĐT · Di động',
      address:
        'Nơi cư trú · Nơi thường trú · Địa chỉ thường trú · Hộ khẩu thường trú · Nơi ở hiện tại · Địa chỉ · Địa chỉ liên hệ · Địa chỉ chi tiết',
    };
    for (const [meaning, names] of Object.entries(variants))
      for (const name of names.split(' · ')) expect(meaningOf(name), name).to.equal(meaning);
  });

  it('gives no header two meanings', () => {
    const all = MEANINGS.flatMap((meaning) => [...COLUMNS[meaning].headers]);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('finds the header below merged titles, in any column order', () => {
    const columns = HEAD.map((_, at) => at);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(columns, { minLength: HEAD.length, maxLength: HEAD.length }),
        fc.array(
          fc.constantFrom<readonly string[]>(['DANH SÁCH HỒ SƠ'], [], ['Từ ngày 01/01/2026']),
          {
            maxLength: 8,
          },
        ),
        (order, titles) => {
          const pick = (row: readonly unknown[]): SheetRows[number] =>
            order.map((at) => row[at]) as SheetRows[number];
          const { dossiers } = read([...titles, pick(HEAD), pick(ROW)]);
          expect(dossiers).to.have.length(1);
          expect(dossiers[0]).to.include({ code: ROW[1], field: 'Hộ tịch', channel: 'online' });
        },
      ),
    );
  });

  it('joins a header of two rows', () => {
    const rows: SheetRows = [
      ['STT', 'Mã hồ sơ', 'Thời gian', null, null, 'Tình trạng'],
      [null, null, 'Tiếp nhận', 'Hẹn trả', 'Kết thúc', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'A-1', '02/03/2026', '05/03/2026', '04/03/2026', 'Đã xử lý xong'],
    ];
    expect(read(rows).dossiers[0]).to.deep.include({
      received: '2026-03-02',
      due: '2026-03-05',
      finished: { on: '2026-03-04', outcome: 'done' },
    });
  });
});

describe('values of an export', () => {
  it('reads days and times in every way they are written', () => {
    const same = [
      '02/03/2026 08:05',
      '2/3/2026 8:05',
      '02-03-2026 08:05:59',
      '02.03.2026 08h05',
      '2026-03-02T08:05:00Z',
      '2026-03-02 08:05',
      '08:05 02/03/2026',
      '02/03/2026 8:05:00 SA',
      '02/03/2026 8:05 AM',
      new Date(Date.UTC(2026, 2, 2, 8, 5)),
      46083 + (8 * 60 + 5) / 1440,
    ];
    for (const value of same) expect(readTime(value), String(value)).to.equal('2026-03-02T08:05');
    expect(readTime('02/03/2026 2:05:00 CH')).to.equal('2026-03-02T14:05');
    expect(readTime('12:30 CH')).to.equal(undefined);
    for (const value of ['02/03/2026', 46083, '46083', new Date(Date.UTC(2026, 2, 2))])
      expect(readTime(value), String(value)).to.equal('2026-03-02');
    for (const value of ['31/02/2026', '13/13/2026', 'mai', '', 12, '2026', null, true])
      expect(readTime(value), String(value)).to.equal(undefined);
  });

  it('reads any serial day of Excel as the calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 60_000 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(readTime(serial)).to.equal(day.toISOString().slice(0, 10));
      }),
    );
  });

  it('reads channels, states and yes or no', () => {
    const channels = [
      'Trực tiếp',
      'Trực tuyến',
      'Bưu chính công ích',
      'Cổng DVCQG',
      'Nộp qua mạng',
      '2',
    ];
    expect(channels.map(readChannel)).to.deep.equal([
      'direct',
      'online',
      'post',
      'online',
      'online',
      'online',
    ]);
    const states = {
      'Mới đăng ký': 'new',
      'Không được tiếp nhận': 'rejected',
      'Được tiếp nhận': 'open',
      'Đang xử lý': 'open',
      'Yêu cầu bổ sung giấy tờ': 'supplement',
      'Đã bổ sung, đang xử lý': 'open',
      'Công dân yêu cầu rút hồ sơ': 'withdrawn',
      'Đã trả lại hồ sơ': 'withdrawn',
      'Từ chối giải quyết': 'refused',
      'Dừng xử lý': 'stopped',
      'Đã xử lý xong': 'finished',
      'Chờ trả kết quả': 'finished',
      'Đã trả kết quả': 'returned',
      '9': 'finished',
      '10': 'returned',
    };
    for (const [text, state] of Object.entries(states))
      expect(readStatus(text), text).to.equal(state);
    for (const text of ['x', 'Có', '1', 'Đã số hóa', true, '20.000 đ'])
      expect(readYes(text), String(text)).to.equal(true);
    for (const text of ['Không', '0', 'Chưa số hóa', '-', false, '0 đ'])
      expect(readYes(text), String(text)).to.equal(false);
    expect(readPaidWay('Chuyển khoản')).to.equal('online');
    expect(readPaidWay('Tiền mặt')).to.equal('direct');
    expect(readPaidWay('Chưa thanh toán')).to.equal(undefined);
  });
});

describe('rows of an export', () => {
  const finished = 'Đã xử lý xong';

  it('takes what is whole', () => {
    const { dossiers, refused, doubts } = read(
      withCells({ 6: '04/03/2026', 7: '05/03/2026', 8: 'Đã trả kết quả' }),
    );
    expect(refused).to.deep.equal([]);
    expect(doubts).to.deep.equal([]);
    expect(dossiers[0]).to.deep.include({
      finished: { on: '2026-03-04', outcome: 'done' },
      returned: '2026-03-05',
    });
  });

  const refusals: readonly (readonly [string, Readonly<Record<number, unknown>>, string])[] = [
    ['no code', { 1: '' }, 'Không có mã hồ sơ'],
    ['no day', { 4: '' }, 'Không có ngày tiếp nhận'],
    ['a day that is none', { 4: '31/02/2026' }, '“31/02/2026” không phải một ngày'],
    ['a due day that is none', { 5: '32/03/2026' }, 'Ngày hẹn trả “32/03/2026”'],
    ['an end before the beginning', { 6: '01/03/2026', 8: finished }, 'trước ngày tiếp nhận'],
    ['a channel nobody knows', { 3: 'Bồ câu' }, '“Bồ câu” chưa biết'],
  ];
  for (const [name, cells, reason] of refusals) {
    it(`refuses a row with ${name}, and says why`, () => {
      const { dossiers, refused } = read(withCells(cells));
      expect(dossiers).to.deep.equal([]);
      expect(refused).to.have.length(1);
      expect(refused[0]).to.include({ row: 2 });
      expect(refused[0]!.reason).to.contain(reason);
    });
  }

  it('refuses the second row of one code', () => {
    const { dossiers, refused } = read([HEAD, ROW, ROW] as SheetRows);
    expect(dossiers).to.have.length(1);
    expect(refused[0]!.reason).to.equal('Mã hồ sơ đã có ở dòng 2.');
  });

  it('leaves out what was never accepted, with its reason', () => {
    const { dossiers, leftOut } = read(withCells({ 8: 'Không được tiếp nhận' }));
    expect(dossiers).to.deep.equal([]);
    expect(leftOut[0]!.reason).to.contain('không tính');
  });

  it('doubts aloud what contradicts itself', () => {
    const said = (cells: Readonly<Record<number, unknown>>): readonly string[] =>
      read(withCells(cells)).doubts.map(({ reason }) => reason);
    expect(said({ 8: finished })[0]).to.contain('không có ngày kết thúc');
    expect(said({ 6: '04/03/2026', 8: 'Đang xử lý' })[0]).to.contain('đang xử lý');
    expect(said({ 7: '04/03/2026', 8: finished })[0]).to.contain('lấy ngày trả kết quả');
    expect(said({ 8: 'Bay mất' })[0]).to.contain('“Bay mất” chưa biết');
    expect(said({ 3: '' })[0]).to.contain('tính là trực tiếp');
  });

  it('says once what the whole table lacks', () => {
    const rows: SheetRows = [
      ['Mã hồ sơ', 'Ngày tiếp nhận'],
      ['A-1', '02/03/2026'],
    ];
    const { dossiers, doubts, gaps } = read(rows);
    expect(dossiers).to.have.length(1);
    expect(doubts).to.deep.equal([]);
    expect(gaps.join(' ')).to.contain('kênh tiếp nhận').and.to.contain('ngày hẹn trả');
  });

  it('loses no row: each is taken, refused or left out', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer({ min: 0, max: 60_000 }),
      fc.constantFrom('02/03/2026', 'Trực tuyến', finished, '', null, '=1+1', '__proto__'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 8 }),
        (rows) => {
          const { dossiers, refused, leftOut } = read([HEAD, ...rows] as SheetRows);
          const counted = rows.filter((row) => {
            const text = (at: number): string => String(row[at] ?? '').trim();
            return (text(1) !== '' || text(4) !== '') && !/^\(\d+\)$/.test(text(1));
          });
          expect(dossiers.length + refused.length + leftOut.length).to.equal(counted.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
