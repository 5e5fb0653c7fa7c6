import { expect } from '@open-wc/testing';
import type { Fact } from '../../domain/fact.ts';
import type { Match } from '../../domain/match.ts';
import type { PlanRow } from '../../domain/plan.ts';
import { toFillTask } from '../../extension/mapping/fill-tasks.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { orderRows } from '../../extension/mapping/order-rows.ts';
import { planTransfer } from '../../extension/mapping/plan-transfer.ts';
import { fact } from './support/facts.ts';
import type { Entry } from './support/form.ts';
import { box, form, under } from './support/form.ts';

const GENDERS = ['-- Chọn --', 'Nam', 'Nữ'];

/** Plans a page whose headings name the persons. */
function plan(
  facts: readonly Fact[],
  entries: readonly Entry[],
  title = 'Đăng ký khai sinh',
): readonly PlanRow[] {
  const page = form(title, entries);
  return planTransfer(facts, page, matchPage(page)).rows;
}

/** Plans one control of the mother. */
function planOne(known: Fact | readonly Fact[], entry: Entry): PlanRow {
  const facts = 'subject' in known ? [known] : known;
  return plan(facts, under('Người mẹ', [entry]))[0]!;
}

const MOTHER = fact('mother.fullName', 'Phạm Thị Mẫu');

describe('planTransfer', () => {
  it('fills an empty control with its own subject’s fact', () => {
    const row = planOne(MOTHER, box('Họ và tên', ''));
    expect(row.action).to.equal('fill');
    expect(row.chosen!.value).to.deep.equal({ kind: 'text', text: 'Phạm Thị Mẫu' });
  });

  it('says already when the control holds the same name in another case', () => {
    expect(planOne(MOTHER, box('Họ và tên', '', { value: 'PHẠM THỊ MẪU' })).action).to.equal(
      'already',
    );
  });

  it('says already when the control holds the same date in another order', () => {
    const row = planOne(
      fact('mother.birthDate', '05/11/1992'),
      box('Ngày sinh', '', { value: '1992-11-05', kind: 'date' }),
    );
    expect(row.action).to.equal('already');
  });

  it('marks a conflict when the control holds something else', () => {
    const row = planOne(MOTHER, box('Họ và tên', '', { value: 'Phạm Thị Khác' }));
    expect([row.action, row.old, row.chosen!.to]).to.deep.equal([
      'conflict',
      'Phạm Thị Khác',
      'Phạm Thị Mẫu',
    ]);
  });

  it('leaves a control it does not know unmapped', () => {
    const row = planOne(MOTHER, box('Mã vùng nội bộ', ''));
    expect([row.action, row.subject]).to.deep.equal(['unmapped', undefined]);
  });

  it('says which fact the source lacks', () => {
    const row = planOne(MOTHER, box('Dân tộc', ''));
    expect([row.action, row.note?.vi]).to.deep.equal([
      'unmapped',
      'Nguồn không có “Dân tộc” của Mẹ.',
    ]);
  });

  it('never puts another person’s fact into a control', () => {
    const row = planOne(fact('father.fullName', 'Trần Văn Thử'), box('Họ và tên', ''));
    expect([row.action, row.chosen]).to.deep.equal(['unmapped', undefined]);
  });

  it('refuses what a locked control cannot take, and accepts that it is right already', () => {
    expect(planOne(MOTHER, box('Họ và tên', '', { disabled: true })).action).to.equal('refused');
    expect(
      planOne(MOTHER, box('Họ và tên', '', { readOnly: true, value: 'Phạm Thị Mẫu' })).action,
    ).to.equal('already');
  });

  it('plans no row for a control nobody sees', () => {
    expect(
      plan([MOTHER], under('Người mẹ', [box('Họ và tên', '', { hidden: true })])),
    ).to.deep.equal([]);
  });

  it('never fills a file control', () => {
    expect(planOne(MOTHER, box('Họ và tên', '', { kind: 'file' })).action).to.equal('refused');
  });

  it('never cuts a value that is too long', () => {
    const row = planOne(MOTHER, box('Họ và tên', '', { maxLength: 5 }));
    expect([row.action, row.note?.vi]).to.deep.equal([
      'refused',
      'Ô chỉ nhận 5 ký tự, giá trị có 12; không cắt bớt.',
    ]);
  });
});

