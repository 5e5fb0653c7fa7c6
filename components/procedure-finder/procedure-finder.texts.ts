import type { Texts } from '../language.ts';

const vi = {
  toFields: 'Tất cả lĩnh vực',
  toList: 'Danh sách thủ tục',
};

/** Every sentence of the element that is not of the list or the detail in it. */
export type ProcedureFinderTexts = typeof vi;

/** What `<procedure-finder>` says. */
export const PROCEDURE_FINDER_TEXTS: Texts<ProcedureFinderTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.procedureFinder,
};
