import { createDossier, findValue, mergeFacts, type Dossier } from '../../domain/dossier.ts';
import { dossierIdOf, isDossierCode } from '../../domain/dossier-code.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { fold } from '../../domain/vietnamese.ts';
import { findDossierByCode, putDossier, type DossierNote } from '../../storage/dossiers.ts';
import type { DossierRecord } from '../mapping/collect-records.ts';
import { openOfficeStore } from './office-store.ts';
import { codeOf, dayOf } from './record-events.ts';

async function findKnown(code: string): Promise<string | undefined> {
  try {
    return (await findDossierByCode(await openOfficeStore(), code))?.id;
  } catch {
    // A store that cannot be read keeps nobody from working: the code alone gives the id that an import would.
    return undefined;
  }
}

/**
 * A dossier without facts for facts about to come. With an official code among them it has the local id that the store
 * knows the code by, so that a list, an export and two captures speak of one dossier.
 */
export async function startDossier(facts: readonly Fact[]): Promise<Dossier> {
  const fresh = createDossier();
  const value = findValue(mergeFacts(fresh, facts).dossier, 'dossier', 'dossierCode');
  const code = value === undefined ? '' : formatFactValue(value).trim();
  if (!isDossierCode(code)) return fresh;
  return { ...fresh, id: (await findKnown(code)) ?? (await dossierIdOf(code)) };
}

/** Puts a record into the dossier of its code, or into a new one. `isOther`: the dossier in hand was another. */
export async function takeRecord(
  inHand: Dossier | undefined,
  { code, facts }: DossierRecord,
): Promise<{ readonly dossier: Dossier; readonly isOther: boolean }> {
  const known = inHand === undefined ? undefined : findValue(inHand, 'dossier', 'dossierCode');
  const isSame = known !== undefined && fold(formatFactValue(known)) === fold(code);
  const taken = isSame && inHand !== undefined ? inHand : await startDossier(facts);
  const { dossier } = mergeFacts(taken, facts);
  return { dossier, isOther: inHand !== undefined && !isSame };
}

/** What the store may know of a dossier: codes, the procedure and days. */
function readNote(dossier: Dossier): Omit<DossierNote, 'id' | 'code'> {
  const [receivedDate, dueDate] = [dayOf(dossier, 'receivedDate'), dayOf(dossier, 'dueDate')];
  return {
    ...codeOf(dossier),
    ...(receivedDate === undefined ? {} : { receivedDate }),
    ...(dueDate === undefined ? {} : { dueDate }),
  };
}

/** Notes dossiers of a list that the store does not know yet; names and numbers of citizens are left out. Returns how many. */
export async function noteRecords(records: readonly DossierRecord[]): Promise<number> {
  const db = await openOfficeStore();
  let added = 0;
  for (const { code, facts } of records.filter(({ code: text }) => isDossierCode(text))) {
    const known = await findDossierByCode(db, code);
    const { dossier } = mergeFacts(createDossier(), facts);
    if (known === undefined) added += 1;
    await putDossier(db, {
      id: known?.id ?? (await dossierIdOf(code)),
      code,
      ...readNote(dossier),
    });
  }
  return added;
}