describe('planTransfer with dates', () => {
  const birth = fact('mother.birthDate', '05/11/1992');
  const year = fact('mother.birthDate', '1992');

  it('writes the order the placeholder asks for', () => {
    const row = planOne(birth, box('Ngày sinh', '', { placeholder: 'yyyy-mm-dd' }));
    expect([row.action, row.chosen!.to]).to.deep.equal(['fill', '1992-11-05']);
  });

  it('gives a year box the year', () => {
    const row = planOne(birth, box('Năm sinh', ''));
    expect([row.action, row.chosen!.to, row.note?.vi]).to.deep.equal([
      'fill',
      '1992',
      'chỉ lấy năm',
    ]);
  });

  it('refuses a bare year where a whole date is needed', () => {
    const row = planOne(year, box('Ngày sinh', '', { kind: 'date' }));
    expect([row.action, row.note?.vi]).to.deep.equal([
      'refused',
      'Nguồn chỉ có “1992”, ô này cần đủ ngày, tháng, năm.',
    ]);
  });

  it('asks before writing a bare year into a box that does not say', () => {
    expect(planOne(year, box('Ngày, tháng, năm sinh', '')).action).to.equal('ask');
  });

  it('gives three boxes the date itself', () => {
    const row = planOne(
      birth,
      box('Ngày sinh', '', { kind: 'date-boxes', parts: ['day', 'month', 'year'] }),
    );
    expect(row.chosen!.value).to.deep.include({
      kind: 'date',
      date: { year: 1992, month: 11, day: 5 },
    });
  });

  it('refuses a day that is not in the calendar', () => {
    const row = planOne(
      fact('mother.birthDate', '31/02/1992', { confidence: 0.5 }),
      box('Ngày sinh', '', { kind: 'date' }),
    );
    expect(row.action).to.equal('refused');
  });

  it('writes the date in words from the date, and says so', () => {
    const facts = [fact('child.birthDate', '05/11/2026')];
    const row = plan(facts, under('Người được khai sinh', [box('Ngày sinh ghi bằng chữ', '')]))[0]!;
    expect(row.action).to.equal('fill');
    expect(row.chosen!.to).to.match(/^Ngày mồng năm tháng mười một năm hai nghìn/);
    expect(row.derivedFrom).to.equal('Ngày, tháng, năm sinh');
  });
});

describe('planTransfer with choices', () => {
  it('chooses the option by its text', () => {
    const row = planOne(
      fact('mother.gender', 'Nữ'),
      box('Giới tính', '', { options: GENDERS, value: '-- Chọn --' }),
    );
    expect(row.action).to.equal('fill');
    expect(row.chosen!.value).to.deep.equal({ kind: 'choice', texts: ['Nữ'] });
  });

  it('refuses a choice the page does not offer, naming it', () => {
    const options = ['-- Chọn --', 'Kinh', 'Tày', 'Thái', 'Mường'];
    const row = planOne(fact('mother.ethnicity', 'Lô Lô'), box('Dân tộc', '', { options }));
    expect([row.action, row.note?.vi]).to.deep.equal([
      'refused',
      'Danh sách của trang không có lựa chọn “Lô Lô”.',
    ]);
  });

  it('asks when two options read the same', () => {
    const row = planOne(
      fact('mother.ethnicity', 'Kinh'),
      box('Dân tộc', '', { options: ['Kinh', 'Tày', 'Thái', 'Kinh'] }),
    );
    expect(row.action).to.equal('ask');
  });

  it('conflicts with a default that is another answer', () => {
    const row = planOne(
      fact('mother.gender', 'Nữ'),
      box('Giới tính', '', { kind: 'radio', options: ['Nam', 'Nữ'], value: 'Nam' }),
    );
    expect(row.action).to.equal('conflict');
  });

  it('does not take “Phường Tân An” for “Xã Tân An”', () => {
    const entry = box('Nơi cư trú: Xã/Phường', '', { options: ['Phường Tân An', 'Phường Hà Kỳ'] });
    expect(planOne(fact('mother.residenceCommune', 'Xã Tân An'), entry).action).to.equal('refused');
  });

  it('asks when a unit without its kind fits two', () => {
    const entry = box('Nơi cư trú: Xã/Phường', '', { options: ['Xã Tân An', 'Phường Tân An'] });
    expect(planOne(fact('mother.residenceCommune', 'Tân An'), entry).action).to.equal('ask');
  });

  it('answers a lone tick with yes or no', () => {
    const page = [box('Đề nghị cấp bản sao', '', { kind: 'checkbox' })];
    const row = plan([fact('registration.copiesRequested', 'Có')], page)[0]!;
    expect([row.action, row.chosen?.value]).to.deep.equal([
      'fill',
      { kind: 'check', checked: true },
    ]);
  });
});

