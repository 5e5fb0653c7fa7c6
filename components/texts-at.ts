import { languageOf, type Texts } from './language.ts';

/** A table's texts in the language around an element, once they are there: for what is said after waiting anyway. */
export async function textsAt<Table>(element: Element, texts: Texts<Table>): Promise<Table> {
  return languageOf(element) === 'vi' ? texts.vi : texts.en().catch(() => texts.vi);
}
