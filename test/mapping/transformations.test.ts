import { expect } from '@open-wc/testing';
import type { Fact } from '../../domain/fact.ts';
import type { PlanRow } from '../../domain/plan.ts';
import { collectFacts } from '../../extension/mapping/collect-facts.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { planTransfer } from '../../extension/mapping/plan-transfer.ts';
import { FEW_UNITS } from '../domain/few-units.ts';
import { fact } from './support/facts.ts';
import type { Entry } from './support/form.ts';
import { box, form, under } from './support/form.ts';

/** Plans controls of the mother, with a few units. */
function plan(facts: readonly Fact[], entries: readonly Entry[]): readonly PlanRow[] {
  const page = form('Đăng ký khai sinh', under('Người mẹ', entries));
  return planTransfer(facts, page, matchPage(page), { units: FEW_UNITS }).rows;
}

function planOne(name: string, text: string, entry: Entry): PlanRow {
  return plan([fact(name, text)], [entry])[0]!;
}

const seen = ({ action, chosen, note }: PlanRow): readonly unknown[] => [
  action,
  chosen?.to,
  note?.vi,
];
const levels = (...labels: readonly string[]): readonly Entry[] =>
  under(
    'Nơi cư trú',
    labels.map((label) => box(label, '')),
  );
const OLD = 'Thôn Mẫu, Xã Hà Kỳ, Huyện Tứ Kỳ, Tỉnh Hải Dương';

describe('on its way to another page a value', () => {
  it('becomes capitals where the page asks for them, and says so', () => {
    expect(
      seen(planOne('mother.fullName', 'Đỗ Thị Mẫu', box('Họ tên (viết chữ in hoa)', ''))),
    ).to.deep.equal(['fill', 'ĐỖ THỊ MẪU', 'viết chữ in hoa như trang yêu cầu']);
  });

  it('finds its choice in a list that shows codes, never by the code', () => {
    const list = (...options: readonly string[]): Entry => box('Dân tộc', '', { options });
    expect(seen(planOne('mother.ethnicity', 'Kinh', list('01 - Kinh', '02 - Tày')))[1]).to.equal(
      '01 - Kinh',
    );
    expect(planOne('mother.ethnicity', '01', list('01 - Kinh', '02 - Tày')).action).to.equal(
      'refused',
    );
    expect(seen(planOne('mother.ethnicity', '01 - Kinh', list('Kinh', 'Tày')))[1]).to.equal('Kinh');
    const sex = box('Giới tính', '', { options: ['Nam (1)', 'Nữ (2)'] });
    expect(seen(planOne('mother.gender', 'Nữ', sex))[1]).to.equal('Nữ (2)');
  });

  it('is a day, an hour and a minute, each in its box, of one line about a death', () => {
    const page = form(
      'Đăng ký khai tử',
      under('Người chết', [
        box('Đã chết vào lúc: Giờ', '', { after: 'phút' }),
        box('phút', '', { after: 'ngày' }),
        box('ngày', '', { placeholder: 'dd/mm/yyyy' }),
      ]),
    );
    const facts = [fact('deceased.deathTime', '05 giờ 30 phút, ngày 30 tháng 10 năm 2026')];
    const { rows } = planTransfer(facts, page, matchPage(page), { units: FEW_UNITS });
    expect(rows.map(({ action, chosen }) => [action, chosen?.to])).to.deep.equal([
      ['fill', '5'],
      ['fill', '30'],
      ['fill', '30/10/2026'],
    ]);
  });

  it('is a gender read from the personal number only when a person confirms it', () => {
    const sex = box('Giới tính', '', { options: ['Nam', 'Nữ'] });
    expect(seen(planOne('mother.idNumber', '030192000001', sex))).to.deep.equal([
      'ask',
      'Nữ',
      'theo số định danh; Giới tính suy ra từ số định danh, cần xem lại.',
    ]);
    expect(planOne('mother.idNumber', '142000001', sex).action).to.equal('unmapped');
  });

  it('is a date read from its words', () => {
    expect(
      seen(
        planOne(
          'mother.birthDateWords',
          'Ngày mùng năm tháng mười một năm một nghìn chín trăm chín mươi hai',
          box('Ngày sinh', '', { placeholder: 'yyyy-mm-dd' }),
        ),
      ),
    ).to.deep.equal(['fill', '1992-11-05', 'đọc từ ngày sinh bằng chữ; đổi cách viết ngày']);
  });

  it('keeps only the month and year of a date where that is what is known and asked', () => {
    const entry = box('Ngày sinh', '', { placeholder: 'mm/yyyy' });
    expect(seen(planOne('mother.birthDate', '11/1992', entry))[1]).to.equal('11/1992');
    expect(planOne('mother.birthDate', '1992', entry).action).to.equal('refused');
  });

  it('is a number with a point in a number box and with a comma in a typed one', () => {
    const page = form('Chứng thực bản sao', [
      box('Lệ phí', '', { kind: 'number' }),
      box('Lệ phí', '', { hidden: true }),
    ]);
    const facts = [fact('document.fee', '6.000,5 đ')];
    expect(planTransfer(facts, page, matchPage(page)).rows[0]!.chosen?.to).to.equal('6000.5');
    const typed = form('Chứng thực bản sao', [box('Lệ phí', '')]);
    expect(planTransfer(facts, typed, matchPage(typed)).rows[0]!.chosen?.to).to.equal('6000,5');
  });

  it('is refused, not cut, by a box too short for it', () => {
    const row = planOne('mother.residence', OLD, box('Nơi cư trú', '', { maxLength: 20 }));
    expect([row.action, row.note?.vi]).to.deep.equal([
      'refused',
      'Ô chỉ nhận 20 ký tự, giá trị có 47; không cắt bớt.',
    ]);
  });
});

