import type { PartialDate } from '../../domain/fact.ts';
import type { Control } from '../../domain/form.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { fold } from '../../domain/vietnamese.ts';

/** How a control wants its date: a pattern for `formatPartialDate`, and whether the page itself states it. */
export interface DateShape {
  readonly pattern: string;
  readonly stated: boolean;
}

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:yyyy|nnnn)\s*([/.-])\s*mm\s*\1\s*(?:dd|nn)/i, 'yyyy$1MM$1dd'],
  [/mm\s*([/.-])\s*dd\s*\1\s*(?:yyyy|nnnn)/i, 'MM$1dd$1yyyy'],
  [/(?:dd|nn)\s*([/.-])\s*(?:mm|tt)\s*\1\s*(?:yyyy|nnnn)/i, 'dd$1MM$1yyyy'],
  [/__\s*([/.-])\s*__\s*\1\s*____/, 'dd$1MM$1yyyy'],
  [/ngày\s*([/.-])\s*tháng\s*\1\s*năm/i, 'dd$1MM$1yyyy'],
  [/(?:mm|tt)\s*([/.-])\s*(?:yyyy|nnnn)/i, 'MM$1yyyy'],
  [/^\W*(?:yyyy|nnnn)\W*$/i, 'yyyy'],
];

function findPattern(text: string): string | undefined {
  for (const [expression, pattern] of PATTERNS) {
    const separator = expression.exec(text);
    if (separator !== null) return pattern.replaceAll('$1', separator[1] ?? '');
  }
  return undefined;
}

/** "Năm sinh" asks for a year, "Ngày, tháng, năm sinh" for a date. */
export function asksForYear(control: Control): boolean {
  const label = fold(control.label);
  const yearLabel =
    /(^| )nam (sinh|mat|chet|cap)( |$)/.test(label) && !/(^| )(ngay|thang)( |$)/.test(label);
  const onlyYear = control.parts?.length === 1 && control.parts[0] === 'year';
  const typed = control.kind === 'text' || control.kind === 'number' || control.kind === 'select';
  return onlyYear || control.kind === 'number' || control.maxLength === 4 || (yearLabel && typed);
}

/** Reads from placeholder, label, title and following text in which order a control wants its date. */
export function readDateShape(control: Control): DateShape {
  if (asksForYear(control)) return { pattern: 'yyyy', stated: true };
  const { placeholder, title } = control.hints;
  for (const text of [placeholder, control.label, control.after, title]) {
    const pattern = text === undefined ? undefined : findPattern(text);
    if (pattern !== undefined) return { pattern, stated: true };
  }
  if (control.maxLength === 7) return { pattern: 'MM/yyyy', stated: true };
  return { pattern: 'dd/MM/yyyy', stated: control.kind !== 'text' };
}

/** A page that lists several patterns ("dd/mm/yyyy hoặc yyyy") takes less than a whole date. */
export function takesPartialDate(control: Control): boolean {
  const text = `${control.hints.placeholder ?? ''} ${control.label} ${control.hints.title ?? ''}`;
  return (text.match(/yyyy/gi)?.length ?? 0) > 1;
}

/** Whether all parts a pattern asks for are known. */
export function hasAllParts(date: PartialDate, pattern: string): boolean {
  return (
    (!pattern.includes('d') || date.day !== undefined) &&
    (!pattern.includes('M') || date.month !== undefined)
  );
}

/** The date as the control wants it. */
export function writeDate(date: PartialDate, { pattern }: DateShape): string {
  return formatPartialDate(date, pattern);
}
