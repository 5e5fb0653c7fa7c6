import { decryptFile, encryptFile } from './backup/age-file.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** Makes a text unreadable for everyone but the holder of one key. */
export interface Seal {
  /** Public key (age, X25519) it is made for. */
  readonly recipient: string;
  readonly seal: (text: string) => Promise<string>;
}

/** A seal only the holder of the key's secret half can open. */
export function sealFor(recipient: string): Seal {
  return {
    recipient,
    seal: async (text) =>
      toBase64(await encryptFile(new TextEncoder().encode(text), { recipient })),
  };
}

/** The text under a seal. @throws StorageError 'backup-secret-wrong' for another key's */
export async function unseal(sealed: string, identity: string): Promise<string> {
  return new TextDecoder().decode(await decryptFile(fromBase64(sealed), identity));
}
