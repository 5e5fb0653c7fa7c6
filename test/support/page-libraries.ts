import { resolve } from 'node:path';

/** Where npm has what pages that carry the elements are built with: themes, old libraries, frameworks. */
export const PAGE_LIBRARIES = resolve(import.meta.dirname, '../fixtures/pages');
