import type { ElementDoc } from '../../scripts/package-components/element-doc.ts';
import { codeBlock } from './blocks.ts';
import { NOTES } from './element-notes.ts';
import { translateExample } from './example-words.ts';
import type { Language } from './language.ts';
import type { Page } from './layout.ts';
import { type Markup, markup, prose } from './markup.ts';
import type { Example } from './read-examples.ts';
import { saySentence, writeReference } from './reference.ts';
import { SCREEN } from './screen-words.ts';
import { type Framework, FRAMEWORK_NAMES, FRAMEWORKS, writeSnippet } from './write-snippets.ts';

/** An example with its code for every framework. */
interface ShownExample {
  readonly name: string;
  readonly snippets: Readonly<Record<Framework, string>>;
}

async function withSnippets(example: Example, event: string | undefined): Promise<ShownExample> {
  const written = await Promise.all(
    FRAMEWORKS.map(async (one) => [one, await writeSnippet(one, example, event)] as const),
  );
  return {
    name: example.name,
    snippets: Object.fromEntries(written) as Record<Framework, string>,
  };
}

function sayExample(name: string, language: Language): string {
  return language === 'vi' ? translateExample(name) : name;
}

const DENSITIES = ['touch', 'desk', 'kiosk'] as const;

function writeStage(
  element: ElementDoc,
  examples: readonly ShownExample[],
  language: Language,
): Markup {
  const events = (element.events ?? []).map(({ name }) => name).join(' ');
  const box =
    element.tagName === 'vietnamese-keyboard'
      ? markup`<label class="try">${SCREEN.tryBox[language]} <input type="text" lang="vi"></label>`
      : undefined;
  return markup`<section aria-labelledby="live"><h2 id="live">${SCREEN.live[language]}</h2>
    <noscript><p>${SCREEN.script[language]}</p></noscript>
    <div class="controls" data-needs-script hidden>
      <label class="choice"><span>${SCREEN.example[language]}</span><select data-choose="example">${examples.map(
        ({ name }) => markup`<option value="${name}">${sayExample(name, language)}</option>`,
      )}</select></label>
      <label class="choice"><span>${SCREEN.density[language]}</span><select data-choose="density">${DENSITIES.map(
        (one) => markup`<option value="${one}">${SCREEN[one][language]}</option>`,
      )}</select></label>
    </div>${box}
    <div class="stage" lang="vi" role="group" aria-label="${SCREEN.liveIs[language]}" data-stage="${element.tagName}" data-events="${events}"></div>
    ${events === '' ? undefined : markup`<p class="heard" data-needs-script hidden>${SCREEN.heard[language]} <output data-heard><code>${SCREEN.nothingHeard[language]}</code></output></p>`}
  </section>`;
}

function writeSnippets(examples: readonly ShownExample[], language: Language): Markup {
  return markup`<section aria-labelledby="snippets"><h2 id="snippets">${SCREEN.snippets[language]}</h2>
    <fieldset class="frameworks" data-needs-script hidden><legend>${SCREEN.framework[language]}</legend>${FRAMEWORKS.map(
      (one) =>
        markup`<label><input type="radio" name="framework" value="${one}"${one === 'html' ? markup` checked` : undefined}><span>${FRAMEWORK_NAMES[one]}</span></label>`,
    )}</fieldset>
    ${examples.flatMap(({ name, snippets }, at) =>
      FRAMEWORKS.map(
        (one) =>
          markup`<div data-snippet="${one}" data-example="${name}"${at === 0 && one === 'html' ? undefined : markup` hidden`}>${codeBlock(snippets[one], FRAMEWORK_NAMES[one], language)}</div>`,
      ),
    )}</section>`;
}

function writeThemeEditor({ cssProperties = [] }: ElementDoc, language: Language): Markup {
  return markup`<section aria-labelledby="theme" data-needs-script hidden><h2 id="theme">${SCREEN.editTheme[language]}</h2>
    <p>${SCREEN.editThemeLead[language]}</p>
    <form class="theme" data-theme-editor>${cssProperties.map(
      ({ name, description = '' }) =>
        markup`<label title="${saySentence(description, language)}"><code>${name}</code><input name="${name}" autocomplete="off" spellcheck="false"></label>`,
    )}<button type="reset">${SCREEN.reset[language]}</button></form>
    <div data-theme-css data-empty="${SCREEN.noChange[language]}">${codeBlock(SCREEN.noChange[language], SCREEN.changed[language], language)}</div></section>`;
}

function writeNotes(tag: string, language: Language): Markup {
  const notes = NOTES[tag];
  if (notes === undefined) throw new Error(`Expected notes of <${tag}> in element-notes.ts.`);
  return markup`<section class="notes">
    <div><h2>${SCREEN.accessibility[language]}</h2><p>${prose(notes.accessibility[language])}</p></div>
    <div><h2>${SCREEN.keyboard[language]}</h2><p>${prose(notes.keyboard[language])}</p></div></section>`;
}

/** The page of one element: shown, themed, written out, looked up. */
export async function makeElementPage(
  element: ElementDoc,
  examples: readonly Example[],
): Promise<Page> {
  const event = element.events?.[0]?.name;
  const shown = await Promise.all(examples.map((one) => withSnippets(one, event)));
  const description = element.description ?? '';
  const title = `<${element.tagName}>`;
  return {
    slug: element.tagName,
    title: { vi: title, en: title },
    lead: { vi: saySentence(description, 'vi'), en: saySentence(description, 'en') },
    body: (language) => markup`<p class="lead">${prose(saySentence(description, language))}</p>
      ${writeStage(element, shown, language)}
      ${writeSnippets(shown, language)}
      ${writeThemeEditor(element, language)}
      ${writeNotes(element.tagName, language)}
      <section aria-labelledby="reference"><h2 id="reference">${SCREEN.reference[language]}</h2>${writeReference(element, language)}</section>`,
  };
}
