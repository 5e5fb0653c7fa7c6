import { createBackupIdentity } from './backup/age-file.ts';
import { writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { sealFor, unseal, type Seal } from './feedback-seal.ts';
import type { FeedbackRow } from './schema.ts';
import { readSettings, writeSetting } from './settings.ts';
import type { UnitProfile } from '../domain/unit-profile.ts';

const ignore = (): void => undefined;

/**
 * Whom a kiosk seals citizens' words for: the office. Until the office's key is here, a key of this machine's own
 * keeps them from being read off the disk by eye; whoever searches the disk for the key can still read them.
 */
export async function findKioskSeal(db: Database): Promise<Seal> {
  const { unitProfile, kioskIdentity } = await readSettings(db, ignore);
  const office = unitProfile?.feedbackRecipient ?? ''; // Null before a unit file came.
  if (office !== '') return sealFor(office);
  if (kioskIdentity !== '') {
    const { identityToRecipient } = await import('age-encryption');
    return sealFor(await identityToRecipient(kioskIdentity));
  }
  const made = await createBackupIdentity();
  await writeSetting(db, 'kioskIdentity', made.identity);
  return sealFor(made.recipient);
}

async function sealAnew(row: FeedbackRow, identity: string, to: Seal): Promise<FeedbackRow> {
  const turn = async (text: string): Promise<string> =>
    to.seal(row.sealed ? await unseal(text, identity) : text);
  const [text, fullName, contact] = await Promise.all([
    turn(row.text),
    row.fullName === undefined ? undefined : turn(row.fullName),
    row.contact === undefined ? undefined : turn(row.contact),
  ]);
  return {
    ...row,
    sealed: true,
    sealedFor: to.recipient,
    text,
    ...(fullName !== undefined && { fullName }),
    ...(contact !== undefined && { contact }),
  };
}

/**
 * Takes a unit's profile in. With the office's first key every word that lies here is sealed anew for the office, and
 * the machine's own key is gone. Words sealed for an earlier key of the office stay as they are.
 */
export async function adoptUnitProfile(db: Database, unit: UnitProfile): Promise<void> {
  const { kioskIdentity } = await readSettings(db, ignore);
  const own = (await db.feedback.toArray()).filter(
    ({ sealed, sealedFor }) => !sealed || (kioskIdentity !== '' && sealedFor !== undefined),
  );
  const hasOffice = unit.feedbackRecipient !== '';
  const rows = hasOffice
    ? await Promise.all(
        own.map((row) => sealAnew(row, kioskIdentity, sealFor(unit.feedbackRecipient))),
      )
    : [];
  await writeTogether(db, [db.feedback, db.settings], async () => {
    await db.feedback.bulkPut(rows);
    await db.settings.put({ id: 'unitProfile', value: unit });
    if (hasOffice) await db.settings.delete('kioskIdentity');
  });
}
