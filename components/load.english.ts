import type { LoadTexts } from './load.texts.ts';

/** What elements with a `src` say of loading, in English. */
export const LOAD_ENGLISH: LoadTexts = {
  notOpened: (why) =>
    `This could not be opened (${why}). Please try again later or ask at the counter.`,
  answered: (status) => `the server answered ${status}`,
  empty: 'the file is empty',
  tooLarge: 'the file is too large',
  notJson: 'the file is not JSON',
  unreachable: 'no connection',
  notCatalogue: () =>
    'The list of procedures could not be read. Please try again later or ask at the counter.',
};
