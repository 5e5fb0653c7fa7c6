import { joinAddress } from '../../domain/address.ts';
import type { Address, Fact, FactSource, FactValue, Subject } from '../../domain/fact.ts';
import { isEmptyValueText, parseFactValue } from '../../domain/fact-value.ts';
import type { Control, PageSnapshot, ReadOnlyPair } from '../../domain/form.ts';
import { formatLocator } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import { joinName } from '../../domain/person-name.ts';
import { expectField, fieldLabel } from '../../domain/vocabulary.ts';
import type { FieldKind } from '../../domain/vocabulary/field-definition.ts';
import { isEmptyControl } from './compare-value.ts';
import { plainText } from './fact-book.ts';
import { parseIdentityPaper } from './identity-paper.ts';
import { ASK_CONFIDENCE, MISFIT_CONFIDENCE } from './weights.ts';

/** Which system a page belongs to and when it was read (ISO 8601, UTC). */
export interface ReadingPlace {
  readonly system: string;
  readonly at: string;
}

const ADDRESSES = ['residence', 'hometown', 'birthPlace', 'deathPlace'];
const SHAPES: Partial<Record<FieldKind, RegExp>> = {
  id: /^[\p{L}\d][\p{L}\d.\-/ ]*$/u,
  phone: /^[+(]?\d[\d\s.()+-]{6,}$/,
  email: /^\S+@\S+\.\S+$/,
  name: /^[^\d]+$/,
};
const IDENTITY_SHAPE = /^[A-Z]{0,2}\d{7,12}$/i;

/** Whether a text has the form its field's kind asks for. */
function hasShape(field: string, text: string): boolean {
  if (field === 'idNumber' || field === 'oldIdNumber')
    return IDENTITY_SHAPE.test(text.replace(/[\s.-]/g, ''));
  return SHAPES[expectField(field).kind]?.test(text) ?? true;
}

interface ReadValue {
  readonly value: FactValue;
  readonly fits: boolean;
}

function readValue(field: string, text: string): ReadValue {
  const { kind } = expectField(field);
  const parsed = parseFactValue(field, text, kind);
  // A value that is not what it should be (31/02, an ID with letters) is kept as written, never as a fact to rely on.
  if (parsed === undefined) return { value: { kind: 'text', text }, fits: false };
  const typed = kind !== 'date' || parsed.kind === 'date';
  return { value: parsed, fits: typed && hasShape(field, text) };
}

function shownText(shown: Control | ReadOnlyPair): string {
  if (!('kind' in shown)) return isEmptyValueText(shown.value) ? '' : shown.value;
  if (shown.kind === 'file' || isEmptyControl(shown)) return '';
  if (shown.kind !== 'checkbox' && shown.kind !== 'switch') return shown.value;
  const ticked =
    shown.options.some(({ selected }) => selected) || ['true', 'on'].includes(shown.value);
  return ticked ? 'Có' : '';
}

function collectOne(page: PageSnapshot, match: Match, place: ReadingPlace): readonly Fact[] {
  const snapshot = page.frames[match.frameIndex];
  const list = match.from === 'control' ? snapshot?.controls : snapshot?.pairs;
  const shown: Control | ReadOnlyPair | undefined = list?.find(({ ref }) => ref === match.ref);
  if (snapshot === undefined || shown === undefined) {
    throw new Error(
      `expected ${match.from} ${match.ref} in the page the match was made from, found none`,
    );
  }
  const text = shownText(shown).trim();
  if (text === '') return [];
  const source = (field: string, confidence: number): FactSource => ({
    system: place.system,
    url: snapshot.url,
    label: shown.label === '' ? fieldLabel(field) : shown.label,
    selector: formatLocator(snapshot.frame.framePath, shown.locator),
    at: place.at,
    confidence,
  });
  const make = (field: string, written: string): Fact => {
    const { value, fits } = readValue(field, written);
    const confidence = fits ? match.confidence : Math.min(match.confidence, MISFIT_CONFIDENCE);
    return { subject: match.subject, field, value, source: source(field, confidence) };
  };
  if (match.field !== 'idPaper') return [make(match.field, text)];
  const parts = Object.entries(parseIdentityPaper(text)).map(([field, written]) =>
    make(field, String(written)),
  );
  return [make('idPaper', text), ...parts];
}

function findFact(facts: readonly Fact[], subject: Subject, field: string): Fact | undefined {
  return facts.find((fact) => fact.subject === subject && fact.field === field);
}

function joinSources(parts: readonly Fact[], label: string): FactSource {
  const [first] = parts;
  if (first === undefined) throw new Error('expected parts to join, found none');
  return {
    ...first.source,
    label,
    confidence: Math.min(...parts.map(({ source }) => source.confidence)),
  };
}

function joinAddressParts(facts: readonly Fact[], subject: Subject, head: string): readonly Fact[] {
  if (findFact(facts, subject, head) !== undefined) return [];
  const part = (suffix: string): Fact | undefined => findFact(facts, subject, head + suffix);
  const [province, district, commune, detail] = [
    part('Province'),
    part('District'),
    part('Commune'),
    part('Detail'),
  ];
  const parts = [detail, commune, district, province].filter((fact) => fact !== undefined);
  if (commune === undefined || province === undefined) return [];
  const levels = {
    ...(detail === undefined ? {} : { detail: plainText(detail.value) }),
    commune: plainText(commune.value),
    ...(district === undefined ? {} : { district: plainText(district.value) }),
    province: plainText(province.value),
  };
  const unitVersion = district === undefined ? 'since-2025-07' : 'before-2025-07';
  const address: Address = { ...levels, unitVersion, text: joinAddress(levels) };
  return [
    {
      subject,
      field: head,
      value: { kind: 'address', address },
      source: joinSources(parts, fieldLabel(head)),
    },
  ];
}

function joinNameParts(facts: readonly Fact[], subject: Subject): readonly Fact[] {
  const given = findFact(facts, subject, 'givenName');
  if (given === undefined || findFact(facts, subject, 'fullName') !== undefined) return [];
  const [both, family, middle] = ['familyAndMiddleName', 'familyName', 'middleName'].map((field) =>
    findFact(facts, subject, field),
  );
  const before = both === undefined ? [family, middle] : [both];
  const parts = [...before, given].filter((fact) => fact !== undefined);
  if (parts.length < 2) return [];
  const text = joinName({
    familyName: parts
      .slice(0, -1)
      .map(({ value }) => plainText(value))
      .join(' '),
    givenName: plainText(given.value),
  });
  return [
    {
      subject,
      field: 'fullName',
      value: { kind: 'text', text },
      source: joinSources(parts, fieldLabel('fullName')),
    },
  ];
}

function isSameFact(a: Fact, b: Fact): boolean {
  return (
    a.subject === b.subject && a.field === b.field && plainText(a.value) === plainText(b.value)
  );
}

/**
 * The typed facts a page shows, in reading order; empty controls give none. Address levels and split names are also joined
 * to the whole. A value that does not fit its kind stays, as text and at a confidence that is never filled unasked.
 */
export function collectFacts(
  page: PageSnapshot,
  matches: readonly Match[],
  place: ReadingPlace,
): Fact[] {
  const facts = matches
    .filter(({ confidence }) => confidence >= ASK_CONFIDENCE)
    .flatMap((match) => collectOne(page, match, place));
  const single = facts.filter(
    (fact, at) => facts.findIndex((other) => isSameFact(other, fact)) === at,
  );
  const subjects = [...new Set(single.map(({ subject }) => subject))];
  const joined = subjects.flatMap((subject) => [
    ...joinNameParts(single, subject),
    ...ADDRESSES.flatMap((head) => joinAddressParts(single, subject, head)),
  ]);
  return [...single, ...joined];
}
