import { type Language, LANGUAGES, type Words } from './language.ts';
import { type Markup, markup } from './markup.ts';
import { SCREEN } from './screen-words.ts';

/** A page of the site in one language. */
export interface Page {
  /** Its file without `.html`, the same in every language. */
  readonly slug: string;
  readonly title: Words;
  /** One sentence for search engines. */
  readonly lead: Words;
  readonly body: (language: Language) => Markup;
}

/** A group of the menu. */
export interface MenuGroup {
  readonly heading: Words;
  readonly pages: readonly { readonly slug: string; readonly title: Words }[];
}

/** What a page may load and do; `style-src` and `script-src` allow this site's files and nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html mot-lan mot-lan-docs',
].join('; ');

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

function otherOf(language: Language): Language {
  return LANGUAGES.find((one) => one !== language)!;
}

function menu(groups: readonly MenuGroup[], slug: string, language: Language): Markup {
  return markup`${groups.map(
    ({ heading, pages }) => markup`<h2>${heading[language]}</h2>
      <ul>${pages.map(
        (page) =>
          markup`<li><a href="${page.slug}.html"${page.slug === slug ? markup` aria-current="page"` : undefined}>${page.title[language]}</a></li>`,
      )}</ul>`,
  )}`;
}

/** A page as HTML. */
export function writePage(page: Page, groups: readonly MenuGroup[], language: Language): Markup {
  const other = otherOf(language);
  const list = menu(groups, page.slug, language);
  return markup`<!doctype html>
<html lang="${language}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title[language]} – ${SCREEN.site[language]}</title>
<meta name="description" content="${page.lead[language]}">
<link rel="icon" href="../assets/icon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${other}" href="../${other}/${page.slug}.html">
<link rel="stylesheet" href="../assets/tokens.css">
<link rel="stylesheet" href="../assets/site.css">
<script type="module" src="../assets/site.js"></script>
</head>
<body>
<a class="skip" href="#content">${SCREEN.skip[language]}</a>
<header class="bar">
  <a class="brand" href="index.html"><span aria-hidden="true">1</span>${SCREEN.site[language]}</a>
  <label class="choice" data-needs-script hidden><span>${SCREEN.theme[language]}</span>
    <select data-choose="theme">${THEMES.map((theme) => markup`<option value="${theme}">${SCREEN[theme][language]}</option>`)}</select></label>
  <a class="language" hreflang="${other}" lang="${other}" href="../${other}/${page.slug}.html">${SCREEN.language[language]}</a>
</header>
<div class="columns">
  <nav aria-label="${SCREEN.menu[language]}"><details class="folded"><summary>${SCREEN.menu[language]}</summary>${list}</details><div class="unfolded">${list}</div></nav>
  <main id="content" tabindex="-1">
    <h1>${page.title[language]}</h1>
    ${page.body(language)}
    <footer><p>${SCREEN.generated[language]}</p></footer>
  </main>
</div>
</body>
</html>
`;
}
