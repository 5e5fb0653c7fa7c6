import { expect } from '@open-wc/testing';
import edition2023 from '../../catalogue/commune-2023.json';
import edition2026 from '../../catalogue/commune-2026.json';
import checklists from '../../catalogue/checklists.json';
import mostUsed from '../../catalogue/most-used.json';
import {
  displayAddress,
  displayCode,
  displayName,
  isStale,
  listFields,
  type Procedure,
} from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';
import { sayEditionDate, sayFee, sayPlace, sayTime } from '../../domain/procedure-facts.ts';

const read = (json: unknown): readonly Procedure[] => readEdition(json).edition!.procedures;
const one = (row: object): Procedure => read([{ code: '9.000001', name: 'Thử', ...row }])[0]!;

describe('readEdition', () => {
  it('reads both editions whole', () => {
    expect(read(edition2026)).to.have.length(507);
    expect(read(edition2023)).to.have.length(169);
  });

  it('says in one sentence what is wrong with a file', () => {
    for (const json of [null, 7, 'text', {}, [], [{ code: '1.000001' }], [null], { procedures: 3 }])
      expect(readEdition(json).problem, JSON.stringify(json)).to.match(/^[A-ZĐ].*\.$/);
  });

  it('takes the date the file carries before the one it was given', () => {
    const rows = [{ name: 'Thử' }];
    expect(readEdition({ date: '2026-10', procedures: rows }, '2025-01').edition?.date).to.equal(
      '2026-10',
    );
    expect(readEdition(rows, '2025-01').edition?.date).to.equal('2025-01');
  });

  it('keeps only web addresses', () => {
    expect(one({ portalUrl: 'javascript:alert(1)' }).portalUrl).to.equal(null);
    expect(one({ portalUrl: 'https://example.vn/a' }).portalUrl).to.equal('https://example.vn/a');
  });

  it('takes an entry without a code for unverified', () => {
    expect(displayCode(read([{ name: 'Thử' }])[0]!)).to.equal(undefined);
  });
});

describe('displayCode and displayAddress', () => {
  it('show neither code nor address of an unverified procedure', () => {
    const procedure = one({ verified: false, portalUrl: 'https://example.vn/a' });
    expect(displayCode(procedure)).to.equal(undefined);
    expect(displayAddress(procedure)).to.equal(undefined);
  });

  it('fall back to the portal search when the page is unknown', () => {
    expect(displayAddress(one({ portalSearchUrl: 'https://example.vn/s' }))).to.equal(
      'https://example.vn/s',
    );
  });
});

describe('displayName', () => {
  it('leaves out "Thủ tục" and the level, and lowers shouting', () => {
    expect(displayName(one({ name: 'Thủ tục đăng ký khai sinh' }))).to.equal('Đăng ký khai sinh');
    expect(displayName(one({ name: 'THỦ TỤC QUỸ TỰ GIẢI THỂ (Cấp xã)' }))).to.equal(
      'Quỹ tự giải thể',
    );
  });
});

describe('listFields', () => {
  it('counts procedures by field, the given order first', () => {
    const fields = listFields(read(edition2026), ['ho-tich', 'chung-thuc']);
    expect(fields.slice(0, 2)).to.deep.equal([
      { slug: 'ho-tich', name: 'Hộ tịch', count: 41 },
      { slug: 'chung-thuc', name: 'Chứng thực', count: 12 },
    ]);
    expect(fields.reduce((sum, { count }) => sum + count, 0)).to.equal(507);
  });
});

describe('isStale', () => {
  it('warns from the sixth month on, and always without a date', () => {
    expect(isStale('2026-07', '2026-12-31')).to.equal(false);
    expect(isStale('2026-07', '2027-01-01')).to.equal(true);
    expect(isStale('', '2026-07-01')).to.equal(true);
  });
});

describe('the three facts', () => {
  it('say the time as published', () => {
    const day = { timeLimitText: '1 ngày', timeLimit: { value: 1, unit: 'calendarDay' } };
    expect(sayTime(one(day)).says).to.equal('Trong 1 ngày');
    expect(sayTime(one({ timeLimitText: '10 ngày làm việc' })).says).to.equal('10 ngày làm việc');
    expect(sayTime(one({})).says).to.equal('Hỏi cán bộ tại quầy');
  });

  it('say a sum, what it is for, and never a misprinted one', () => {
    expect(sayFee(one({ fee: '2.000 đồng (/trang)' })).says).to.equal('2.000 đồng/trang');
    expect(sayFee(one({ fee: '135 đồng (Lệ phí: 135.000 đồng/lần.)' })).says).to.equal(
      'Theo quy định',
    );
    expect(sayFee(one({ fee: 'Miễn phí' })).says).to.equal('Miễn phí');
    expect(sayFee(one({ fee: 'Miễn phí (Mức do tỉnh quyết định)' })).note).to.equal(
      'mức cụ thể theo quy định',
    );
  });

  it('say where to hand it in', () => {
    expect(sayPlace(one({ channels: ['trực tuyến'] })).says).to.equal('Trên mạng');
    expect(sayPlace(one({ channels: ['trực tiếp', 'trực tuyến', 'bưu chính'] }))).to.deep.equal({
      says: 'Tại đây hoặc trên mạng',
      note: 'hoặc gửi qua bưu điện',
    });
  });

  it('say the date of the data', () => {
    expect(sayEditionDate('2026-07')).to.equal('tháng 7/2026');
    expect(sayEditionDate('2026-07-05')).to.equal('ngày 5/7/2026');
    expect(sayEditionDate('')).to.equal('chưa rõ ngày');
  });
});

describe('the checklists and tiles', () => {
  it('name only procedures of an edition', () => {
    const codes = new Set([...edition2026, ...edition2023].map(({ code }) => code));
    for (const code of checklists.flatMap((list) => list.codes))
      expect(codes.has(code), code).to.equal(true);
    for (const { code } of mostUsed) expect(codes.has(code), code).to.equal(true);
  });

  it('cover chứng thực, hộ tịch, bảo trợ xã hội and liên thông', () => {
    const listed = new Set(checklists.flatMap((list) => list.codes));
    const most = ['2.000815', '2.000884', '1.001193', '1.000894', '1.000656', '1.004873'];
    for (const code of [...most, '2.000635', '1.014027', '1.001776', '2.000986', '2.002622'])
      expect(listed.has(code), code).to.equal(true);
  });

  it('give each procedure one list at most, with a source and no claim to be verified', () => {
    const codes = checklists.flatMap((list) => list.codes);
    expect(new Set(codes).size).to.equal(codes.length);
    for (const list of checklists) {
      expect(list.source).to.match(/\d/);
      expect(list.verified).to.equal(false);
      expect(list.papers.length).to.be.above(0);
    }
  });
});
