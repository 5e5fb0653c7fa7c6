import { parseAddress } from './address.ts';
import type { Address, Fact, FactSource, FactValue, Gender, PartialDate, Subject } from './fact.ts';
import { parseGender } from './gender.ts';
import { parsePartialDate } from './partial-date.ts';
import { normaliseName } from './person-name.ts';
import { checkPersonalId, type PersonalIdWarning } from './personal-id.ts';

/** What the QR on the front of a CCCD/Căn cước says. */
export interface IdCard {
  readonly idNumber: string;
  readonly oldIdNumber?: string;
  readonly fullName: string;
  readonly birthDate: PartialDate;
  readonly gender: Gender;
  readonly residence: Address;
  readonly idDate: PartialDate;
  /** Number against birth date and gender: warnings, never refusals. */
  readonly warnings: readonly PersonalIdWarning[];
}

export type IdCardReading =
  | { readonly ok: true; readonly card: IdCard }
  | { readonly ok: false; readonly problem: string };

function refuse(problem: string): IdCardReading {
  return { ok: false, problem };
}

function parseDate(text: string): PartialDate | undefined {
  return /^\d{8}$/.test(text)
    ? parsePartialDate(`${text.slice(0, 2)}/${text.slice(2, 4)}/${text.slice(4)}`)
    : undefined;
}

/**
 * Reads what a keyboard-wedge scanner typed: number|old number|name|ddMMyyyy|gender|address|ddMMyyyy, more parts
 * on newer cards. Never throws; a text that is no card gets a Vietnamese sentence.
 */
export function parseIdCard(scanned: string): IdCardReading {
  const parts = scanned
    .normalize('NFC')
    .replace(/[\r\n\t\0]/g, '')
    .trim()
    .split('|')
    .map((part) => part.trim());
  if (parts.length < 7) return refuse(`Mã quét được chỉ có ${parts.length} phần, thẻ căn cước có ít nhất 7. Hãy quét lại mã QR ở mặt trước thẻ.`);
  const [idNumber = '', oldIdNumber = '', name = '', born = '', sex = '', address = '', issued = ''] = parts;
  if (!/^\d{12}$/.test(idNumber)) return refuse('Phần đầu của mã không phải số định danh 12 chữ số. Hãy quét lại.');
  const birthDate = parseDate(born);
  if (birthDate === undefined) return refuse(`Ngày sinh trong mã (“${born}”) không phải một ngày có thật. Hãy quét lại.`);
  const idDate = parseDate(issued);
  if (idDate === undefined) return refuse(`Ngày cấp trong mã (“${issued}”) không phải một ngày có thật. Hãy quét lại.`);
  const gender = parseGender(sex);
  if (gender === undefined) return refuse(`Giới tính trong mã (“${sex}”) không đọc được. Hãy quét lại.`);
  const fullName = normaliseName(name);
  if (fullName === '') return refuse('Mã không có họ tên. Hãy quét lại.');
  return {
    ok: true,
    card: {
      idNumber,
      ...(/^\d{9}$/.test(oldIdNumber) ? { oldIdNumber } : {}),
      fullName,
      birthDate,
      gender,
      residence: parseAddress(address),
      idDate,
      warnings: checkPersonalId(idNumber, { birthDate, gender }),
    },
  };
}

/** The card's facts for the person it belongs to. */
export function factsFromIdCard(card: IdCard, subject: Subject, source: FactSource): Fact[] {
  const make = (field: string, value: FactValue): Fact => ({ subject, field, value, source });
  const date = (value: PartialDate): FactValue => ({ kind: 'date', date: value, text: '' });
  return [
    make('idNumber', { kind: 'text', text: card.idNumber }),
    ...(card.oldIdNumber === undefined ? [] : [make('oldIdNumber', { kind: 'text', text: card.oldIdNumber })]),
    make('fullName', { kind: 'text', text: card.fullName }),
    make('birthDate', date(card.birthDate)),
    make('gender', { kind: 'gender', gender: card.gender, text: '' }),
    make('residence', { kind: 'address', address: card.residence }),
    make('idDate', date(card.idDate)),
  ];
}
