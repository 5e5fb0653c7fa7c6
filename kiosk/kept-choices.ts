import type { UnitProfile } from '../domain/unit-profile.ts';

// What the first screen needs at once, before the database's code is there. Nothing of a citizen is in it.
const UNIT_KEY = 'mot-lan-kiosk-unit';
const EDITION_KEY = 'mot-lan-kiosk-edition';
const OFFICE_KEY = 'mot-lan-kiosk-office';

/** The unit a file told of; undefined before one came. Written by keepUnit alone, after the file passed its schema. */
export function readKeptUnit(): UnitProfile | undefined {
  const kept = localStorage.getItem(UNIT_KEY);
  return kept === null ? undefined : (JSON.parse(kept) as UnitProfile);
}

/** Keeps the unit for the next start. */
export function keepUnit(unit: UnitProfile): void {
  localStorage.setItem(UNIT_KEY, JSON.stringify(unit));
}

/** The date of the imported edition that is shown; '' for the one the kiosk was built with. */
export function readKeptEdition(): string {
  return localStorage.getItem(EDITION_KEY) ?? '';
}

/** Shows another edition from the next reading on. */
export function keepEdition(date: string): void {
  if (date === '') localStorage.removeItem(EDITION_KEY);
  else localStorage.setItem(EDITION_KEY, date);
}

/** Whether the office wrote something of itself; the words and pictures lie in the database. */
export function readHasOffice(): boolean {
  return localStorage.getItem(OFFICE_KEY) !== null;
}

/** Shows the way to what the office says of itself from the next drawing on. */
export function keepHasOffice(): void {
  localStorage.setItem(OFFICE_KEY, '1');
}
