import type { Database } from './database.ts';
import { StorageError } from './problem.ts';
import { importKeys } from './vault-key.ts';
import type { RawKeys, VaultKeys } from './vault-key.ts';

/** Time as the vault sees it; tests bring their own. `after` returns how to call it off. */
export interface Clock {
  now(): number;
  after(milliseconds: number, work: () => void): () => void;
}

const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The keys as the other pages of the shell get them. */
export interface KeptKeys {
  readonly keys: RawKeys;
  /** Milliseconds since 1970. */
  readonly lastUse: number;
}

/** Memory that all pages of the shell share and that ends with the browser (chrome.storage.session). */
export interface KeyKeeper {
  read(): Promise<KeptKeys | undefined>;
  keep(keys: KeptKeys): Promise<void>;
  touch(lastUse: number): void;
  drop(): void;
}

export interface VaultOptions {
  /** Minutes without a use after which the vault locks itself; 5 unless told. */
  readonly idleMinutes?: number;
  readonly clock?: Clock;
  /** Told when the vault locked, by hand or by itself. */
  readonly onLock?: () => void;
  readonly keeper?: KeyKeeper;
}

interface Door {
  options: VaultOptions;
  keys?: VaultKeys | undefined;
  lastUse: number;
  callOff: () => void;
}

/** The keys are here, in this context's memory, and in what the shell's keeper shares between its pages. */
const doors = new WeakMap<Database, Door>();

function doorOf(db: Database): Door {
  const known = doors.get(db);
  if (known !== undefined) return known;
  const door: Door = { options: {}, lastUse: 0, callOff: () => undefined };
  doors.set(db, door);
  return door;
}

function clockOf(door: Door): Clock {
  return door.options.clock ?? REAL_CLOCK;
}

function idleTime(door: Door): number {
  return (door.options.idleMinutes ?? 5) * 60_000;
}

function setTimer(db: Database, door: Door): void {
  door.callOff();
  const left = door.lastUse + idleTime(door) - clockOf(door).now();
  door.callOff = clockOf(door).after(left, () => lockVault(db));
}

/** The vault's idea of now. */
export function vaultNow(db: Database): number {
  return clockOf(doorOf(db)).now();
}

/** Sets how this context's vault behaves; what is left out stays as it was. */
export function configureVault(db: Database, options: VaultOptions): void {
  const door = doorOf(db);
  door.options = { ...door.options, ...options };
  if (door.keys !== undefined) setTimer(db, door);
}

/** The keys when unlocked. A sleeping PC stops timers, so the time is also compared at every use. */
export function useKeys(db: Database): VaultKeys | undefined {
  const door = doorOf(db);
  if (door.keys === undefined) return undefined;
  const now = clockOf(door).now();
  if (now - door.lastUse >= idleTime(door)) {
    lockVault(db);
    return undefined;
  }
  door.lastUse = now;
  door.options.keeper?.touch(now); // Optional: a kiosk and a test have one page.
  setTimer(db, door);
  return door.keys;
}

/** The keys of an open vault. @throws StorageError 'vault-locked' */
export function expectKeys(db: Database): VaultKeys {
  const keys = useKeys(db);
  if (keys === undefined) throw new StorageError('vault-locked');
  return keys;
}

/** Opens the door with keys just unwrapped, and shares them with the shell's other pages. */
export async function turnKeys(db: Database, keys: RawKeys): Promise<void> {
  const door = doorOf(db);
  door.keys = await importKeys(keys);
  door.lastUse = clockOf(door).now();
  await door.options.keeper?.keep({ keys, lastUse: door.lastUse }); // See useKeys.
  useKeys(db);
}

/** Opens the door with what another page of the shell unlocked, when that is not idle for too long. */
export async function resumeVault(db: Database): Promise<void> {
  const door = doorOf(db);
  if (door.keys !== undefined) return;
  const kept = await door.options.keeper?.read(); // See useKeys.
  if (kept === undefined) return;
  door.keys = await importKeys(kept.keys);
  door.lastUse = kept.lastUse;
  if (isUnlocked(db)) setTimer(db, door);
  else lockVault(db);
}

/** Another page of the shell used the vault: the time begins again here too. */
export function noteVaultUse(db: Database, lastUse: number): void {
  const door = doorOf(db);
  if (door.keys === undefined || lastUse <= door.lastUse) return;
  door.lastUse = lastUse;
  setTimer(db, door);
}

/** Forgets the keys, in every page of the shell. */
export function lockVault(db: Database): void {
  const door = doorOf(db);
  door.callOff();
  if (door.keys === undefined) return;
  door.keys = undefined;
  door.options.keeper?.drop(); // See useKeys.
  door.options.onLock?.(); // Optional: a shell may not care.
}

/** Whether the vault is open now; asking counts as no use. */
export function isUnlocked(db: Database): boolean {
  const door = doorOf(db);
  return door.keys !== undefined && clockOf(door).now() - door.lastUse < idleTime(door);
}
