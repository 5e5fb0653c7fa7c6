import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { joinAddress, parseAddress } from '../../domain/address.ts';
import { tokenise } from '../../domain/vietnamese.ts';
import { FEW_UNITS } from './few-units.ts';

/** Kind words that are written out in the levels. */
const EXPANDED = new Set(['p', 'p5', 'tp', 'tt']);

describe('parseAddress, for any text', () => {
  it('loses no word of any address', () => {
    const piece = fc.constantFrom(
      'Thôn Mẫu',
      'số 5',
      'xã Hà Kỳ',
      'P.5',
      'Tứ Kỳ',
      'huyện Tứ Kỳ',
      'TP Hải Phòng',
      'tỉnh Hải Dương',
      'Hải Dương',
      'Tổ 3 - khu 2',
      'TT. Sặt',
      'Xã',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom(', ', ' - ', '-', '; ', ' '),
        fc.boolean(),
        (pieces, glue, withTable) => {
          const text = pieces.join(glue);
          const written = tokenise(text);
          const kept = tokenise(joinAddress(parseAddress(text, withTable ? FEW_UNITS : undefined)));
          const count = (words: readonly string[], word: string): number =>
            words.filter((one) => one === word).length;
          const lost = written.filter(
            (word) => !EXPANDED.has(word) && count(kept, word) < count(written, word),
          );
          expect(lost).to.deep.equal([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the text as written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseAddress(text, FEW_UNITS).text).to.equal(
          text.normalize('NFC').replace(/\s+/gu, ' ').trim(),
        );
      }),
    );
  });
});