describe('planTransfer with names and papers', () => {
  it('splits a name over three boxes', () => {
    const rows = plan(
      [MOTHER],
      under('Người mẹ', [box('Họ', ''), box('Chữ đệm', ''), box('Tên', '')]),
    );
    expect(rows.map(({ chosen }) => chosen?.to)).to.deep.equal(['Phạm', 'Thị', 'Mẫu']);
  });

  it('joins a name from its parts', () => {
    const facts = [
      fact('mother.familyName', 'Phạm'),
      fact('mother.middleName', 'Thị'),
      fact('mother.givenName', 'Mẫu'),
    ];
    expect(planOne(facts, box('Họ và tên', '')).chosen?.to).to.equal('Phạm Thị Mẫu');
  });

  it('keeps a name in capitals as it was written', () => {
    expect(
      planOne(fact('mother.fullName', 'PHẠM THỊ MẪU'), box('Họ và tên', '')).chosen?.to,
    ).to.equal('PHẠM THỊ MẪU');
  });

  it('does not write nine digits where twelve are a personal number', () => {
    const row = planOne(fact('mother.idNumber', '142000001'), box('Số định danh cá nhân', ''));
    expect(row.action).to.equal('refused');
  });

  it('does not take where one lives now for the registered residence', () => {
    const row = planOne(
      fact('mother.residence', 'Thôn Mẫu, Xã Thử', { label: 'Nơi tạm trú' }),
      box('Nơi thường trú', ''),
    );
    expect(row.action).to.equal('ask');
  });
});

