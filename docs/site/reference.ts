import {
  type ElementDoc,
  type Member,
  type Named,
  propertiesOf,
  typeOf,
} from '../../scripts/package-components/element-doc.ts';
import { table } from './blocks.ts';
import type { Language } from './language.ts';
import { translateSentence } from './manifest-words.ts';
import { type Markup, markup, prose } from './markup.ts';
import { SCREEN } from './screen-words.ts';

/** A sentence of the manifest in a language, with a capital and a full stop. */
export function saySentence(sentence: string, language: Language): string {
  const said = language === 'vi' ? translateSentence(sentence) : sentence.replace(/\s+/g, ' ');
  const capital = said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

function code(text: string): Markup {
  return markup`<code translate="no">${text}</code>`;
}

type Cell = (one: Named) => Markup | string;

function section(
  heading: string,
  entries: readonly Named[],
  columns: readonly (readonly [head: string, cell: Cell])[],
): Markup {
  if (entries.length === 0) return markup``;
  const rows = entries.map((one) => columns.map(([, cell]) => cell(one)));
  const heads = columns.map(([head]) => head);
  return markup`<h3>${heading}</h3>${table(heading, heads, rows)}`;
}

/** Everything the manifest knows of an element, in tables. */
export function writeReference(element: ElementDoc, language: Language): Markup {
  const say = (words: keyof typeof SCREEN): string => SCREEN[words][language];
  const name = [
    say('name'),
    (one: Named) => (one.name === '' ? say('plainSlot') : code(one.name)),
  ] as const;
  const type = [say('type'), (one: Named) => code(typeOf(one) ?? 'string')] as const;
  const standard = [
    say('standard'),
    (one: Named) => (one.default === undefined ? '–' : code(one.default)),
  ] as const;
  const meaning = [
    say('meaning'),
    (one: Named) => prose(saySentence(one.description ?? '', language)),
  ] as const;
  const methods = (element.members ?? []).filter(({ kind }: Member) => kind === 'method');
  return markup`
    ${section(say('attributes'), element.attributes ?? [], [name, meaning, type, standard])}
    ${section(say('properties'), propertiesOf(element), [name, meaning, type, standard])}
    ${section(say('methods'), methods, [name, meaning])}
    ${section(say('events'), element.events ?? [], [name, meaning, type])}
    ${section(say('slots'), element.slots ?? [], [name, meaning])}
    ${section(say('parts'), element.cssParts ?? [], [name, meaning])}
    ${section(say('cssProperties'), element.cssProperties ?? [], [name, meaning])}`;
}
