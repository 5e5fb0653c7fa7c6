import { checkDay, checkIdNumber, checkPhone, readDay } from '../checks.ts';
import { findCommune, findText, listCommunes, PROVINCES } from '../units.ts';
import { listControls } from './control-spec.ts';
import type { ControlSpec, Errors, Register, Values } from './control-spec.ts';

function checkChoice(spec: ControlSpec, value: string, values: Values): string | undefined {
  if (spec.kind === 'province')
    return findText(PROVINCES, value) === undefined
      ? 'Tỉnh/thành phố không có trong danh mục.'
      : undefined;
  if (spec.kind === 'commune')
    return findText(listCommunes(values[spec.province ?? ''] ?? ''), value) === undefined
      ? 'Xã/phường không thuộc tỉnh/thành phố đã chọn.'
      : undefined;
  if (spec.choices === undefined) return undefined;
  return findText(spec.choices, value) === undefined
    ? 'Giá trị không có trong danh mục.'
    : undefined;
}

function checkOne(spec: ControlSpec, value: string, values: Values): string | undefined {
  switch (spec.kind) {
    case 'date':
      return checkDay(value);
    case 'id-number':
      return checkIdNumber(value);
    case 'phone':
      return checkPhone(value);
    case 'number':
      return /^\d{1,3}$/.test(value) ? undefined : 'Phải là số.';
    default:
      return checkChoice(spec, value, values);
  }
}

function checkRegistrationDay(register: Register, values: Values): Errors {
  const registered = readDay(values['ngaydangky'] ?? '');
  if (registered === undefined) return {};
  const late = listControls(register).filter((spec) => {
    const day = spec.kind === 'date' ? readDay(values[spec.name] ?? '') : undefined;
    return day !== undefined && day > registered;
  });
  return late.length === 0
    ? {}
    : { ngaydangky: 'Ngày đăng ký sớm hơn một ngày khác trong biểu mẫu.' };
}

/** Everything wrong with a form, by control name; an empty object means it may be saved. */
export function validateForm(register: Register, values: Values): Errors {
  const excused = new Set(register.listExcused(values));
  const errors: Errors = {};
  for (const spec of listControls(register)) {
    const value = values[spec.name] ?? '';
    if (value === '') {
      if (spec.required === true && !excused.has(spec.name))
        errors[spec.name] = 'Chưa nhập thông tin bắt buộc.';
      continue;
    }
    const error = checkOne(spec, value, values);
    if (error !== undefined) errors[spec.name] = error;
  }
  return { ...checkRegistrationDay(register, values), ...register.check(values), ...errors };
}

/** What a person reads in a control: the text of the choice behind a code. */
export function readText(spec: ControlSpec, value: string): string {
  if (spec.kind === 'province') return findText(PROVINCES, value) ?? value;
  if (spec.kind === 'commune') return findCommune(value) ?? value;
  return findText(spec.choices ?? [], value) ?? value;
}
