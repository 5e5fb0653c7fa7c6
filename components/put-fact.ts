import type { PlainFact } from '../domain/procedure-facts.ts';
import type { Language } from './language.ts';

/** A fact in the reader's language; what has no sure translation stays Vietnamese and says so, to be marked `lang="vi"`. */
export interface PutFact extends PlainFact {
  readonly saysIn: Language;
  readonly noteIn: Language;
}

/** A fact as it is published, in Vietnamese. */
export function asPublished(fact: PlainFact): PutFact {
  return { ...fact, saysIn: 'vi', noteIn: 'vi' };
}
