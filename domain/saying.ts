/** The languages officers read. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language; a missing one is a type error. Official terms in it stay Vietnamese, in “quotes”. */
export type Saying = Readonly<Record<Language, string>>;

/** Words that are the same in every language: a page's own message, a name. */
export function quote(text: string): Saying {
  return { vi: text, en: text };
}

/** Sayings one after another, each once; undefined when there is none. */
export function joinSayings(sayings: readonly Saying[], between = '; '): Saying | undefined {
  const distinct = dropRepeated(sayings);
  if (distinct.length === 0) return undefined;
  const join = (language: Language): string =>
    distinct.map((saying) => saying[language]).join(between);
  return { vi: join('vi'), en: join('en') };
}

/** Each saying once, in order. */
export function dropRepeated(sayings: readonly Saying[]): readonly Saying[] {
  return [...new Map(sayings.map((saying) => [saying.vi, saying])).values()];
}
