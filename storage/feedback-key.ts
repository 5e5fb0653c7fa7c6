import { createBackupIdentity } from './backup/age-file.ts';
import type { Database } from './database.ts';
import { StorageError } from './problem.ts';
import { readSettings } from './settings.ts';
import { writeWithTrail } from './trail.ts';
import { expectKeys } from './vault-door.ts';

const BINDING = new TextEncoder().encode('feedback-key|1');

/**
 * Makes the office's pair for citizens' words: the public half goes to the kiosk in the unit's profile, the secret
 * half lies here sealed by the vault's key. Returns the public half. @throws StorageError 'vault-locked'
 */
export async function makeFeedbackKey(db: Database): Promise<string> {
  const keys = expectKeys(db);
  const { identity, recipient } = await createBackupIdentity();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: BINDING };
  const data = await crypto.subtle.encrypt(
    algorithm,
    keys.data,
    new TextEncoder().encode(identity),
  );
  await writeWithTrail(db, [db.settings], { act: 'feedback-key-made' }, async () => {
    await db.settings.put({ id: 'feedbackIdentity', value: { iv, data } });
    await db.settings.put({ id: 'feedbackRecipient', value: recipient });
  });
  return recipient;
}

/** The secret half, while the vault is open. @throws StorageError 'vault-locked' or 'feedback-key-missing' */
export async function openFeedbackKey(db: Database): Promise<string> {
  const keys = expectKeys(db);
  const { feedbackIdentity } = await readSettings(db, () => undefined);
  if (feedbackIdentity === null) throw new StorageError('feedback-key-missing');
  const iv = new Uint8Array(feedbackIdentity.iv);
  const algorithm = { name: 'AES-GCM', iv, additionalData: BINDING };
  try {
    const plain = await crypto.subtle.decrypt(algorithm, keys.data, feedbackIdentity.data);
    return new TextDecoder().decode(plain);
  } catch (cause) {
    throw new StorageError('vault-tampered', { cause });
  }
}
