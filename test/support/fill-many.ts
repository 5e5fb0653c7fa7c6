import { openExtensionBrowser } from '../../scripts/extension-browser.ts';
import { createRandom, inventPerson } from '../fixtures/widgets/person.ts';
import { fillLibrary, isSilentError, isSilentUndo, type Trial } from './fill-library.ts';
import { isHeld, WidgetTab } from './widget-tab.ts';
import type { Library } from './widgets.ts';

/** What a long run came to. */
export interface LongRun {
  readonly fills: number;
  readonly reported: number;
  readonly silent: readonly (Trial & { readonly library: string })[];
}

/** The order in which the next pages are filled: every library in turn, each time with a person of its own. */
function* listTurns(libraries: readonly Library[], seed: number): Generator<[Library, number]> {
  for (let turn = 0; ; turn += 1) yield [libraries[turn % libraries.length]!, seed + turn];
}

/**
 * Fills the pages of all libraries with one invented person after another until so many controls were filled,
 * in several browsers side by side: most of the time is waiting. A turn's person depends on the seed and the turn alone.
 */
export async function fillMany(
  url: string,
  libraries: readonly Library[],
  options: { readonly fills: number; readonly seed: number; readonly browsers: number },
): Promise<LongRun> {
  const turns = listTurns(libraries, options.seed);
  const silent: (Trial & { readonly library: string })[] = [];
  let fills = 0;
  let reported = 0;
  const work = async (): Promise<void> => {
    const browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
    try {
      const tab = await WidgetTab.open(browser);
      while (fills < options.fills) {
        const [library, seed] = turns.next().value as [Library, number];
        const trials = await fillLibrary(tab, url, library, inventPerson(createRandom(seed)));
        fills += trials.length;
        reported += trials.filter(({ outcome }) => !isHeld(outcome)).length;
        for (const trial of trials)
          if (isSilentError(trial) || isSilentUndo(trial))
            silent.push({ ...trial, library: library.name });
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: options.browsers }, work));
  return { fills, reported, silent };
}
