import { StorageError } from '../../storage/problem.ts';
import { PageClosedError } from '../page-link.ts';
import type { Obstacle } from './session-state.ts';

/** What an error says of the way to the page or the store. */
export function findObstacle(error: unknown): Obstacle {
  if (error instanceof StorageError)
    return { kind: 'store', problem: { kind: error.kind, message: error.message } };
  if (!(error instanceof PageClosedError))
    return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
  const cause = error.cause instanceof Error ? error.cause.message : '';
  const never = /chrome:|extensions gallery|cannot be scripted/i.test(cause);
  return { kind: never ? 'forbidden' : 'not-open' };
}

/** Whether the officer has added the system of an origin; a match pattern names no port. */
export function isRemembered(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  // Files and the like have no host to add.
  if (hostname === '') return Promise.resolve(true);
  return chrome.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
