import {
  putTone,
  stripTone,
  toneOf,
  type Tone,
  type ToneStyle,
} from '../../../components/vietnamese-keyboard/syllable.ts';
import type { TypingWay } from '../../../components/vietnamese-keyboard/type-key.ts';

/** Initials before any vowel, and those whose spelling depends on the vowel: [before i e ê y, before the others]. */
const INITIALS = [
  '',
  'b',
  'ch',
  'd',
  'đ',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'nh',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const BY_VOWEL = [
  ['k', 'c'],
  ['gh', 'g'],
  ['ngh', 'ng'],
] as const;
const OPEN =
  'a e ê i o ô ơ u ư ia ua ưa ai ao au ay âu ây eo êu iu iêu oi ôi ơi ui ưi ưu uôi ươi ươu oa oe oai oay oeo uê uơ uy uya uyu'.split(
    ' ',
  );
const SONORANT =
  'am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng om on ong oong ôm ôn ông ơm ơn um un ung ưng uôm uôn uông ươm ươn ương oam oan oang oanh oăn oăng uân uâng uynh uyên'.split(
    ' ',
  );
const STOP =
  'ap at ac ach ăp ăt ăc âp ât âc ep et ec êp êt êch ip it ich iêp iêt iêc op ot oc ôp ôt ôc ơp ơt up ut uc ưt ưc uôt uôc ươp ươt ươc oat oac oach oăt oăc uât uyt uych uyêt'.split(
    ' ',
  );
const TONES: readonly Tone[] = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const STOP_TONES: readonly Tone[] = ['\u0301', '\u0323'];

function joins(initial: string, rime: string): string | undefined {
  // 'gi' before i is written once; 'q' is written before rimes on u or o that glide.
  if (initial === 'gi') return /^[iyêe]/.test(rime) ? undefined : initial + rime;
  if (initial === '' && rime.startsWith('iê')) return `y${rime.slice(1)}`;
  return initial + rime;
}

/** Syllables that the rules of Vietnamese spelling allow; most are words, all can be asked of a keyboard. */
export function listSyllables(style: ToneStyle): readonly string[] {
  const found = new Set<string>();
  const add = (letters: string, tones: readonly Tone[]): void => {
    for (const tone of tones) found.add(putTone(letters, tone, style)!);
  };
  for (const [rimes, tones] of [
    [OPEN, TONES],
    [SONORANT, TONES],
    [STOP, STOP_TONES],
  ] as const)
    for (const rime of rimes) {
      const isFront = /^[ieêy]/.test(rime);
      for (const initial of [
        ...INITIALS,
        ...BY_VOWEL.map(([front, back]) => (isFront ? front : back)),
      ]) {
        const letters = joins(initial, rime);
        if (letters !== undefined) add(letters, tones);
      }
      if (/^[oeêyiaăâ]/.test(rime) && !/^(?:o[aeăo]|ia|iu|iê)/.test(rime)) add(`qu${rime}`, tones);
    }
  return [...found];
}

const TELEX_TONE: Record<Tone, string> = {
  '': '',
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const VNI_TONE: Record<Tone, string> = {
  '': '',
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
};
const TELEX: Record<string, string> = {
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};
const VNI: Record<string, string> = {
  ă: 'a8',
  â: 'a6',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
  đ: 'd9',
};

/** The keys a person presses for a syllable, its tone last. */
export function keysOf(syllable: string, way: TypingWay): readonly string[] {
  const letters = Array.from(stripTone(syllable));
  const tone = toneOf(syllable);
  if (way === 'marks') return [...letters, ...(tone === '' ? [] : [tone])];
  const table = way === 'telex' ? TELEX : VNI;
  const shaped = letters.map((letter) => table[letter] ?? letter).join('');
  // In Telex a second o is a hat, and a third takes it off again: "xoong".
  const isLong = way === 'telex' && letters.join('').includes('oo');
  return Array.from(
    (isLong ? shaped.replace('oo', 'ooo') : shaped) +
      (way === 'telex' ? TELEX_TONE : VNI_TONE)[tone],
  );
}
