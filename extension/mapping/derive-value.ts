import type { Saying } from '../../domain/saying.ts';
import { parseDateInWords, writeDateInWords } from '../../domain/birth-date-words.ts';
import type { Address, FactSource, FactValue, Subject } from '../../domain/fact.ts';
import { genderLabel } from '../../domain/gender.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { readPersonalId } from '../../domain/personal-id.ts';
import { joinName, splitName } from '../../domain/person-name.ts';
import { fieldLabel } from '../../domain/vocabulary.ts';
import type { BookValue, FactBook } from './fact-book.ts';
import { plainText } from './fact-book.ts';
import { writeIdentityPaper } from './identity-paper.ts';

/** A value ready for a target field. */
export interface SourceValue {
  readonly value: FactValue;
  readonly source: FactSource;
  /** Label of the fact it was worked out from. */
  readonly derivedFrom?: string;
  /** How it was worked out. */
  readonly note?: Saying;
  /** Why a person must confirm it. */
  readonly doubt?: Saying;
}

const PART = /^(residence|hometown|birthPlace|deathPlace)(Province|District|Commune|Detail)$/;
const LEVEL = {
  Province: 'province',
  District: 'district',
  Commune: 'commune',
  Detail: 'detail',
} as const;

const SPLIT = {
  name: { vi: 'tách từ họ và tên', en: 'split from the full name' },
  address: { vi: 'tách từ địa chỉ', en: 'split from the address' },
  clock: { vi: 'tách từ giờ chết', en: 'split from the time of death' },
} as const satisfies Record<string, Saying>;
const JOINED = {
  name: { vi: 'ghép từ họ, chữ đệm, tên', en: 'joined from the parts of the name' },
  paper: { vi: 'ghép từ số, ngày cấp, nơi cấp', en: 'joined from number, date and place of issue' },
  clock: { vi: 'ghép từ giờ và phút', en: 'joined from hour and minute' },
} as const satisfies Record<string, Saying>;
const WRITTEN = {
  words: { vi: 'viết từ ngày sinh', en: 'written from the date of birth' },
  date: { vi: 'đọc từ ngày sinh bằng chữ', en: 'read from the date of birth in words' },
  gender: { vi: 'theo số định danh', en: 'by the personal id number' },
} as const satisfies Record<string, Saying>;
const CONFIRM_GENDER: Saying = {
  vi: 'Giới tính suy ra từ số định danh, cần xem lại.',
  en: 'The sex is worked out from the personal id number; please confirm it.',
};

const textValue = (text: string): FactValue => ({ kind: 'text', text });

function derive(
  from: readonly BookValue[],
  field: string,
  note: Saying,
  make: (value: FactValue) => FactValue | undefined,
): readonly SourceValue[] {
  return from.flatMap(({ value, source }) => {
    const made = make(value);
    return made === undefined
      ? []
      : [{ value: made, source, derivedFrom: fieldLabel(field), note }];
  });
}

function partOfName(field: string, full: string): string {
  const { familyName, middleName, givenName } = splitName(full);
  if (field === 'familyName') return familyName;
  if (field === 'middleName') return middleName;
  if (field === 'givenName') return givenName;
  return joinName({ familyName, middleName });
}

function deriveNamePart(book: FactBook, subject: Subject, field: string): readonly SourceValue[] {
  return derive(book.find(subject, 'fullName'), 'fullName', SPLIT.name, (value) => {
    const part = partOfName(field, plainText(value));
    return part === '' ? undefined : textValue(part);
  });
}

function deriveFullName(book: FactBook, subject: Subject): readonly SourceValue[] {
  const [given] = book.find(subject, 'givenName');
  const text = (field: string): string =>
    book.find(subject, field).map(({ value }) => plainText(value))[0] ?? '';
  const before =
    text('familyAndMiddleName') ||
    joinName({ familyName: text('familyName'), middleName: text('middleName') });
  if (given === undefined || before === '') return [];
  const value = textValue(`${before} ${plainText(given.value)}`);
  return [
    {
      value,
      source: given.source,
      derivedFrom: 'Họ, chữ đệm, tên',
      note: JOINED.name,
    },
  ];
}

function levelOf(address: Address, level: keyof typeof LEVEL): string | undefined {
  return address[LEVEL[level]];
}

function deriveAddressPart(
  book: FactBook,
  subject: Subject,
  head: string,
  level: keyof typeof LEVEL,
): readonly SourceValue[] {
  return derive(book.find(subject, head), head, SPLIT.address, (value) => {
    const text = value.kind === 'address' ? levelOf(value.address, level) : undefined;
    if (text === undefined || text === '') return undefined;
    return level === 'Detail' ? textValue(text) : { kind: 'code', label: text };
  });
}

