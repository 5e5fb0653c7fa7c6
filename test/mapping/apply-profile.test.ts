import { expect } from '@open-wc/testing';
import type { Profile, ProfileField } from '../../domain/profile.ts';
import { checkProfile } from '../../extension/mapping/apply-profile.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../../extension/mapping/weights.ts';
import { box, form } from './support/form.ts';

const taught = (
  selector: string,
  label: string,
  subject: ProfileField['subject'],
  field: string,
  more: Partial<ProfileField> = {},
): ProfileField => ({
  locator: { path: [selector] },
  fingerprint: { label, section: '', column: '', kind: 'text' },
  subject,
  field,
  ...more,
});
const profile = (...fields: readonly ProfileField[]): Profile => ({
  version: 1,
  id: 'thu/khai-sinh',
  system: 'Thử',
  title: 'Khai sinh',
  origin: 'https://thuc-hanh.invalid',
  path: '/trang',
  pageMarks: [],
  fields,
});

const page = form('Trang', [box('Ô A', '', { id: 'a' }), box('Ô B', '', { id: 'b' })]);

describe('a profile', () => {
  it('settles whose and which where the page itself says nothing', () => {
    const [match] = matchPage(page, profile(taught('#a', 'Ô A', 'mother', 'fullName')));
    expect([match!.subject, match!.field, match!.confidence]).to.deep.equal([
      'mother',
      'fullName',
      1,
    ]);
  });

  it('is not believed when the label at its place has changed, and says so', () => {
    const old = profile(taught('#a', 'Họ tên mẹ', 'mother', 'fullName'));
    expect(
      matchPage(page, old).filter(({ confidence }) => confidence >= FILL_CONFIDENCE),
    ).to.deep.equal([]);
    const [drift] = checkProfile(page, old);
    expect(drift!.kind).to.equal('changed');
    expect(drift!.sentence).to.include('nay là “Ô A”');
  });

  it('reports a control that is gone', () => {
    expect(
      checkProfile(page, profile(taught('#z', 'Ô Z', 'mother', 'fullName'))).map(
        ({ kind }) => kind,
      ),
    ).to.deep.equal(['missing']);
  });

  it('reports a field the vocabulary does not know', () => {
    expect(
      checkProfile(page, profile(taught('#a', 'Ô A', 'mother', 'shoeSize')))[0]!.kind,
    ).to.equal('unknown-field');
  });

  it('keeps a control marked never out of every match', () => {
    const named = form('Chứng thực', [box('Họ tên người yêu cầu', '', { id: 'a' })]);
    const never = profile(
      taught('#a', 'Họ tên người yêu cầu', 'requester', 'fullName', { never: true }),
    );
    expect(matchPage(named).length).to.equal(1);
    expect(matchPage(named, never)).to.deep.equal([]);
  });

  it('lowers what drifted to a question even where the page would have answered', () => {
    const named = form('Chứng thực', [box('Họ tên người yêu cầu', '', { id: 'a' })]);
    const [match] = matchPage(named, profile(taught('#a', 'Ô cũ', 'owner', 'fullName')));
    expect(match!.confidence).to.be.lessThan(FILL_CONFIDENCE);
  });

  it('has nothing to report when all of it fits', () => {
    expect(checkProfile(page, profile(taught('#a', 'Ô A', 'mother', 'fullName')))).to.deep.equal(
      [],
    );
  });
});
