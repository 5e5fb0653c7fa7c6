import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { runSideBySide } from '../../scripts/run-jobs.ts';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.ts';
import { createRandom, inventPerson } from '../fixtures/widgets/person.ts';
import { fillLibrary, isSilentError, isSilentUndo, type Trial } from '../support/fill-library.ts';
import { isHeld, WidgetTab } from '../support/widget-tab.ts';
import { buildWidgets, loadLibraries } from '../support/widgets.ts';

const SEED = 20_261_123;
/** Side by side, for most of the time is waiting. Each takes the next library; `npm run bench -- fill` fills many times. */
const BROWSERS = 2;
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
  let filled: ReadonlyMap<string, PromiseSettledResult<readonly Trial[]>>;

  before(async () => {
    server = await serveStatic(await buildWidgets(libraries), 0);
    browsers = await Promise.all(
      Array.from({ length: BROWSERS }, () =>
        openExtensionBrowser({ grant: ['http://127.0.0.1/*'] }),
      ),
    );
    const free = await Promise.all(browsers.map((browser) => WidgetTab.open(browser)));
    const random = createRandom(SEED);
    const results = await runSideBySide(libraries, BROWSERS, async (library) => {
      const tab = free.pop()!;
      const [result] = await Promise.allSettled([
        fillLibrary(tab, server.url, library, inventPerson(random)),
      ]);
      free.push(tab);
      return [library.name, result] as const;
    });
    filled = new Map(results);
  });
  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  });

  for (const library of libraries)
    describe(library.name, () => {
      let trials: readonly Trial[] = [];

      before(() => {
        const result = filled.get(library.name)!;
        if (result.status === 'rejected') throw result.reason;
        trials = result.value;
      });

      for (const { name, unfillable } of library.widgets)
        it(
          unfillable === undefined
            ? `fills ${name} and takes it back`
            : `says that ${name} was not kept: ${unfillable}`,
          () => {
            const own = trials.filter(({ widget }) => widget.name === name);
            assert.ok(own.length > 0, 'never filled');
            own.forEach(check);
          },
        );
    });
});
