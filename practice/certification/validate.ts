import { checkDay, checkIdNumber, checkPhone } from '../checks.ts';
import type { FieldErrors } from '../checks.ts';
import { findText } from '../units.ts';
import { DATE_BOXES, listGroups } from './fields.ts';
import type { FieldSpec } from './fields.ts';

const CHECKS = { 'id-number': checkIdNumber, phone: checkPhone, day: checkDay } as const;
const CARD = '4';

/** The value of a field as a person writes it; the three boxes of a date joined as dd/MM/yyyy, '' when all are empty. */
export function readValue(field: FieldSpec, values: Readonly<Record<string, string>>): string {
  if (field.kind !== 'date-boxes') return values[field.name] ?? '';
  const boxes = DATE_BOXES.map(({ suffix, size }) => {
    const text = values[field.name + suffix] ?? '';
    return text === '' ? '' : text.padStart(size, '0');
  });
  return boxes.every((text) => text === '') ? '' : boxes.join('/');
}

function checkField(field: FieldSpec, value: string): string | undefined {
  if (field.kind === 'number')
    return /^[1-9]\d{0,3}$/.test(value) ? undefined : 'Phải là số nguyên từ 1.';
  if (field.choices !== undefined && findText(field.choices, value) === undefined)
    return 'Giá trị không có trong danh mục.';
  return field.check === undefined ? undefined : CHECKS[field.check](value);
}

/** Everything wrong with the form, by field name; an empty object means it may be saved. */
export function validateCertification(values: Readonly<Record<string, string>>): FieldErrors {
  const errors: FieldErrors = {};
  for (const field of listGroups(values['ddlLoaiChungThuc'] ?? '').flatMap(
    (group) => group.fields,
  )) {
    const value = readValue(field, values);
    // Only the citizen card has 12 digits; a passport number is taken as it is.
    const free = field.check === 'id-number' && values['ddlLoaiGiayTo'] !== CARD;
    const error =
      value === ''
        ? field.required === true && 'Chưa nhập thông tin bắt buộc.'
        : !free && checkField(field, value);
    if (typeof error === 'string') errors[field.name] = error;
  }
  return errors;
}
