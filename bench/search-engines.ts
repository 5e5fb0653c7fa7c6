import type { Procedure } from '../domain/procedure.ts';
import { buildSearch } from '../domain/procedure-search.ts';
import type { SearchHints } from '../domain/search-hints.ts';
import { fold } from '../domain/vietnamese.ts';
import { loadPeer } from './peers.ts';

/** Answers one keystroke: the codes found, best first. */
export type Find = (query: string) => readonly string[];

interface Document {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly aliases: string;
}

interface MiniSearchPeer {
  addAll(documents: readonly Document[]): void;
  search(query: string): readonly { readonly code: string }[];
}

interface FusePeer {
  search(query: string, options: { limit: number }): readonly { readonly item: Document }[];
}

interface FlexPeer {
  add(document: Document): void;
  search(
    query: string,
    options: { limit: number; suggest: boolean },
  ): readonly { readonly field: string; readonly result: readonly number[] }[];
}

interface FuzzyPeer {
  search(
    texts: readonly string[],
    query: string,
    outOfOrder: number,
  ): readonly [found: readonly number[] | null, info: unknown, order: readonly number[] | null];
}

type Make<Peer> = new (...values: readonly unknown[]) => Peer;

const LIMIT = 30;

/** The peers get our folding, our aliases and our sayings, written into the documents, so that only the search differs. */
function writeDocuments(procedures: readonly Procedure[], hints: SearchHints): Document[] {
  const aliases = new Map<string, string[]>();
  const add = (codes: readonly string[], texts: readonly string[]): void => {
    for (const code of codes) aliases.set(code, [...(aliases.get(code) ?? []), ...texts]);
  };
  for (const { say, of = [], codes } of hints.groups) add(codes, [...say, ...of]);
  for (const { codes, say } of hints.sayings) add(codes, [say]);
  return procedures.map(({ code, name, field }, id) => ({
    id,
    code,
    name: fold(name),
    field: fold(field),
    aliases: fold((aliases.get(code) ?? []).join(' · ')),
  }));
}

/** The kiosk's own search. */
export function makeOwn(procedures: readonly Procedure[], hints: SearchHints): Find {
  const search = buildSearch(procedures, hints);
  return (query) => search.find(query, LIMIT).map(({ procedure }) => procedure.code);
}

/** MiniSearch: prefixes, typos of a fifth of the word, the name twice as heavy as the rest. */
export function makeMiniSearch(procedures: readonly Procedure[], hints: SearchHints): Find {
  const MiniSearch = loadPeer('minisearch') as Make<MiniSearchPeer>;
  const index = new MiniSearch({
    fields: ['name', 'field', 'aliases', 'code'],
    storeFields: ['code'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
  });
  index.addAll(writeDocuments(procedures, hints));
  return (query) => index.search(fold(query)).map(({ code }) => code);
}

/** Fuse: one fuzzy pattern over the same fields. */
export function makeFuse(procedures: readonly Procedure[], hints: SearchHints): Find {
  const Fuse = loadPeer('fuse.js') as Make<FusePeer>;
  const keys = [{ name: 'name', weight: 2 }, 'field', 'aliases', 'code'];
  const options = { keys, ignoreLocation: true, threshold: 0.4 };
  const index = new Fuse(writeDocuments(procedures, hints), options);
  return (query) => index.search(fold(query), { limit: LIMIT }).map(({ item }) => item.code);
}

/** FlexSearch: beginnings of words, all fields, an entry's places in the lists of its fields added up, the name twice. */
export function makeFlexSearch(procedures: readonly Procedure[], hints: SearchHints): Find {
  const { Document } = loadPeer('flexsearch') as { readonly Document: Make<FlexPeer> };
  const fields = ['name', 'field', 'aliases', 'code'];
  const index = fields.map((field) => ({ field, tokenize: 'forward' }));
  const peer = new Document({ document: { id: 'id', index } });
  const documents = writeDocuments(procedures, hints);
  for (const document of documents) peer.add(document);
  return (query) => {
    const scores = new Map<number, number>();
    for (const { field, result } of peer.search(fold(query), { limit: LIMIT, suggest: true }))
      for (const [place, id] of result.entries()) {
        const more = (field === 'name' ? 2 : 1) / (place + 1);
        scores.set(id, (scores.get(id) ?? 0) + more);
      }
    const best = [...scores].toSorted(([, a], [, b]) => b - a).slice(0, LIMIT);
    return best.map(([id]) => documents[id]!.code);
  };
}

/** uFuzzy: one slip a word, words in any order, over one line of all fields. */
export function makeFuzzy(procedures: readonly Procedure[], hints: SearchHints): Find {
  const Fuzzy = loadPeer('@leeoniya/ufuzzy') as Make<FuzzyPeer>;
  const peer = new Fuzzy({ intraMode: 1 });
  const documents = writeDocuments(procedures, hints);
  const lines = documents.map((one) => `${one.name} ${one.aliases} ${one.field} ${one.code}`);
  return (query) => {
    const [found, , order] = peer.search(lines, fold(query), 1);
    const best = found === null ? [] : (order?.map((at) => found[at]!) ?? found);
    return best.slice(0, LIMIT).map((id) => documents[id]!.code);
  };
}
