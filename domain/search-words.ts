import { fold, foldKeepingMarks } from './vietnamese.ts';

/** One word of a name or a question: without marks to find it, with the marks as typed to grade it. */
export interface Word {
  readonly plain: string;
  readonly marked: string;
}

/** The words of a text in order; a text whose two foldings do not line up is read without marks. */
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

function isWithin(typed: string, known: string): boolean {
  let at = 0;
  for (const sign of known) {
    if (sign === typed[at]) at += 1;
  }
  return at === typed.length;
}

/** Taking marks apart is the dear part of a keystroke, and the pairs repeat. */
const grades = new Map<string, number>();
const KEPT = 2000;

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
  const pair = `${typed.marked} ${known.marked}`;
  const hit = grades.get(pair);
  if (hit !== undefined) return hit;
  const grade = isWithin(bare(typed.marked), bare(known.marked)) ? 0.5 : -1;
  if (grades.size >= KEPT) grades.clear();
  grades.set(pair, grade);
  return grade;
}
