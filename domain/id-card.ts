import { parseAddress } from './address.ts';
import type { Address, Fact, FactSource, FactValue, Gender, PartialDate, Subject } from './fact.ts';
import { genderLabel, parseGender } from './gender.ts';
import { comparePartialDates, formatPartialDate, parsePartialDate } from './partial-date.ts';
import { casePersonName, normaliseName } from './person-name.ts';
import { checkPersonalId, type PersonalIdWarning } from './personal-id.ts';
import { isUnmarked } from './unit-name.ts';
import type { Units } from './units.ts';

/** What the QR on the front of a CCCD/Căn cước says. */
export interface IdCard {
  readonly idNumber: string;
  readonly oldIdNumber?: string;
  readonly fullName: string;
  readonly birthDate: PartialDate;
  readonly gender: Gender;
  readonly residence: Address;
  readonly idDate: PartialDate;
  /** The scanner lost the marks of the letters ("Ph?m Th? Th?", "Pham Thi Thu"): name and address cannot be believed. */
  readonly lostMarks: boolean;
  /** Number against birth date and gender: warnings, never refusals. */
  readonly warnings: readonly PersonalIdWarning[];
}

export type IdCardReading =
  { readonly ok: true; readonly card: IdCard } | { readonly ok: false; readonly problem: string };

function refuse(problem: string): IdCardReading {
  return { ok: false, problem };
}

/** ddMMyyyy; people without a known day or month have 00 there. */
function parseDate(digits: string): PartialDate | undefined {
  if (!/^\d{8}$/.test(digits)) return undefined;
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  if (day !== '00') return parsePartialDate(`${day}/${month}/${year}`);
  return parsePartialDate(month === '00' ? year : `${month}/${year}`);
}

/** What a scanner that types leaves around and in a text: Enter, Tab, a byte-order mark, decomposed letters. */
function splitScan(scanned: string): string[] {
  const clean = scanned
    .normalize('NFC')
    .replace(/[\p{Cc}\ufeff\u200b]/gu, '')
    .trim();
  return clean === '' ? [] : clean.split(/[|\uff5c\u00a6]/).map((part) => part.trim());
}

/** Caps Lock turns a scanner's letters over ("nGUYỄN tHỊ"), a lost Shift makes all small: both are "Nguyễn Thị". */
function mendInvertedCase(name: string): string {
  const inverted = name.split(/\s+/).every((word) => /^\p{Ll}\P{Ll}+$/u.test(word));
  return inverted || !/\p{Lu}/u.test(name) ? casePersonName(name.toUpperCase()) : name;
}

/** An address of Vietnam without one marked letter is not a real one; a name alone may be ("Cao Minh Quang"). */
function hasLostMarks(name: string, address: string): boolean {
  return /[?\ufffd]/.test(name + address) || (address !== '' && isUnmarked(name + address));
}

/** "Nam" has no mark to lose, so what is left of a lost one is "Nữ". */
function readGender(text: string): Gender | undefined {
  return parseGender(text) ?? (/^n[?\ufffd]+$/i.test(text) ? 'female' : undefined);
}

/** The address of a card names all its levels, without kind words; cards issued before 2025-07-01 have a district. */
function parseCardAddress(text: string, idDate: PartialDate, units: Units | undefined): Address {
  const old = comparePartialDates(idDate, { year: 2025, month: 7, day: 1 }) < 0;
  return parseAddress(text, units, old ? 'before-2025-07' : undefined);
}

/**
 * Reads what a keyboard-wedge scanner typed from the QR of a CCCD or thẻ căn cước: number|old number|name|ddMMyyyy|gender|
 * address|ddMMyyyy, more parts on newer cards. Never throws; a text that is no card gets a Vietnamese sentence.
 */
export function parseIdCard(scanned: string, units?: Units): IdCardReading {
  const parts = splitScan(scanned);
  if (parts.length === 0) return refuse('Chưa nhận được mã nào từ máy quét. Hãy quét lại.');
  if (parts.length < 7) {
    return refuse(
      `Mã quét được chỉ có ${parts.length} phần, thẻ căn cước có ít nhất 7. Hãy quét lại mã QR ở mặt trước thẻ.`,
    );
  }
  const [
    idNumber = '',
    oldIdNumber = '',
    name = '',
    born = '',
    sex = '',
    address = '',
    issued = '',
  ] = parts;
  if (!/^\d{12}$/.test(idNumber))
    return refuse('Phần đầu của mã không phải số định danh 12 chữ số. Hãy quét lại.');
  const fullName = mendInvertedCase(normaliseName(name));
  if (!/\p{L}/u.test(fullName)) return refuse('Mã không có họ tên. Hãy quét lại.');
  const birthDate = parseDate(born);
  if (birthDate === undefined)
    return refuse(`Ngày sinh trong mã (“${born}”) không phải một ngày có thật. Hãy quét lại.`);
  const idDate = parseDate(issued);
  if (idDate === undefined)
    return refuse(`Ngày cấp trong mã (“${issued}”) không phải một ngày có thật. Hãy quét lại.`);
  const gender = readGender(sex);
  if (gender === undefined)
    return refuse(`Giới tính trong mã (“${sex}”) không đọc được. Hãy quét lại.`);
  return {
    ok: true,
    card: {
      idNumber,
      ...(/^\d{9}$/.test(oldIdNumber) ? { oldIdNumber } : {}),
      fullName,
      birthDate,
      gender,
      residence: parseCardAddress(address, idDate, units),
      idDate,
      lostMarks: hasLostMarks(name, address),
      warnings: checkPersonalId(idNumber, { birthDate, gender }),
    },
  };
}

/** The card's facts for the person it belongs to; without name and address when their marks were lost. */
export function factsFromIdCard(card: IdCard, subject: Subject, source: FactSource): Fact[] {
  const make = (field: string, value: FactValue): Fact => ({ subject, field, value, source });
  const date = (value: PartialDate): FactValue => ({
    kind: 'date',
    date: value,
    text: formatPartialDate(value),
  });
  return [
    make('idNumber', { kind: 'text', text: card.idNumber }),
    ...(card.oldIdNumber === undefined
      ? []
      : [make('oldIdNumber', { kind: 'text', text: card.oldIdNumber })]),
    ...(card.lostMarks ? [] : [make('fullName', { kind: 'text', text: card.fullName })]),
    make('birthDate', date(card.birthDate)),
    make('gender', { kind: 'gender', gender: card.gender, text: genderLabel(card.gender) }),
    ...(card.lostMarks || card.residence.text === ''
      ? []
      : [make('residence', { kind: 'address', address: card.residence })]),
    make('idDate', date(card.idDate)),
  ];
}
