import { expect } from '@open-wc/testing';
import type { FactField, Profile, ProfileField } from '../../domain/profile.ts';
import { checkProfile } from '../../extension/mapping/find-drift.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../../extension/mapping/weights.ts';
import { box, form } from './support/form.ts';

const taught = (
  selector: string,
  label: string,
  subject: FactField['subject'],
  field: string,
): FactField => ({
  locator: { path: [selector] },
  fingerprint: { label, section: '', column: '', kind: 'text' },
  subject,
  field,
});
const never = (selector: string, label: string): ProfileField => {
  const { locator, fingerprint } = taught(selector, label, 'dossier', 'note');
  return { locator, fingerprint, never: true };
};
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
    expect(drift!.sentence.vi).to.include('nay là “Ô A”');
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
    expect(matchPage(named).length).to.equal(1);
    expect(matchPage(named, profile(never('#a', 'Họ tên người yêu cầu')))).to.deep.equal([]);
  });

  it('lowers what drifted to a question even where the page would have answered', () => {
    const named = form('Chứng thực', [box('Họ tên người yêu cầu', '', { id: 'a' })]);
    const [match] = matchPage(named, profile(taught('#a', 'Ô cũ', 'owner', 'fullName')));
    expect(match!.confidence).to.be.lessThan(FILL_CONFIDENCE);
  });

  const isSure = ({ confidence }: { confidence: number }): boolean => confidence >= FILL_CONFIDENCE;
  const requester = (id: string): ReturnType<typeof box> => box('Họ tên người yêu cầu', '', { id });

  it('asks about a control that must stay empty when it has moved to another place', () => {
    const moved = form('Chứng thực', [requester('b')]);
    const matches = matchPage(moved, profile(never('#a', 'Họ tên người yêu cầu')));
    expect(matches.length).to.equal(1);
    expect(matches.filter(isSure)).to.deep.equal([]);
  });

  it('believes the page about a control at another place only when it says what was taught', () => {
    const moved = form('Chứng thực', [requester('b')]);
    const label = 'Họ tên người yêu cầu';
    const [same] = matchPage(moved, profile(taught('#a', label, 'requester', 'fullName')));
    expect(same!.confidence).to.be.at.least(FILL_CONFIDENCE);
    const [other] = matchPage(moved, profile(taught('#a', label, 'owner', 'fullName')));
    expect(other!.confidence).to.be.lessThan(FILL_CONFIDENCE);
  });

  it('uses none of two controls of one label when only one was taught', () => {
    const twins = form('Chứng thực', [requester('a'), requester('b')]);
    const one = profile(taught('#a', 'Họ tên người yêu cầu', 'requester', 'fullName'));
    expect(checkProfile(twins, one).map(({ kind }) => kind)).to.deep.equal(['ambiguous']);
    expect(matchPage(twins, one).filter(isSure)).to.deep.equal([]);
  });

  it('tells two controls of one label apart by their order, and sees when it turned round', () => {
    const both = profile(
      taught('#a', 'Họ tên', 'mother', 'fullName'),
      taught('#b', 'Họ tên', 'father', 'fullName'),
    );
    const name = (id: string): ReturnType<typeof box> => box('Họ tên', '', { id });
    expect(checkProfile(form('Trang', [name('a'), name('b')]), both)).to.deep.equal([]);
    const turned = form('Trang', [name('b'), name('a')]);
    expect(checkProfile(turned, both).map(({ kind }) => kind)).to.deep.equal([
      'ambiguous',
      'ambiguous',
    ]);
  });

  it('has nothing to report when all of it fits', () => {
    expect(checkProfile(page, profile(taught('#a', 'Ô A', 'mother', 'fullName')))).to.deep.equal(
      [],
    );
  });
});
