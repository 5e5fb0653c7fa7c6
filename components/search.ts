/** The kiosk's own search for pages that want it: aliases, typing errors, marks that count when they were typed. */
export { buildSearch, type Search, type SearchHit } from '../domain/procedure-search.ts';
export { NO_HINTS, type SearchHints } from '../domain/search-hints.ts';
export { readEdition } from '../domain/read-edition.ts';
