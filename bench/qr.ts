import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { displayAddress } from '../domain/procedure.ts';
import { readEdition } from '../domain/read-edition.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { ensurePeers } from './peers.ts';
import { CLEAN, isReadBack, PHONE, type Shot } from './qr-camera.ts';
import { median, type Row } from './rows.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** As many as the commune's counters take in by the report of December 2023. */
const ADDRESSES = 138;
/** A kiosk's small PC beside this one. */
const SLOW = 4;

interface Times {
  /** Milliseconds an address, ours from cold. */
  readonly own: readonly number[];
  readonly again: readonly number[];
  /** By the peer's name: milliseconds an address, drawn as SVG, the second round. */
  readonly peers: Readonly<Record<string, readonly number[]>>;
}

/** Times of one page: our first round and the second, then each peer's second. */
const TIMER = `
import { encodeQr } from './components/qr-display/qr-path.ts';
import qrcode from 'qrcode-generator';
import { renderSVG } from 'uqr';
import { correction, generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import nayuki from 'nayuki-qr-code-generator';
const time = (texts, work) => texts.map((text) => { const started = performance.now(); work(text); return performance.now() - started; });
const drawNayuki = (text) => {
  const code = nayuki.QrCode.encodeText(text, nayuki.QrCode.Ecc.MEDIUM);
  let path = '';
  for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.getModule(x, y)) path += 'M' + (x + 4) + ',' + (y + 4) + 'h1v1h-1z';
  return path;
};
const PEERS = {
  'qrcode-generator': (text) => { const code = qrcode(0, 'M'); code.addData(text); code.make(); code.createSvgTag(1, 4); },
  uqr: (text) => renderSVG(text, { ecc: 'M', border: 4 }),
  'lean-qr': (text) => toSvgSource(generate(text, { minCorrectionLevel: correction.M })),
  nayuki: drawNayuki,
};
globalThis.timeQr = (texts) => {
  const own = time(texts, encodeQr);
  // Other texts of the same length: what was drawn once is kept.
  const again = time(texts.map((text) => text.slice(0, -1) + '~'), encodeQr);
  const peers = {};
  for (const [name, draw] of Object.entries(PEERS)) { time(texts, draw); peers[name] = time(texts, draw); }
  return { own, again, peers };
};`;

function listAddresses(): readonly string[] {
  const json: unknown = JSON.parse(
    readFileSync(resolve(ROOT, 'catalogue/commune-2026.json'), 'utf8'),
  );
  const { edition, problem } = readEdition(json);
  if (edition === undefined) throw new Error(problem);
  const found = edition.procedures.flatMap((one) => displayAddress(one) ?? []);
  if (found.length < ADDRESSES)
    throw new Error(`Expected ${ADDRESSES} addresses, found ${found.length}.`);
  return found;
}

/** Every address read back by zxing: drawn clean, and as a phone of three camera pixels and a half a module sees it. */
async function readAllBack(): Promise<readonly Row[]> {
  const addresses = listAddresses();
  const shareUnread = async (shotOf: (at: number) => Shot): Promise<number> => {
    let unread = 0;
    for (const [at, address] of addresses.entries())
      if (!(await isReadBack(address, shotOf(at), at))) unread += 1;
    return unread / addresses.length;
  };
  const clean = await shareUnread(() => CLEAN);
  const seen = await shareUnread((at) => ({
    ...PHONE,
    turn: ((at % 7) - 3) * 5,
    lean: ((at % 5) - 2) * 7.5,
  }));
  return [
    {
      name: `${addresses.length} codes, clean: not read back`,
      value: clean,
      unit: 'share',
      goal: 0,
    },
    {
      name: `${addresses.length} codes, 3.5 px a module, blurred, noisy, tilted: not read back`,
      value: seen,
      unit: 'share',
      goal: 0.01,
    },
  ];
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
  const addresses = listAddresses().slice(0, ADDRESSES);
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
    const warm = median(fast.again);
    const sum = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0);
    return [
      { name: 'first code', value: fast.own[0]!, unit: 'ms' },
      { name: `first code, ${SLOW} × slower`, value: slow.own[0]!, unit: 'ms' },
      { name: `${ADDRESSES} codes from cold`, value: sum(fast.own), unit: 'ms' },
      {
        name: `${ADDRESSES} codes from cold, ${SLOW} × slower`,
        value: sum(slow.own),
        unit: 'ms',
        goal: 1000,
      },
      { name: 'one code, warm', value: warm, unit: 'ms' },
      ...Object.entries(fast.peers).map(([name, times]): Row => ({
        name: `one code, warm: ${name}`,
        value: median(times),
        unit: 'ms',
        ratio: median(times) / warm,
        peer: 'Một Lần',
      })),
      { name: `one code, warm, ${SLOW} × slower`, value: median(slow.again), unit: 'ms' },
      ...(await readAllBack()),
    ];
  } finally {
    await browser.close();
  }
}
