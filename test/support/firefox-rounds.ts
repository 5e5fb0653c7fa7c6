import type { Places } from './embed-site.ts';
import {
  CLASSIC,
  MODULE,
  pageOf,
  serveEmbedSite,
  setContent,
  waitForElements,
} from './embed-site.ts';
import type { HostilePage } from './hostile-pages.ts';
import { openFirefox } from './open-firefox.ts';
import { viewFirefox, type PageView } from './page-view.ts';
import { learnPlaces, spoil } from './place-pictures.ts';
import { sweepPage, type Round } from './sweep-examples.ts';

/** What `sweepExamples` looks for, in Firefox. @param url the site of the examples */
export async function sweepFirefox(url: string, round: Round): Promise<readonly string[]> {
  const tab = await openFirefox({ forcesColors: round.look === 'forced colours' });
  try {
    await tab.open(url);
    return [...(await sweepPage(viewFirefox(tab.page), round)), ...tab.complaints];
  } finally {
    await tab.close();
  }
}

/** What came of looking at the elements on hostile pages. */
export interface HostileVisit {
  /** Elements that looked otherwise than on a plain page, or what was complained about; empty when nothing was. */
  readonly objections: readonly string[];
  /** Elements found different on a page where two were spoilt: the comparison sees. */
  readonly seen: readonly string[];
}

/** Opens hostile pages in Firefox and holds every element's picture against that on a plain page. */
export async function visitHostilePages(pages: readonly HostilePage[]): Promise<HostileVisit> {
  const site = await serveEmbedSite();
  const tab = await openFirefox();
  try {
    const table = await tab.page.browser().newPage();
    await table.goto(site.origin);
    await tab.page.bringToFront();
    const view = viewFirefox(tab.page);
    await view.resize(2000, 1750);
    const show = async (head: string, script: string, places?: Places): Promise<PageView> => {
      await tab.open(site.put(pageOf(head, script, places)));
      await waitForElements(view);
      await setContent(view);
      return view;
    };
    const learnt = await learnPlaces(viewFirefox(table), (places) => show('', MODULE, places));
    const { cutter, places, expected } = learnt;
    const objections: string[] = [];
    for (const { name, head, hasScripts } of pages)
      for (const script of hasScripts ? [MODULE, CLASSIC] : [MODULE]) {
        await show(head, script, places);
        const different = await cutter.findDifferent(view, expected);
        objections.push(...[...different, ...tab.complaints].map((one) => `${one} with ${name}`));
      }
    await show('<style>body { letter-spacing: 2px }</style>', MODULE, places);
    await spoil(view, { open: 'satisfaction-rating', dotted: 'office-info' });
    return { objections, seen: await cutter.findDifferent(view, expected, 3) };
  } finally {
    await tab.close();
    site.close();
  }
}
