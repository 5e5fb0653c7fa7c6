import type { ProcedureFinderTexts } from './procedure-finder.texts.ts';

/** `<procedure-finder>` in English. */
export const PROCEDURE_FINDER_ENGLISH: ProcedureFinderTexts = {
  toFields: 'All fields',
  toList: 'List of procedures',
};
