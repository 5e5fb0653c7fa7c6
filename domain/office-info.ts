import type { OpeningHours } from './opening-hours.ts';

/** Someone a citizen meets at the office. */
export interface Officer {
  readonly name: string;
  readonly role: string;
  /** Where this person sits: 'Quầy 2'. */
  readonly counter?: string;
  /** Address of a photo, of the web or of the page's own site, or the picture itself as `data:`. */
  readonly photo?: string;
}

/** One line of the table of fees, in the words of the decision. */
export interface Fee {
  readonly name: string;
  readonly amount: string;
}

/** One counter: what it is for and how to find it; says in words what the map shows. */
export interface Counter {
  readonly name: string;
  readonly serves?: string;
  readonly where?: string;
}

/** Where a word about the office itself goes. */
export interface ComplaintPlace {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

/** What an office says of itself on its wall and on its site. */
export interface OfficeInfo {
  readonly name: string;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: OpeningHours;
  readonly counters: readonly Counter[];
  /** A picture of where the counters stand, as a photo of an officer. */
  readonly map?: string;
  readonly officers: readonly Officer[];
  readonly fees: readonly Fee[];
  /** The rules of the house, one sentence each. */
  readonly rules: readonly string[];
  readonly complaints: readonly ComplaintPlace[];
}

/** An office that has said nothing yet. */
export const EMPTY_OFFICE: OfficeInfo = {
  name: '',
  counters: [],
  officers: [],
  fees: [],
  rules: [],
  complaints: [],
};

type Row = Readonly<Record<string, unknown>>;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rows(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function textOf(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

function readTexts(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return list.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
}

function given<K extends string>(row: Row, ...names: readonly K[]): Partial<Record<K, string>> {
  const entries = names.map((name) => [name, textOf(row, name)] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== '')) as Partial<
    Record<K, string>
  >;
}

/** A picture of pixels; a drawing (SVG) may carry a script. */
const PICTURE = /^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/;
const LONGEST_PICTURE = 2_000_000;

/** A picture may come from the web, from the page's own site or lie in the file; no script and no file of the machine. */
function readPicture<K extends string>(row: Row, name: K): Partial<Record<K, string>> {
  const address = textOf(row, name);
  const isSafe =
    /^https?:\/\//i.test(address) ||
    (address.length <= LONGEST_PICTURE && PICTURE.test(address)) ||
    !/^[^/?#]*:/.test(address);
  return (isSafe && address !== '' ? { [name]: address } : {}) as Partial<Record<K, string>>;
}

function readSession(value: unknown): readonly [string, string] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [from, to] = value as unknown[];
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  return TIME.test(from) && TIME.test(to) && from < to ? [from, to] : undefined;
}

/** Opening hours of a file; undefined when a part of them cannot be understood: half of them would be wrong. */
function readHours(value: unknown): OpeningHours | undefined {
  if (!isRow(value)) return undefined;
  const { weekdays, sessions, closedDays = [] } = value;
  if (!Array.isArray(weekdays) || !Array.isArray(sessions) || !Array.isArray(closedDays))
    return undefined;
  const read = sessions.map(readSession);
  const areDays = weekdays.every((day) => Number.isInteger(day) && day >= 0 && day <= 6);
  const areClosed = closedDays.every((day) => /^(?:\d{4}-)?\d{2}-\d{2}$/.test(String(day)));
  if (!areDays || !areClosed || read.length === 0 || read.includes(undefined)) return undefined;
  return {
    weekdays: weekdays as number[],
    sessions: (read as [string, string][]).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    closedDays: closedDays.map(String),
  };
}

/** What an office's file says, with only what is known of it; undefined for anything that is none. */
export function readOfficeInfo(value: unknown): OfficeInfo | undefined {
  if (!isRow(value) || textOf(value, 'name') === '') return undefined;
  const hours = readHours(value['hours']);
  return {
    name: textOf(value, 'name'),
    ...given(value, 'address', 'phone'),
    ...(hours && { hours }),
    counters: rows(value['counters'])
      .map((row) => ({ name: textOf(row, 'name'), ...given(row, 'serves', 'where') }))
      .filter(({ name }) => name !== ''),
    ...readPicture(value, 'map'),
    officers: rows(value['officers'])
      .map((row) => ({
        name: textOf(row, 'name'),
        role: textOf(row, 'role'),
        ...given(row, 'counter'),
        ...readPicture(row, 'photo'),
      }))
      .filter(({ name }) => name !== ''),
    fees: rows(value['fees'])
      .map((row) => ({ name: textOf(row, 'name'), amount: textOf(row, 'amount') }))
      .filter(({ name, amount }) => name !== '' && amount !== ''),
    rules: readTexts(value['rules']),
    complaints: rows(value['complaints'])
      .map((row) => ({ name: textOf(row, 'name'), ...given(row, 'phone', 'email', 'address') }))
      .filter(({ name }) => name !== ''),
  };
}
