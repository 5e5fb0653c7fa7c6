import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  casePersonName,
  isUpperCase,
  joinName,
  normaliseName,
  sameName,
  splitName,
} from '../../domain/person-name.ts';

describe('casePersonName', () => {
  it('writes names in capitals as people write them', () => {
    const names = {
      'PHẠM NGỌC BẢO CHÂU': 'Phạm Ngọc Bảo Châu',
      'ĐỖ THỊ ÁNH': 'Đỗ Thị Ánh',
      "H'HEN NIÊ": "H'Hen Niê",
      'Y MOAN': 'Y Moan',
      'LÊ ANNE-MARIE': 'Lê Anne-Marie',
      'nguyễn văn ưng': 'Nguyễn Văn Ưng',
    };
    for (const [from, to] of Object.entries(names)) {
      expect(casePersonName(from)).to.equal(to);
      expect(casePersonName(from.normalize('NFD'))).to.equal(to);
    }
  });

  it('leaves a name alone that already has small and capital letters', () => {
    expect(casePersonName('Y Phôn Ksơr')).to.equal('Y Phôn Ksơr');
    expect(casePersonName('Đinh McKenzie')).to.equal('Đinh McKenzie');
  });

  it('only changes case', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom('ĐẶNG', "H'", 'ỨNG', 'Ỷ', 'LÊ-')
          .chain((head) => fc.string().map((tail) => head + tail)),
        (name) => {
          expect(sameName(casePersonName(name), name)).to.equal(true);
        },
      ),
    );
  });
});

describe('isUpperCase', () => {
  it('needs a letter and no small one', () => {
    expect(isUpperCase('ĐỖ THỊ Ư')).to.equal(true);
    expect(isUpperCase('ĐỖ Thị')).to.equal(false);
    expect(isUpperCase('123')).to.equal(false);
  });
});

describe('splitName', () => {
  it('takes the first word as họ, the last as tên', () => {
    expect(splitName('Phạm Ngọc Bảo Châu')).to.deep.equal({
      familyName: 'Phạm',
      middleName: 'Ngọc Bảo',
      givenName: 'Châu',
    });
    expect(splitName('Lê Hoa')).to.deep.equal({
      familyName: 'Lê',
      middleName: '',
      givenName: 'Hoa',
    });
    expect(splitName('Thảo')).to.deep.equal({ familyName: '', middleName: '', givenName: 'Thảo' });
  });

  it('loses nothing: joined again it is the same name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Đỗ', 'Thị', "H'Hen", 'Ánh ', ' Bảo', 'Anne-Marie')),
        (words) => {
          const name = words.join(' ');
          expect(joinName(splitName(name))).to.equal(normaliseName(name));
        },
      ),
    );
  });
});
