import type { Control } from '../../domain/form.ts';
import { fold } from '../../domain/vietnamese.ts';
import { expectField } from '../../domain/vocabulary.ts';
import type { FieldKind } from '../../domain/vocabulary/field-definition.ts';
import { TELLING_OPTIONS } from '../../domain/vocabulary/page-words.ts';
import { FIELD_WEIGHT } from './weights.ts';

const TYPED = ['text', 'textarea', 'editable', 'combobox'];
const CHOSEN = ['select', 'radio', 'combobox', 'checkbox-group', 'select-multiple'];

const KINDS: Record<FieldKind, readonly string[]> = {
  text: [...TYPED, 'number', 'select', 'radio', 'checkbox-group'],
  name: TYPED,
  id: [...TYPED, 'number'],
  phone: [...TYPED, 'number'],
  email: TYPED,
  date: ['date', 'date-boxes', 'text', 'number', 'select', 'combobox', 'editable'],
  gender: [...CHOSEN, ...TYPED],
  code: [...CHOSEN, ...TYPED, 'switch', 'checkbox'],
  address: TYPED,
  number: ['number', ...TYPED, 'select'],
};
/** Officials are often chosen from a list; citizens never are. */
const LISTED_NAMES = ['signer', 'officer'];
/** Yes-or-no fields: the only ones a lone tick can hold. */
const TICKED = ['copiesRequested'];

/** Lists are long and asked about several times. */
const TOLD = new WeakMap<Control, { readonly field: string | undefined }>();

/** The field a list of choices gives away, when two or more of its answers are there. */
export function tellByOptions(control: Control): string | undefined {
  if (control.options.length < 2) return undefined;
  const known = TOLD.get(control);
  if (known !== undefined) return known.field;
  const field = readOptions(control);
  TOLD.set(control, { field });
  return field;
}

function readOptions(control: Control): string | undefined {
  const offered = new Set(control.options.map(({ text }) => fold(text)));
  let best: { field: string; hits: number } | undefined;
  for (const [field, telling] of Object.entries(TELLING_OPTIONS)) {
    const hits = telling.filter((text) => offered.has(text)).length;
    if (hits >= 2 && hits > (best?.hits ?? 0)) best = { field, hits };
  }
  return best?.field;
}

/** 0 when a control of this kind cannot hold the field, less than 1 when its choices speak against it. */
export function fitKind(field: string, control: Control, told: string | undefined): number {
  const { kind } = expectField(field);
  if (control.kind === 'file') return 0;
  if (control.kind === 'checkbox' || control.kind === 'switch')
    return TICKED.includes(field) ? 1 : 0;
  const listed = LISTED_NAMES.includes(field) && control.kind === 'select';
  if (!listed && !KINDS[kind].includes(control.kind)) return 0;
  const bothAddress = told === 'residenceType' && kind === 'address';
  if (told !== undefined && told !== field) return bothAddress ? 0 : FIELD_WEIGHT.optionsAgainst;
  const whole = control.options.length > 3 && !control.optionsPartial;
  if (told === undefined && whole && (field === 'gender' || field === 'ethnicity'))
    return FIELD_WEIGHT.optionsAgainst;
  return 1;
}
