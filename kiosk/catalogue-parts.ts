import aliases from '../catalogue/aliases.json';
import checklists from '../catalogue/checklists.json';
import fields from '../catalogue/fields-2023.json';
import type { Checklist } from '../domain/checklist.ts';
import type { SearchHints } from '../domain/search-hints.ts';
export { MOST_USED } from './most-used.ts';

/** People's own words for procedures. */
export const HINTS = aliases as unknown as SearchHints;

/** What to bring, in plain words. */
export const CHECKLISTS = checklists as unknown as readonly Checklist[];

/** Slugs of the fields: first those most people come for, then as the report has them. */
export const FIELD_ORDER: readonly string[] = [
  'chung-thuc',
  'ho-tich',
  'bao-tro-xa-hoi',
  'nguoi-co-cong',
  'dang-ky-quan-ly-cu-tru',
  'cap-quan-ly-can-cuoc',
  'dat-dai',
  'giam-ngheo',
  'nghia-vu-quan-su',
  ...fields.map(({ slug }) => slug),
];
