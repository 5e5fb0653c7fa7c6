import type { Subject } from '../../domain/fact.ts';
import { fold } from '../../domain/vietnamese.ts';
import { FIELDS } from '../../domain/vocabulary.ts';
import type { AddressSuffix } from '../../domain/vocabulary/address-parts.ts';
import { ADDRESS_PARTS } from '../../domain/vocabulary/address-parts.ts';
import type { BareLabel, ContextHead } from '../../domain/vocabulary/label-words.ts';
import {
  BARE_LABELS,
  CONTEXT_HEADS,
  IDENTITY_PAPERS,
} from '../../domain/vocabulary/label-words.ts';
import { NEVER_HINTS, NEVER_WORDS, SEARCH_WORDS } from '../../domain/vocabulary/never-words.ts';
import { NOISE_HINTS, NOISE_WORDS } from '../../domain/vocabulary/noise-words.ts';
import { OTHER_PARTIES, OTHER_PARTY_HINTS } from '../../domain/vocabulary/other-parties.ts';
import { JOINT_SUBJECTS, SUBJECT_TABLE } from '../../domain/vocabulary/subject-table.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';

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
  | { readonly type: 'never'; readonly search: boolean }
  | { readonly type: 'noise' };

/** One place in the tree of known phrases; `ends` are the phrases that end here. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  readonly ends: { readonly words: readonly Word[]; readonly meaning: Meaning }[];
}

/** Known phrases as a tree over unaccented words, with the set of all these words. */
export interface Lexicon {
  readonly root: LexiconNode;
  readonly words: ReadonlySet<string>;
  /** The same words by first letter and length: where a mistyped one is looked for. */
  readonly wordsByStart: ReadonlyMap<string, readonly string[]>;
}

type Entry = readonly [phrase: string, meaning: Meaning];

const enter = (phrases: readonly string[], meaning: Meaning): Entry[] =>
  phrases.map((phrase) => [phrase, meaning]);

/** What words of one first letter and length are kept under. */
export const startOf = (letter: string, length: number): string => `${letter}${length}`;

function groupByStart(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const start = startOf(word[0]!, word.length);
    groups.set(start, [...(groups.get(start) ?? []), word]);
  }
  return groups;
}

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
  return { root, words: known, wordsByStart: groupByStart(known) };
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
  ...enter(NEVER_WORDS, { type: 'never', search: false }),
  ...enter(SEARCH_WORDS, { type: 'never', search: true }),
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
  ...enter(NEVER_HINTS, { type: 'never', search: false }),
  ...enter(NOISE_HINTS, { type: 'noise' }),
];

/** Phrases of labels and headings. */
export const LABEL_LEXICON: Lexicon = buildLexicon(labelEntries());
/** Phrases of ids, names and bindings. */
export const ATTRIBUTE_LEXICON: Lexicon = buildLexicon(attributeEntries());
