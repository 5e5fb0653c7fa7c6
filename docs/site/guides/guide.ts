import { codeBlock, paragraph, steps } from '../blocks.ts';
import type { Language, Words } from '../language.ts';
import type { Page } from '../layout.ts';
import { type Markup, markup } from '../markup.ts';

/** A piece of a guide. */
export type Block =
  | { readonly heading: Words }
  | { readonly say: Words }
  | { readonly steps: Readonly<Record<Language, readonly string[]>> }
  | { readonly code: string; readonly name: string };

/** A guide: prose in each language around the same code. */
export interface Guide {
  readonly slug: string;
  readonly title: Words;
  readonly lead: Words;
  readonly blocks: readonly Block[];
}

function writeBlock(block: Block, language: Language): Markup {
  if ('heading' in block) return markup`<h2>${block.heading[language]}</h2>`;
  if ('steps' in block) return steps(block.steps[language]);
  if ('say' in block) return paragraph(block.say[language]);
  return codeBlock(block.code, block.name, language);
}

/** A guide as a page. */
export function makeGuidePage({ slug, title, lead, blocks }: Guide): Page {
  return {
    slug,
    title,
    lead,
    body: (language) =>
      markup`<p class="lead">${lead[language]}</p>${blocks.map((one) => writeBlock(one, language))}`,
  };
}
