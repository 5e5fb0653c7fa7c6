import { withinOneEdit } from '../../domain/vietnamese.ts';
import type { Lexicon, LexiconNode, Meaning } from './lexicon.ts';
import { startOf } from './lexicon.ts';
import type { Word } from './split-words.ts';

/** One stretch of words and what it says; no meaning when nobody knows the word. */
export interface Piece {
  readonly words: readonly Word[];
  readonly meanings: readonly Meaning[];
}

/** A text cut into pieces. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  readonly typos: number;
}

const LONGEST_TEXT = 28;
const SHORTEST_TYPO = 4;
/** How much one word of each meaning is worth, so that "Người nhận kết quả" is one phrase and not noise plus rest. */
const VALUE = {
  field: 1,
  never: 1,
  other: 1,
  joint: 0.99,
  subject: 0.98,
  part: 0.97,
  paper: 0.96,
  head: 0.95,
  bare: 0.95,
  noise: 0.9,
} as const satisfies Record<Meaning['type'], number>;
const LONGER_BONUS = 0.25;
const UNKNOWN = -0.6;

/** How marks are read: `bare` when the text has none at all, `careless` when some of them may be wrong. */
type Marks = 'bare' | 'exact' | 'careless';

const STROKE = '\u0335';
const lettersOf = (word: string): readonly string[] =>
  word
    .normalize('NFD')
    .replaceAll('đ', `d${STROKE}`)
    .match(/\p{L}\p{M}*/gu) ?? [];

/** "tôc" lacks a mark of "tộc"; "có" has one that "cô" has not. */
function lacksMarks(written: string, known: string): boolean {
  const letters = lettersOf(known);
  return lettersOf(written).every((letter, at) =>
    Array.from(letter).every((part) => letters[at]?.includes(part) === true),
  );
}

/** Whether a word as written can be the known one: marks left out are forgiven, other marks only in a longer phrase. */
function sameWord(written: Word, known: Word, marks: Marks, phraseLength: number): boolean {
  if (written.marked === known.marked) return true;
  if (marks === 'careless' && phraseLength > 1) return lacksMarks(written.marked, known.marked);
  if (written.marked === written.folded) return marks === 'bare' || phraseLength > 2;
  return phraseLength > 2 && written.folded.length > 3;
}

/** The best way to read the words up to a place: the last piece and where it began. */
interface Step {
  readonly score: number;
  readonly start: number;
  readonly meanings: readonly Meaning[];
}

function worth(meanings: readonly Meaning[], length: number): number {
  let best = 0;
  for (const { type } of meanings) best = Math.max(best, VALUE[type]);
  return best * length + LONGER_BONUS * (length - 1);
}

function meaningsAt(
  node: LexiconNode,
  words: readonly Word[],
  start: number,
  marks: Marks,
): readonly Meaning[] {
  return node.ends
    .filter((known) =>
      known.words.every((word, at) =>
        sameWord(words[start + at]!, word, marks, known.words.length),
      ),
    )
    .map(({ meaning }) => meaning);
}

function traceBack(words: readonly Word[], best: readonly (Step | undefined)[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let end = words.length; end > 0;) {
    const { start, meanings } = best[end]!;
    pieces.push({ words: words.slice(start, end), meanings });
    end = start;
  }
  return pieces.reverse();
}

const marksOf = (words: readonly Word[]): Marks =>
  words.some(({ marked, folded }) => marked !== folded) ? 'exact' : 'bare';

function cut(
  words: readonly Word[],
  lexicon: Lexicon,
  marks: Marks = marksOf(words),
): readonly Piece[] {
  const best: (Step | undefined)[] = [{ score: 0, start: 0, meanings: [] }];
  const offer = (start: number, end: number, meanings: readonly Meaning[], gain: number): void => {
    const score = best[start]!.score + gain;
    if ((best[end]?.score ?? -Infinity) < score) best[end] = { score, start, meanings };
  };
  for (let start = 0; start < words.length; start++) {
    offer(start, start + 1, [], UNKNOWN);
    let node = lexicon.root;
    for (let end = start; end < words.length; end++) {
      const next = node.next.get(words[end]!.folded);
      if (next === undefined) break;
      node = next;
      if (node.ends.length === 0) continue;
      const meanings = meaningsAt(node, words, start, marks);
      if (meanings.length > 0) offer(start, end + 1, meanings, worth(meanings, end + 1 - start));
    }
  }
  return traceBack(words, best);
}

/** A syllable of Vietnamese without marks: "nguon" is a word of its own, "nguio" is "nguoi" mistyped. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

const countUnknown = (pieces: readonly Piece[]): number =>
  pieces.filter(({ meanings }) => meanings.length === 0).length;

/** Known words of the same first letter and at most one letter more or less. */
function wordsLike(word: string, { wordsByStart }: Lexicon): readonly string[] {
  return [-1, 0, 1]
    .map((more) => word.length + more)
    .filter((length) => length >= SHORTEST_TYPO)
    .flatMap((length) => wordsByStart.get(startOf(word[0]!, length)) ?? []);
}

/** The text with one mistyped word put right, when that explains more of it. */
function mendTypo(
  words: readonly Word[],
  pieces: readonly Piece[],
  lexicon: Lexicon,
): readonly Piece[] {
  let best = pieces;
  for (const { words: unknown } of pieces.filter(({ meanings }) => meanings.length === 0)) {
    const wrong = unknown[0]!;
    if (wrong.folded.length < SHORTEST_TYPO || SYLLABLE.test(wrong.folded)) continue;
    for (const known of wordsLike(wrong.folded, lexicon)) {
      if (!withinOneEdit(known, wrong.folded)) continue;
      const mended = words.map((word) =>
        word === wrong ? { folded: known, marked: known } : word,
      );
      const tried = cut(mended, lexicon);
      if (countUnknown(tried) < countUnknown(best)) best = tried;
    }
  }
  return best;
}

/** Cuts a text into the longest known phrases; wrong marks, or else one mistyped word of four letters or more, are put right. */
export function parsePhrase(all: readonly Word[], lexicon: Lexicon, mendTypos: boolean): Phrase {
  const words = all.slice(0, LONGEST_TEXT);
  const pieces = cut(words, lexicon);
  if (!mendTypos || countUnknown(pieces) === 0) return { pieces, typos: 0 };
  const careless = cut(words, lexicon, 'careless');
  const read = countUnknown(careless) < countUnknown(pieces) ? careless : pieces;
  const mended = countUnknown(read) === 0 ? read : mendTypo(words, read, lexicon);
  return { pieces: mended, typos: (read === pieces ? 0 : 1) + (mended === read ? 0 : 1) };
}
