import { expect, fixtureSync } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import type { Examples } from '../../components/examples.ts';
import { examples as changes } from '../../components/edition-changes/edition-changes.examples.ts';
import { examples as feedback } from '../../components/feedback-form/feedback-form.examples.ts';
import { examples as status } from '../../components/feedback-status/feedback-status.examples.ts';
import { examples as office } from '../../components/office-info/office-info.examples.ts';
import { examples as poster } from '../../components/poster-sheet/poster-sheet.examples.ts';
import { examples as detail } from '../../components/procedure-detail/procedure-detail.examples.ts';
import { examples as finder } from '../../components/procedure-finder/procedure-finder.examples.ts';
import { examples as list } from '../../components/procedure-list/procedure-list.examples.ts';
import { examples as qr } from '../../components/qr-display/qr-display.examples.ts';
import { examples as rating } from '../../components/satisfaction-rating/satisfaction-rating.examples.ts';
import { examples as keyboard } from '../../components/vietnamese-keyboard/vietnamese-keyboard.examples.ts';

const ELEMENTS: Readonly<Record<string, Examples>> = {
  'procedure-finder': finder,
  'procedure-list': list,
  'procedure-detail': detail,
  'qr-display': qr,
  'feedback-form': feedback,
  'satisfaction-rating': rating,
  'feedback-status': status,
  'office-info': office,
  'poster-sheet': poster,
  'edition-changes': changes,
  'vietnamese-keyboard': keyboard,
};
const LANGUAGES = ['vi', 'en'];
/** Colours are the same in both languages; light and dark are looked at in Vietnamese at every width, in e2e/sweep. */
const THEMES: Readonly<Record<string, readonly string[]>> = {
  vi: ['contrast'],
  en: ['light'],
};
const SHAPES = [
  { density: 'touch', width: '320px' },
  { density: 'kiosk', width: '1000px' },
];

/** Without `fixture`: it waits for a frame, and a tab in the background gets none. */
async function show(
  example: Examples[string],
  width: string,
  language: string,
): Promise<HTMLElement> {
  const main = fixtureSync<HTMLElement>(
    html`<main lang=${language} style="display:block;width:${width};background:var(--ml-paper)">
      ${example}
    </main>`,
  );
  const element = main.firstElementChild as LitElement;
  await element.updateComplete;
  if (language === 'en') {
    // English comes in a file of its own; what is inside asks for it when it is drawn itself.
    await import('../../components/english.ts');
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
  }
  return main;
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  delete document.documentElement.dataset['density'];
});

for (const [tag, examples] of Object.entries(ELEMENTS))
  describe(`<${tag}>`, () => {
    for (const [name, example] of Object.entries(examples))
      for (const language of LANGUAGES) {
        for (const theme of THEMES[language]!)
          it(`has nothing axe objects to: ${name}, ${theme}, ${language}`, async () => {
            document.documentElement.dataset['theme'] = theme;
            await expect(await show(example, '400px', language)).to.be.accessible();
          });
        for (const { density, width } of SHAPES)
          it(`stays within ${width} at ${density} density: ${name}, ${language}`, async () => {
            document.documentElement.dataset['density'] = density;
            const main = await show(example, width, language);
            expect(main.scrollWidth).to.equal(main.clientWidth);
          });
      }
  });
