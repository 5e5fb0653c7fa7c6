import type { Pause } from '../../domain/deadline/compute-due.ts';
import type { Outcome } from '../../domain/event.ts';
import type { CountedDossier, Promised } from '../../domain/report/dossier-record.ts';

/**
 * What reports count of one chunk: a text of ASCII, a tenth of the chunk's own, so that the months of a year are read and
 * understood in some milliseconds. It holds a table of texts and, for each dossier, numbers that point into it.
 */
export interface CountRow {
  /** The chunk's: see chunkOf. */
  readonly id: string;
  /** CountTable */
  readonly counts: string;
}

/** Places in the table of texts; 0 says that there is none. */
type Place = number;

type PackedDossier = readonly [
  /** The official code, or the local id where none is known */
  name: Place,
  hasCode: 0 | 1,
  field: Place,
  channel: Place,
  received: Place,
  /** since, due and whether it was an extension, one after the other */
  promises: readonly number[],
  /** from and to, one after the other */
  supplements: readonly Place[],
  finishedOn: Place,
  outcome: Place,
  returned: Place,
  papersOn: Place,
  isReused: 0 | 1,
  resultOn: Place,
  onlineLevel: Place,
  hasFee: 0 | 1,
  paidOn: Place,
  paidWay: Place,
];

interface CountTable {
  readonly texts: readonly string[];
  readonly dossiers: readonly PackedDossier[];
}

type PlaceOf = (text: string | undefined) => Place;

function pack(dossier: CountedDossier, place: PlaceOf): PackedDossier {
  const { finished, papersDigitised, paid } = dossier;
  return [
    place(dossier.code ?? dossier.id),
    dossier.code === undefined ? 0 : 1,
    place(dossier.field),
    place(dossier.channel),
    place(dossier.received),
    dossier.promises.flatMap(({ since, due, isExtension }) => [
      place(since),
      place(due),
      isExtension ? 1 : 0,
    ]),
    dossier.supplements.flatMap(({ from, to }) => [place(from), place(to)]),
    place(finished?.on),
    place(finished?.outcome),
    place(dossier.returned),
    place(papersDigitised?.on),
    papersDigitised?.isReused === true ? 1 : 0,
    place(dossier.resultDigitised),
    place(dossier.onlineLevel),
    dossier.hasFee ? 1 : 0,
    place(paid?.on),
    place(paid?.way),
  ];
}

const toAscii = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The counted part of a chunk as its row. */
export function toCountRow(id: string, dossiers: readonly CountedDossier[]): CountRow {
  const places = new Map<string, Place>();
  const place: PlaceOf = (text) => {
    if (text === undefined) return 0;
    const known = places.get(text) ?? places.size + 1;
    places.set(text, known);
    return known;
  };
  const packed = dossiers.map((dossier) => pack(dossier, place));
  const table: CountTable = { texts: ['', ...places.keys()], dossiers: packed };
  return { id, counts: toAscii(JSON.stringify(table)) };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function unpackPromises(packed: readonly number[], texts: readonly string[]): Promised[] {
  const promises: Promised[] = [];
  for (let at = 0; at < packed.length; at += 3) {
    const promise: Writable<Promised> = {
      since: texts[packed[at]!]!,
      isExtension: packed[at + 2] === 1,
    };
    const due = packed[at + 1]!;
    if (due > 0) promise.due = texts[due]!;
    promises.push(promise);
  }
  return promises;
}

function unpackSupplements(packed: readonly Place[], texts: readonly string[]): Pause[] {
  const pauses: Pause[] = [];
  for (let at = 0; at < packed.length; at += 2) {
    const pause: Writable<Pause> = { from: texts[packed[at]!]! };
    const to = packed[at + 1]!;
    if (to > 0) pause.to = texts[to]!;
    pauses.push(pause);
  }
  return pauses;
}

/** Thousands at a time, and taking a tuple apart by names is several times slower: the numbers are PackedDossier's. */
function unpack(packed: PackedDossier, texts: readonly string[]): CountedDossier {
  const dossier: Writable<CountedDossier> = {
    id: texts[packed[0]]!,
    field: texts[packed[2]]!,
    channel: texts[packed[3]] as CountedDossier['channel'],
    received: texts[packed[4]]!,
    promises: unpackPromises(packed[5], texts) as unknown as CountedDossier['promises'],
    supplements: unpackSupplements(packed[6], texts),
    hasFee: packed[14] === 1,
  };
  if (packed[1] === 1) dossier.code = dossier.id;
  if (packed[7] > 0)
    dossier.finished = { on: texts[packed[7]]!, outcome: texts[packed[8]] as Outcome };
  if (packed[9] > 0) dossier.returned = texts[packed[9]]!;
  if (packed[10] > 0)
    dossier.papersDigitised = { on: texts[packed[10]]!, isReused: packed[11] === 1 };
  if (packed[12] > 0) dossier.resultDigitised = texts[packed[12]]!;
  if (packed[13] > 0) dossier.onlineLevel = texts[packed[13]] as 'full' | 'partial';
  if (packed[15] > 0)
    dossier.paid = { on: texts[packed[15]]!, way: texts[packed[16]] as 'online' | 'direct' };
  return dossier;
}

/** What is counted of the dossiers of a row. It was written by toCountRow, in the same store. */
export function readCountRow({ counts }: CountRow): readonly CountedDossier[] {
  const { texts, dossiers } = JSON.parse(counts) as CountTable;
  return dossiers.map((packed) => unpack(packed, texts));
}
