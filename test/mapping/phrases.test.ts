import { expect } from '@open-wc/testing';
import type { Match } from '../../domain/match.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../../extension/mapping/weights.ts';
import type { Entry } from './support/form.ts';
import { box, form, under } from './support/form.ts';

const nameOf = ({ subject, field }: Match): string => `${subject}.${field}`;

/** What would be filled unasked, by place. */
function sureOf(title: string, entries: readonly Entry[]): readonly string[] {
  const sure = matchPage(form(title, entries)).filter((one) => one.confidence >= FILL_CONFIDENCE);
  return entries.map((_, at) => {
    const match = sure.find(({ ref }) => ref === `r${at}`);
    return match === undefined ? '' : nameOf(match);
  });
}

describe('what labels say', () => {
  it('spells out short forms', () => {
    const entries = under('Mẹ', [box('G.tính', ''), box('D.tộc', ''), box('Đ/c thường trú', '')]);
    expect(sureOf('Đăng ký KS', entries)).to.deep.equal([
      'mother.gender',
      'mother.ethnicity',
      'mother.residence',
    ]);
    const authorised = under('Người đc ủy quyền', [box('Họ tên', '')]);
    expect(sureOf('Tiếp nhận hồ sơ', authorised)).to.deep.equal(['authorised.fullName']);
  });

  it('takes “cho người có tên dưới đây” for whom the procedure is about', () => {
    const entries = under('Cho người có tên dưới đây', [box('Họ, chữ đệm, tên', '')]);
    expect(sureOf('Thay đổi, cải chính hộ tịch', entries)).to.deep.equal(['owner.fullName']);
    expect(sureOf('Tờ khai đăng ký khai tử', entries)).to.deep.equal(['deceased.fullName']);
  });

  it('takes “Nam” alone over a part of a marriage for the husband', () => {
    const entries = [
      ...under('Thông tin nam', [box('Họ và tên', '')]),
      ...under('Nữ', [box('Họ và tên', '')]),
      ...under('Năm', [box('Họ và tên', '')]),
    ];
    expect(sureOf('Đăng ký kết hôn', entries)).to.deep.equal([
      'husband.fullName',
      'wife.fullName',
      '',
    ]);
  });

  it('does not take a part under an unknown word for the person the page is about', () => {
    const entries = [
      ...under('Người yêu cầu', [box('Họ và tên', '')]),
      ...under('Vú nuôi', [box('Họ và tên', ''), box('Ngày sinh', '')]),
    ];
    expect(sureOf('Đăng ký khai sinh', entries)).to.deep.equal(['requester.fullName', '', '']);
  });

  it('reads words whose marks are incomplete, never words with other marks', () => {
    const entries = under('Nguời mẹ', [
      box('Nơi cư tru', ''),
      box('Quê quan', ''),
      box('Họ tên (viết có dấu)', ''),
    ]);
    expect(sureOf('Đăng ký khai sinh', entries)).to.deep.equal([
      'mother.residence',
      'mother.hometown',
      'mother.fullName',
    ]);
  });

  it('leaves a second value and the number of something else alone', () => {
    const entries = under('Mẹ', [
      box('Quốc tịch khác', ''),
      box('Mã số BHXH', ''),
      box('Tên đệm và tên', ''),
    ]);
    expect(sureOf('Đăng ký khai sinh', entries)).to.deep.equal(['', '', '']);
  });

  it('goes on from the box before: “cấp ngày [ ] tại [ ]”', () => {
    const entries = under('Người yêu cầu', [
      box('CCCD số', ''),
      box('cấp ngày', ''),
      box('tại', ''),
    ]);
    expect(sureOf('Đơn', entries).at(-1)).to.equal('requester.idPlace');
    expect(sureOf('Đơn', under('Người yêu cầu', [box('tại', '')]))).to.deep.equal(['']);
  });

  it('tells hour, minute and day of a death in one line apart', () => {
    const entries = under('Người chết', [
      box('Đã chết vào lúc', '', { after: 'giờ' }),
      box('giờ', '', { after: 'phút, ngày' }),
      box('phút, ngày', ''),
    ]);
    expect(sureOf('Khai tử', entries)).to.deep.equal([
      'deceased.deathHour',
      'deceased.deathMinute',
      'deceased.deathDate',
    ]);
  });

  it('takes a time of death over a calendar for its date', () => {
    const entries = under('Người chết', [box('Thời điểm chết', '', { kind: 'date' })]);
    expect(sureOf('Khai tử', entries)).to.deep.equal(['deceased.deathDate']);
  });

  it('takes “Giấy tờ tùy thân” for the whole paper only when its number has no box of its own', () => {
    const whole = under('Người yêu cầu', [box('Giấy tờ tùy thân', ''), box('Nơi cư trú', '')]);
    expect(sureOf('Đơn', whole)[0]).to.equal('requester.idPaper');
    const split = under('Người yêu cầu', [box('Giấy tờ tùy thân', ''), box('Số', '')]);
    expect(sureOf('Đơn', split)[0]).to.equal('');
  });

  it('does not take an explanation in brackets for another person', () => {
    const entries = under('Người cha (người nhận con)', [box('Họ và tên', '')]);
    expect(sureOf('Đăng ký khai sinh', entries)).to.deep.equal(['father.fullName']);
  });

  it('lets the part a label names refine an id that names the whole address', () => {
    const entries = under('Người được khai sinh', [
      box('Số nhà, đường', '', { name: 'nksQueQuan_diachi' }),
    ]);
    expect(sureOf('Đăng ký khai sinh', entries)).to.deep.equal(['child.hometownDetail']);
  });

  it('takes a label that asks for two things at once for neither', () => {
    const entries = under('Người chết', [box('Ngày, giờ chết', '')]);
    expect(sureOf('Khai tử', entries)).to.deep.equal(['']);
  });

  it('knows a relative of somebody for nobody of the page', () => {
    const labels = ['Họ tên cha người chết', 'Họ tên vợ/chồng người chết', 'Họ tên người chết'];
    const entries = under(
      'Người chết',
      labels.map((label) => box(label, '')),
    );
    expect(sureOf('Khai tử', entries)).to.deep.equal(['', '', 'deceased.fullName']);
  });
});

