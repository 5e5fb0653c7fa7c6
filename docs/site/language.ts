/** A language of the site. */
export type Language = 'vi' | 'en';

/** The same words in each language. */
export type Words = Readonly<Record<Language, string>>;

/** The languages there are, the office's own first. */
export const LANGUAGES: readonly Language[] = ['vi', 'en'];
