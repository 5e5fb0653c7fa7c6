import type { Page } from 'playwright-core';

/** How much slower than this machine the hall's PC is taken to be. */
const THROTTLE = 4;

/**
 * Does something on a page that is in front and four times slower meanwhile, and only then: a slowed page keeps a good part of
 * a core busy even while it waits, and so slows the one whose turn it is.
 */
export async function takeTurn<Value>(page: Page, act: () => Promise<Value>): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  await page.bringToFront();
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  try {
    return await act();
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  }
}
