import type { Address, UnitVersion } from './fact.ts';
import type { Unit, Units } from './units.ts';
import { fold } from './vietnamese.ts';

/** The levels of an address, from the house to the province. */
export interface AddressLevels {
  readonly detail?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

type Level = 'province' | 'district' | 'commune';

/** Ways the kind of a unit is written, longest first; the first of each is how it is written out. */
const KINDS: readonly { readonly level: Level; readonly name: string; readonly written: RegExp }[] = [
  { level: 'province', name: 'Tỉnh', written: /^(tỉnh|t\.)\s*(?=\p{L})/iu },
  { level: 'district', name: 'Huyện', written: /^(huyện|h\.)\s*(?=\p{L})/iu },
  { level: 'district', name: 'Quận', written: /^(quận|q\.)\s*(?=[\p{L}\d])/iu },
  { level: 'district', name: 'Thị xã', written: /^(thị xã|tx\.?)\s*(?=\p{L})/iu },
  { level: 'commune', name: 'Thị trấn', written: /^(thị trấn|tt\.?)\s+(?=\p{L})/iu },
  { level: 'commune', name: 'Phường', written: /^(phường|p\.)\s*(?=[\p{L}\d])/iu },
  { level: 'commune', name: 'Đặc khu', written: /^đặc khu\s+(?=\p{L})/iu },
  { level: 'commune', name: 'Xã', written: /^(xã|x\.)\s*(?=\p{L})/iu },
];
/** A city is a province when it comes last, a district when a province follows. */
const CITY = /^(thành phố|tp\.?|t\.p\.?)\s*(?=\p{L})/iu;

interface Piece {
  readonly text: string;
  readonly level: Level | 'city' | undefined;
}

function readPiece(text: string): Piece {
  if (CITY.test(text)) return { text, level: 'city' };
  return { text, level: KINDS.find(({ written }) => written.test(text))?.level };
}

function splitPieces(text: string): Piece[] {
  const byComma = text.split(/[,;]/);
  // Some systems write "xã A - huyện B - tỉnh C"; a dash inside a name ("Bà Rịa - Vũng Tàu") is left when commas split.
  const parts = byComma.length > 1 ? byComma : text.split(/\s+[-–]\s+/);
  return parts.map((part) => readPiece(part.trim())).filter((piece) => piece.text !== '');
}

function takeLast(pieces: Piece[], accepts: (piece: Piece) => boolean): string | undefined {
  const last = pieces.at(-1);
  if (last === undefined || !accepts(last)) return undefined;
  pieces.pop();
  return last.text;
}

function isProvinceName(text: string, units: Units | undefined): boolean {
  return units?.findProvince(text) !== undefined || units?.isOldProvince(text) === true;
}

/**
 * Splits an address as written, from the right: province, district (before 2025-07), commune, the rest.
 * A level is only named when its kind is written or the list of units knows it; what is left stays in `detail`.
 */
export function parseAddress(text: string, units?: Units): Address {
  const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const pieces = splitPieces(written);
  if (fold(pieces.at(-1)?.text ?? '') === 'viet nam' && pieces.length > 1) pieces.pop();
  const province = takeLast(
    pieces,
    ({ text: name, level }) =>
      level === 'province' || level === 'city' || (level === undefined && pieces.length > 1 && isProvinceName(name, units)),
  );
  const district = takeLast(pieces, ({ level }) => level === 'district' || (level === 'city' && province !== undefined));
  const commune = takeLast(
    pieces,
    ({ text: name, level }) =>
      level === 'commune' || (level === undefined && province !== undefined && units?.findCommune(name, province) !== undefined),
  );
  const detail = pieces.map((piece) => piece.text).join(', ');
  const version: UnitVersion | undefined =
    district !== undefined ? 'before-2025-07' : commune !== undefined && province !== undefined ? 'since-2025-07' : undefined;
  return {
    text: written,
    ...(detail === '' ? {} : { detail }),
    ...(commune === undefined ? {} : { commune }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
    ...(version === undefined ? {} : { unitVersion: version }),
  };
}

/** The levels as one line, from the house to the province. */
export function joinAddress({ detail, commune, district, province }: AddressLevels): string {
  return [detail, commune, district, province].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A unit's name without its kind, folded: 'TP. Hải Phòng', 'thành phố Hải Phòng' and 'Hải Phòng' are one. */
export function foldUnitName(text: string): string {
  const bare = [CITY, ...KINDS.map(({ written }) => written)].reduce(
    (rest, kind) => (rest === text ? rest.replace(kind, '') : rest),
    text,
  );
  // "Quận 1" without its kind is no name any more.
  return fold(/^\d+$/.test(bare) ? text : bare);
}

function foldAddress({ text }: Address): string {
  return splitPieces(text)
    .map((piece) => (piece.level === undefined ? fold(piece.text) : foldUnitName(piece.text)))
    .join('|');
}

/** Whether two addresses are the same words, abbreviations of unit kinds aside. Old and new units of one place differ. */
export function sameAddress(a: Address, b: Address): boolean {
  return fold(a.text) === fold(b.text) || foldAddress(a) === foldAddress(b);
}

/** What became of an address on its way between the old and the new units. */
export interface AddressConversion {
  /** The address in the units asked for; undefined when the place is unknown or fits several units. */
  readonly address?: Address;
  /** When several units fit, all of them. */
  readonly alternatives: readonly Address[];
  /** What the new form has no place for, as written: a district's name. */
  readonly dropped: readonly string[];
}

function withUnit(address: Address, unit: Unit): Address {
  const levels: AddressLevels = {
    ...(address.detail === undefined ? {} : { detail: address.detail }),
    commune: unit.commune,
    ...(unit.district === undefined ? {} : { district: unit.district }),
    province: unit.province,
  };
  const unitVersion: UnitVersion = unit.district === undefined ? 'since-2025-07' : 'before-2025-07';
  return { ...levels, text: joinAddress(levels), unitVersion };
}

/** Rewrites an address in the units before or since 2025-07-01 (NQ 202/2025/QH15). Nothing is dropped in silence. */
export function convertAddress(address: Address, units: Units, to: UnitVersion): AddressConversion {
  if (address.unitVersion === to) return { address, alternatives: [], dropped: [] };
  const { commune, district, province } = address;
  if (commune === undefined || province === undefined) return { alternatives: [], dropped: [] };
  const found =
    to === 'since-2025-07'
      ? units.newUnitsOf(commune, district, province)
      : units.oldUnitsOf(commune, province);
  const written = found.map((unit) => withUnit(address, unit));
  const dropped = to === 'since-2025-07' && district !== undefined ? [district] : [];
  const [only] = written;
  return only !== undefined && written.length === 1
    ? { address: only, alternatives: [], dropped }
    : { alternatives: written, dropped };
}
