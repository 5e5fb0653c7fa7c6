import { expect, fixture, html } from '@open-wc/testing';
import type { Profile } from '../../../domain/profile.ts';
import { compareProfiles } from '../../../extension/mapping/teach/compare-profiles.ts';
import '../../../extension/panel/teach/profile-list.ts';
import type { ProfileList } from '../../../extension/panel/teach/profile-list.ts';
import type { ProfileShelf, ShelfState } from '../../../extension/panel/teach/profile-shelf.ts';

const profileOf = (id: string, title: string): Profile => ({
  version: 1,
  id,
  system: 'thu',
  title,
  origin: 'https://thu.example',
  path: '/khai-sinh',
  pageMarks: ['Họ tên'],
  fields: [
    {
      locator: { path: ['#a'] },
      fingerprint: { label: 'Họ tên', section: 'Mẹ', column: '', kind: 'text' },
      subject: 'mother',
      field: 'fullName',
    },
    {
      locator: { path: ['#b'] },
      fingerprint: { label: 'Người ký', section: '', column: '', kind: 'text' },
      never: true,
    },
  ],
});
const OWN = profileOf('thu/a', 'Khai sinh của xã');
const POLICY = profileOf('thu/b', 'Khai sinh của tỉnh');

/** What the element reads of a shelf; storage stands behind the real one. */
function shelfOf(state: ShelfState): ProfileShelf {
  const shelf = Object.assign(new EventTarget(), { state, load: () => Promise.resolve() });
  return shelf as unknown as ProfileShelf;
}
const show = (state: ShelfState): Promise<ProfileList> =>
  fixture(html`<profile-list .shelf=${shelfOf(state)}></profile-list>`);
const buttons = (list: ProfileList, origin: string): readonly string[] =>
  [...list.shadowRoot!.querySelectorAll(`[data-origin=${origin}] button`)].map((button) =>
    button.textContent!.trim(),
  );

describe('<profile-list>', () => {
  const kept = [
    { origin: 'own', profile: OWN },
    { origin: 'policy', profile: POLICY },
  ] as const;

  it('lets this machine’s profiles be changed and the province’s only be read', async () => {
    const list = await show({ kept, problems: [] });
    expect(buttons(list, 'own')).to.deep.equal(['Xuất tệp', 'Đổi tên', 'Xóa']);
    expect(buttons(list, 'policy')).to.deep.equal(['Xuất tệp']);
    const policy = list.shadowRoot!.querySelector('[data-origin=policy]')!;
    expect(policy.textContent).to.include('do tỉnh cấp');
    expect(policy.textContent!.replace(/\s+/g, ' ')).to.include(
      '1 ô có dữ kiện, 1 ô không bao giờ',
    );
  });

  it('says in plain words what an imported profile changes', async () => {
    const [first, second] = OWN.fields;
    const profile: Profile = {
      ...OWN,
      fields: [
        { ...first!, subject: 'father', field: 'fullName' },
        { ...second!, locator: { path: ['#c'] } },
      ],
    };
    const offer = { profile, replaces: OWN, difference: compareProfiles(OWN, profile) };
    const list = await show({ kept, problems: [], offer });
    const lines = [...list.shadowRoot!.querySelectorAll('[data-sign]')].map((line) =>
      line.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).to.deep.equal([
      'Họ tên (Mẹ) “Họ, chữ đệm, tên · Mẹ” thành “Họ, chữ đệm, tên · Cha” đổi',
      'Người ký không bao giờ điền thêm',
      'Người ký không bao giờ điền bỏ',
    ]);
  });

  it('shows markup of a profile as the text it is', async () => {
    const hostile = { ...OWN, title: '<img src=x onerror=alert(1)>' };
    const list = await show({ kept: [{ origin: 'own', profile: hostile }], problems: [] });
    expect(list.shadowRoot!.querySelector('img')).to.equal(null);
    expect(list.shadowRoot!.textContent).to.include('<img src=x');
  });

  it('breaks no rule of accessibility', async () => {
    const offer = { profile: OWN, difference: compareProfiles(undefined, OWN) };
    const list = await show({ kept, problems: ['Tệp này không phải hồ sơ mẫu.'], offer });
    await expect(list).to.be.accessible();
  });
});
