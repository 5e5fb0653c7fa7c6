import { localDay } from '../../../domain/day.ts';
import { countPressing } from '../../../domain/dossier-filter.ts';
import { readOpenDossiers } from '../../../storage/records/read-records.ts';
import { openRecords } from '../open-records.ts';
import { OFFICE_CALENDAR } from './office-calendar.ts';

/** How many dossiers are late, due today or on the next working day. @throws StorageError */
export async function countDue(): Promise<number> {
  const open = await readOpenDossiers(await openRecords());
  return countPressing(open, localDay(new Date()), OFFICE_CALENDAR);
}
