import { readOwnAliases, type OwnAlias } from '../domain/own-aliases.ts';
import type { UnitProfile } from '../domain/unit-profile.ts';

// What the first screen needs at once, before the database's code is there. Nothing of a citizen is in it.
const UNIT_KEY = 'mot-lan-kiosk-unit';
const EDITION_KEY = 'mot-lan-kiosk-edition';
const OFFICE_KEY = 'mot-lan-kiosk-office';
const SOURCE_KEY = 'mot-lan-kiosk-source-asked';
const ALIASES_KEY = 'mot-lan-kiosk-aliases';
const DAY = 24 * 3_600_000;

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

/** When the address of the catalogue was last asked; undefined where staff set none. */
export function keepSourceAsked(at: Date | undefined): void {
  if (at === undefined) localStorage.removeItem(SOURCE_KEY);
  else localStorage.setItem(SOURCE_KEY, at.toISOString());
}

/** Whether staff set an address, and a day went by since it was asked. */
export function isSourceDue(now: Date): boolean {
  const asked = localStorage.getItem(SOURCE_KEY);
  return asked !== null && now.getTime() - Date.parse(asked) >= DAY;
}

/** The commune's own names of procedures. */
export function readKeptAliases(): readonly OwnAlias[] {
  return readOwnAliases(JSON.parse(localStorage.getItem(ALIASES_KEY) ?? '[]'));
}

/** Keeps the commune's own names; the search knows them from the next reading of the catalogue on. */
export function keepOwnAliases(aliases: readonly OwnAlias[]): void {
  localStorage.setItem(ALIASES_KEY, JSON.stringify(aliases));
}
