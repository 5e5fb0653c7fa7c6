import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchOptions } from '../options.ts';

/** How far a store is filled: by which seed, and with how many transfers. */
interface Filled {
  readonly seed: number;
  readonly transfers: number;
}

/** The folder of a browser whose store takes long to fill, and what is in it by now. */
export interface KeptStore {
  readonly folder: string;
  readonly filled: Filled | undefined;
  /** Says what is in it from now on. */
  note(filled: Filled): void;
  /** Removes the folder, unless it is to stay. */
  leave(): void;
}

/** A folder under `--store`, with what an earlier run filled it with, or an empty one. */
export function openKeptStore({ store }: BenchOptions, name: string): KeptStore {
  const folder = store === undefined ? mkdtempSync(join(tmpdir(), 'mot-lan-')) : join(store, name);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'filled.json');
  return {
    folder,
    filled: existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Filled) : undefined,
    note: (filled) => writeFileSync(path, JSON.stringify(filled)),
    leave() {
      if (store === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
