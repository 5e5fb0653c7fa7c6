import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../../../scripts/browser.ts';
import { LOST_AND_TOLD, type KilledAct } from './killed-act.ts';

/**
 * What one killed round left behind: `state` is 'old', 'new', a number of whole steps, 'lost and told' of a store that is
 * gone whole and was reported as 'store-lost', or a mixture in words.
 */
export interface KilledRound {
  readonly act: KilledAct;
  readonly afterMilliseconds: number;
  /** Whether the work had been reported as done before the kill. */
  readonly acknowledged: boolean;
  /** Of work in steps, how many had been reported as done before the kill. */
  readonly steps: number;
  readonly state: string;
  /** Whether the browser said by itself that it found its files torn and deleted the store. */
  readonly thrownAway: boolean;
}

/** Chromium's words when LevelDB fails its checksums and every database of the origin is deleted. */
const THROWN_AWAY = /recovering from a corrupted \(and deleted\) database/;

const ACTS: readonly KilledAct[] = ['purge', 'restore', 'import', 'transfer'];

interface Running {
  readonly child: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
  /** All that the browser has written to its log so far. */
  readonly readLog: () => string;
}

/** The page, and the number of lines it should hold, kept where no killed browser can tear it. */
async function serveStore(): Promise<Server> {
  const bundle = await build({
    entryPoints: [resolve(import.meta.dirname, 'page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  const script = bundle.outputFiles[0]!.text;
  const markers = new Map<string, string>();
  const server = createServer((request, response) => {
    const marker = /^\/marker\/(.+)$/.exec(request.url ?? '')?.[1];
    if (marker !== undefined) {
      if (request.method === 'PUT')
        return request
          .on('data', (lines: Buffer) => markers.set(marker, lines.toString()))
          .on('end', () => response.end());
      return response.end(markers.get(marker) ?? '');
    }
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    return response.end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function followLog(child: ChildProcess): () => string {
  let log = '';
  child.stderr!.on('data', (part: Buffer) => (log += part.toString()));
  return () => log;
}

/** The address Chromium prints for its debugger. */
function readEndpoint(child: ChildProcess, readLog: () => string): Promise<string> {
  return new Promise((done, fail) => {
    child.stderr!.on('data', () => {
      const endpoint = /DevTools listening on (ws:\S+)/.exec(readLog())?.[1];
      if (endpoint !== undefined) done(endpoint);
    });
    child.on('exit', () => {
      fail(new Error(`expected a running browser, found it ended: ${readLog()}`));
    });
  });
}

async function start(profile: string, url: string): Promise<Running> {
  const child = spawn(
    ensureBrowser(),
    [
      '--headless=new',
      ...BROWSER_FLAGS,
      '--enable-logging=stderr',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own: the kill takes the browser and its helpers, and nothing else.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const readLog = followLog(child);
  const browser = await chromium.connectOverCDP(await readEndpoint(child, readLog));
  const page = await browser.contexts()[0]!.newPage();
  await page.goto(url);
  return { child, browser, page, readLog };
}

async function kill({ child, browser }: Running): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid!, 'SIGKILL');
  await ended;
  await browser.close().catch(() => undefined); // The connection is gone with the browser.
}

function call(
  page: Page,
  work: 'prepare' | 'run' | 'inspect',
  name: string,
  act: KilledAct,
): Promise<string> {
  return page.evaluate(`killedStore.${work}('${name}', '${act}')`);
}

/** Kills the browser once within the time the work takes, and a little after. */
async function killDuring(
  running: Running,
  name: string,
  act: KilledAct,
  afterMilliseconds: number,
): Promise<Pick<KilledRound, 'acknowledged' | 'steps'>> {
  let acknowledged = false;
  let steps = 0;
  running.page.on('console', (message) => {
    const told = /^acknowledged (\d+)$/.exec(message.text())?.[1];
    if (told !== undefined) steps = Number(told);
  });
  const work = call(running.page, 'run', name, act).then(
    () => (acknowledged = true),
    () => false, // The browser is gone: that is the point.
  );
  await new Promise((done) => setTimeout(done, afterMilliseconds));
  const known = { acknowledged, steps };
  await kill(running);
  await work;
  return known;
}

async function measure(running: Running, act: KilledAct): Promise<number> {
  await call(running.page, 'prepare', `measure-${act}`, act);
  const started = performance.now();
  await call(running.page, 'run', `measure-${act}`, act);
  return performance.now() - started;
}

/** Rounds of work killed at random moments (`random` gives 0–1), each judged by the browser started after it. */
export async function killRounds(count: number, random: () => number): Promise<KilledRound[]> {
  const profile = mkdtempSync(join(tmpdir(), 'mot-lan-kill-'));
  const server = await serveStore();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const rounds: KilledRound[] = [];
  let running = await start(profile, url);
  try {
    const longest = new Map<KilledAct, number>();
    for (const act of ACTS.slice(0, count)) longest.set(act, await measure(running, act));
    for (let n = 0; n < count; n += 1) {
      const act = ACTS[n % ACTS.length]!;
      await call(running.page, 'prepare', `round-${n}`, act);
      const afterMilliseconds = Math.round(random() * longest.get(act)! * 1.3);
      const known = await killDuring(running, `round-${n}`, act, afterMilliseconds);
      running = await start(profile, url);
      const state = await call(running.page, 'inspect', `round-${n}`, act);
      const thrownAway = THROWN_AWAY.test(running.readLog());
      rounds.push({ act, afterMilliseconds, ...known, state, thrownAway });
    }
  } finally {
    await kill(running);
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return rounds;
}

/**
 * A torn tail of its log that a second start writes on from makes Chromium delete the store: no page can prevent that
 * (12 of 500 rounds here). What is ours is to say so, and never to lose a store that the browser kept.
 */
function isWhole({ state, acknowledged, steps, act, thrownAway }: KilledRound): boolean {
  if (state === LOST_AND_TOLD || thrownAway) return state === LOST_AND_TOLD && thrownAway;
  if (act === 'purge' || act === 'restore')
    return state === 'new' || (state === 'old' && !acknowledged);
  return /^\d+$/.test(state) && Number(state) >= steps;
}

/** The rounds that broke the promise: a mixture, or work reported as done that is not there. */
export function brokenRounds(rounds: readonly KilledRound[]): readonly KilledRound[] {
  return rounds.filter((round) => !isWhole(round));
}
