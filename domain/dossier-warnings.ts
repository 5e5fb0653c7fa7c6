import type { Saying } from './saying.ts';
import { findValue, type Dossier } from './dossier.ts';
import type { PartialDate, Subject } from './fact.ts';
import { formatFactValue } from './fact-value.ts';
import { comparePartialDates, formatPartialDate } from './partial-date.ts';
import { checkPersonalId, normaliseIdNumber } from './personal-id.ts';
import { fieldLabel, subjectLabel } from './vocabulary.ts';

/** Something of a dossier that can hardly be true. Warnings, never a block: papers with mistakes exist. */
export interface DossierWarning {
  /** 'subject.field' of the facts concerned. */
  readonly keys: readonly string[];
  readonly text: Saying;
}

const PEOPLE = [
  'requester',
  'owner',
  'authorised',
  'child',
  'mother',
  'father',
  'deceased',
  'husband',
  'wife',
] as const satisfies readonly Subject[];

/** The youngest a parent is believed to be, in years. */
const YOUNGEST_PARENT = 12;
/** Luật Hôn nhân và gia đình 2014, Điều 8: nam từ đủ 20, nữ từ đủ 18 tuổi. */
const MARRIAGE_AGES = { husband: 20, wife: 18 } as const;

function dateOf(dossier: Dossier, subject: Subject, field: string): PartialDate | undefined {
  const value = findValue(dossier, subject, field);
  return value?.kind === 'date' ? value.date : undefined;
}

function textOf(dossier: Dossier, subject: Subject, field: string): string {
  const value = findValue(dossier, subject, field);
  return value === undefined ? '' : formatFactValue(value);
}

function checkNumbers(dossier: Dossier): readonly DossierWarning[] {
  return PEOPLE.flatMap((person) => {
    const gender = findValue(dossier, person, 'gender');
    const found = checkPersonalId(textOf(dossier, person, 'idNumber'), {
      birthDate: dateOf(dossier, person, 'birthDate'),
      gender: gender?.kind === 'gender' ? gender.gender : undefined,
    });
    // A passport or an old nine-digit number has another shape, and that is no mistake.
    return found
      .filter(({ code }) => code === 'birth-year-differs' || code === 'gender-differs')
      .map(({ message }) => ({
        keys: [`${person}.idNumber`],
        text: {
          vi: `${subjectLabel(person)}: ${message.vi}`,
          en: `${subjectLabel(person)}: ${message.en}`,
        },
      }));
  });
}

function checkSameNumbers(dossier: Dossier): readonly DossierWarning[] {
  const holders = new Map<string, (typeof PEOPLE)[number]>();
  const names = new Map<string, string>();
  return PEOPLE.flatMap((person): DossierWarning[] => {
    const number = normaliseIdNumber(textOf(dossier, person, 'idNumber'));
    const name = textOf(dossier, person, 'fullName').toLocaleUpperCase('vi');
    if (number === '') return [];
    const other = holders.get(number);
    const otherName = names.get(number) ?? '';
    holders.set(number, person);
    names.set(number, name);
    // The requester is often the mother or the owner: one person, one number.
    if (other === undefined || name === '' || otherName === '' || name === otherName) return [];
    return [
      {
        keys: [`${other}.idNumber`, `${person}.idNumber`],
        text: {
          vi: `${subjectLabel(other)} và ${subjectLabel(person).toLowerCase()} có cùng một số giấy tờ nhưng khác tên.`,
          en: `“${subjectLabel(other)}” and “${subjectLabel(person)}” have the same number of a paper but different names.`,
        },
      },
    ];
  });
}

function checkFuture(dossier: Dossier, today: PartialDate): readonly DossierWarning[] {
  return Object.values(dossier.facts).flatMap(({ key, subject, field }): DossierWarning[] => {
    if (field === 'dueDate') return [];
    const date = dateOf(dossier, subject, field);
    if (date === undefined || !isLater(date, today)) return [];
    const said = `${subjectLabel(subject)}: ${fieldLabel(field).toLowerCase()} ${formatPartialDate(date)}`;
    const text = { vi: `${said} ở tương lai.`, en: `${said} is in the future.` };
    return [{ keys: [key], text }];
  });
}

/** Whether a date is certainly after another, as far as both are known. */
function isLater(date: PartialDate, other: PartialDate): boolean {
  if (date.year !== other.year) return date.year > other.year;
  if (date.month === undefined || other.month === undefined) return false;
  if (date.month !== other.month) return date.month > other.month;
  if (date.day === undefined || other.day === undefined) return false;
  return comparePartialDates(date, other) > 0;
}

/** Whole years from one date to another, at most: unknown parts are taken kindly. */
function yearsBetween(from: PartialDate, to: PartialDate): number {
  const years = to.year - from.year;
  const isBefore = isLater({ ...from, year: to.year }, to);
  return isBefore ? years - 1 : years;
}

function checkAges(dossier: Dossier, today: PartialDate): readonly DossierWarning[] {
  const warnings: DossierWarning[] = [];
  const child = dateOf(dossier, 'child', 'birthDate');
  for (const parent of ['mother', 'father'] as const) {
    const born = dateOf(dossier, parent, 'birthDate');
    if (child === undefined || born === undefined) continue;
    if (yearsBetween(born, child) < YOUNGEST_PARENT)
      warnings.push({
        keys: [`${parent}.birthDate`, 'child.birthDate'],
        text: {
          vi: `${subjectLabel(parent)} sinh ${formatPartialDate(born)}, con sinh ${formatPartialDate(child)}: ${subjectLabel(parent).toLowerCase()} phải hơn con ít nhất ${YOUNGEST_PARENT} tuổi.`,
          en: `“${subjectLabel(parent)}” was born ${formatPartialDate(born)}, the child ${formatPartialDate(child)}: a parent is at least ${YOUNGEST_PARENT} years older.`,
        },
      });
  }
  for (const person of ['husband', 'wife'] as const) {
    const born = dateOf(dossier, person, 'birthDate');
    if (born !== undefined && yearsBetween(born, today) < MARRIAGE_AGES[person])
      warnings.push({
        keys: [`${person}.birthDate`],
        text: {
          vi: `${subjectLabel(person)} chưa đủ ${MARRIAGE_AGES[person]} tuổi.`,
          en: `“${subjectLabel(person)}” is not yet ${MARRIAGE_AGES[person]} years old.`,
        },
      });
  }
  const died = dateOf(dossier, 'deceased', 'deathDate');
  const born = dateOf(dossier, 'deceased', 'birthDate');
  if (died !== undefined && born !== undefined && isLater(born, died))
    warnings.push({
      keys: ['deceased.birthDate', 'deceased.deathDate'],
      text: {
        vi: 'Người chết: ngày sinh sau ngày chết.',
        en: '“Người chết”: born after the date of death.',
      },
    });
  return warnings;
}

/** What is to be looked at before a dossier's facts are written anywhere; [] when nothing is. */
export function warnOfDossier(dossier: Dossier, today: PartialDate): readonly DossierWarning[] {
  return [
    ...checkNumbers(dossier),
    ...checkSameNumbers(dossier),
    ...checkFuture(dossier, today),
    ...checkAges(dossier, today),
  ];
}
