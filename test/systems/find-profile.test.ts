import { expect } from '@open-wc/testing';
import type { PageSnapshot } from '../../domain/form.ts';
import type { FactField, Profile } from '../../domain/profile.ts';
import { findProfile } from '../../extension/systems/find-profile.ts';
import { box, form } from '../mapping/support/form.ts';

const LABELS = ['Họ tên', 'Ngày sinh', 'Nơi cư trú'];

const fieldOf = (label: string): FactField => ({
  locator: { path: ['#x'] },
  fingerprint: { label, section: '', column: '', kind: 'text' },
  subject: 'mother',
  field: 'fullName',
});
const kept = (title: string, more: Partial<Profile> = {}): { readonly profile: Profile } => ({
  profile: {
    version: 1,
    id: 'thu/x',
    system: 'thu',
    title,
    origin: 'https://thuc-hanh.invalid',
    path: '/*',
    pageMarks: LABELS.slice(0, 2),
    fields: LABELS.map(fieldOf),
    ...more,
  },
});
const page = (...labels: readonly string[]): PageSnapshot =>
  form(
    'Trang',
    labels.map((label) => box(label, '')),
  );
const titleOf = (all: Parameters<typeof findProfile>[0], on: PageSnapshot): string | undefined =>
  findProfile(all, on).kept?.profile.title;

describe('the profile of a page', () => {
  it('is the first of its address whose marks are all there', () => {
    const all = [
      kept('khác', { origin: 'https://khac.invalid' }),
      kept('trang khác', { path: '/trang/khac' }),
      kept('một'),
      kept('hai'),
    ];
    expect(titleOf(all, page(...LABELS))).to.equal('một');
  });

  it('is none, but named, when most of its labels are there and a mark is gone', () => {
    const { kept: found, missed } = findProfile([kept('một')], page('Họ tên', 'Nơi cư trú'));
    expect(found).to.equal(undefined);
    expect(missed).to.have.length(1);
    expect(missed[0]).to.include('“một”').and.to.include('“Ngày sinh”').and.not.include('“Họ tên”');
  });

  it('is not missed by another form at the same address', () => {
    const { missed } = findProfile([kept('một')], page('Họ tên', 'Số bản sao', 'Phí'));
    expect(missed).to.deep.equal([]);
  });
});