describe('planTransfer when unsure', () => {
  const twoNames = [
    fact('mother.fullName', 'Phạm Thị Mẫu'),
    fact('mother.fullName', 'Phạm Thị Mẫn', { selector: '#khac' }),
  ];

  it('asks with both values when sources disagree', () => {
    const row = planOne(twoNames, box('Họ và tên', ''));
    expect(row.action).to.equal('ask');
    expect(row.candidates.map(({ to }) => to)).to.deep.equal(['Phạm Thị Mẫu', 'Phạm Thị Mẫn']);
  });

  it('asks whose name it is when the page does not say', () => {
    const facts = [fact('husband.fullName', 'Trần Văn Thử'), fact('wife.fullName', 'Phạm Thị Mẫu')];
    const rows = plan(facts, [box('Họ và tên', ''), box('Họ và tên', '')], 'Đăng ký kết hôn');
    expect(rows.map(({ action }) => action)).to.deep.equal(['ask', 'ask']);
    expect(rows[0]!.candidates.map(({ to }) => to)).to.have.members([
      'Trần Văn Thử',
      'Phạm Thị Mẫu',
    ]);
  });

  it('lets the only person of both sides settle whose a box is, never what it is', () => {
    const page = form('Đơn', [box('Ngày sinh', '')]);
    const actionFor = (fieldConfidence: number): string => {
      const [match] = matchPage(page);
      const unsure = { ...match!, confidence: 0.65, fieldConfidence };
      return planTransfer([fact('requester.birthDate', '02/02/1972')], page, [unsure]).rows[0]!
        .action;
    };
    expect([actionFor(0.95), actionFor(0.7)]).to.deep.equal(['fill', 'ask']);
  });

  it('asks when the source itself was unsure', () => {
    expect(
      planOne(fact('mother.fullName', 'Phạm Thị Mẫu', { confidence: 0.6 }), box('Họ và tên', ''))
        .action,
    ).to.equal('ask');
  });

  it('asks before giving the requester’s facts to the owner', () => {
    const page = under('Chủ hồ sơ', [box('Họ và tên', '')]);
    expect(
      plan([fact('requester.fullName', 'Phạm Thị Mẫu')], page, 'Tiếp nhận hồ sơ')[0]!.action,
    ).to.equal('ask');
  });

  it('knows the requester for the mother by the same number', () => {
    const facts = [
      fact('requester.idNumber', '030192000002'),
      fact('requester.residence', 'Thôn Mẫu, Xã Thử'),
      fact('requester.relation', 'Mẹ'),
      fact('mother.idNumber', '030192000002'),
    ];
    const row = planOne(facts, box('Nơi cư trú', ''));
    expect([row.action, row.chosen?.subject]).to.deep.equal(['fill', 'requester']);
  });

  it('does not believe a relation that the names contradict', () => {
    const facts = [
      fact('requester.fullName', 'Lê Văn Giả'),
      fact('requester.phone', '0900000011'),
      fact('requester.relation', 'Mẹ'),
      MOTHER,
    ];
    expect(planOne(facts, box('Số điện thoại', '')).action).to.equal('unmapped');
  });

  it('keeps a conflict a conflict when it is unsure as well', () => {
    const facts = [fact('husband.fullName', 'Trần Văn Thử'), fact('wife.fullName', 'Phạm Thị Mẫu')];
    const entries = [box('Họ và tên', '', { value: 'Ai Đó' }), box('Họ và tên', '')];
    expect(plan(facts, entries, 'Đăng ký kết hôn')[0]!.action).to.equal('conflict');
  });
});

describe('orderRows and toFillTask', () => {
  it('puts what re-renders first, then provinces, districts and communes', () => {
    const facts = [
      fact('requester.relation', 'Mẹ'),
      fact('requester.residenceProvince', 'Hải Phòng'),
      fact('requester.residenceCommune', 'Xã Thử'),
      fact('requester.phone', '0900000011'),
    ];
    const entries = under('Người yêu cầu', [
      box('Số điện thoại', ''),
      box('Xã/Phường', '', { options: [] }),
      box('Tỉnh/Thành phố', '', { options: ['Hải Phòng', 'Hà Nội'] }),
      box('Quan hệ', '', { options: ['Cha', 'Mẹ'] }),
    ]);
    const order = orderRows(plan(facts, entries)).map(({ field }) => field);
    expect(order).to.deep.equal(['relation', 'residenceProvince', 'residenceCommune', 'phone']);
  });

  it('makes a task that carries only the one value and what the preview showed', () => {
    const row = planOne(MOTHER, box('Họ và tên', '', { id: 'ten' }));
    expect(toFillTask(row, row.chosen!)).to.deep.equal({
      ref: 'r0',
      locator: { path: ['#ten'] },
      fingerprint: { label: 'Họ và tên', section: 'Người mẹ', column: '', kind: 'text' },
      value: { kind: 'text', text: 'Phạm Thị Mẫu' },
      expected: '',
    });
  });
});

describe('planTransfer on a page of the product’s own matches', () => {
  it('refuses a match of a control that is not there by leaving it out', () => {
    const stray: Match = {
      frameIndex: 0,
      ref: 'r9',
      from: 'control',
      subject: 'mother',
      field: 'fullName',
      confidence: 1,
      evidence: [],
      alternatives: [],
    };
    expect(planTransfer([MOTHER], form('Trang', []), [stray]).rows).to.deep.equal([]);
  });
});
