import { openExtensionBrowser, type ExtensionBrowser } from '../scripts/extension-browser.ts';
import { serveStatic } from '../scripts/serve-static.ts';
import { createRandom, inventPerson } from '../test/fixtures/widgets/person.ts';
import {
  fillLibrary,
  findControl,
  isSilentError,
  isSilentUndo,
  sameModel,
} from '../test/support/fill-library.ts';
import { fillMany } from '../test/support/fill-many.ts';
import { isHeld, WidgetTab } from '../test/support/widget-tab.ts';
import { buildWidgets, loadLibraries, type Library } from '../test/support/widgets.ts';
import { timeForm } from './fill-speed.ts';
import type { BenchOptions } from './options.ts';
import type { Peer } from './peer-fillers.ts';
import { PeerTab } from './peer-tab.ts';
import type { Row } from './rows.ts';

const PEERS: readonly Peer[] = ['duckDuckGo', 'keePassXC', 'bitwarden'];

interface Coverage {
  right: number;
  reported: number;
  silent: number;
  total: number;
}

/** Every widget once by the extension: right and said so, said not kept, or silently wrong. */
async function coverOurs(
  tab: WidgetTab,
  url: string,
  libraries: readonly Library[],
  seed: number,
): Promise<Coverage> {
  const coverage = { right: 0, reported: 0, silent: 0, total: 0 };
  const person = inventPerson(createRandom(seed));
  for (const library of libraries)
    for (const trial of await fillLibrary(tab, url, library, person)) {
      coverage.total += 1;
      if (isSilentError(trial) || isSilentUndo(trial)) coverage.silent += 1;
      else if (isHeld(trial.outcome)) coverage.right += 1;
      else coverage.reported += 1;
    }
  return coverage;
}

/** The same forms filled a peer's way, one control after the other; how many the framework then holds. */
async function coverPeer(
  peer: Peer,
  tab: WidgetTab,
  url: string,
  libraries: readonly Library[],
  seed: number,
): Promise<number> {
  const person = inventPerson(createRandom(seed));
  let right = 0;
  for (const { name, widgets } of libraries) {
    await tab.visit(`${url}${name}/`);
    const { controls } = await tab.readForm();
    const peerTab = await PeerTab.open(tab.page);
    const writings = widgets.map(({ write }) => write(person));
    for (const [at, { label }] of widgets.entries())
      await peerTab.fill(peer, findControl(controls, label), writings[at]!.value);
    await tab.page.waitForTimeout(1_000);
    const model = await tab.readModel();
    right += widgets.filter((one, at) => sameModel(model[one.name], writings[at]!.model)).length;
  }
  return right;
}

async function cover(
  browser: ExtensionBrowser,
  url: string,
  libraries: readonly Library[],
  seed: number,
): Promise<readonly Row[]> {
  const tab = await WidgetTab.open(browser);
  const ours = await coverOurs(tab, url, libraries, seed);
  const share = ours.right / ours.total;
  const rows: Row[] = [
    {
      name: `${ours.total} widgets: not filled, and said so`,
      value: 1 - share,
      unit: 'share',
      goal: 0.02,
    },
    { name: 'silent errors', value: ours.silent, unit: 'count', goal: 0 },
  ];
  for (const peer of PEERS) {
    const right = await coverPeer(peer, tab, url, libraries, seed);
    const missed = 1 - right / ours.total;
    rows.push({
      name: `not filled, nothing said: the way of ${peer}`,
      value: missed,
      unit: 'share',
    });
  }
  await tab.page.close();
  return rows;
}

/** Widgets of real libraries: coverage beside three peers, a long run for silent errors, and time beside Playwright's fill(). */
export async function measure(options: BenchOptions): Promise<readonly Row[]> {
  const libraries = await loadLibraries();
  const server = await serveStatic(await buildWidgets(libraries), 0);
  const browser = await openExtensionBrowser({ grant: ['http://127.0.0.1/*'] });
  try {
    const coverage = await cover(browser, server.url, libraries, options.seed);
    const speed = await timeForm(browser);
    const long = await fillMany(server.url, libraries, options);
    for (const trial of long.silent) console.error('silent:', JSON.stringify(trial));
    return [
      ...coverage,
      ...speed,
      {
        name: `silent errors in ${long.fills} fills, seed ${options.seed}`,
        value: long.silent.length,
        unit: 'count',
        goal: 0,
      },
      { name: 'of them said not kept', value: long.reported / long.fills, unit: 'share' },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
