import { putTone, stripTone, toneOf, type Tone, type ToneStyle } from './syllable.ts';

/** How marks are typed: by keys of their own, by Telex (aa, aw, s f r x j) or by VNI (6 7 8 9, 1 to 5). */
export type TypingWay = 'marks' | 'telex' | 'vni';

/** A text and where its caret stands, in UTF-16 units. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/** The word around a caret: its letters without tone, how many of them stand before the caret, and its tone. */
export interface OpenWord {
  readonly letters: string;
  readonly before: number;
  readonly tone: Tone;
  /** The text with the word composed anew; undefined where its letters are no syllable to carry the tone. */
  readonly rewrite: (letters: string, before?: number, tone?: Tone) => Typed | undefined;
}

/** The word a key is typed into. */
export function openWord({ text, caret }: Typed, style?: ToneStyle): OpenWord {
  const left = /[\p{L}\p{M}]*$/u.exec(text.slice(0, caret))![0];
  const right = /^[\p{L}\p{M}]*/u.exec(text.slice(caret))![0];
  const start = caret - left.length;
  const before = stripTone(left).length;
  const tone = toneOf(left + right);
  return {
    letters: stripTone(left + right),
    before,
    tone,
    rewrite(letters, caretAt = before, nextTone = tone) {
      const written = putTone(letters, nextTone, style);
      if (written === undefined) return undefined;
      const rest = text.slice(caret + right.length);
      return { text: text.slice(0, start) + written + rest, caret: start + caretAt };
    },
  };
}

/** The key as it is, at the caret. */
export function insert({ text, caret }: Typed, key: string): Typed {
  return { text: text.slice(0, caret) + key + text.slice(caret), caret: caret + key.length };
}

/** "thuơ" with a letter behind it is "thươ": uơ ends its word. */
export function joinHorns(letters: string): string {
  return letters.replace(/(?<!q)u(?=ơ.)/i, (u) => (u === 'u' ? 'ư' : 'Ư'));
}

/**
 * What a text becomes by one key at its caret. The whole syllable is composed anew, so that a tone given early moves to
 * where the finished syllable carries it, and a key works from anywhere in its word.
 * @param key a character, or a tone's combining mark
 */
export function typeKey(typed: Typed, key: string, style?: ToneStyle): Typed {
  const { letters, before, tone, rewrite } = openWord(typed, style);
  if (/^\p{M}$/u.test(key)) {
    // The same tone again takes it back.
    const next = key === tone ? '' : (key as Tone);
    return rewrite(letters, before, next) ?? typed;
  }
  if (!/\p{L}/u.test(key)) return insert(typed, key);
  const more = stripTone(key);
  const next = joinHorns(letters.slice(0, before) + more + letters.slice(before));
  return rewrite(next, before + more.length, toneOf(key) || tone) ?? insert(typed, key);
}
