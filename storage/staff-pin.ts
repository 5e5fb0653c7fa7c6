import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';
import { clearTries, countTry } from './unlock-tries.ts';

/** Fewest digits; a PIN guards against a curious hand at the screen, not against who takes the disk. */
export const SHORTEST_PIN = 6;
/** As for the vault (decision 008). */
const ITERATIONS = 600_000;

interface PinRecord {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly hash: Uint8Array<ArrayBuffer>;
}

async function hashPin(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(pin);
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, material, 256));
}

/** 111111 and 123456 are the first ones anybody tries. */
function isPlain(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size === 1 && Math.abs([...steps][0]!) <= 1;
}

async function findPin(db: Database): Promise<PinRecord | undefined> {
  return (await db.meta.get('staff-pin'))?.value as PinRecord | undefined; // Only setPin writes it.
}

/** Whether a PIN was set on this machine. */
export function hasPin(db: Database): Promise<boolean> {
  return attempt(db, async () => (await findPin(db)) !== undefined);
}

/** Sets the PIN of the staff area, in place of an earlier one. @throws StorageError 'pin-short' or 'pin-plain' */
export async function setPin(db: Database, pin: string): Promise<void> {
  if (!new RegExp(`^\\d{${SHORTEST_PIN},12}$`).test(pin)) throw new StorageError('pin-short');
  if (isPlain(pin)) throw new StorageError('pin-plain');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const value: PinRecord = {
    iterations: ITERATIONS,
    salt,
    hash: await hashPin(pin, salt, ITERATIONS),
  };
  await writeTogether(
    db,
    [db.meta],
    async () => void (await db.meta.put({ id: 'staff-pin', value })),
  );
}

/** Lets in who knows the PIN. @throws StorageError 'pin-wrong', or 'vault-wait' after several wrong ones */
export async function checkPin(db: Database, pin: string, now: number = Date.now()): Promise<void> {
  const kept = await attempt(db, () => findPin(db));
  if (kept === undefined) throw new StorageError('pin-wrong');
  await countTry(db, now, 'pin-tries');
  const hash = await hashPin(pin, kept.salt, kept.iterations);
  const differs = hash.reduce((bits, byte, at) => bits | (byte ^ kept.hash[at]!), 0);
  if (differs !== 0) throw new StorageError('pin-wrong');
  await clearTries(db, 'pin-tries');
}
