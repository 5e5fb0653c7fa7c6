import type { Saying } from '../../domain/saying.ts';
import { parseAddress } from '../../domain/address.ts';
import type { Dossier, KnownFact } from '../../domain/dossier.ts';
import { factKey, mergeFacts } from '../../domain/dossier.ts';
import type { Fact, FactSource, FactValue, Subject } from '../../domain/fact.ts';
import type { Units } from '../../domain/units.ts';
import { fold } from '../../domain/vietnamese.ts';
import { PEOPLE } from '../../domain/vocabulary/field-definition.ts';

/** One value of a fact, with the best of its sources. */
export interface BookValue {
  readonly value: FactValue;
  readonly source: FactSource;
}

/** Facts to fill from, by subject and field. */
export interface FactBook {
  /** The value that holds, or all of them while the sources disagree; [] when nothing is known. */
  readonly find: (subject: Subject, field: string) => readonly BookValue[];
  /** The people anything is known about. */
  readonly people: readonly Subject[];
}

function bestSource(sources: readonly FactSource[]): FactSource {
  return sources.reduce((best, source) => (source.confidence > best.confidence ? source : best));
}

/** "Hà Kỳ, Tứ Kỳ, Hải Dương" only splits with the table of units. */
function splitFurther(value: FactValue, units: Units | undefined): FactValue {
  if (value.kind !== 'address' || units === undefined) return value;
  const { commune, text } = value.address;
  return commune === undefined ? { ...value, address: parseAddress(text, units) } : value;
}

function standingValues(
  { values, settled }: KnownFact,
  units: Units | undefined,
): readonly BookValue[] {
  const standing = settled === undefined ? values : values.slice(settled, settled + 1);
  return standing.map(({ value, sources }) => ({
    value: splitFurther(value, units),
    source: bestSource(sources),
  }));
}

function isDossier(given: readonly Fact[] | Dossier): given is Dossier {
  return 'facts' in given;
}

/** Makes facts, or a dossier's facts with its settled conflicts, ready for look-up; `units` split addresses without kinds. */
export function openFactBook(given: readonly Fact[] | Dossier, units?: Units): FactBook {
  const empty: Dossier = { id: '', createdAt: '', facts: {} };
  const { facts } = isDossier(given) ? given : mergeFacts(empty, given).dossier;
  const known = Object.values(facts);
  return {
    find: (subject, field) => {
      const fact = facts[factKey(subject, field)];
      return fact === undefined ? [] : standingValues(fact, units);
    },
    people: PEOPLE.filter((person) => known.some(({ subject }) => subject === person)),
  };
}

/** A fact's value as plain text, for comparing. */
export function plainText(value: FactValue): string {
  if (value.kind === 'code') return value.label;
  return value.kind === 'address' ? value.address.text : value.text;
}

const RELATIONS: readonly { readonly texts: readonly string[]; readonly subject: Subject }[] = [
  { texts: ['me', 'me de', 'me ruot', 'nguoi me'], subject: 'mother' },
  { texts: ['cha', 'bo', 'cha de', 'bo de', 'cha ruot', 'nguoi cha'], subject: 'father' },
  { texts: ['ban than', 'chinh minh', 'la ban than', 'chu ho so'], subject: 'owner' },
];

/** How it is known that two subjects are one person. */
export interface SamePerson {
  readonly subject: Subject;
  readonly sure: boolean;
  /** Vietnamese: why. */
  readonly because: Saying;
}

function compareField(
  book: FactBook,
  a: Subject,
  b: Subject,
  field: string,
): 'same' | 'different' | 'unknown' {
  const [left, ...leftMore] = book.find(a, field);
  const [right, ...rightMore] = book.find(b, field);
  if (left === undefined || right === undefined || leftMore.length + rightMore.length > 0)
    return 'unknown';
  return fold(plainText(left.value)) === fold(plainText(right.value)) ? 'same' : 'different';
}

function relatedSubject(book: FactBook): Subject | undefined {
  const [relation] = book.find('requester', 'relation');
  if (relation === undefined) return undefined;
  const text = fold(plainText(relation.value));
  return RELATIONS.find(({ texts }) => texts.includes(text))?.subject;
}

function comparePeople(
  book: FactBook,
  wanted: Subject,
  other: Subject,
  related: Subject | undefined,
): SamePerson | undefined {
  const byNumber = compareField(book, wanted, other, 'idNumber');
  const byName = compareField(book, wanted, other, 'fullName');
  if (byNumber === 'different' || byName === 'different') return undefined;
  if (byNumber === 'same')
    return {
      subject: other,
      sure: true,
      because: { vi: 'cùng số định danh', en: 'the same personal id number' },
    };
  const linked =
    related !== undefined &&
    (wanted === 'requester' || other === 'requester') &&
    (wanted === related || other === related);
  if (linked) {
    return {
      subject: other,
      sure: byName === 'same',
      because: {
        vi: 'theo quan hệ người yêu cầu đã khai',
        en: 'by the relation the requester declared',
      },
    };
  }
  const byBirth = compareField(book, wanted, other, 'birthDate');
  if (byName === 'same' && byBirth === 'same') {
    return {
      subject: other,
      sure: false,
      because: { vi: 'cùng họ tên và ngày sinh', en: 'the same name and date of birth' },
    };
  }
  const pair = [wanted, other];
  const oneStop = pair.includes('owner') && pair.includes('requester');
  return oneStop
    ? {
        subject: other,
        sure: false,
        because: {
          vi: 'người nộp có thể là chủ hồ sơ',
          en: 'who hands it in may be the owner of the dossier',
        },
      }
    : undefined;
}

/** Other subjects that are, or may be, the same person: by number, by the declared relation, by name and birth date. */
export function findSamePeople(book: FactBook, wanted: Subject): readonly SamePerson[] {
  const related = relatedSubject(book);
  return book.people
    .filter((other) => other !== wanted)
    .map((other) => comparePeople(book, wanted, other, related))
    .filter((same) => same !== undefined)
    .sort((a, b) => Number(b.sure) - Number(a.sure));
}
