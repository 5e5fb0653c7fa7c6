import type { Address, UnitVersion } from './fact.ts';
import { isProvinceName } from './province-codes.ts';
import {
  expandUnitName,
  foldUnitName,
  readUnitName,
  sameUnitName,
  type UnitLevel,
} from './unit-name.ts';
import type { Unit, Units } from './units.ts';
import { fold, foldKeepingMarks, foldSpaces } from './vietnamese.ts';

/** The levels of an address, from the house to the province. */
export interface AddressLevels {
  readonly detail?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

interface Piece {
  readonly text: string;
  readonly level: UnitLevel | undefined;
}

/** Cities of a province's rank; any other thành phố lies in a province. */
const CENTRAL_CITIES = new Set(['ha noi', 'hai phong', 'hue', 'da nang', 'ho chi minh', 'can tho']);
const KIND_WORD =
  '(?:(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|tp)\\s+(?!lộ\\s)|(?:tp|tx|tt|[xphqt])\\.\\s?)[\\p{L}\\d]';
/** Commas, and dashes that a kind word follows: "Xã Hà Kỳ-Huyện Tứ Kỳ". */
const LEVEL_END = new RegExp(`[,;]|\\s*[-–—]\\s*(?=${KIND_WORD})`, 'iu');
/** A kind word within a text that has no commas: "xã Hà Kỳ huyện Tứ Kỳ tỉnh Hải Dương". */
const KIND_WORD_INSIDE = new RegExp(`\\s+(?=${KIND_WORD})`, 'iu');
/** "thôn Mẫu xã Hà Kỳ" before a comma; a capital letter ("Thôn Xã Đàn") belongs to the name. */
const COMMUNE_AFTER_DETAIL = /^(.*\S)\s+((?:xã|phường|thị trấn)\s+[\p{L}\d].*)$/u;
/** Roads are no units: "tỉnh lộ 391". */
const ROAD = /^(?:tỉnh|huyện|xã)\s+lộ(?!\p{L})/iu;
/** Names with a dash of their own, spared when dashes part the levels. */
const DASHED_NAMES = /(Bà Rịa|Phan Rang|Thừa Thiên)\s+[-–]\s+(Vũng Tàu|Tháp Chàm|Huế)/giu;

function splitLevels(text: string): string[] {
  const byEnd = text.split(LEVEL_END);
  if (byEnd.length > 1) return byEnd;
  const byDash = text.replace(DASHED_NAMES, '$1-$2').split(/\s+[-–]\s+/);
  return byDash.length > 1 ? byDash : text.split(KIND_WORD_INSIDE);
}

function splitPieces(text: string): Piece[] {
  const pieces = splitLevels(text)
    .map(foldSpaces)
    .filter((piece) => piece !== '')
    .map((text): Piece => ({
      text,
      level: ROAD.test(text) ? undefined : readUnitName(text).level,
    }));
  if (pieces.length > 1 && fold(pieces.at(-1)!.text) === 'viet nam') pieces.pop();
  return pieces;
}

function takeLast(pieces: Piece[], accepts: (piece: Piece) => boolean): string | undefined {
  const last = pieces.at(-1);
  if (last === undefined || !accepts(last)) return undefined;
  pieces.pop();
  return expandUnitName(last.text);
}

function takeProvince(pieces: Piece[]): string | undefined {
  return takeLast(pieces, ({ text, level }) => {
    if (level === 'province') return true;
    if (level === 'city') return CENTRAL_CITIES.has(foldUnitName(text));
    return level === undefined && pieces.length > 1 && isProvinceName(text);
  });
}

/** Without a kind word a district is one by the words around it, by the table, or by its place in a text known to be complete. */
function isBareDistrict(
  pieces: readonly Piece[],
  province: string,
  units?: Units,
  version?: UnitVersion,
): boolean {
  const [before, last] = [pieces.at(-2), pieces.at(-1)];
  if (last === undefined || before === undefined || version === 'since-2025-07') return false;
  if (last.level !== undefined) return false;
  if (before.level === 'commune') return true;
  if (before.level !== undefined) return false;
  const known = units?.newUnitsOf(before.text, last.text, province);
  return (
    (known !== undefined && known.length > 0) || (known === undefined && version !== undefined)
  );
}

function isBareCommune(
  text: string,
  province: string,
  district: string | undefined,
  units?: Units,
  version?: UnitVersion,
): boolean {
  if (units === undefined)
    return version !== undefined && (version === 'since-2025-07' || district !== undefined);
  return district === undefined
    ? units.findCommune(text, province) !== undefined
    : units.newUnitsOf(text, district, province).length > 0;
}

function partCommune(pieces: Piece[]): void {
  const last = pieces.at(-1);
  const match = last?.level === undefined && COMMUNE_AFTER_DETAIL.exec(last?.text ?? '');
  if (!match) return;
  const [, before = '', commune = ''] = match;
  pieces.splice(-1, 1, { text: before, level: undefined }, { text: commune, level: 'commune' });
}

/**
 * Splits an address as written, from the right: province, district (before 2025-07), commune, the rest in `detail`.
 * A level is only named when its kind is written, the table knows it, or `version` says that the text names all its levels
 * (ID cards do, without kind words). `text` stays as written; unit names get their kind in full.
 */
export function parseAddress(text: string, units?: Units, version?: UnitVersion): Address {
  const written = foldSpaces(text);
  const pieces = splitPieces(written);
  const province = takeProvince(pieces);
  const district =
    takeLast(pieces, ({ level }) => level === 'district' || level === 'city') ??
    (province !== undefined && isBareDistrict(pieces, province, units, version)
      ? takeLast(pieces, () => true)
      : undefined);
  if (province !== undefined || district !== undefined) partCommune(pieces);
  const commune = takeLast(pieces, ({ text: name, level }) => {
    if (level === 'commune') return true;
    return (
      level === undefined &&
      province !== undefined &&
      isBareCommune(name, province, district, units, version)
    );
  });
  const detail = pieces.map((piece) => piece.text).join(', ');
  return {
    text: written,
    ...(detail === '' ? {} : { detail }),
    ...(commune === undefined ? {} : { commune }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
    ...versionOf(district, commune, province),
  };
}

function versionOf(
  district: string | undefined,
  commune: string | undefined,
  province: string | undefined,
): { readonly unitVersion?: UnitVersion } {
  if (district !== undefined) return { unitVersion: 'before-2025-07' };
  if (commune === undefined || province === undefined) return {};
  return { unitVersion: 'since-2025-07' };
}

/** The levels as one line, from the house to the province. */
export function joinAddress({ detail, commune, district, province }: AddressLevels): string {
  return [detail, commune, district, province]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/**
 * Whether two addresses are the same words: punctuation, case, abbreviated or left-out kinds of units and marks that one text does
 * not have at all do not count. Old and new units of one place differ.
 */
export function sameAddress(a: Address, b: Address): boolean {
  if (foldKeepingMarks(a.text) === foldKeepingMarks(b.text)) return true;
  const [left, right] = [splitPieces(a.text), splitPieces(b.text)];
  return (
    left.length === right.length &&
    left.every((piece, index) => sameUnitName(piece.text, right[index]!.text))
  );
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
    ...(unit.commune === '' ? {} : { commune: unit.commune }),
    ...(unit.district === undefined ? {} : { district: unit.district }),
    province: unit.province,
  };
  const unitVersion = unit.district === undefined ? 'since-2025-07' : 'before-2025-07';
  return { ...levels, text: joinAddress(levels), unitVersion };
}

/** Rewrites an address in the units before or since 2025-07-01 (NQ 202/2025/QH15). Nothing is dropped in silence. */
export function convertAddress(address: Address, units: Units, to: UnitVersion): AddressConversion {
  if (address.unitVersion === to) return { address, alternatives: [], dropped: [] };
  const { commune = '', district, province } = address;
  const named = commune !== '' || (to === 'since-2025-07' && district !== undefined);
  if (!named || province === undefined) return { alternatives: [], dropped: [] };
  const found =
    to === 'since-2025-07'
      ? units.newUnitsOf(commune, district, province)
      : units.oldUnitsOf(commune, province);
  const written = found.map((unit) => withUnit(address, unit));
  const lost = to === 'since-2025-07' && written.length > 0 && district !== undefined;
  const dropped = lost ? [district] : [];
  const [only] = written;
  return only !== undefined && written.length === 1
    ? { address: only, alternatives: [], dropped }
    : { alternatives: written, dropped };
}
