import { findNucleus, type Tone, type ToneStyle } from './syllable.ts';
import { insert, joinHorns, openWord, typeKey, type Typed, type TypingWay } from './type-key.ts';

/** A key's letters and what it makes of them; pressed again it takes that back. */
type Shapes = Readonly<Record<string, string>>;

const VOWEL = /[aăâeêioôơuưy]/i;

const TONE_KEYS: Readonly<Record<TypingWay, Readonly<Record<string, Tone>>>> = {
  marks: {},
  telex: { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323', z: '' },
  vni: { 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323', 0: '' },
};

const ROOF_A = { a: 'â', ă: 'â' };
const ROOF_E = { e: 'ê' };
const ROOF_O = { o: 'ô', ơ: 'ô' };
const HORN = { o: 'ơ', ô: 'ơ', u: 'ư' };
const BOWL = { a: 'ă', â: 'ă' };
const STROKE = { d: 'đ' };

const SHAPE_KEYS: Readonly<Record<TypingWay, Readonly<Record<string, Shapes>>>> = {
  marks: {},
  telex: { a: ROOF_A, e: ROOF_E, o: ROOF_O, w: { ...BOWL, ...HORN }, d: STROKE },
  vni: { 6: { ...ROOF_A, ...ROOF_E, ...ROOF_O }, 7: HORN, 8: BOWL, 9: STROKE },
};

/** Letters with the one at a place changed, small or capital as it was. */
function change(letters: string, at: number, shapes: Shapes): string {
  const from = letters[at]!;
  const lower = from.toLowerCase();
  const to = shapes[lower]!;
  return letters.slice(0, at) + (from === lower ? to : to.toUpperCase()) + letters.slice(at + 1);
}

/** Where the letters stand that a shaping key changes; both of "uo" for the horn, where a letter follows. */
function findShaped(letters: string, key: string, shapes: Shapes): readonly number[] {
  if (shapes === STROKE) return letters.search(/d/i) === -1 ? [] : [letters.search(/d/i)];
  const nucleus = findNucleus(letters);
  if (nucleus === undefined) return [];
  const { start, vowels } = nucleus;
  if (shapes['u'] !== undefined) {
    const at = start + vowels.search(/u[oô]/i);
    if (at >= start) return at + 2 < letters.length ? [at, at + 1] : [at + 1];
    // "mua" with a horn is "mưa", never "muă".
    if (/^u[au]$/i.test(vowels)) return [start];
  }
  const last = vowels.length - 1;
  // A vowel typed again shapes the vowel right before it: the second o of "ngoeo" is a letter of its own.
  const least = VOWEL.test(key) ? last : 0;
  for (let at = last; at >= least; at -= 1)
    if (shapes[vowels[at]!.toLowerCase()] !== undefined) return [start + at];
  return [];
}

/** A shaping key pressed again gives the plain letter back; undefined where it shaped none. */
function unshape(letters: string, shapes: Shapes): string | undefined {
  const shaped = Object.entries(shapes).toReversed();
  const plain = Object.fromEntries(shaped.map(([from, to]) => [to, from]));
  for (let at = letters.length - 1; at >= 0; at -= 1)
    if (plain[letters[at]!.toLowerCase()] !== undefined) return change(letters, at, plain);
  return undefined;
}

/** What a text becomes by one key, typed by Telex or VNI; what is no mark of theirs is typed as it is. */
export function typeByWay(
  typed: Typed,
  key: string,
  style: ToneStyle | undefined,
  way: TypingWay,
): Typed {
  const { letters, before, tone, rewrite } = openWord(typed, style);
  const lower = key.toLowerCase();
  const asked = TONE_KEYS[way][lower];
  if (asked !== undefined && VOWEL.test(letters) && asked + tone !== '') {
    // The same tone again takes it back, and the key then stands there as the letter it is.
    const toned = rewrite(letters, before, asked === tone ? '' : asked);
    if (toned !== undefined) return asked === tone ? insert(toned, key) : toned;
  }
  const shapes = SHAPE_KEYS[way][lower];
  if (shapes !== undefined) {
    const shaped = findShaped(letters, lower, shapes);
    if (shaped.length > 0) {
      const next = shaped.reduce((all, at) => change(all, at, shapes), letters);
      return rewrite(joinHorns(next)) ?? insert(typed, key);
    }
    const plain = unshape(letters, shapes);
    const back = plain === undefined ? undefined : rewrite(plain);
    if (back !== undefined) return insert(back, key);
  }
  return typeKey(typed, key, style);
}
