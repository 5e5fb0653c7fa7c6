import { createDossier, findValue, mergeFacts, type Dossier } from '../../domain/dossier.ts';
import { dossierIdOf, isDossierCode } from '../../domain/dossier-code.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { fold } from '../../domain/vietnamese.ts';
import { findDossierByCode, putDossier, type DossierNote } from '../../storage/dossiers.ts';
import type { DossierRecord } from '../mapping/collect-records.ts';
import { openOfficeStore } from './office-store.ts';
import { codeOf, dayOf } from './record-events.ts';

/** Puts a record into the dossier of its code, or into a new one. `isOther`: the dossier in hand was another. */
export function takeRecord(
  inHand: Dossier | undefined,
  { code, facts }: DossierRecord,
): { readonly dossier: Dossier; readonly isOther: boolean } {
  const known = inHand === undefined ? undefined : findValue(inHand, 'dossier', 'dossierCode');
  const isSame = known !== undefined && fold(formatFactValue(known)) === fold(code);
  const { dossier } = mergeFacts(isSame && inHand !== undefined ? inHand : createDossier(), facts);
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
