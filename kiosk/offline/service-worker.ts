import { beginTrial, countStart, passTrial, type Release } from './release.ts';
import type { WorkerRequest } from './worker-messages.ts';

// The library of types for workers and the one for pages exclude each other; these are all that is used here.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { navigate(url: string): Promise<unknown>; url: string }[]>;
  };
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listen: (event: ExtendableEvent & { readonly data: WorkerRequest }) => void,
  ): void;
}
declare const self: WorkerScope;
/** Both are written in by the build: see listKioskFiles. */
declare const __KIOSK_FILES__: readonly string[];
declare const __KIOSK_VERSION__: string;

const START_PAGE = 'index.html';
const PREFIX = 'mot-lan-kiosk-';
const NOTES = `${PREFIX}notes`;
/** How long a new version's first screen may take before it counts as one that does not start. */
const START_SECONDS = 30;

const cacheOf = (version: string): string => PREFIX + version;

async function readRelease(): Promise<Release> {
  const note = await (await caches.open(NOTES)).match('release');
  // Written by changeRelease alone; none on the first day.
  return note === undefined ? {} : ((await note.json()) as Release);
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes what is noted, one change after the other; writes nothing when there is nothing to change. */
function changeRelease(change: (release: Release) => Release): Promise<Release> {
  const next = changing.then(async () => {
    const before = await readRelease();
    const release = change(before);
    if (release !== before)
      await (await caches.open(NOTES)).put('release', new Response(JSON.stringify(release)));
    return release;
  });
  // A change that failed is its caller's to tell; the next one goes ahead.
  changing = next.catch(() => undefined);
  return next;
}

/** Names carry a hash of what is in the file, so one of an older version needs no second download. */
async function keepFile(cache: Cache, file: string): Promise<void> {
  const known = file === START_PAGE ? undefined : await caches.match(file);
  const answer = known ?? (await fetch(file, { cache: 'reload' }));
  if (!answer.ok) throw new Error(`Expected ${file}, got ${answer.status}.`);
  await cache.put(file, answer);
}

/** All files or none: with one missing this version is not installed and the one before goes on. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheOf(__KIOSK_VERSION__));
  await Promise.all(__KIOSK_FILES__.map((file) => keepFile(cache, file)));
}

async function dropOldCaches({ good, trial }: Release): Promise<void> {
  const kept = [NOTES, ...[__KIOSK_VERSION__, good, trial?.version].map(String).map(cacheOf)]; // No trial most days.
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(
    names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)),
  );
}

async function takeOver(): Promise<void> {
  await dropOldCaches(await changeRelease((release) => beginTrial(release, __KIOSK_VERSION__)));
  await self.clients.claim();
}

async function notePassed(version: string): Promise<void> {
  await dropOldCaches(await changeRelease((release) => passTrial(release, version)));
}

/**
 * A page on trial that never says it started is opened again, so that the count goes on without a person.
 * Outside a trial there is nothing to wait for, and must not be: while it waits no newer worker takes over.
 */
async function watchStart(): Promise<void> {
  for (let seconds = 0; seconds < START_SECONDS; seconds += 1) {
    if ((await readRelease()).trial === undefined) return;
    await new Promise((done) => setTimeout(done, 1000));
  }
  for (const client of await self.clients.matchAll()) await client.navigate(client.url);
}

async function findStart(version: string): Promise<Response | undefined> {
  return (await caches.open(cacheOf(version))).match(START_PAGE);
}

/**
 * The start page of the version that is due: most days this worker's own, so that one is looked for while the notes are read.
 * The browser writes its list of caches to the disk some seconds late: after
 * a power cut the newest may be gone, and then any version's page is better than none.
 */
async function answerStart(): Promise<Response> {
  const own = findStart(__KIOSK_VERSION__);
  let version = __KIOSK_VERSION__;
  await changeRelease((before) => {
    const start = countStart(before);
    version = start.version ?? version;
    return start.release;
  });
  const due = await (version === __KIOSK_VERSION__ ? own : findStart(version));
  return due ?? (await caches.match(START_PAGE)) ?? (await fetch(START_PAGE));
}

async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  const { data } = event;
  if (data.kind === 'take-over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(notePassed(data.version));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  if (request.mode !== 'navigate') return event.respondWith(answerFile(request));
  event.respondWith(answerStart());
  event.waitUntil(watchStart());
});
