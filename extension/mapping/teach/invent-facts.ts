import type { Fact } from '../../../domain/fact.ts';
import { parseFactValue } from '../../../domain/fact-value.ts';
import { isChosen, type Control, type PageSnapshot } from '../../../domain/form.ts';
import { isNever, type FactField, type Profile } from '../../../domain/profile.ts';
import { expectField } from '../../../domain/vocabulary.ts';
import type { FieldKind } from '../../../domain/vocabulary/field-definition.ts';
import { findTaught } from '../find-drift.ts';

const two = (index: number): string => String(index).padStart(2, '0');

/** Nobody's values, and different in every box, so that two boxes filled the wrong way round would show. */
const INVENTED = {
  name: (index) => `THỬ NGHIỆM ${LETTERS[index % LETTERS.length]}`,
  id: (index) => `0000000000${two(index % 100)}`,
  phone: (index) => `00000000${two(index % 100)}`,
  email: (index) => `thu-nghiem-${index}@example.invalid`,
  date: (index) => `${two(1 + (index % 28))}/01/1900`,
  number: (index) => String(1 + (index % 9)),
  text: (index) => `Thử nghiệm ${index}`,
  address: (index) => `Thôn Thử Nghiệm ${index}`,
  code: (index) => `Thử nghiệm ${index}`,
  gender: () => 'Nam',
} as const satisfies Record<FieldKind, (index: number) => string>;
const LETTERS = 'ABCDEGHIKLMNOPQRSTUVXY';

/** The first real choice of a list; undefined while the list has none, as the lower level of a cascade. */
function firstChoice({ options }: Control): string | undefined {
  return options.find(({ text, value, disabled }) => {
    const isPrompt = value === '' || /^\P{L}*(?:chọn|lựa chọn|vui lòng)/iu.test(text);
    return !disabled && !isPrompt && /\p{L}/u.test(text);
  })?.text;
}

function inventText(field: FactField, control: Control, index: number): string | undefined {
  if (control.kind === 'checkbox' || control.kind === 'switch') return 'Có';
  if (isChosen(control.kind)) return firstChoice(control);
  return INVENTED[expectField(field.field).kind](index);
}

/** Invented facts for a test filling: one for each taught box that is on the page and can be given something. */
export function inventFacts(page: PageSnapshot, profile: Profile, at: string): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const [index, { field, seen }] of findTaught(page, profile).entries()) {
    if (seen === undefined || isNever(field)) continue;
    const text = inventText(field, seen.control, index + 1);
    if (text === undefined) continue;
    const value = parseFactValue(field.field, text, expectField(field.field).kind);
    const key = `${field.subject}.${field.field}`;
    // One fact may stand in two boxes: both get the first one's value.
    if (value === undefined || facts.has(key)) continue;
    const source = {
      system: 'Điền thử',
      url: '',
      label: field.fingerprint.label,
      selector: '',
      at,
      confidence: 1,
    };
    facts.set(key, { subject: field.subject, field: field.field, value, source });
  }
  return [...facts.values()];
}
