import { StorageError } from '../problem.ts';

// The library is imported where it is needed: most days nobody opens a backup.

/** Who may open a file: whoever knows the passphrase, or who holds the identity of the recipient (age, X25519). */
export type BackupLock = { readonly passphrase: string } | { readonly recipient: string };

/** Shortest passphrase of a file: it may be tried for years on another machine. */
export const SHORTEST_FILE_PASSPHRASE = 12;

/** A new pair: the identity is printed and locked away, the recipient is kept for writing. */
export async function createBackupIdentity(): Promise<{
  readonly identity: string;
  readonly recipient: string;
}> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Bytes as a file of the age format (age-encryption.org/v1). @throws StorageError 'passphrase-short' */
export async function encryptFile(
  bytes: Uint8Array<ArrayBuffer>,
  lock: BackupLock,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if ('recipient' in lock) encrypter.addRecipient(lock.recipient);
  else {
    const passphrase = lock.passphrase.normalize('NFC');
    if ([...passphrase].length < SHORTEST_FILE_PASSPHRASE)
      throw new StorageError('backup-passphrase-short');
    encrypter.setPassphrase(passphrase);
  }
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** The bytes of an age file; `secret` is the passphrase or the identity. @throws StorageError 'backup-secret-wrong' */
export async function decryptFile(
  file: Uint8Array<ArrayBuffer>,
  secret: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new TextDecoder().decode(file.subarray(0, 21));
  if (head !== 'age-encryption.org/v1') throw new StorageError('backup-unreadable');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  try {
    const bare = secret.trim().toUpperCase();
    if (bare.startsWith('AGE-SECRET-KEY-1')) decrypter.addIdentity(bare);
    else decrypter.addPassphrase(secret.normalize('NFC'));
    return new Uint8Array(await decrypter.decrypt(file));
  } catch (cause) {
    throw new StorageError('backup-secret-wrong', { cause });
  }
}
