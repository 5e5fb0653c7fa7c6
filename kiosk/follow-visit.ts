import type { Language } from '../components/language.ts';

/** Lets the page itself follow the visit: its language, and with large text the theme of high contrast, which elements inherit through the tokens. */
export function followVisit(language: Language, large: boolean): void {
  const page = document.documentElement;
  // Written again, the same language has the whole page styled anew.
  if (page.lang !== language) page.lang = language;
  if (large) page.dataset['theme'] = 'contrast';
  else if (page.dataset['theme'] === 'contrast') delete page.dataset['theme'];
}
