import { putIntoEnglish } from '../english-facts.ts';
import { englishField } from '../english-fields.ts';
import type { ProcedureListTexts } from './procedure-list.texts.ts';

/** `<procedure-list>` in English. */
export const PROCEDURE_LIST_ENGLISH: ProcedureListTexts = {
  opening: 'Opening the list of procedures…',
  question: 'What do you need to do?',
  clear: 'Clear',
  mostUsed: 'Most people come for',
  allFields: 'All fields',
  showFields: (count) => `Show all ${count} fields`,
  procedures: (count) => (count === 1 ? '1 procedure' : `${count} procedures`),
  field: 'Field',
  emptyField: 'There is no procedure in this field.',
  searching: 'Searching…',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  nearest: (count) => `The nearest ${count} results`,
  notFound: 'Nothing found for what you typed.',
  notFoundAdvice: 'Type fewer words (in Vietnamese), choose a field below, or ask at the counter.',
  onlyIn: (scope) => `only in: ${scope}`,
  code: (code) => `code ${code}`,
  noCode: 'code not checked yet',
  fact: putIntoEnglish,
  fieldName: englishField,
};
