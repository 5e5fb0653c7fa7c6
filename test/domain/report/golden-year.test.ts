import { expect } from '@open-wc/testing';
import { auditReport } from '../../../domain/audit/audit-report.ts';
import { narrativeText, writeNarrative } from '../../../domain/report/narrative.ts';
import { DEFAULT_REPORT_SETTINGS, makeReport } from '../../../domain/report/office-report.ts';
import { eventsOf, GOLDEN_YEAR, inventDossiers } from '../../support/invent-year.ts';

const UNIT = { name: 'Xã Thử Nghiệm', above: '', place: 'Thử Nghiệm', signer: '' };
const events = eventsOf(inventDossiers(GOLDEN_YEAR));
const fieldOrder = GOLDEN_YEAR.fields.map(([name]) => name);
const settings = { ...DEFAULT_REPORT_SETTINGS, fieldOrder };
const report = makeReport(events, GOLDEN_YEAR.period, settings);
const sections = writeNarrative(report);
const said = (id: string): string => sections.find((one) => one.id === id)!.figures.join('\n');

describe('the report of the year it all began from', () => {
  it('counts exactly the figures that were put in', () => {
    expect(report.form.total).to.deep.equal({
      received: 2972,
      online: 2936,
      direct: 33,
      carriedOver: 3,
      resolved: 2863,
      early: 2844,
      onTime: 15,
      late: 4,
      pending: 109,
      pendingInTime: 109,
      pendingLate: 0,
    });
  });

  it('counts each field', () => {
    const rows = report.form.rows.map(({ field, received }) => [field, received]);
    expect(rows).to.deep.equal(GOLDEN_YEAR.fields);
  });

  it('says them in the narrative with every share’s numerator and denominator', () => {
    expect(said('I.6')).to.contain('2.972 hồ sơ').and.to.contain('trực tuyến: 2.936 hồ sơ');
    expect(said('I.6')).to.contain('2.844 hồ sơ (2.844/2.863 = 99,34 %)');
    expect(said('I.6')).to.contain('4 hồ sơ (4/2.863 = 0,14 %)');
    expect(said('I.6')).to.contain('Chứng thực 1.811; Hộ tịch 795; Bảo trợ xã hội 237');
    expect(said('I.8')).to.contain('2.936/2.969 = 98,89 %');
    expect(said('I.8')).to.contain('2.938 hồ sơ (2.938/2.972 = 98,86 %)');
  });

  it('holds every check, and its own audit finds nothing', () => {
    expect(report.checks.filter(({ holds }) => !holds)).to.deep.equal([]);
    expect(report.problems).to.deep.equal([]);
    expect(auditReport(narrativeText(report, sections, UNIT))).to.deep.equal([]);
  });

  it('would be found out if one figure of the narrative were wrong', () => {
    const text = narrativeText(report, sections, UNIT);
    for (const [right, wrong] of [
      ['trực tuyến: 2.936 hồ sơ', 'trực tuyến: 2.935 hồ sơ'],
      ['đã giải quyết: 2.863', 'đã giải quyết: 2.836'],
      ['2.844/2.863 = 99,34 %', '2.844/2.863 = 99,33 %'],
      ['2.936/2.969 = 98,89 %', '2.936/2.969 = 98,79 %'],
      ['Hộ tịch 795', 'Hộ tịch 796'],
      ['trong hạn: 109', 'trong hạn: 108'],
      ['chưa số hóa thành phần hồ sơ: 34', 'chưa số hóa thành phần hồ sơ: 33'],
    ] as const) {
      expect(text, right).to.contain(right);
      expect(auditReport(text.replace(right, wrong)), wrong).to.not.deep.equal([]);
    }
  });

  it('is named after its year', () => {
    expect(report.name).to.equal('năm 2023');
    expect(report.months).to.have.length(12);
    const resolved = report.months.reduce((sum, month) => sum + month.resolved, 0);
    expect(resolved).to.equal(2863);
  });
});
