import { fold, foldKeepingMarks } from './vietnamese.ts';

/** One word of a name or a question: without marks to find it, with the marks as typed to grade it. */
export interface Word {
  readonly plain: string;
  readonly marked: string;
}

/** The words of a text in order; where the two foldings do not line up it is read without marks. */
export function readWords(text: string): readonly Word[] {
  const plain = fold(text);
  if (plain === '') return [];
  const plains = plain.split(' ');
  const marks = foldKeepingMarks(text).split(' ');
  const aligned = marks.length === plains.length;
  return plains.map((word, index) => ({
    plain: word,
    marked: aligned ? (marks[index] ?? word) : word,
  }));
}

/**
 * Reads many texts that say the same words again and again, as a catalogue's names do: each word is folded once. Not for
 * what a citizen types, which nothing may keep.
 */
export function makeReader(): (text: string) => readonly Word[] {
  const known = new Map<string, readonly Word[]>();
  const read = (part: string): readonly Word[] => {
    const words = known.get(part) ?? readWords(part);
    known.set(part, words);
    return words;
  };
  return (text) => text.split(/\s+/).flatMap(read);
}

function isWithin(typed: string, known: string): boolean {
  let at = 0;
  for (const sign of known) {
    if (sign === typed[at]) at += 1;
  }
  return at === typed.length;
}

function bare(text: string): string {
  return text.normalize('NFD').replace('đ', 'd\u0335');
}

/**
 * How the typed marks agree with the known ones: 1 all typed and right, 0.5 some typed and right,
 * 0 none typed, -1 other marks ("đường" for "dương").
 */
export function gradeMarks(typed: Word, known: Word): number {
  if (typed.marked === known.marked) return typed.marked === typed.plain ? 0 : 1;
  if (typed.marked === typed.plain) return 0;
  return isWithin(bare(typed.marked), bare(known.marked)) ? 0.5 : -1;
}
