import type { Choice } from '../units.ts';

/** How one control looks and what the server accepts in it. */
export interface ControlSpec {
  readonly name: string;
  /** As on the form; an empty label leaves the control to its neighbours, as official pages do. */
  readonly label: string;
  readonly kind:
    | 'text'
    | 'textarea'
    | 'date'
    | 'id-number'
    | 'phone'
    | 'number'
    | 'select'
    | 'select2'
    | 'radio'
    | 'province'
    | 'commune'
    | 'readonly';
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  /** Name of the province control a commune control depends on. */
  readonly province?: string;
  readonly value?: string;
  readonly placeholder?: string;
}

/** Controls of one table row or grid line, with one label for all of them when `label` is given. */
export interface Line {
  readonly label?: string;
  readonly controls: readonly ControlSpec[];
}

/** One tab of the wizard. `block` names the part the server redraws when "Quan hệ" changes. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly block?: readonly Line[];
  /** Two-column table (Bên nam, Bên nữ): each line has one control per column. */
  readonly columns?: readonly [string, string];
}

/** Field errors by control name. */
export type Errors = Record<string, string>;
/** What a form sent, trimmed, one value per control. */
export type Values = Readonly<Record<string, string>>;

/** One register (sổ hộ tịch): its form, its own checks and what saving issues. */
export interface Register {
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
  readonly bookSuffix: string;
  /** Number of the last entry before the training day. */
  readonly lastNumber: number;
  readonly layout: 'grid' | 'table';
  /** Tab of the person registered; the result page shows it first, with the numbers issued to that person. */
  readonly personTab: string;
  readonly tabs: readonly Tab[];
  /** Names of controls a choice on this form makes optional (an unknown father's). */
  listExcused(values: Values): readonly string[];
  /** Checks across controls; simple ones are done already. */
  check(values: Values): Errors;
  /** Further numbers to issue, label → value; `serial` counts from 1. */
  issue(values: Values, serial: number): Readonly<Record<string, string>>;
}

/** Every control of a register in reading order. */
export function listControls(register: Register): readonly ControlSpec[] {
  return register.tabs.flatMap((tab) =>
    [...tab.lines, ...(tab.block ?? [])].flatMap((line) => line.controls),
  );
}

/** Province, commune and detail under one label. */
export function placeLine(
  label: string,
  names: { readonly province: string; readonly commune: string; readonly detail: string },
  required = true,
): Line {
  return {
    label,
    controls: [
      { name: names.province, label: 'Tỉnh/Thành phố', kind: 'province', required },
      {
        name: names.commune,
        label: 'Xã/Phường/Đặc khu',
        kind: 'commune',
        province: names.province,
        required,
      },
      {
        name: names.detail,
        label: 'Địa chỉ chi tiết',
        kind: 'text',
        placeholder: 'Số nhà, thôn/tổ dân phố',
      },
    ],
  };
}