describe('an address on its way to another page', () => {
  it('splits over the levels of the same units', () => {
    const rows = plan(
      [fact('mother.residence', OLD)],
      levels('Tỉnh/Thành phố', 'Quận/Huyện', 'Xã/Phường', 'Địa chỉ chi tiết'),
    );
    expect(rows.map(({ chosen }) => chosen?.to)).to.deep.equal([
      'Tỉnh Hải Dương',
      'Huyện Tứ Kỳ',
      'Xã Hà Kỳ',
      'Thôn Mẫu',
    ]);
  });

  it('written without the kinds of its units splits by the table', () => {
    const rows = plan(
      [fact('mother.residence', 'Hà Kỳ, Tứ Kỳ, Hải Dương')],
      levels('Tỉnh/Thành phố', 'Quận/Huyện', 'Xã/Phường'),
    );
    expect(rows.map(({ chosen }) => chosen?.to)).to.deep.equal(['Hải Dương', 'Tứ Kỳ', 'Hà Kỳ']);
  });

  it('names what the page has no box for', () => {
    const rows = plan([fact('mother.residence', OLD)], levels('Tỉnh/Thành phố', 'Xã/Phường'));
    expect(rows.map(({ note }) => note?.vi)).to.deep.equal([
      'đổi sang đơn vị mới, bỏ cấp Huyện Tứ Kỳ',
      'đổi sang đơn vị mới, bỏ cấp Huyện Tứ Kỳ; trang không có ô cho “Thôn Mẫu”',
    ]);
  });

  it('of the new units is asked about in boxes of the old ones, each possible commune named', () => {
    const source = form(
      'Đăng ký khai sinh',
      under(
        'Người mẹ',
        under('Nơi cư trú', [
          box('Tỉnh/Thành phố', '', { value: 'Thành phố Hải Phòng' }),
          box('Xã/Phường', '', { value: 'Xã Nguyên Giáp' }),
        ]),
      ),
    );
    const facts = collectFacts(source, matchPage(source), {
      system: 'Thực hành',
      at: '2026-11-05T02:00:00.000Z',
    });
    const rows = plan(facts, levels('Tỉnh/Thành phố', 'Quận/Huyện', 'Xã/Phường'));
    expect(rows.map(({ action }) => action)).to.deep.equal(['ask', 'unmapped', 'ask']);
    expect(rows[2]!.note?.vi).to.contain('“Xã Hà Kỳ”, “Xã Nguyên Giáp”');
  });

  it('from levels is one line in one box', () => {
    const source = form(
      'Đăng ký khai sinh',
      under(
        'Người mẹ',
        under('Nơi cư trú', [
          box('Tỉnh/Thành phố', '', { value: 'Thành phố Hải Phòng' }),
          box('Xã/Phường', '', { value: 'Xã Nguyên Giáp' }),
          box('Địa chỉ chi tiết', '', { value: 'Thôn Mẫu' }),
        ]),
      ),
    );
    const facts = collectFacts(source, matchPage(source), {
      system: 'Thực hành',
      at: '2026-11-05T02:00:00.000Z',
    });
    expect(plan(facts, [box('Nơi cư trú', '')])[0]!.chosen?.to).to.equal(
      'Thôn Mẫu, Xã Nguyên Giáp, Thành phố Hải Phòng',
    );
  });
});
