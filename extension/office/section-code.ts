import { askFirstFigures } from './report/read-figures.ts';

/** The code of each part of the office page by the part's id; loaded when the part is first shown. */
export const SECTION_CODE = {
  'ho-so': () => import('./dossiers/dossiers-section.ts'),
  nhap: () => import('./import/import-view.ts'),
  so: () => import('./books/books-view.ts'),
  'bao-cao': () => import('./report/report-view.ts'),
  'kiem-tra': () => import('./audit/audit-view.ts'),
  'phan-anh': () => import('./feedback/feedback-page.ts'),
  'thong-ke': () => import('./statistics/statistics-page.ts'),
  kho: () => import('./vault/vault-page.ts'),
  'sao-luu': () => import('./backup/backup-page.ts'),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>;

/** What a part reads first; begun while its code still comes, and taken by it. */
export const SECTION_READING: Partial<Record<SectionId, () => void>> = {
  'bao-cao': askFirstFigures,
};

export type SectionId = keyof typeof SECTION_CODE;

/** Shown where an address names no part. */
export const FIRST_SECTION: SectionId = 'ho-so';

/** The part an address ('#ho-so/…') names, and what follows its id. */
export function readAddress(hash: string): { readonly id: SectionId; readonly path: string } {
  const [id = '', ...path] = hash.replace(/^#/, '').split('/');
  const known = Object.hasOwn(SECTION_CODE, id) ? (id as SectionId) : FIRST_SECTION;
  return { id: known, path: path.join('/') };
}
