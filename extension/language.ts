import type { Language, Saying } from '../domain/saying.ts';
import type { ReactiveControllerHost } from 'lit';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Saying;

let spoken: Language = 'vi';
const changes = new EventTarget();

/** The language people read now. */
export function currentLanguage(): Language {
  return spoken;
}

/** Speaks another language from now on: the document says so, and every element that follows is drawn again. */
export function speakLanguage(language: Language): void {
  spoken = language;
  document.documentElement.lang = language;
  changes.dispatchEvent(new Event('change'));
}

/** A text in the language people read now. */
export function say(saying: Saying): string {
  return saying[spoken];
}

/**
 * A table of texts, read in the language of now: `name: { vi: '…', en: '…' }`. Never keep one of its texts in a
 * constant of a module, for that one would not change with the language.
 */
export function speak<Name extends string>(
  table: Readonly<Record<Name, Saying>>,
): Readonly<Record<Name, string>> {
  const read = (name: string): string => say(table[name as Name]);
  const spokenTable = {} as Record<Name, string>;
  for (const name of Object.keys(table))
    Object.defineProperty(spokenTable, name, { get: () => read(name), enumerable: true });
  return spokenTable;
}

/** A number of things in English, where one is told from many: '1 box', '3 boxes'. */
export function countEnglish(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The locale in which numbers, dates and times are written now. */
export function currentLocale(): string {
  return LOCALES[spoken];
}

/** Draws an element again whenever the language changes, as long as it is in the page. */
export function followLanguage(host: ReactiveControllerHost): void {
  const draw = (): void => host.requestUpdate();
  host.addController({
    hostConnected: () => changes.addEventListener('change', draw),
    hostDisconnected: () => changes.removeEventListener('change', draw),
  });
}
