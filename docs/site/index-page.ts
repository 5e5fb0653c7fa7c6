import { codeBlock, paragraph, steps } from './blocks.ts';
import type { Language } from './language.ts';
import type { MenuGroup, Page } from './layout.ts';
import { type Markup, markup, prose } from './markup.ts';
import { FIVE_STEPS, SCREEN } from './screen-words.ts';

const FIRST = `<link rel="stylesheet" href="/mot-lan/mot-lan.css">
<script type="module" src="/mot-lan/mot-lan.js"></script>
<procedure-finder src="/mot-lan/thu-tuc.json"></procedure-finder>`;

function writeCards(pages: readonly Page[], language: Language): Markup {
  return markup`<ul class="cards">${pages.map(
    ({ slug, title, lead }) =>
      markup`<li><a href="${slug}.html">${title[language]}</a><p>${prose(lead[language])}</p></li>`,
  )}</ul>`;
}

/** The first page: what this is, five minutes, every element and guide. */
export function makeIndexPage(elements: readonly Page[], guides: readonly Page[]): Page {
  return {
    slug: 'index',
    title: SCREEN.heading,
    lead: SCREEN.lead,
    body: (language) => markup`<p class="lead">${SCREEN.lead[language]}</p>
      <section><h2>${SCREEN.five[language]}</h2>${steps(FIVE_STEPS[language])}${codeBlock(FIRST, 'HTML', language)}${paragraph(SCREEN.fiveThen[language])}</section>
      <section><h2>${SCREEN.elements[language]}</h2>${writeCards(elements, language)}</section>
      <section><h2>${SCREEN.guides[language]}</h2>${writeCards(guides, language)}</section>`,
  };
}

/** The menu of every page. */
export function makeMenu(elements: readonly Page[], guides: readonly Page[]): readonly MenuGroup[] {
  return [
    { heading: SCREEN.elements, pages: elements },
    { heading: SCREEN.guides, pages: guides },
  ];
}
