import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { displayAddress } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { ensurePeers } from './peers.ts';
import { median, type Row } from './rows.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** As many as the commune's counters take in by the report of December 2023. */
const ADDRESSES = 138;
/** A kiosk's small PC beside this one. */
const SLOW = 4;

interface Times {
  readonly own: readonly number[];
  readonly again: readonly number[];
  readonly peer: readonly number[];
}

/** Times of one page, in milliseconds an address: our first round and the second, then the peer's second. */
const TIMER = `
import { encodeQr } from './components/qr-display/qr-path.ts';
import qrcode from 'qrcode-generator';
const time = (texts, work) => texts.map((text) => { const started = performance.now(); work(text); return performance.now() - started; });
const peer = (text) => { const code = qrcode(0, 'M'); code.addData(text); code.make(); code.createSvgTag(1, 4); };
globalThis.timeQr = (texts) => {
  const own = time(texts, encodeQr);
  // Other texts of the same length: what was drawn once is kept.
  const again = time(texts.map((text) => text.slice(0, -1) + '~'), encodeQr);
  time(texts, peer);
  return { own, again, peer: time(texts, peer) };
};`;

function readAddresses(): readonly string[] {
  const json: unknown = JSON.parse(
    readFileSync(resolve(ROOT, 'catalogue/commune-2026.json'), 'utf8'),
  );
  const { edition, problem } = readEdition(json);
  if (edition === undefined) throw new Error(problem);
  const found = edition.procedures.flatMap((one) => displayAddress(one) ?? []).slice(0, ADDRESSES);
  if (found.length < ADDRESSES)
    throw new Error(`Expected ${ADDRESSES} addresses, found ${found.length}.`);
  return found;
}

async function timeOn(page: Page, script: string, addresses: readonly string[]): Promise<Times> {
  await page.goto('about:blank');
  await page.evaluate(script);
  return page.evaluate<Times>(`timeQr(${JSON.stringify(addresses)})`);
}

/** Encoding the QR codes of the portal's addresses in a browser: the first one, all of them, one when warm. */
export async function measure(): Promise<readonly Row[]> {
  const { outputFiles } = await build({
    stdin: { contents: TIMER, resolveDir: ROOT },
    nodePaths: [resolve(ensurePeers(), 'node_modules')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  const addresses = readAddresses();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage();
    const fast = await timeOn(page, outputFiles[0]!.text, addresses);
    const slowPage = await browser.newPage();
    const devtools = await slowPage.context().newCDPSession(slowPage);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
    const slow = await timeOn(slowPage, outputFiles[0]!.text, addresses);
    const [warm, peer] = [median(fast.again), median(fast.peer)];
    const sum = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0);
    return [
      { name: 'first code', value: fast.own[0]!, unit: 'ms' },
      { name: `first code, ${SLOW} × slower`, value: slow.own[0]!, unit: 'ms' },
      { name: `${ADDRESSES} codes from cold`, value: sum(fast.own), unit: 'ms', goal: 1000 },
      {
        name: 'one code, warm',
        value: warm,
        unit: 'ms',
        ratio: warm / peer,
        peer: 'qrcode-generator',
      },
      { name: `one code, warm, ${SLOW} × slower`, value: median(slow.again), unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}