describe('what the whole page says', () => {
  it('reads rows of persons under columns of fields', () => {
    const row = (person: string): readonly Entry[] =>
      ['Họ và tên', 'Ngày sinh'].map((column) => box(person, '', { column, evidence: 'cell' }));
    expect(sureOf('Khai sinh', [...row('Mẹ'), ...row('Cha')])).to.deep.equal([
      'mother.fullName',
      'mother.birthDate',
      'father.fullName',
      'father.birthDate',
    ]);
  });

  it('never takes a form’s title for the heading of everybody in it', () => {
    const entries = under('Đơn đề nghị hỗ trợ trẻ em', [box('Số CCCD', ''), box('Điện thoại', '')]);
    expect(sureOf('Hỗ trợ trẻ em', entries)).to.deep.equal(['', '']);
  });

  it('drops what a system writes before every name', () => {
    const entries = under(
      'Người nộp hồ sơ',
      ['Họ và tên', 'Số CCCD', 'Ngày sinh', 'Điện thoại', 'Email'].map((label, at) =>
        box(label, '', { id: `_tthn_WAR_dvc_${at}` }),
      ),
    );
    expect(sureOf('Xác nhận', entries)).to.not.include('');
  });

  it('takes no filter of a list for a dossier’s field', () => {
    const filters = [box('Từ khóa', ''), box('Lĩnh vực', '', { options: ['Tất cả', 'Hộ tịch'] })];
    expect(sureOf('Danh sách hồ sơ', filters)).to.deep.equal(['', '']);
    expect(sureOf('Tiếp nhận', filters.slice(1))).to.deep.equal(['dossier.procedureField']);
  });

  it('leaves a note beside a registration alone, whatever its id', () => {
    const entries = under('Phần đăng ký', [box('Số', ''), box('Ghi chú', '', { id: 'txtGhiChu' })]);
    expect(sureOf('Khai sinh', entries)).to.deep.equal(['registration.registrationNumber', '']);
  });

  it('knows whose a relation is from its place, not from the other end its label names', () => {
    const entries = under('Người đại diện hợp pháp', [
      box('Quan hệ với người khuyết tật', '', { name: 'quan_he' }),
    ]);
    expect(sureOf('Đơn', entries)).to.deep.equal(['']);
  });

  it('asks about labels of another trade on a page that is not about it', () => {
    const entries = ['Ngày chết', 'Số trang', 'Mục đích', 'Họ tên vợ'].map((label) =>
      box(label, ''),
    );
    expect(sureOf('Tiếp nhận hồ sơ', entries)).to.deep.equal(['', '', '', '']);
    expect(sureOf('Chứng thực bản sao', [box('Số trang', '')])).to.deep.equal([
      'document.pageCount',
    ]);
    expect(sureOf('Chứng thực bản sao', [box('Quyển số', '')])).to.deep.equal(['']);
  });

  it('reads no person out of a letter with a number', () => {
    const entries = ['Họ và tên', 'Ngày sinh'].map((label, at) =>
      box(label, '', { id: `c${at + 1}` }),
    );
    expect(sureOf('Đơn', entries)).to.deep.equal(['', '']);
  });

  it('asks about a father where no child is named, and about a wife where nobody marries', () => {
    const parents = under('Bên nam', [box('Họ tên', ''), box('Cha', '')]);
    expect(sureOf('Đăng ký kết hôn', parents)).to.deep.equal(['husband.fullName', '']);
    expect(sureOf('Đăng ký tạm trú', [box('Họ tên cha', '')])).to.deep.equal(['']);
    const family = [box('Họ tên trẻ', ''), box('Họ tên cha', '')];
    expect(sureOf('Cấp thẻ', family)).to.deep.equal(['child.fullName', 'father.fullName']);
  });

  it('never gives a box whose label names two persons to a third', () => {
    const entries = [box('Họ và tên', ''), box('Họ và tên vợ hoặc chồng', '')];
    const readings = matchPage(form('Đơn', entries))
      .filter(({ ref }) => ref === 'r1')
      .flatMap((match) => [match, ...match.alternatives]);
    expect(readings.map(({ subject }) => subject)).to.have.members(['husband', 'wife']);
  });

  it('reads levels in brackets as how to write the address, one level as the part that is meant', () => {
    const entries = under('Mẹ', [
      box('Quê quán (xã, tỉnh)', ''),
      box('Nơi thường trú (Tỉnh/Thành phố)', ''),
      box('Đường, số nhà', ''),
    ]);
    expect(sureOf('Đăng ký khai sinh', entries)).to.deep.equal([
      'mother.hometown',
      'mother.residenceProvince',
      'mother.residenceDetail',
    ]);
  });

  it('takes the box that stands by itself, not the rows of a list of members', () => {
    const row = (label: string): Entry => box(label, '', { evidence: 'column-header' });
    const entries = [
      box('Họ, chữ đệm và tên', ''),
      ...under('Những thành viên cùng thay đổi', [
        row('Họ, chữ đệm và tên'),
        row('Họ, chữ đệm và tên'),
      ]),
    ];
    expect(sureOf('Tờ khai thay đổi thông tin cư trú', entries)).to.deep.equal([
      'requester.fullName',
      '',
      '',
    ]);
  });
});
