import { expect } from '@open-wc/testing';
import { legalProfileAt, LEGAL_PROFILES } from '../../../domain/legal-profile.ts';
import {
  fillPaper,
  type FilledPaper,
  type PaperKnowledge,
} from '../../../domain/papers/fill-paper.ts';
import type { PaperId } from '../../../domain/papers/paper.ts';
import { listPapersOf, PAPERS } from '../../../domain/papers/paper-table.ts';
import { findField } from '../../../domain/vocabulary.ts';
import { SUBJECTS } from '../../../domain/fact.ts';

const NOTHING: PaperKnowledge = {
  code: '',
  procedure: '',
  limit: '',
  times: {},
  findFact: () => undefined,
  unit: { name: '', desk: '', place: '' },
};
const KNOWN: PaperKnowledge = {
  code: 'THU-261123-0001',
  procedure: 'Đăng ký khai sinh',
  limit: 'trong ngày làm việc',
  times: { received: '2026-11-23T09:05', due: '2026-11-24', today: '2026-11-25' },
  findFact: (key) => ({ 'requester.fullName': 'Đỗ Thị Thử' })[key],
  unit: { name: 'UBND xã Thử', desk: 'Trung tâm Thử', place: 'Thử' },
};

/** The text as it stands on paper, an empty box as '…'. */
function textOf({ parts, placeAndDay }: FilledPaper): string {
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.runs] : []));
  return [placeAndDay, ...lines]
    .map((runs) => runs.map((run) => ('words' in run ? run.words : run.text || '…')).join(''))
    .join('\n');
}

function write(id: PaperId, date: string, known: PaperKnowledge): string {
  const paper = listPapersOf(legalProfileAt(date)!).find((one) => one.id === id)!;
  return `${paper.number} ${paper.title}\n${textOf(fillPaper(paper, known))}`;
}

describe('the papers of a dossier', () => {
  it('have the number and the title of the law of the day', () => {
    const heads = LEGAL_PROFILES.map((profile) =>
      listPapersOf(profile).map(({ number, title }) => `${number} ${title}`),
    );
    expect(heads).to.deep.equal([
      [
        '01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
        '02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
        '03 Phiếu từ chối tiếp nhận giải quyết hồ sơ',
        '04 Phiếu xin lỗi và hẹn lại ngày trả kết quả',
        '05 Phiếu kiểm soát quá trình giải quyết hồ sơ',
      ],
      [
        '01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
        '02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
        '03 Phiếu từ chối tiếp nhận giải quyết hồ sơ',
        '04 Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
        '05 Thông báo dừng giải quyết hồ sơ',
        '06 Phiếu kiểm soát quá trình giải quyết hồ sơ',
      ],
    ]);
  });

  it('are filled with what is known, and with nothing else', () => {
    const text = write('reception', '2026-11-23', KNOWN);
    expect(text).to.contain('Thử, ngày 25 tháng 11 năm 2026');
    expect(text).to.contain('Mã hồ sơ: THU-261123-0001');
    expect(text).to.contain('Tiếp nhận hồ sơ của: Đỗ Thị Thử');
    expect(text).to.contain('Chủ hồ sơ: …');
    expect(text).to.contain('Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 23 tháng 11 năm 2026');
    // Promised for a day: no hour is made up.
    expect(text).to.contain('kết quả giải quyết hồ sơ: … giờ … phút, ngày 24 tháng 11 năm 2026');
    expect(text).to.contain('Quyển số … Số thứ tự …');
  });

  it('ask for a new day in the words of the law', () => {
    const times = { ...KNOWN.times, newDue: '2026-11-27T17:00' };
    expect(write('apology', '2024-05-06', { ...KNOWN, times })).to.match(
      /hẹn lại ngày trả kết quả vào 17 giờ 00 phút, ngày 27 tháng 11 năm 2026/,
    );
    expect(write('apology', '2026-11-23', KNOWN)).to.match(
      /đề nghị gia hạn thời gian đến … giờ … phút, ngày … tháng … năm …/,
    );
  });

  it('stop a dossier by name and code, the reason left to a hand', () => {
    const text = write('stop', '2026-11-23', KNOWN);
    expect(text).to.match(/^05 Thông báo dừng giải quyết hồ sơ/);
    expect(text).to.contain('Kính gửi: Đỗ Thị Thử').and.to.contain('Mã hồ sơ: THU-261123-0001');
    const { parts, basis } = PAPERS.find(({ id }) => id === 'stop')!;
    expect(parts.filter(({ kind }) => kind === 'space')).to.have.length(2);
    // Nobody has seen the form: it says so.
    expect(basis.about).to.contain('chưa được đối chiếu');
  });

  it('leave every box empty when nothing is known', () => {
    for (const paper of PAPERS) {
      const { parts, placeAndDay } = fillPaper(paper, NOTHING);
      const runs = parts.flatMap((part) => (part.kind === 'line' ? part.runs : []));
      const texts = [...runs, ...placeAndDay].flatMap((run) => ('text' in run ? [run.text] : []));
      expect(texts.length).to.be.greaterThan(4);
      expect(texts.every((text) => text === '')).to.equal(true);
    }
  });

  it('name facts of the vocabulary, and widths that fill the page', () => {
    for (const { parts } of PAPERS)
      for (const part of parts) {
        if (part.kind === 'table') {
          expect(part.widths.reduce((sum, width) => sum + width)).to.equal(100);
          expect(part.widths.length).to.equal(part.heads.length);
        }
        if (part.kind !== 'line') continue;
        for (const run of part.runs) {
          if (typeof run === 'string' || run.source.from !== 'facts') continue;
          for (const key of run.source.keys) {
            const [subject, field] = key.split('.');
            expect(SUBJECTS).to.include(subject);
            expect(findField(field!), key).to.not.equal(undefined);
          }
        }
      }
  });
});
