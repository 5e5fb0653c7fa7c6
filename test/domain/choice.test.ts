import { expect } from '@open-wc/testing';
import { findAliasGroup } from '../../domain/alias-groups.ts';
import { aliasesFor, sameChoice } from '../../domain/choice.ts';
import { ETHNIC_GROUPS, findEthnicGroup } from '../../domain/ethnic-groups.ts';
import { parseGender } from '../../domain/gender.ts';
import { ID_TYPE_GROUPS } from '../../domain/id-type.ts';
import { NATIONALITY_GROUPS } from '../../domain/nationality.ts';
import { RELATION_GROUPS } from '../../domain/relation.ts';
import { foldKeepingMarks } from '../../domain/vietnamese.ts';

const TABLES = {
  ethnicity: ETHNIC_GROUPS,
  nationality: NATIONALITY_GROUPS,
  idType: ID_TYPE_GROUPS,
  relation: RELATION_GROUPS,
};

describe('aliasesFor', () => {
  it('gives the label itself first, for every entry of every table', () => {
    for (const [field, groups] of Object.entries(TABLES))
      for (const label of groups.flatMap(({ texts }) => texts))
        expect(aliasesFor(field, label)[0]).to.equal(label);
  });

  it('finds a group by any of its spellings', () => {
    expect(aliasesFor('ethnicity', 'Khmer')).to.include('Khơ-me');
    expect(aliasesFor('ethnicity', 'dân tộc Mông')).to.include("H'Mông");
    expect(aliasesFor('ethnicity', 'kinh')).to.include('Kinh (Việt)');
    expect(aliasesFor('nationality', 'VN')).to.include('Việt Nam');
    expect(aliasesFor('gender', 'nu')).to.include('Nữ');
    expect(aliasesFor('maritalStatus', 'Độc thân')).to.include('Chưa kết hôn');
  });

  it('never lets CMND stand for CCCD or the other way round', () => {
    expect(aliasesFor('idType', 'CMND'))
      .to.not.include.members(['CCCD'])
      .and.not.include('Căn cước công dân');
    expect(aliasesFor('idType', 'CCCD')).to.not.include('CMND');
    expect(aliasesFor('idType', 'CCCD')).to.not.include('Thẻ căn cước');
  });

  it('puts the combined option after the exact ones', () => {
    const texts = aliasesFor('idType', 'CMND');
    expect(texts.indexOf('CMND/CCCD')).to.be.greaterThan(texts.indexOf('Chứng minh nhân dân'));
  });

  it('falls back from the particular relative to the wider one, never back', () => {
    expect(aliasesFor('relation', 'Bà ngoại')).to.include('Bà').and.not.include('Bà nội');
    expect(aliasesFor('relation', 'Bà')).to.not.include('Bà ngoại');
    expect(aliasesFor('relation', 'Mẹ')).to.include('Mẹ đẻ').and.not.include('Mẹ nuôi');
  });

  it('tries a unit with and without its kind, and keeps a kind that is written', () => {
    expect(aliasesFor('residenceProvince', 'Hải Phòng')).to.include('Thành phố Hải Phòng');
    expect(aliasesFor('residenceProvince', 'TP. Hải Phòng')).to.include.members([
      'Thành phố Hải Phòng',
      'Hải Phòng',
    ]);
    const commune = aliasesFor('hometownCommune', 'xã Nguyên Giáp');
    expect(commune)
      .to.include.members(['Xã Nguyên Giáp', 'Nguyên Giáp'])
      .and.not.include('Phường Nguyên Giáp');
  });

  it('knows no alias for a field without a table', () => {
    expect(aliasesFor('note', 'Mẹ')).to.deep.equal(['Mẹ']);
  });
});

describe('sameChoice', () => {
  it('takes spellings of one thing as the same, wider and narrower ones not', () => {
    expect(sameChoice('ethnicity', 'khmer', 'Khơ-me')).to.equal(true);
    expect(sameChoice('idType', 'CCCD', 'Căn cước công dân')).to.equal(true);
    expect(sameChoice('idType', 'CCCD', 'CMND')).to.equal(false);
    expect(sameChoice('idType', 'CCCD', 'CMND/CCCD')).to.equal(false);
    expect(sameChoice('relation', 'Ông nội', 'Ông')).to.equal(false);
    expect(sameChoice('residenceCommune', 'Xã Hà Kỳ', 'hà kỳ')).to.equal(true);
    expect(sameChoice('residenceCommune', 'Xã Hà Kỳ', 'Phường Hà Kỳ')).to.equal(false);
  });
});

describe('findAliasGroup', () => {
  it('finds a text without marks only when one group fits', () => {
    const groups = [{ texts: ['Bà'] }, { texts: ['Bá'] }, { texts: ['Cô'] }];
    expect(findAliasGroup(groups, 'ba')).to.equal(undefined);
    expect(findAliasGroup(groups, 'bá')).to.equal(groups[1]);
    expect(findAliasGroup(groups, 'co')).to.equal(groups[2]);
  });
});

describe('the tables of choices', () => {
  it('hold the 54 groups, foreigners and unknown', () => {
    expect(ETHNIC_GROUPS.filter(({ special }) => special !== true)).to.have.length(54);
    expect(ETHNIC_GROUPS).to.have.length(56);
  });

  it('give no text to two groups', () => {
    for (const [field, groups] of Object.entries(TABLES)) {
      const owner = new Map<string, number>();
      groups.forEach(({ texts }, index) => {
        for (const text of texts) {
          const key = foldKeepingMarks(text);
          expect(owner.get(key) ?? index, `${field}: ${text}`).to.equal(index);
          owner.set(key, index);
        }
      });
    }
  });

  it('do not guess between groups that only marks tell apart', () => {
    expect(findEthnicGroup('Thái')?.texts[0]).to.equal('Thái');
    expect(findEthnicGroup('Tày')?.texts[0]).to.equal('Tày');
    expect(findEthnicGroup('Lu')?.texts[0]).to.equal('Lự');
    expect(findEthnicGroup('Người ngoài hành tinh')).to.equal(undefined);
  });

  it('read no gender out of a code', () => {
    expect(['1', '2', 'M', ''].map(parseGender)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(parseGender('NAM')).to.equal('male');
    expect(parseGender('Nữ'.normalize('NFD'))).to.equal('female');
  });
});
