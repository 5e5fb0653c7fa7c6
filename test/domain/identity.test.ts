import { expect } from '@open-wc/testing';
import { checkPersonalId, idNumberKind, readPersonalId } from '../../domain/personal-id.ts';
import { normalisePhone } from '../../domain/phone.ts';

const codes = (id: string, known = {}): string[] =>
  checkPersonalId(id, known).map(({ code }) => code);

describe('readPersonalId', () => {
  it('reads province, sex and year of birth', () => {
    expect(readPersonalId('030195003346')).to.include({
      provinceName: 'Hải Dương',
      gender: 'female',
      year: 1995,
    });
    expect(readPersonalId('031226000001')).to.include({
      provinceName: 'Hải Phòng',
      gender: 'male',
      year: 2026,
    });
    expect(readPersonalId('030 195 003 346')?.year).to.equal(1995);
  });

  it('tells a birth registered abroad from one here', () => {
    expect(readPersonalId('245190000001')).to.include({ abroad: true });
    expect(readPersonalId('030195003346')).to.include({ abroad: false });
  });

  it('reads nothing out of other numbers', () => {
    for (const id of ['140000001', '03019500334', 'C1234567', ''])
      expect(readPersonalId(id)).to.equal(undefined);
  });
});

describe('checkPersonalId', () => {
  it('has nothing to say when all agrees', () => {
    expect(codes('030195003346', { birthDate: { year: 1995 }, gender: 'female' })).to.deep.equal(
      [],
    );
    expect(codes('')).to.deep.equal([]);
  });

  it('warns of year, sex, province, length and the old card', () => {
    expect(codes('030195003346', { birthDate: { year: 1996 }, gender: 'male' })).to.deep.equal([
      'birth-year-differs',
      'gender-differs',
    ]);
    expect(codes('003195003346')).to.deep.equal(['unknown-province']);
    expect(codes('140000001')).to.deep.equal(['old-id-card']);
    expect(codes('0301950033')).to.deep.equal(['wrong-length']);
    expect(codes('O30195003346')).to.deep.equal(['not-digits']);
  });

  it('does not compare a sex that is undetermined', () => {
    expect(codes('030195003346', { gender: 'undetermined' })).to.deep.equal([]);
  });
});

describe('idNumberKind', () => {
  it('goes by the shape', () => {
    const kinds = ['030195003346', '140 000 001', 'C1234567', '12'].map(idNumberKind);
    expect(kinds).to.deep.equal(['personal-id', 'old-id-card', 'passport', 'unknown']);
  });
});

describe('normalisePhone', () => {
  it('writes numbers in national form and tells their kind', () => {
    const mobile = { phone: '0900000001', kind: 'mobile' };
    for (const text of [
      '0900000001',
      '0900 000 001',
      '0900.000.001',
      '+84 900 000 001',
      '84900000001',
      '0084900000001',
      '(+84) 0900000001',
      '900000001',
    ])
      expect(normalisePhone(text), text).to.deep.equal(mobile);
    expect(normalisePhone('0220 0000 001')).to.deep.equal({
      phone: '02200000001',
      kind: 'landline',
    });
  });

  it('refuses what is no phone number', () => {
    for (const text of ['', 'không có', '12345', '030195003346', 'a900000001'])
      expect(normalisePhone(text), text).to.equal(undefined);
  });
});