function deriveWords(book: FactBook, subject: Subject): readonly SourceValue[] {
  return derive(book.find(subject, 'birthDate'), 'birthDate', WRITTEN.words, (value) =>
    value.kind === 'date' && value.date.day !== undefined
      ? textValue(writeDateInWords(value.date))
      : undefined,
  );
}

function deriveBirthDate(book: FactBook, subject: Subject): readonly SourceValue[] {
  const words = book.find(subject, 'birthDateWords');
  return derive(words, 'birthDateWords', WRITTEN.date, (value) => {
    const date = parseDateInWords(plainText(value));
    return date === undefined ? undefined : { kind: 'date', date, text: plainText(value) };
  });
}

/** Sex and number may have been corrected apart (NĐ 137/2015/NĐ-CP Đ.13), so a person confirms it. */
function deriveGender(book: FactBook, subject: Subject): readonly SourceValue[] {
  const numbers = book.find(subject, 'idNumber');
  return derive(numbers, 'idNumber', WRITTEN.gender, (value) => {
    const gender = readPersonalId(plainText(value))?.gender;
    return gender && { kind: 'gender', gender, text: genderLabel(gender) };
  }).map((found) => ({ ...found, doubt: CONFIRM_GENDER }));
}

function derivePaper(book: FactBook, subject: Subject): readonly SourceValue[] {
  const [number, ...others] = book.find(subject, 'idNumber');
  if (number === undefined || others.length > 0) return [];
  const text = (field: string): Record<string, string> => {
    const [known] = book.find(subject, field);
    return known === undefined ? {} : { [field]: plainText(known.value) };
  };
  const line = writeIdentityPaper({
    idNumber: plainText(number.value),
    ...text('idType'),
    ...text('idDate'),
    ...text('idPlace'),
  });
  return [
    {
      value: textValue(line),
      source: number.source,
      derivedFrom: fieldLabel('idNumber'),
      note: JOINED.paper,
    },
  ];
}

const CLOCK = /(\d{1,2})\s*(?:giờ|h|:|g)\s*(\d{1,2})?/iu;

function deriveClock(book: FactBook, subject: Subject, at: 1 | 2): readonly SourceValue[] {
  return derive(book.find(subject, 'deathTime'), 'deathTime', SPLIT.clock, (value) => {
    const text = CLOCK.exec(plainText(value))?.[at];
    return text === undefined ? undefined : textValue(String(Number(text)));
  });
}

const DAY_SAID = /(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:,?\s*năm|[/.-])\s*(\d{4})/iu;

/** "05 giờ 30 phút, ngày 30 tháng 10 năm 2026" says the day, too. */
function deriveDeathDate(book: FactBook, subject: Subject): readonly SourceValue[] {
  return derive(book.find(subject, 'deathTime'), 'deathTime', SPLIT.clock, (value) => {
    const [, day, month, year] = DAY_SAID.exec(plainText(value)) ?? [];
    const text = `${day}/${month}/${year}`;
    const date = parsePartialDate(text);
    return date === undefined ? undefined : { kind: 'date', date, text };
  });
}

function deriveDeathTime(book: FactBook, subject: Subject): readonly SourceValue[] {
  const [minute] = book.find(subject, 'deathMinute');
  return derive(book.find(subject, 'deathHour'), 'deathHour', JOINED.clock, (value) =>
    textValue(
      minute === undefined
        ? `${plainText(value)} giờ`
        : `${plainText(value)} giờ ${plainText(minute.value)} phút`,
    ),
  );
}

function deriveField(book: FactBook, subject: Subject, field: string): readonly SourceValue[] {
  const part = PART.exec(field);
  if (part !== null)
    return deriveAddressPart(book, subject, part[1]!, part[2] as keyof typeof LEVEL);
  switch (field) {
    case 'familyName':
    case 'middleName':
    case 'givenName':
    case 'familyAndMiddleName':
      return deriveNamePart(book, subject, field);
    case 'fullName':
      return deriveFullName(book, subject);
    case 'birthDate':
      return deriveBirthDate(book, subject);
    case 'gender':
      return deriveGender(book, subject);
    case 'birthDateWords':
      return deriveWords(book, subject);
    case 'idPaper':
      return derivePaper(book, subject);
    case 'deathHour':
      return deriveClock(book, subject, 1);
    case 'deathMinute':
      return deriveClock(book, subject, 2);
    case 'deathDate':
      return deriveDeathDate(book, subject);
    case 'deathTime':
      return deriveDeathTime(book, subject);
    default:
      return [];
  }
}

/** The values known for a subject's field: as captured, else worked out from its other facts; several when sources disagree. */
export function findSourceValues(
  book: FactBook,
  subject: Subject,
  field: string,
): readonly SourceValue[] {
  const known = book.find(subject, field);
  return known.length > 0 ? known : deriveField(book, subject, field);
}
