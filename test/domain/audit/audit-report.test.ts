import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { auditReport, readAudit } from '../../../domain/audit/audit-report.ts';
import type { Finding } from '../../../domain/audit/finding.ts';
import { printYear, writeReport, type Manner, type Year } from '../../support/write-report.ts';

const small = fc.integer({ min: 1, max: 60 });
const year: fc.Arbitrary<Year> = fc
  .record({
    early: fc.integer({ min: 200, max: 9_000 }),
    onTime: small,
    late: fc.integer({ min: 0, max: 20 }),
    pendingInTime: fc.integer({ min: 0, max: 200 }),
    pendingLate: fc.integer({ min: 0, max: 20 }),
    direct: small,
    carriedOver: fc.integer({ min: 0, max: 30 }),
    notDigitised: small,
    resultNotDigitised: small,
    fields: fc.constantFrom([50, 30], [40, 25, 20], [35, 25, 20, 10]),
  })
  .map((parts) => {
    const { early, onTime, late, pendingInTime, pendingLate, direct, carriedOver } = parts;
    const received = early + onTime + late + pendingInTime + pendingLate;
    return { ...parts, online: received - direct - carriedOver };
  });
const manner: fc.Arbitrary<Manner> = fc.record({
  dots: fc.boolean(),
  wrapAt: fc.constantFrom(60, 80, 400),
  wording: fc.constantFrom(0, 1, 2),
});
const tell = (findings: readonly Finding[]): string =>
  findings.map(({ check, says, computed }) => `[${check}] ${says} = ${computed}`).join('\n');

