import type { Saying } from '../../domain/saying.ts';
import type { Subject } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import type { Control } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import type { Candidate } from '../../domain/plan.ts';
import { foldKeepingMarks } from '../../domain/vietnamese.ts';
import { fieldLabel, subjectLabel } from '../../domain/vocabulary.ts';
import { RESIDENCE_QUALIFIERS } from '../../domain/vocabulary/address-fields.ts';
import type { SourceValue } from './derive-value.ts';
import { findSourceValues } from './derive-value.ts';
import type { FactBook } from './fact-book.ts';
import { findSamePeople } from './fact-book.ts';
import type { MadeValue } from './make-fill-value.ts';
import { makeFillValue } from './make-fill-value.ts';
import { CONTESTED_CONFIDENCE, FILL_CONFIDENCE } from './weights.ts';

/** One value that could go into a control, and everything a row says about it. */
export interface Offer {
  readonly found: SourceValue;
  readonly made: MadeValue;
  /** Undefined when the value cannot be written. */
  readonly candidate?: Candidate;
  readonly subject: Subject;
  readonly field: string;
  readonly confidence: number;
  readonly notes: readonly Saying[];
}

/** Changes a found value on its way to a control (old and new administrative units); `doubt` lowers it to a question. */
export type Adapt = (
  found: SourceValue,
  field: string,
) => { readonly found: SourceValue; readonly doubt?: Saying };

const SOURCES_DIFFER: Saying = { vi: 'Các nguồn ghi khác nhau.', en: 'The sources differ.' };
const ONE_PERSON: Saying = {
  vi: 'cả nguồn và trang chỉ có một người',
  en: 'source and page have one person only',
};

interface Reading {
  readonly subject: Subject;
  readonly field: string;
  readonly confidence: number;
}

const qualifiersOf = (label: string): readonly string[] => {
  const text = foldKeepingMarks(label);
  return RESIDENCE_QUALIFIERS.filter((word) => text.includes(word));
};

/** "Nơi ở hiện tại" is no "Nơi thường trú": two labels that each say which, and differ. */
function namesOtherResidence(field: string, found: SourceValue, control: Control): boolean {
  if (!field.startsWith('residence') || field === 'residenceType') return false;
  const from = qualifiersOf(found.source.label);
  const to = qualifiersOf([...control.sections.slice(-1), control.label].join(' '));
  return from.length > 0 && to.length > 0 && !from.some((word) => to.includes(word));
}

function makeOffer(
  found: SourceValue,
  reading: Reading,
  control: Control,
  adapt: Adapt,
  because?: Saying,
): Offer {
  const { subject, field } = reading;
  const adapted = adapt(found, field);
  const made = makeFillValue(adapted.found.value, field, control);
  const doubt = adapted.doubt ?? adapted.found.doubt;
  const notes: Saying[] = [adapted.found.note, because, doubt, made.note].filter(
    (note) => note !== undefined,
  );
  let confidence = Math.min(reading.confidence, found.source.confidence);
  if (made.state === 'ask' || doubt !== undefined)
    confidence = Math.min(confidence, CONTESTED_CONFIDENCE);
  if (namesOtherResidence(field, found, control)) {
    confidence = Math.min(confidence, CONTESTED_CONFIDENCE);
    notes.push({
      vi: `Nguồn là “${found.source.label}”, ô này là “${control.label}”.`,
      en: `The source is “${found.source.label}”, this box is “${control.label}”.`,
    });
  }
  if (found.source.confidence < FILL_CONFIDENCE)
    notes.push({
      vi: 'Chưa chắc giá trị nguồn là của người này.',
      en: 'It is not sure that the source’s value is this person’s.',
    });
  const offer = { found: adapted.found, made, subject, field, confidence, notes };
  if (made.state === 'refused') return offer;
  const from = formatFactValue(found.value);
  return {
    ...offer,
    candidate: { subject, field, from, value: made.value, to: made.to, confidence },
  };
}

function offersFor(
  book: FactBook,
  reading: Reading,
  control: Control,
  adapt: Adapt,
): readonly Offer[] {
  const own = findSourceValues(book, reading.subject, reading.field);
  if (own.length > 0) {
    const confidence =
      own.length > 1 ? Math.min(reading.confidence, CONTESTED_CONFIDENCE) : reading.confidence;
    const because = own.length > 1 ? SOURCES_DIFFER : undefined;
    return own.map((found) =>
      makeOffer(found, { ...reading, confidence }, control, adapt, because),
    );
  }
  for (const same of findSamePeople(book, reading.subject)) {
    const theirs = findSourceValues(book, same.subject, reading.field);
    if (theirs.length !== 1) continue;
    const confidence = same.sure
      ? reading.confidence * 0.98
      : Math.min(reading.confidence, CONTESTED_CONFIDENCE);
    const because = {
      vi: `lấy của ${subjectLabel(same.subject)}: ${same.because.vi}`,
      en: `taken from “${subjectLabel(same.subject)}”: ${same.because.en}`,
    };
    const offer = makeOffer(theirs[0]!, { ...reading, confidence }, control, adapt, because);
    if (offer.candidate === undefined) return [offer];
    return [{ ...offer, candidate: { ...offer.candidate, subject: same.subject } }];
  }
  return [];
}

function isDistinct(offer: Offer, at: number, all: readonly Offer[]): boolean {
  return all.findIndex(({ made }) => made.to === offer.made.to) === at;
}

/** A page of one person and a dossier of one person cannot be mixed up. */
function isOnlyPerson(book: FactBook, match: Match, readings: readonly Reading[]): boolean {
  const [person, ...others] = book.people;
  const sameField = readings.every(({ field }) => field === readings[0]!.field);
  return (
    person !== undefined &&
    others.length === 0 &&
    sameField &&
    (match.fieldConfidence ?? match.confidence) >= FILL_CONFIDENCE &&
    match.confidence > CONTESTED_CONFIDENCE &&
    readings.some(({ subject }) => subject === person)
  );
}

function raise(offer: Offer): Offer {
  const confidence = Math.min(FILL_CONFIDENCE, offer.found.source.confidence);
  const raised = {
    ...offer,
    confidence,
    notes: [...offer.notes, ONE_PERSON],
  };
  return offer.candidate === undefined
    ? raised
    : { ...raised, candidate: { ...offer.candidate, confidence } };
}

/**
 * The values that could go into a matched control, best first: of the subject itself, of one known to be the same person,
 * and — when the match is unsure — of its other readings.
 */
export function findOffers(
  book: FactBook,
  match: Match,
  control: Control,
  adapt: Adapt,
): readonly Offer[] {
  const sure = match.confidence >= FILL_CONFIDENCE;
  const readings: readonly Reading[] = [match, ...(sure ? [] : match.alternatives)];
  const offers = readings
    .flatMap((reading) => offersFor(book, reading, control, adapt))
    .filter(isDistinct);
  if (!sure && offers.length === 1 && isOnlyPerson(book, match, readings)) return offers.map(raise);
  return offers;
}

/** "Nguồn không có “Quê quán” của Mẹ." */
export function explainNothing({ subject, field }: Match): Saying {
  return {
    vi: `Nguồn không có “${fieldLabel(field)}” của ${subjectLabel(subject)}.`,
    en: `The source has no “${fieldLabel(field)}” of “${subjectLabel(subject)}”.`,
  };
}
