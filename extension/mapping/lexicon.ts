import type { Subject } from '../../domain/fact.ts';
import { fold, foldKeepingMarks } from '../../domain/vietnamese.ts';
import { FIELDS } from '../../domain/vocabulary.ts';
import type { AddressSuffix } from '../../domain/vocabulary/address-fields.ts';
import { ADDRESS_PARTS } from '../../domain/vocabulary/address-fields.ts';
import type { BareLabel, ContextHead } from '../../domain/vocabulary/label-words.ts';
import {
  BARE_LABELS,
  CONTEXT_HEADS,
  IDENTITY_PAPERS,
} from '../../domain/vocabulary/label-words.ts';
import { NEVER_HINTS, NEVER_WORDS } from '../../domain/vocabulary/never-words.ts';
import { NOISE_HINTS, NOISE_WORDS } from '../../domain/vocabulary/noise-words.ts';
import { OTHER_PARTIES, OTHER_PARTY_HINTS } from '../../domain/vocabulary/other-parties.ts';
import { JOINT_SUBJECTS, SUBJECT_TABLE } from '../../domain/vocabulary/subject-table.ts';

/** What one known phrase says. */
export type Meaning =
  | { readonly type: 'field'; readonly field: string; readonly near: boolean }
  | { readonly type: 'part'; readonly suffix: AddressSuffix }
  | { readonly type: 'bare'; readonly bare: BareLabel }
  | { readonly type: 'paper'; readonly anyPaper: boolean }
  | { readonly type: 'head'; readonly head: ContextHead }
  | { readonly type: 'subject'; readonly subject: Subject; readonly weak: boolean }
  | { readonly type: 'joint'; readonly subjects: readonly Subject[] }
  | { readonly type: 'other' }
  | { readonly type: 'never' }
  | { readonly type: 'noise' };

/** A word as compared: `folded` without marks, `marked` with them. */
export interface Word {
  readonly folded: string;
  readonly marked: string;
  /** In brackets, or a number before the label: it explains, it does not name. */
  readonly aside?: boolean;
}

/** One place in the tree of known phrases; `ends` are the phrases that end here. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  readonly ends: { readonly words: readonly Word[]; readonly meaning: Meaning }[];
}

/** Known phrases as a tree over unaccented words, with the set of all these words. */
export interface Lexicon {
  readonly root: LexiconNode;
  readonly words: ReadonlySet<string>;
}

const ROMAN_OR_LETTER = /^([ivx]+|[a-h])$/;

function splitPlain(text: string): readonly Word[] {
  const marked = foldKeepingMarks(text).split(' ').filter(Boolean);
  return marked.map((word) => ({ marked: word, folded: fold(word) }));
}

/** The words of a text, with and without marks; those in brackets and leading numbers ("1.", "II.", "a)") are asides. */
export function splitWords(text: string): readonly Word[] {
  const words = text
    .split(/(\([^)]*\)?|\[[^\]]*\]?)/)
    .flatMap((stretch) =>
      splitPlain(stretch).map((word): Word =>
        /^[([]/.test(stretch) ? { ...word, aside: true } : word,
      ),
    );
  const numbered = /^\s*(?:[ivx]+|[a-h]|\d+)\s*[.)/:-]/i.test(text);
  return words.map((word, at) => {
    const leading = at === 0 && numbered && ROMAN_OR_LETTER.test(word.folded);
    return leading || /^\d+$/.test(word.folded) ? { ...word, aside: true } : word;
  });
}

type Entry = readonly [phrase: string, meaning: Meaning];

const enter = (phrases: readonly string[], meaning: Meaning): Entry[] =>
  phrases.map((phrase) => [phrase, meaning]);

function buildLexicon(entries: readonly Entry[]): Lexicon {
  const root: LexiconNode = { next: new Map(), ends: [] };
  const known = new Set<string>();
  for (const [phrase, meaning] of entries) {
    const words = splitWords(phrase);
    let node = root;
    for (const { folded } of words) {
      known.add(folded);
      let next = node.next.get(folded);
      if (next === undefined) node.next.set(folded, (next = { next: new Map(), ends: [] }));
      node = next;
    }
    node.ends.push({ words, meaning });
  }
  return { root, words: known };
}

const isAnyPaper = (phrase: string): boolean => phrase.startsWith('Giấy tờ');

const labelEntries = (): Entry[] => [
  ...FIELDS.flatMap((row) => [
    ...enter(row.labels, { type: 'field', field: row.id, near: false }),
    ...enter(row.near ?? [], { type: 'field', field: row.id, near: true }),
  ]),
  ...ADDRESS_PARTS.flatMap((part) => enter(part.labels, { type: 'part', suffix: part.suffix })),
  ...BARE_LABELS.flatMap((row) => enter(row.phrases, { type: 'bare', bare: row.bare })),
  ...IDENTITY_PAPERS.flatMap((paper) =>
    enter([paper], { type: 'paper', anyPaper: isAnyPaper(paper) }),
  ),
  ...CONTEXT_HEADS.flatMap((row) => enter(row.phrases, { type: 'head', head: row.head })),
  ...SUBJECT_TABLE.flatMap((row) =>
    enter(row.phrases, { type: 'subject', subject: row.id, weak: false }),
  ),
  ...JOINT_SUBJECTS.flatMap((row) => enter(row.phrases, { type: 'joint', subjects: row.subjects })),
  ...enter(OTHER_PARTIES, { type: 'other' }),
  ...enter(NEVER_WORDS, { type: 'never' }),
  ...enter(NOISE_WORDS, { type: 'noise' }),
];

const attributeEntries = (): Entry[] => [
  ...FIELDS.flatMap((row) => enter(row.hints, { type: 'field', field: row.id, near: false })),
  ...ADDRESS_PARTS.flatMap((part) => enter(part.hints, { type: 'part', suffix: part.suffix })),
  ...BARE_LABELS.flatMap((row) => enter(row.hints, { type: 'bare', bare: row.bare })),
  ...IDENTITY_PAPERS.flatMap((paper) =>
    enter([fold(paper)], { type: 'paper', anyPaper: isAnyPaper(paper) }),
  ),
  ...CONTEXT_HEADS.flatMap((row) => enter(row.hints, { type: 'head', head: row.head })),
  ...SUBJECT_TABLE.flatMap((row) => [
    ...enter(row.hints, { type: 'subject', subject: row.id, weak: false }),
    ...enter(row.weak, { type: 'subject', subject: row.id, weak: true }),
  ]),
  ...JOINT_SUBJECTS.flatMap((row) => enter(row.hints, { type: 'joint', subjects: row.subjects })),
  ...enter(OTHER_PARTY_HINTS, { type: 'other' }),
  ...enter(NEVER_HINTS, { type: 'never' }),
  ...enter(NOISE_HINTS, { type: 'noise' }),
];

/** Phrases of labels and headings. */
export const LABEL_LEXICON: Lexicon = buildLexicon(labelEntries());
/** Phrases of ids, names and bindings. */
export const ATTRIBUTE_LEXICON: Lexicon = buildLexicon(attributeEntries());
