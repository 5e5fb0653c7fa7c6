import { expect } from '@open-wc/testing';
import { checkProfile } from '../../../extension/mapping/find-drift.ts';
import { matchPage } from '../../../extension/mapping/match-page.ts';
import { planTransfer } from '../../../extension/mapping/plan-transfer.ts';
import { compareProfiles } from '../../../extension/mapping/teach/compare-profiles.ts';
import {
  draftId,
  draftPath,
  draftProfile,
} from '../../../extension/mapping/teach/draft-profile.ts';
import { inventFacts } from '../../../extension/mapping/teach/invent-facts.ts';
import {
  listTeachRows,
  MOST_ROWS,
  readAnswers,
  type Answers,
} from '../../../extension/mapping/teach/teach-rows.ts';
import { readProfile } from '../../../extension/systems/profile-schema.ts';
import { box, form, under, type Entry } from '../support/form.ts';

const ABOUT = { id: 'thu/trang', system: 'thu', title: 'Trang thử' };
const AT = '2026-03-02T05:00:00.000Z';

function draft(entries: readonly Entry[], answers: Answers): ReturnType<typeof draftProfile> {
  const page = form('Trang', entries);
  const matches = matchPage(page);
  return draftProfile(page, matches, listTeachRows(page, matches), answers, ABOUT);
}
const MOTHER = { is: 'fact', subject: 'mother', field: 'fullName' } as const;

describe('a profile made by teaching', () => {
  const entries = [
    box('Ô A', '', { id: 'a' }),
    box('Người ký', '', { id: 'b', value: 'Chủ tịch' }),
    box('Dân tộc', '', { id: 'c', options: ['-- Chọn --', 'Kinh', 'Tày'] }),
    box('Ô D', '', { id: 'd' }),
  ];
  const answers: Answers = {
    '#a': MOTHER,
    '#b': { is: 'never' },
    '#c': { is: 'fact', subject: 'mother', field: 'ethnicity' },
  };

  it('holds what was said, passes the schema, and fits its page', () => {
    const { profile } = draft(entries, answers);
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).to.deep.equal({ ok: true, profile });
    expect(profile.fields.length).to.equal(3);
    expect(checkProfile(form('Trang', entries), profile)).to.deep.equal([]);
  });

  it('gives the answers back when the page is taught again', () => {
    const page = form('Trang', entries);
    const rows = listTeachRows(page, []);
    expect(readAnswers(page, rows, draft(entries, answers).profile)).to.deep.equal(answers);
  });

  it('holds no value of the page', () => {
    expect(JSON.stringify(draft(entries, answers).profile)).to.not.include('Chủ tịch');
  });

  it('leaves out a box whose heading names the person of the dossier on screen', () => {
    const name = 'Lê Thị Thử Nghiệm';
    const shown = under(`Người mẹ: ${name}`, [
      box('Họ, chữ đệm, tên của mẹ', '', { id: 'a', value: name }),
      box('Ghi chú', '', { id: 'd' }),
    ]);
    const { profile, personal } = draft(shown, { '#a': MOTHER, '#d': { is: 'never' } });
    expect(personal.map(({ key }) => key)).to.deep.equal(['#a', '#d']);
    expect(JSON.stringify(profile)).to.not.include('Thử Nghiệm');
  });

  it('takes no more boxes of a page than a profile can hold', () => {
    const many = form(
      'Trang',
      Array.from({ length: MOST_ROWS + 100 }, (_, at) => box(`Ô ${at}`, '', { id: `o${at}` })),
    );
    const rows = listTeachRows(many, []);
    const all = Object.fromEntries(rows.map(({ key }) => [key, { is: 'never' } as const]));
    const { profile } = draftProfile(many, [], rows, all, ABOUT);
    expect(profile.fields.length).to.equal(MOST_ROWS);
    expect(readProfile(profile).ok).to.equal(true);
  });

  it('makes a pattern of an address, without the number of a dossier', () => {
    expect(draftPath('https://a.example/ho-so/H18.02-260301-0001/khai-sinh')).to.equal(
      '/ho-so/*/khai-sinh',
    );
    expect(draftPath('https://a.example/form.do;jsessionid=AB12')).to.equal('/*');
    expect(draftPath('https://a.example/a3bb189e-8bf9-3888-9912-ace4e6543002/sua')).to.equal(
      '/*/sua',
    );
    expect(draftId('https://mot-cua.example:81/Khai-Sinh/000123')).to.equal(
      'mot-cua-example-81/khai-sinh',
    );
  });

  it('is tried with invented values, another in every box, through the usual plan', () => {
    const page = form('Trang', entries);
    const { profile } = draft(entries, answers);
    const facts = inventFacts(page, profile, AT);
    const plan = planTransfer(facts, page, matchPage(page, profile));
    const written = plan.rows.map(({ ref, action, chosen }) => [ref, action, chosen?.to]);
    expect(written.slice(0, 3)).to.deep.equal([
      ['r0', 'fill', 'THỬ NGHIỆM B'],
      ['r1', 'unmapped', undefined],
      ['r2', 'fill', 'Kinh'],
    ]);
  });
});

describe('the difference of two profiles', () => {
  const first = draft([box('Ô A', '', { id: 'a' }), box('Ô B', '', { id: 'b' })], {
    '#a': MOTHER,
    '#b': { is: 'never' },
  }).profile;
  const second = draft([box('Ô A', '', { id: 'a' }), box('Ô C', '', { id: 'c' })], {
    '#a': { ...MOTHER, subject: 'father' },
    '#c': MOTHER,
  }).profile;

  it('names what comes, what goes and what becomes something else', () => {
    const { added, removed, changed, same, about } = compareProfiles(first, second);
    expect(added.map(({ fingerprint }) => fingerprint.label)).to.deep.equal(['Ô C']);
    expect(removed.map(({ fingerprint }) => fingerprint.label)).to.deep.equal(['Ô B']);
    expect(changed.map(({ after }) => after)).to.deep.equal([second.fields[0]]);
    expect(same).to.equal(0);
    expect(about.map(({ part }) => part)).to.deep.equal(['pageMarks']);
  });

  it('of a profile and itself is none; of one that is new, all of it', () => {
    expect(compareProfiles(first, first)).to.deep.equal({
      added: [],
      removed: [],
      changed: [],
      same: 2,
      about: [],
    });
    expect(compareProfiles(undefined, first).added.length).to.equal(2);
  });
});
