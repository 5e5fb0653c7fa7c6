/** A day of the officer's own calendar, 'yyyy-MM-dd'. */
export type Day = string;

/** Days from first to last, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The day of an instant on this PC's calendar; a line keeps the day it was given when written. */
export function localDay(instant: Date): Day {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const date = String(instant.getDate()).padStart(2, '0');
  return `${instant.getFullYear()}-${month}-${date}`;
}
