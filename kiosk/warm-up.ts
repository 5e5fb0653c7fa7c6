import type { GrowingSearch } from '../domain/procedure-search.ts';
import { loadView } from './later-views.ts';

/** What a step of building may take on a slow kiosk (milliseconds): less time than that is left to others. */
const STEP = 15;

const whenIdle = (): Promise<IdleDeadline> => new Promise((done) => requestIdleCallback(done));

async function buildInIdle(search: GrowingSearch): Promise<void> {
  for (let isBuilt = false; !isBuilt;) {
    const deadline = await whenIdle();
    isBuilt = search.build();
    while (!isBuilt && deadline.timeRemaining() > STEP) isBuilt = search.build();
  }
}

/** Texts of growing length: the encoder's first code takes twenty times as long as its tenth, so that one is a small one. */
const CODES = [8, 8, 8, 40, 40, 108, 108, 108].map((length, at) => String(at).padEnd(length, '-'));

async function warmEncoder(): Promise<void> {
  const { encodeQr } = await import('../components/qr-display/qr-path.ts');
  for (const code of CODES) {
    await whenIdle();
    encodeQr(code);
  }
}

/** Views that a touch of the first screen opens, besides a procedure. */
const LIKELY = ['feedback', 'rating', 'office'] as const;

/** What the first touches need, got ready bit by bit while nobody waits; rejects when a file cannot be had. */
export async function warmUp(search: GrowingSearch): Promise<void> {
  await import('../components/vietnamese-keyboard/vietnamese-keyboard.ts');
  await buildInIdle(search);
  await loadView('detail');
  await warmEncoder();
  for (const name of LIKELY) {
    await whenIdle();
    await loadView(name);
  }
}
