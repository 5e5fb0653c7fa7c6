import type { Fact, FactSource, FactValue, Subject } from './fact.ts';
import { formatFactValue, sameFactValue } from './fact-value.ts';
import { comparePartialDates } from './partial-date.ts';
import { createUuidV7 } from './uuid.ts';

/** One value of a fact and every place it was seen in, oldest first. */
export interface KnownValue {
  readonly value: FactValue;
  readonly sources: readonly FactSource[];
}

/** What is known of one field of one subject: one value, or several that disagree until a person settles it. */
export interface KnownFact {
  /** 'subject.field'. */
  readonly key: string;
  readonly subject: Subject;
  readonly field: string;
  /** In the order they were first seen; never shortened, so the history stays. */
  readonly values: readonly KnownValue[];
  /** Index of the value that holds; undefined while the sources disagree. */
  readonly settled?: number;
}

/** The facts about one hồ sơ, by provenance. Plain data: it is kept in session memory. */
export interface Dossier {
  /** Local and random; the official code is a fact like any other. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly facts: Readonly<Record<string, KnownFact>>;
}

/** What a merge did, by 'subject.field'. */
export interface MergeResult {
  readonly dossier: Dossier;
  readonly added: readonly string[];
  readonly confirmed: readonly string[];
  readonly conflicts: readonly string[];
}

/** An empty dossier with an id of its own. */
export function createDossier(now: Date = new Date()): Dossier {
  return { id: createUuidV7(now.getTime()), createdAt: now.toISOString(), facts: {} };
}

/** The key of a subject's field: 'child.fullName'. */
export function factKey(subject: Subject, field: string): string {
  return `${subject}.${field}`;
}

function isSameSource(a: FactSource, b: FactSource): boolean {
  return a.system === b.system && a.url === b.url && a.selector === b.selector;
}

function addSource(known: KnownFact, index: number, { value, source }: Fact): KnownFact {
  const values = known.values.map((one, at): KnownValue => {
    if (at !== index) return one;
    const seen = one.sources.some((other) => isSameSource(other, source));
    return {
      value: keepFuller(one.value, value),
      sources: seen ? one.sources : [...one.sources, source],
    };
  });
  return { ...known, values };
}

/** Whether two dates agree as far as both are known: forms that ask for "Năm sinh" do not contradict the whole date. */
function agreesWith(a: FactValue, b: FactValue): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const agree = (one?: number, other?: number): boolean =>
    one === undefined || other === undefined || one === other;
  return (
    a.date.year === b.date.year &&
    agree(a.date.month, b.date.month) &&
    agree(a.date.day, b.date.day)
  );
}

function findSameValue(known: KnownFact, value: FactValue): number {
  const same = known.values.findIndex((one) => sameFactValue(one.value, value));
  if (same >= 0) return same;
  const agreeing = known.values.filter((one) => agreesWith(one.value, value));
  return agreeing.length === 1 ? known.values.indexOf(agreeing[0]!) : -1;
}

/** Of two dates that agree the one that says more; any other value stays as first seen. */
function keepFuller(value: FactValue, other: FactValue): FactValue {
  if (value.kind !== 'date' || other.kind !== 'date') return value;
  return comparePartialDates(value.date, other.date) < 0 ? other : value;
}

function mergeFact(known: KnownFact | undefined, fact: Fact): KnownFact {
  const { subject, field, value, source } = fact;
  const fresh = { value, sources: [source] };
  if (known === undefined)
    return { key: factKey(subject, field), subject, field, values: [fresh], settled: 0 };
  const index = findSameValue(known, value);
  if (index >= 0) return addSource(known, index, fact);
  const { settled: _, ...rest } = known;
  return { ...rest, values: [...known.values, fresh] };
}

/** Adds facts; a value that disagrees with a known one makes a conflict, and neither is lost. */
export function mergeFacts(dossier: Dossier, facts: readonly Fact[]): MergeResult {
  const merged: Record<string, KnownFact> = { ...dossier.facts };
  const added = new Set<string>();
  const confirmed = new Set<string>();
  const conflicts = new Set<string>();
  for (const fact of facts) {
    const key = factKey(fact.subject, fact.field);
    const before = merged[key];
    const after = mergeFact(before, fact);
    merged[key] = after;
    if (before === undefined) added.add(key);
    else if (after.values.length > before.values.length) conflicts.add(key);
    else if (!added.has(key)) confirmed.add(key);
  }
  return {
    dossier: { ...dossier, facts: merged },
    added: [...added],
    confirmed: [...confirmed],
    conflicts: [...conflicts],
  };
}

/** All facts, in the order they were first seen. */
export function listFacts(dossier: Dossier): readonly KnownFact[] {
  return Object.values(dossier.facts);
}

/** The facts whose sources disagree and that nobody has settled. */
export function findConflicts(dossier: Dossier): readonly KnownFact[] {
  return listFacts(dossier).filter(({ settled }) => settled === undefined);
}

/** A person says which of a fact's values holds. @throws RangeError for a key or index that is not there. */
export function settleConflict(dossier: Dossier, key: string, index: number): Dossier {
  const known = dossier.facts[key];
  if (known?.values[index] === undefined)
    throw new RangeError(`expected a value ${index} of ${key}, found none`);
  return { ...dossier, facts: { ...dossier.facts, [key]: { ...known, settled: index } } };
}

/** A person sets a fact right by hand: what they typed holds, and what was read before stays in its history. */
export function correctFact(dossier: Dossier, fact: Fact): Dossier {
  const { subject, field, value, source } = fact;
  const key = factKey(subject, field);
  const read = dossier.facts[key]?.values ?? [];
  // To the letter: "Thử" for "THỬ", or a year for a whole date, is what the hand meant to change.
  const text = formatFactValue(value);
  const index = read.findIndex((one) => formatFactValue(one.value) === text);
  const values =
    index < 0
      ? [...read, { value, sources: [source] }]
      : read.map((one, at) => (at === index ? { ...one, sources: [...one.sources, source] } : one));
  const settled = index < 0 ? read.length : index;
  return {
    ...dossier,
    facts: { ...dossier.facts, [key]: { key, subject, field, values, settled } },
  };
}

/** A fact that was taken out comes back; one that was read anew meanwhile stays as it is. */
export function restoreFact(dossier: Dossier, known: KnownFact): Dossier {
  return { ...dossier, facts: { [known.key]: known, ...dossier.facts } };
}

/** A person takes a fact out, with its history; `restoreFact` is the way back. */
export function removeFact(dossier: Dossier, key: string): Dossier {
  const { [key]: _, ...facts } = dossier.facts;
  return { ...dossier, facts };
}

/** The value that holds; undefined when nothing is known or the sources disagree. */
export function findValue(
  dossier: Dossier,
  subject: Subject,
  field: string,
): FactValue | undefined {
  const known = dossier.facts[factKey(subject, field)];
  // Two real absences: the fact is unknown, or it is in conflict.
  return known?.settled === undefined ? undefined : known.values[known.settled]?.value;
}
