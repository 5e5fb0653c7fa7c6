import workingDays from '../../../catalogue/working-days.json';
import { readCalendar } from '../../../domain/deadline/read-calendar.ts';

/** The days off and on that ship with the product. */
export const OFFICE_CALENDAR = readCalendar(workingDays);
