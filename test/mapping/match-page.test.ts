import { expect } from '@open-wc/testing';
import type { Match } from '../../domain/match.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../../extension/mapping/weights.ts';
import type { Entry } from './support/form.ts';
import { box, form, pair, under } from './support/form.ts';
import { MORE_PAGES } from './support/more-pages.ts';
import { KNOWN_PAGES as FIRST_PAGES } from './support/pages.ts';

const KNOWN_PAGES = [...FIRST_PAGES, ...MORE_PAGES];

const nameOf = (match: Match): string => `${match.subject}.${match.field}`;
const find = (matches: readonly Match[], at: number): Match | undefined =>
  matches.find(({ ref }) => ref === `r${at}`);
const isKnown = ({ truth }: Entry): boolean => truth !== '' && truth !== '?';

function confident(matches: readonly Match[]): Match[] {
  return matches.filter(({ confidence }) => confidence >= FILL_CONFIDENCE);
}

describe('matchPage', () => {
  for (const { name, title, entries } of KNOWN_PAGES) {
    it(`is never confidently wrong: ${name}`, () => {
      const wrong = confident(matchPage(form(title, entries)))
        .map((match) => ({ got: nameOf(match), entry: entries[Number(match.ref.slice(1))]! }))
        .filter(({ got, entry }) => got !== entry.truth);
      expect(wrong).to.deep.equal([]);
    });
  }

  it('knows at least 97 of 100 controls of the known pages without asking', () => {
    const outcomes = KNOWN_PAGES.flatMap(({ title, entries }) => {
      const matches = confident(matchPage(form(title, entries)));
      return entries.flatMap((entry, at) => {
        const match = find(matches, at);
        return isKnown(entry) ? [match !== undefined && nameOf(match) === entry.truth] : [];
      });
    });
    expect(outcomes.length).to.be.greaterThan(190);
    expect(outcomes.filter(Boolean).length / outcomes.length).to.be.greaterThan(0.97);
  });

  it('names two possible persons when a page does not say whose a box is', () => {
    const page = form('Đăng ký kết hôn', [box('Họ và tên', '?'), box('Họ và tên', '?')]);
    const [match] = matchPage(page);
    const subjects = new Set([
      match!.subject,
      ...match!.alternatives.map(({ subject }) => subject),
    ]);
    expect([...subjects]).to.include.members(['husband', 'wife']);
    expect(match!.confidence).to.be.lessThan(FILL_CONFIDENCE);
  });

  it('takes an entry for the page’s own under the menu of a page around it', () => {
    const entry = under('Thông tin đăng ký', [pair('Số đăng ký', '128', '')]);
    const [match] = matchPage(form('Đăng ký khai sinh — kết quả', entry, ['Đăng ký kết hôn']));
    expect(nameOf(match!)).to.equal('registration.registrationNumber');
    expect(match!.confidence).to.be.at.least(FILL_CONFIDENCE);
  });

  it('asks when heading and id name different persons', () => {
    const page = form(
      'Đăng ký khai sinh',
      under('Thông tin người mẹ', [box('Họ tên', '?', { id: 'txtHoTenCha' })]),
    );
    expect(confident(matchPage(page))).to.deep.equal([]);
  });

  it('asks when label and id name different fields', () => {
    const page = form(
      'Đăng ký khai sinh',
      under('Thông tin người mẹ', [box('Nơi sinh', '?', { id: 'ngayCap' })]),
    );
    expect(confident(matchPage(page))).to.deep.equal([]);
  });

  it('asks whose a box after both parents’ names is', () => {
    const entries = [box('Họ tên cha', ''), box('Họ tên mẹ', ''), box('Nơi cư trú', '?')];
    const matches = matchPage(form('Đăng ký khai sinh', under('Thông tin cha mẹ', entries)));
    expect(confident(matches).map(({ field }) => field)).to.deep.equal(['fullName', 'fullName']);
  });

  it('knows nobody in a block about persons it has no subject for', () => {
    const entries = [
      ...under('Người nhận cha/mẹ/con', [box('Họ tên', '')]),
      ...under('Người giám hộ', [box('Họ tên', '')]),
      ...under('Thông tin người nuôi dưỡng', [box('Họ tên', '')]),
    ];
    expect(matchPage(form('Nhận cha, mẹ, con', entries))).to.deep.equal([]);
  });

  it('reads a label with one mistyped word', () => {
    const page = form(
      'Đăng ký khai sinh',
      under('Người mẹ', [
        box('Quôc tich', '', { options: ['Việt Nam', 'Lào'] }),
        box('Giới tínhh', ''),
      ]),
    );
    expect(matchPage(page).map(nameOf)).to.deep.equal(['mother.nationality', 'mother.gender']);
  });

  it('tells “Năm” from “Nam”: a year is not a man', () => {
    const page = form('Đăng ký kết hôn', [box('Năm sinh', '?', { column: 'Bên nữ' })]);
    expect(matchPage(page).map(nameOf)).to.deep.equal(['wife.birthDate']);
  });

  it('never takes a date control for a name', () => {
    const page = form(
      'Đăng ký khai sinh',
      under('Người mẹ', [box('Họ và tên', '', { kind: 'date' })]),
    );
    expect(matchPage(page)).to.deep.equal([]);
  });

  it('knows a list of choices without a label by its answers', () => {
    const page = form(
      'Đăng ký khai sinh',
      under('Người mẹ', [box('', '', { options: ['Kinh', 'Tày', 'Thái'] })]),
    );
    expect(matchPage(page).map(nameOf)).to.deep.equal(['mother.ethnicity']);
  });

  it('asks about the second of two residences of one person', () => {
    const page = form(
      'Chứng thực',
      under('Người yêu cầu', [
        box('Nơi thường trú', 'requester.residence'),
        box('Nơi ở hiện tại', '?'),
      ]),
    );
    const matches = matchPage(page);
    expect(find(matches, 0)!.confidence).to.be.at.least(FILL_CONFIDENCE);
    expect(find(matches, 1)?.confidence ?? 0).to.be.lessThan(FILL_CONFIDENCE);
  });

  it('says why in Vietnamese', () => {
    const [match] = matchPage(form('Chứng thực', under('Người yêu cầu', [box('Số CCCD', '')])));
    expect(match!.evidence.map(({ vi }) => vi)).to.include.members([
      'nhãn “Số CCCD”',
      'mục “Người yêu cầu”',
    ]);
  });

  it('takes pairs that differ in a table of many people for nobody’s facts', () => {
    const rows = ['A', 'B', 'C'].map((name) =>
      pair('Chủ hồ sơ', `Người Thử ${name}`, '', { evidence: 'column-header' }),
    );
    expect(matchPage(form('Danh sách', rows))).to.deep.equal([]);
  });

  it('matches 250 controls in 20 ms or less, taking the best of fifteen', () => {
    const entries = Array.from({ length: 10 }, () => KNOWN_PAGES[0]!.entries)
      .flat()
      .slice(0, 250);
    const page = form('Đăng ký khai sinh', entries);
    const times = Array.from({ length: 15 }, () => {
      const before = performance.now();
      matchPage(page);
      return performance.now() - before;
    });
    expect(Math.min(...times)).to.be.at.most(20);
  });

  it('finds nothing on a page without controls', () => {
    expect(matchPage(form('Trang trống', []))).to.deep.equal([]);
  });
});
