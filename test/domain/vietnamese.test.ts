import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  fold,
  foldKeepingMarks,
  normaliseTonePlacement,
  sameFolded,
  sameText,
  tokenise,
  withinOneEdit,
} from '../../domain/vietnamese.ts';

const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aăâeêioôơuưyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệóòỏõọớờởỡợốồổỗộúùủũụứừửữựýỳỷỹỵđĐbcghklmnpqrstvxA ,.-',
  ),
});

describe('fold', () => {
  it('drops marks, case and punctuation of composed and decomposed text alike', () => {
    expect(fold('Họ, chữ đệm, tên (*): ĐƯỜNG')).to.equal('ho chu dem ten duong');
    expect(fold('Nguyễn Ðình'.normalize('NFD'))).to.equal('nguyen dinh');
  });

  it('gives the same again when folded twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });

  it('does not depend on composition', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.normalize('NFD'))).to.equal(fold(text.normalize('NFC')));
      }),
    );
  });

  it('never leaves a space at an end or two in a row', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(text)).to.not.match(/^\s|\s$|\s\s/);
      }),
    );
  });
});

describe('normaliseTonePlacement', () => {
  it('puts the tone of open oa, oe, uy on the first vowel', () => {
    const words = ['hoà', 'khoẻ', 'Thuý', 'TOÀ', 'huỷ bỏ'].map(normaliseTonePlacement);
    expect(words).to.deep.equal(['hòa', 'khỏe', 'Thúy', 'TÒA', 'hủy bỏ']);
  });

  it('leaves closed syllables and qu- as they are', () => {
    const words = ['hoàng', 'quý', 'quỳnh', 'toán', 'huỳnh'];
    expect(words.map(normaliseTonePlacement)).to.deep.equal(words);
    expect(normaliseTonePlacement('qúy')).to.equal('quý');
  });

  it('gives the same again when applied twice', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = normaliseTonePlacement(text);
        expect(normaliseTonePlacement(once)).to.equal(once);
      }),
    );
  });
});

describe('foldKeepingMarks', () => {
  it('tells words apart that only marks distinguish', () => {
    expect(foldKeepingMarks('Mẹ')).to.not.equal(foldKeepingMarks('Me'));
    expect(foldKeepingMarks('Hạ')).to.not.equal(foldKeepingMarks('Hà'));
  });

  it('makes i and y after a consonant, and both tone placements, one spelling', () => {
    expect(foldKeepingMarks('Kỹ sư, MỸ')).to.equal(foldKeepingMarks('kĩ sư mĩ'));
    expect(foldKeepingMarks('Quý')).to.equal(foldKeepingMarks('quí'));
    expect(foldKeepingMarks('Thuý')).to.equal(foldKeepingMarks('thúy'));
  });

  it('does not confuse thúy with thúi', () => {
    expect(foldKeepingMarks('thúy')).to.not.equal(foldKeepingMarks('thúi'));
  });
});

describe('comparing texts', () => {
  it('takes composition and white space as equal, case not', () => {
    expect(sameText(' Hà \u00a0Kỳ ', 'Hà Kỳ'.normalize('NFD'))).to.equal(true);
    expect(sameText('Hà Kỳ', 'hà kỳ')).to.equal(false);
    expect(sameFolded('Hà Kỳ', 'ha ky')).to.equal(true);
  });

  it('counts words of a text without letters as none', () => {
    expect(tokenise(' -- ')).to.deep.equal([]);
    expect(tokenise('Số CMND/CCCD')).to.deep.equal(['so', 'cmnd', 'cccd']);
  });
});

describe('withinOneEdit', () => {
  it('accepts one insertion, deletion, substitution or swap and refuses two', () => {
    for (const other of ['sinh', 'sin', 'sinhh', 'sonh', 'snih', 'sihn'])
      expect(withinOneEdit('sinh', other), other).to.equal(true);
    for (const other of ['si', 'sonk', 'hnis', 'nsih', 'sinhhh'])
      expect(withinOneEdit('sinh', other), other).to.equal(false);
  });

  it('agrees with the edit distance for any two short words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    const edits = (text: string): Set<string> => {
      const found = new Set([text]);
      for (let at = 0; at <= text.length; at++) {
        const [head, tail] = [text.slice(0, at), text.slice(at)];
        found.add(head + tail.slice(1));
        if (tail.length > 1) found.add(head + tail[1]! + tail[0]! + tail.slice(2));
        for (const letter of 'abc')
          found.add(head + letter + tail).add(head + letter + tail.slice(1));
      }
      return found;
    };
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).to.equal(edits(a).has(b));
      }),
    );
  });
});