describe('auditReport', () => {
  it('finds nothing in a consistent report, however it is worded and wrapped', () => {
    fc.assert(
      fc.property(year, manner, (figures, hand) => {
        const text = writeReport(printYear(figures), hand);
        const findings = auditReport(text);
        expect(findings, `${tell(findings)}\n\n${text}`).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  const FAULTS: readonly (readonly [string, readonly string[]])[] = [
    ['online', ['C1', 'ty-le']],
    ['direct', ['C1', 'ty-le']],
    ['received', ['C1', 'C4', 'C5', 'C6', 'ty-le']],
    ['early', ['C2', 'ty-le']],
    ['late', ['C2', 'ty-le']],
    ['resolved', ['C2', 'C4', 'C7', 'C8', 'ty-le']],
    ['pending', ['C3', 'C4']],
    ['pendingInTime', ['C3']],
    ['field1', ['C5']],
    ['digitised', ['C6', 'ty-le']],
    ['resultDigitised', ['C7', 'C8', 'ty-le']],
  ];
  for (const [name, checks] of FAULTS)
    it(`finds a wrong figure of "${name}"`, () => {
      const arbitrary = fc.tuple(year, manner, fc.constantFrom(-7, 1, 2, 13));
      const told = fc
        .sample(arbitrary, { numRuns: 100, seed: 2023 })
        .flatMap(([figures, hand, by]) => {
          const right = printYear(figures);
          const wrong = right[name]! + by;
          // A breakdown that happens to make another total cannot be told from one of that total.
          const isOther = ['resolved', 'pending'].some(
            (one) => right['received']! + by === right[one],
          );
          if (wrong < 0 || isOther) return [];
          const { findings, doubts } = readAudit(writeReport({ ...right, [name]: wrong }, hand));
          for (const { check } of findings)
            expect(
              [...checks, 'hai-so', 'trung-so', 'C12', 'tong'],
              JSON.stringify(figures),
            ).to.include(check);
          return [findings.length > 0 ? 'firmly' : doubts.length > 0 ? 'as a doubt' : 'not at all'];
        });
      // Among small numbers a wrong one may come out in another reading.
      const shareOf = (way: string): number =>
        told.filter((one) => one === way).length / told.length;
      expect(shareOf('not at all')).to.be.lessThan(0.05);
      expect(shareOf('firmly')).to.be.greaterThan(0.75);
    });

  it('finds a percentage computed on another total, and names the total', () => {
    fc.assert(
      fc.property(year, fc.boolean(), (figures, dots) => {
        const right = printYear(figures);
        const base = right['received']! - 1;
        // What is one less than all is said of nothing else.
        fc.pre(
          [figures.direct, figures.carriedOver, figures.notDigitised].every((one) => one !== 1),
        );
        const share = Math.floor((right['online']! * 20_000 + base) / (2 * base)) / 100;
        fc.pre(share !== right['onlineShare']);
        const text = writeReport(
          { ...right, onlineShare: share },
          { dots, wrapAt: 80, wording: 0 },
        );
        const [finding, ...others] = auditReport(text);
        expect(others).to.deep.equal([]);
        expect(finding?.check).to.equal('ty-le');
        expect(finding?.cause).to.contain('tính trên');
      }),
      { numRuns: 60 },
    );
  });

  it('says when a percentage was cut off instead of rounded', () => {
    const figures = { online: 2936, direct: 33, carriedOver: 3, early: 2844, onTime: 15, late: 4 };
    const rest = { pendingInTime: 100, pendingLate: 9, notDigitised: 20, resultNotDigitised: 5 };
    const right = printYear({ ...figures, ...rest, fields: [50, 30] });
    expect(right['earlyShare']).to.equal(99.34);
    const text = writeReport(
      { ...right, earlyShare: 99.33 },
      { dots: true, wrapAt: 80, wording: 0 },
    );
    const [finding, ...others] = auditReport(text);
    expect(others).to.deep.equal([]);
    expect(finding?.computed).to.contain('2.844/2.863 = 99,34 %');
    expect(finding?.cause).to.contain('cắt bớt');
  });

  it('finds what words say against figures and names', () => {
    const text = `ỦY BAN NHÂN DÂN
PHƯỜNG MẪU ĐƠN

Mẫu Đơn, ngày 2 tháng 12 năm 2026
1. Phản ánh, kiến nghị: tiếp nhận mới 0; kỳ trước chuyển qua 0; về quy định hành chính 0; về hành vi hành chính 0.
2. Việc trả lời phản ánh, kiến nghị của người dân còn chậm.
3. Thực hiện Nghị quyết số 12/2024/NQ-HĐND của UBND thành phố.
4. Triển khai trên địa bàn phường Giả Định.
5. Họp ở xã Thử Sai.
6. Thanh toán trực tuyến đạt 71,5%.
7. Tổ chức 12 cuộc họp (5 giao ban, 4 chuyên đề, 2 hội nghị).`;
    expect(auditReport(text).map(({ check, place }) => `${check} ${place}`)).to.deep.equal([
      'tong mục 7, dòng 11',
      'thieu-co-so mục 6, dòng 10',
      'C10 mục 4, dòng 8',
      'C10 mục 5, dòng 9',
      'co-quan-ban-hanh mục 3, dòng 7',
      'tu-mau-thuan mục 2, dòng 6',
    ]);
  });

  it('checks the rows and the total row of biểu II.06a', () => {
    const row = (name: string, ...cells: number[]): string => `1 | ${name} | ${cells.join(' | ')}`;
    const right = [
      row('Hộ tịch', 12, 8, 3, 1, 10, 6, 3, 1, 2, 2, 0),
      row('Chứng thực', 5, 5, 0, 0, 5, 5, 0, 0, 0, 0, 0),
      row('Tổng số', 17, 13, 3, 1, 15, 11, 3, 1, 2, 2, 0),
    ];
    expect(auditReport(right.join('\n'))).to.deep.equal([]);
    const wrong = [...right.slice(0, 2), row('Tổng số', 17, 13, 3, 1, 15, 11, 3, 1, 3, 2, 0)];
    expect(auditReport(wrong.join('\n')).map(({ check }) => check)).to.deep.equal([
      'C3',
      'C4',
      'C5',
    ]);
  });

  it('is not misled by dates, laws, money, last year and plans', () => {
    const text = `- Tổng số hồ sơ tiếp nhận 1.250 hồ sơ, tăng 50 hồ sơ so với cùng kỳ (1.200 hồ sơ). Ngày 15/12/2026, theo Thông tư số 01/2018/TT-VPCP, mức chi 100.000 đồng/tháng, tiêu chuẩn ISO 9001:2015, phòng 40 m2.
- Đã giải quyết 1.250 hồ sơ, trong đó trước hạn và đúng hạn 1.240 hồ sơ, đạt 99,20%; quá hạn 10 hồ sơ, chiếm 0,80%.
- Số TTHC đã rà soát 138 TTHC, đạt tỷ lệ 100%.`;
    expect(tell(auditReport(text))).to.equal('');
  });

  it('takes four times as long for four times as much of anything', () => {
    const SAID = 'Tổng số hồ sơ tiếp nhận 1.250 (trực tuyến 1.000; trực tiếp 250), đạt 80,00%; ';
    const timeOf = (length: number): number => {
      const started = performance.now();
      auditReport(SAID.repeat(length / SAID.length));
      auditReport('a'.repeat(length));
      return performance.now() - started;
    };
    timeOf(50_000); // The code is warm.
    // What grows with the square of the length would take sixteen times as long.
    expect(timeOf(600_000) / timeOf(150_000)).to.be.lessThan(9);
  }).timeout(60_000);
});
