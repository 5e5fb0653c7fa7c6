import { parseDateInWords } from './birth-date-words.ts';
import { parseAddress, sameAddress } from './address.ts';
import type { FactValue } from './fact.ts';
import { genderLabel, parseGender } from './gender.ts';
import { sameChoice } from './choice.ts';
import { formatPartialDate, parsePartialDate, samePartialDate } from './partial-date.ts';
import { normaliseIdNumber } from './personal-id.ts';
import { normaliseName, sameName } from './person-name.ts';
import { normalisePhone } from './phone.ts';
import { isUnmarked, sameUnitName } from './unit-name.ts';
import { fold, foldKeepingMarks, normaliseTonePlacement } from './vietnamese.ts';
import type { FieldKind } from './vocabulary/field-definition.ts';

const EMPTY_TEXTS = [
  '',
  'chưa có',
  'chưa có thông tin',
  'không có thông tin',
  'chưa cập nhật',
  'chưa có dữ liệu',
  'không có dữ liệu',
  'no data',
  'đang tải',
  'đang tải dữ liệu',
  'loading',
  'trống',
  'để trống',
  'không có',
  'chọn',
  'hãy chọn',
  'vui lòng chọn',
  'chọn giá trị',
  'lựa chọn',
  'select',
  'select an option',
  'please select',
  'choose',
  'none',
  'null',
  'undefined',
  'n a',
  'dd mm yyyy',
  'mm dd yyyy',
  'yyyy mm dd',
  'hh mm',
  'ngày tháng năm',
];
const EMPTY_MARKED = new Set(EMPTY_TEXTS.map(foldKeepingMarks));
const EMPTY_UNMARKED = new Set(EMPTY_TEXTS.map(fold));
/** "-- Chọn tỉnh --", "Vui lòng chọn dân tộc", "[Lựa chọn]". */
const PROMPT =
  /^\P{L}*(?:(?:vui lòng|hãy|mời)\s+)?chọn(?!\p{L})|^\P{L}+lựa chọn(?!\p{L})|^\P{L}+(?:chon|select)\s/iu;

/** Whether a text only stands for "nothing here": dashes, 'Chưa có', '-- Chọn --', what an empty mask shows. */
export function isEmptyValueText(text: string): boolean {
  const bare = text.normalize('NFC').replace(/_/g, ' ').trim();
  if (!/[\p{L}\d]/u.test(bare) || PROMPT.test(bare)) return true;
  if (EMPTY_MARKED.has(foldKeepingMarks(bare))) return true;
  return isUnmarked(bare) && EMPTY_UNMARKED.has(fold(bare));
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function parseNumber(text: string): number | undefined {
  // vi-VN: dots part thousands, a comma parts decimals. '6.000 đ' is six thousand; '6,000' may be either and stays a text.
  if (/^-?\d{1,3}(?:,\d{3})+(?!\d)/.test(text)) return undefined;
  const digits = /^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.exec(
    text.replace(/\s*(đ|đồng|vnđ|vnd|bản|trang|tờ|bộ|ngày)\.?$/iu, ''),
  );
  return digits === null ? undefined : Number(digits[0].replaceAll('.', '').replace(',', '.'));
}

/**
 * A text as the typed value its field's kind asks for; undefined when it is none (31/02 for a date).
 * The text as written is kept beside every reading.
 */
export function parseFactValue(
  _field: string,
  text: string,
  kind: FieldKind,
): FactValue | undefined {
  const written = tidy(text);
  if (written === '') return undefined;
  switch (kind) {
    case 'date': {
      const date = parsePartialDate(written) ?? parseDateInWords(written);
      return date === undefined ? undefined : { kind: 'date', date, text: written };
    }
    case 'gender': {
      const gender = parseGender(written);
      return gender === undefined ? undefined : { kind: 'gender', gender, text: written };
    }
    case 'number': {
      const number = parseNumber(written);
      return number === undefined
        ? { kind: 'text', text: written }
        : { kind: 'number', number, text: written };
    }
    case 'code':
      return { kind: 'code', label: written };
    case 'address':
      return { kind: 'address', address: parseAddress(written) };
    case 'id':
      return { kind: 'text', text: normaliseIdNumber(written) };
    case 'phone':
      return { kind: 'text', text: normalisePhone(written)?.phone ?? written };
    case 'name':
      return { kind: 'text', text: normaliseName(written) };
    case 'text':
    case 'email':
      return { kind: 'text', text: written };
  }
}

/** A value as people read it: dd/MM/yyyy as far as known, Nam/Nữ, the address as written. */
export function formatFactValue(value: FactValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return formatPartialDate(value.date);
    case 'gender':
      return genderLabel(value.gender);
    case 'code':
      return value.label;
    case 'address':
      return value.address.text;
    case 'number':
      return value.text;
  }
}

const CODED_FIELDS = [
  'ethnicity',
  'nationality',
  'idType',
  'relation',
  'residenceType',
  'maritalStatus',
  'idPlace',
  'channel',
  'ownerType',
  'registrationType',
  'resultDelivery',
  'marriageOrder',
];

/** Lists spell one thing in several ways; the alias tables of all coded fields are asked. */
function sameLabel(a: string, b: string): boolean {
  return CODED_FIELDS.some((field) => sameChoice(field, a, b)) || sameUnitName(a, b);
}

/** A name with y is not the name with i (Vy, Vi), and a dot in an e-mail address is not a hyphen: stricter than `foldKeepingMarks`. */
function sameWords(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => normaliseTonePlacement(tidy(text).toLowerCase()));
  if (first === second) return true;
  if (`${first}${second}`.includes('@')) return false;
  const [left, right] = [first, second].map((text) =>
    text!.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim(),
  );
  return left === right && left !== '';
}

/** Whether two values say the same: case of names, date order, spelling of lists and abbreviations of units do not count. */
export function sameFactValue(a: FactValue, b: FactValue): boolean {
  if (a.kind === 'date' && b.kind === 'date') return samePartialDate(a.date, b.date);
  if (a.kind === 'gender' && b.kind === 'gender') return a.gender === b.gender;
  if (a.kind === 'number' && b.kind === 'number') return a.number === b.number;
  if (a.kind === 'address' && b.kind === 'address') return sameAddress(a.address, b.address);
  if (a.kind === 'code' && b.kind === 'code') return sameLabel(a.label, b.label);
  const [first, second] = [formatFactValue(a), formatFactValue(b)];
  return sameName(first, second) || sameWords(first, second);
}
