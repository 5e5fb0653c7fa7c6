import { fold, foldKeepingMarks } from '../../../domain/vietnamese.ts';

/** What a list has for some texts. */
export type Choice<Option> =
  | { readonly found: 'one'; readonly option: Option }
  | { readonly found: 'several' }
  | { readonly found: 'none' };

/**
 * The option equal to the first text that has one. Marks count ("Hà" is not "Hạ"); they are only overlooked where
 * one side is written without any. Never by code, never by a part of the text.
 */
export function chooseByText<Option>(
  options: readonly Option[],
  textOf: (option: Option) => string,
  texts: readonly string[],
): Choice<Option> {
  const isPlain = (text: string): boolean => fold(text) === foldKeepingMarks(text);
  const exact = (a: string, b: string): boolean => foldKeepingMarks(a) === foldKeepingMarks(b);
  const loose = (a: string, b: string): boolean =>
    (isPlain(a) || isPlain(b)) && fold(a) === fold(b);
  for (const same of [exact, loose])
    for (const text of texts) {
      if (fold(text) === '') continue;
      const found = options.filter((option) => same(textOf(option), text));
      if (found.length === 1) return { found: 'one', option: found[0]! };
      if (found.length > 1) return { found: 'several' };
    }
  return { found: 'none' };
}
