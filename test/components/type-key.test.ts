import { expect } from '@open-wc/testing';
import {
  typeKey,
  type Typed,
  type TypingWay,
} from '../../components/vietnamese-keyboard/type-key.ts';
import { typeByWay } from '../../components/vietnamese-keyboard/typing-ways.ts';
import type { ToneStyle } from '../../components/vietnamese-keyboard/syllable.ts';
import { keysOf, listSyllables } from './support/syllables.ts';

const typeAll = (
  keys: Iterable<string>,
  way: TypingWay,
  style?: ToneStyle,
  from: Typed = { text: '', caret: 0 },
): Typed =>
  [...keys].reduce(
    (typed, key) =>
      way === 'marks' ? typeKey(typed, key, style) : typeByWay(typed, key, style, way),
    from,
  );
const write = (keys: string, way: TypingWay, style?: ToneStyle): string =>
  typeAll(keys, way, style).text;

describe('typing Vietnamese', () => {
  const syllables = { hòa: listSyllables('hòa'), hoà: listSyllables('hoà') };

  it('has more than six thousand syllables to try', () => {
    expect(syllables.hòa.length).to.be.greaterThan(6000);
  });

  for (const way of ['marks', 'telex', 'vni'] as const)
    for (const style of ['hòa', 'hoà'] as const)
      it(`writes every one of them by ${way}, with the tone as in “${style}”`, () => {
        const wrong = syllables[style].filter(
          (syllable) => typeAll(keysOf(syllable, way), way, style).text !== syllable,
        );
        expect(wrong).to.deep.equal([]);
      });

  it('takes the tone wherever it is given, and moves it to its place', () => {
    for (const [keys, text] of [
      ['tosan', 'toán'],
      ['Nguyeenx', 'Nguyễn'],
      ['nguyexn', 'nguyẽn'],
      ['huongwf', 'hường'],
      ['thuowr', 'thuở'],
      ['dduowngf', 'đường'],
      ['dangdf', 'đàng'],
      ['quoocs', 'quốc'],
      ['gias', 'giá'],
      ['gif', 'gì'],
      ['muaw', 'mưa'],
      ['HOAF', 'HÒA'],
      ['khuyur', 'khuỷu'],
    ] as const)
      expect(write(keys, 'telex'), keys).to.equal(text);
  });

  it('gives the plain letter back when a key is pressed once too often', () => {
    expect(write('ass', 'telex')).to.equal('as');
    expect(write('aaa', 'telex')).to.equal('aa');
    expect(write('ddd', 'telex')).to.equal('dd');
    expect(write('a11', 'vni')).to.equal('a1');
    expect(typeAll(['a', '\u0301', '\u0301'], 'marks').text).to.equal('a');
  });

  it('leaves numbers, and words that are no syllables, as they are typed', () => {
    expect(write('2026', 'vni')).to.equal('2026');
    expect(write('so 12', 'vni')).to.equal('so 12');
    expect(write('VTV', 'telex')).to.equal('VTV');
    expect(typeAll(['\u0301'], 'marks').text).to.equal('');
  });

  it('works in the middle of a text, and the caret stays where it was typed', () => {
    const typed = typeAll(['s'], 'telex', 'hòa', { text: 'hoan thanh', caret: 2 });
    expect(typed).to.deep.equal({ text: 'hoán thanh', caret: 2 });
    const inside = typeAll(['n'], 'marks', 'hòa', { text: 'tóa', caret: 3 });
    expect(inside).to.deep.equal({ text: 'toán', caret: 4 });
    expect(typeAll('abc', 'marks', 'hòa', { text: 'x  y', caret: 2 })).to.deep.equal({
      text: 'x abc y',
      caret: 5,
    });
  });

  it('composes what came in apart (NFD)', () => {
    const apart = 'Nguye\u0302\u0303n';
    const typed = typeAll(['h'], 'marks', 'hòa', { text: apart, caret: apart.length });
    expect(typed.text).to.equal('Nguyễnh');
  });

  it('has an answer to any keys whatever, as long as what was typed', () => {
    const keys = [...'aeiouydwsfrxjz0123456789 .-ăâđêôơưAEDW', '\u0301', '\u0323'];
    let seed = 7;
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let run = 0; run < 3000; run += 1) {
      let typed: Typed = { text: '', caret: 0 };
      for (let step = 0; step < 12; step += 1) {
        const way = (['marks', 'telex', 'vni'] as const)[next() % 3]!;
        typed = typeByWay(
          { ...typed, caret: next() % (typed.text.length + 1) },
          keys[next() % keys.length]!,
          'hòa',
          way,
        );
        expect(typed.caret).to.be.within(0, typed.text.length);
        expect(typed.text).to.equal(typed.text.normalize('NFC'));
      }
    }
  });
});
