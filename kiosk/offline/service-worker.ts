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
  // Written by writeRelease alone; none on the first day.
  return note === undefined ? {} : ((await note.json()) as Release);
}

async function writeRelease(release: Release): Promise<void> {
  await (await caches.open(NOTES)).put('release', new Response(JSON.stringify(release)));
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
  const kept = [good, trial?.version].flatMap((version) =>
    version === undefined ? [] : [cacheOf(version)],
  );
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NOTES);
  await Promise.all(
    names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)),
  );
}

async function takeOver(): Promise<void> {
  const release = beginTrial(await readRelease(), __KIOSK_VERSION__);
  await writeRelease(release);
  await dropOldCaches(release);
  await self.clients.claim();
}

async function notePassed(version: string): Promise<void> {
  const release = passTrial(await readRelease(), version);
  await writeRelease(release);
  await dropOldCaches(release);
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

async function answerStart(): Promise<Response> {
  const { version, release } = countStart(await readRelease());
  await writeRelease(release);
  // No note where the machine went off before the first one was written: this worker's own files are all here.
  const cache = await caches.open(cacheOf(version ?? __KIOSK_VERSION__));
  return (await cache.match(START_PAGE)) ?? fetch(START_PAGE);
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
