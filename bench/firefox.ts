import { installFolder } from '../scripts/install-folder.ts';
import { openExamplesSite } from '../test/support/examples-site.ts';
import { sweepFirefox, visitHostilePages } from '../test/support/firefox-rounds.ts';
import { hostilePages } from '../test/support/hostile-pages.ts';
import { PAGE_LIBRARIES } from '../test/support/page-libraries.ts';
import { ALL_LANGUAGES, ALL_LOOKS, EVERY_WIDTH } from '../test/support/sweep-examples.ts';
import type { Row } from './rows.ts';

function count(name: string, objections: readonly string[]): Row {
  for (const one of objections) console.error(one);
  return { name, value: objections.length, unit: 'count', goal: 0 };
}

/** The elements in Firefox: every example in every look, language and width, read by axe, and every element on every hostile page. */
export async function measure(): Promise<readonly Row[]> {
  installFolder(PAGE_LIBRARIES);
  const site = await openExamplesSite();
  const rows: Row[] = [];
  try {
    for (const language of ALL_LANGUAGES)
      for (const look of ALL_LOOKS) {
        const round = { look, language, widths: EVERY_WIDTH, axeAt: EVERY_WIDTH };
        const name = `objections at ${EVERY_WIDTH.length} widths in Firefox, ${look}, ${language}`;
        rows.push(count(name, await sweepFirefox(`${site.url}/`, round)));
      }
    const pages = hostilePages();
    const { objections } = await visitHostilePages(pages);
    rows.push(count(`elements that look otherwise on ${pages.length} hostile pages`, objections));
  } finally {
    await site.close();
  }
  return rows;
}
