import { expect } from '@open-wc/testing';
import type { Fact } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { collectFacts } from '../../extension/mapping/collect-facts.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../../extension/mapping/weights.ts';
import type { Entry } from './support/form.ts';
import { box, form, pair, under } from './support/form.ts';

const AT = '2026-11-05T02:00:00.000Z';

function collect(entries: readonly Entry[], title = 'Đăng ký khai sinh'): Fact[] {
  const page = form(title, entries);
  return collectFacts(page, matchPage(page), { system: 'Thực hành', at: AT });
}

const find = (facts: readonly Fact[], name: string): Fact | undefined =>
  facts.find(({ subject, field }) => `${subject}.${field}` === name);
const textOf = (facts: readonly Fact[], name: string): string =>
  formatFactValue(find(facts, name)!.value);

describe('collectFacts', () => {
  it('takes typed facts of each person from a read-only page', () => {
    const facts = collect([
      ...under('Người được khai sinh', [
        pair('Họ và tên', 'Trần Gia Thử', ''),
        pair('Ngày sinh', '05/11/2026', ''),
      ]),
      ...under('Người mẹ', [pair('Họ và tên', 'Phạm Thị Mẫu', ''), pair('Giới tính', 'Nữ', '')]),
    ]);
    expect(facts.map(({ subject, field }) => `${subject}.${field}`)).to.deep.equal([
      'child.fullName',
      'child.birthDate',
      'mother.fullName',
      'mother.gender',
    ]);
    expect(find(facts, 'child.birthDate')!.value).to.deep.include({
      kind: 'date',
      date: { year: 2026, month: 11, day: 5 },
    });
    expect(find(facts, 'mother.gender')!.value).to.deep.include({
      kind: 'gender',
      gender: 'female',
    });
  });

  it('says where each value was seen', () => {
    const [fact] = collect(
      under('Người mẹ', [box('Họ và tên', '', { id: 'ten', value: 'Phạm Thị Mẫu' })]),
    );
    expect(fact!.source).to.deep.include({
      system: 'Thực hành',
      url: 'https://thuc-hanh.invalid/trang',
      label: 'Họ và tên',
      selector: '#ten',
      at: AT,
    });
    expect(fact!.source.confidence).to.be.at.least(FILL_CONFIDENCE);
  });

  it('leaves out what is empty or only a prompt', () => {
    const options = ['-- Chọn dân tộc --', 'Kinh', 'Tày'];
    const entries = [
      box('Họ và tên', ''),
      box('Dân tộc', '', { options, value: '-- Chọn dân tộc --' }),
      pair('Quốc tịch', '---', ''),
    ];
    expect(collect(under('Người mẹ', entries))).to.deep.equal([]);
  });

  it('joins address levels and keeps them', () => {
    const facts = collect(
      under('Người mẹ', [
        box('Tỉnh/Thành phố', '', { value: 'Thành phố Hải Phòng' }),
        box('Xã/Phường', '', { value: 'Xã Nguyên Giáp' }),
        box('Địa chỉ chi tiết', '', { value: 'Thôn Mẫu' }),
      ]),
    );
    expect(textOf(facts, 'mother.residence')).to.equal(
      'Thôn Mẫu, Xã Nguyên Giáp, Thành phố Hải Phòng',
    );
    expect(textOf(facts, 'mother.residenceCommune')).to.equal('Xã Nguyên Giáp');
  });

  it('joins a name from its three boxes', () => {
    const entries = [
      box('Họ', '', { value: 'Phạm' }),
      box('Chữ đệm', '', { value: 'Thị' }),
      box('Tên', '', { value: 'Mẫu' }),
    ];
    expect(textOf(collect(under('Người mẹ', entries)), 'mother.fullName')).to.equal('Phạm Thị Mẫu');
  });

  it('keeps a day that is not in the calendar as written, too unsure to be filled', () => {
    const [fact] = collect(under('Người mẹ', [box('Ngày sinh', '', { value: '31/02/1992' })]));
    expect(fact!.value).to.deep.equal({ kind: 'text', text: '31/02/1992' });
    expect(fact!.source.confidence).to.be.lessThan(FILL_CONFIDENCE);
  });

  it('lowers an identity number with letters in it', () => {
    const [fact] = collect(under('Người mẹ', [box('Số CCCD', '', { value: '0301O2000002' })]));
    expect(fact!.source.confidence).to.be.lessThan(FILL_CONFIDENCE);
  });

  it('reads an identity paper written on one line into its parts', () => {
    const line = 'Căn cước công dân số 030192000002, cấp ngày 12/05/2021';
    const facts = collect(under('Người mẹ', [pair('Giấy tờ tùy thân', line, '')]));
    expect(textOf(facts, 'mother.idNumber')).to.equal('030192000002');
    expect(textOf(facts, 'mother.idDate')).to.equal('12/05/2021');
    expect(textOf(facts, 'mother.idType')).to.equal('Căn cước công dân');
  });

  it('reads the issuer that ends the line without a word before it', () => {
    const line = 'CCCD số 030192000002, cấp ngày 12/05/2021, Cục Cảnh sát QLHC về TTXH';
    const facts = collect(under('Người mẹ', [pair('Giấy tờ tùy thân', line, '')]));
    expect(textOf(facts, 'mother.idPlace')).to.equal('Cục Cảnh sát QLHC về TTXH');
  });

  it('reads no issuer from what the line says of the paper’s time', () => {
    const line = 'CCCD số 030192000002, cấp ngày 12/05/2021, không thời hạn';
    const facts = collect(under('Người mẹ', [pair('Giấy tờ tùy thân', line, '')]));
    expect(facts.map(({ field }) => field)).not.to.include('idPlace');
  });

  it('takes one fact when the page shows the same value twice', () => {
    const facts = collect(
      under('Người mẹ', [
        pair('Họ và tên', 'Phạm Thị Mẫu', ''),
        box('Họ và tên', '', { value: 'Phạm Thị Mẫu' }),
      ]),
    );
    expect(facts.length).to.equal(1);
  });
});
