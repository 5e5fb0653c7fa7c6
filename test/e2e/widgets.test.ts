import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';
import { createRandom, inventPerson } from '../fixtures/widgets/person.ts';
import { fillLibrary, isSilentError, isSilentUndo, type Trial } from '../support/fill-library.ts';
import { isHeld, WidgetTab } from '../support/widget-tab.ts';
import { buildWidgets, loadLibraries } from '../support/widgets.ts';

const SEED = 20_261_123;
/** Side by side, for most of the time is waiting: with all libraries more than five hundred fills. */
const BROWSERS = 2;
const ROUNDS = 1;
/** `WIDGETS=react-19,antd-6` runs those alone. */
const only = (process.env['WIDGETS'] ?? '').split(',').filter((name) => name !== '');
const libraries = await loadLibraries(only);

function check(trial: Trial): void {
  const { widget, outcome, model, wanted, restored, initial, final } = trial;
  const told = JSON.stringify({ outcome, model, wanted, restored, initial, final });
  assert.equal(isSilentError(trial), false, `a silent error: ${told}`);
  assert.equal(isSilentUndo(trial), false, `a silent error while taking back: ${told}`);
  assert.equal(isHeld(outcome), widget.unfillable === undefined, `kept or not: ${told}`);
  // What has no way back may find one; what has one must take it.
  if (restored !== undefined && widget.final === undefined)
    assert.equal(isHeld(restored), true, `not taken back: ${told}`);
}

describe('filling real widgets', () => {
  let browsers: readonly ExtensionBrowser[];
  let server: StaticServer;
  let tabs: readonly WidgetTab[];

  before(async () => {
    server = await serveStatic(await buildWidgets(libraries), 0);
    browsers = await Promise.all(
      Array.from({ length: BROWSERS }, () =>
        openExtensionBrowser({ grant: ['http://127.0.0.1/*'] }),
      ),
    );
    tabs = await Promise.all(browsers.map((browser) => WidgetTab.open(browser)));
  });
  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  });

  for (const library of libraries)
    describe(library.name, () => {
      const trials: Trial[] = [];

      before(async () => {
        const fillRounds = async (tab: WidgetTab, at: number): Promise<void> => {
          const random = createRandom(SEED + at);
          for (let round = 0; round < ROUNDS; round += 1)
            trials.push(...(await fillLibrary(tab, server.url, library, inventPerson(random))));
        };
        await Promise.all(tabs.map(fillRounds));
      });

      for (const { name, unfillable } of library.widgets)
        it(
          unfillable === undefined
            ? `fills ${name} and takes it back`
            : `says that ${name} was not kept: ${unfillable}`,
          () => trials.filter(({ widget }) => widget.name === name).forEach(check),
        );
    });
});
