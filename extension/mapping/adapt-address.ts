import { joinSayings, quote, type Saying } from '../../domain/saying.ts';
import { convertAddress } from '../../domain/address.ts';
import type { Address, UnitVersion } from '../../domain/fact.ts';
import type { Match } from '../../domain/match.ts';
import type { Units } from '../../domain/units.ts';
import type { SourceValue } from './derive-value.ts';
import type { FactBook } from './fact-book.ts';
import type { Adapt } from './find-candidates.ts';

const PART = /^(residence|hometown|birthPlace|deathPlace)(Province|District|Commune|Detail)$/;
const LEVEL = {
  Province: 'province',
  District: 'district',
  Commune: 'commune',
  Detail: 'detail',
} as const;
const NO_CHANGE: Adapt = (found) => ({ found });

function hasBox(
  matches: readonly Match[],
  { frameIndex, subject }: Match,
  head: string,
  suffix: string,
): boolean {
  return matches.some(
    (other) =>
      other.from === 'control' &&
      other.frameIndex === frameIndex &&
      other.subject === subject &&
      other.field === head + suffix,
  );
}

/** Which units a target's boxes ask for: three levels are the old ones, province and commune alone the new. */
function wantedVersion(
  matches: readonly Match[],
  match: Match,
  head: string,
): UnitVersion | undefined {
  const has = (suffix: string): boolean => hasBox(matches, match, head, suffix);
  if (!has('Commune') || !has('Province')) return undefined;
  return has('District') ? 'before-2025-07' : 'since-2025-07';
}

function versionOf(address: Address): UnitVersion | undefined {
  if (address.unitVersion !== undefined) return address.unitVersion;
  if (address.district !== undefined) return 'before-2025-07';
  return undefined;
}

function doubtOf(wanted: UnitVersion, choices: readonly Address[]): Saying {
  const names = choices.slice(0, 4).map(({ commune }) => `“${commune ?? ''}”`);
  const list = names.join(', ');
  const several =
    names.length > 1 ? { vi: `; có thể là ${list}`, en: `; it may be ${list}` } : quote('');
  return wanted === 'since-2025-07'
    ? {
        vi: `Địa chỉ nguồn theo đơn vị trước 01/7/2025, chưa đổi được sang đơn vị mới${several.vi}.`,
        en: `The source has the units before 1 July 2025, and they could not be changed into the new ones${several.en}.`,
      }
    : {
        vi: `Địa chỉ nguồn theo đơn vị mới, ô này theo đơn vị trước 01/7/2025${several.vi}.`,
        en: `The source has the new units, this box the ones before 1 July 2025${several.en}.`,
      };
}

function adaptPart(
  found: SourceValue,
  address: Address,
  level: keyof typeof LEVEL,
  wanted: UnitVersion,
  units: Units | undefined,
): ReturnType<Adapt> {
  const now = versionOf(address);
  if (now === undefined || now === wanted || level === 'Detail') return { found };
  const converted = units === undefined ? undefined : convertAddress(address, units, wanted);
  const text = converted?.address?.[LEVEL[level]];
  if (text === undefined) return { found, doubt: doubtOf(wanted, converted?.alternatives ?? []) };
  const levels = converted!.dropped.join(', ');
  const dropped =
    levels === '' ? quote('') : { vi: `, bỏ cấp ${levels}`, en: `, without the level ${levels}` };
  const note =
    wanted === 'since-2025-07'
      ? { vi: `đổi sang đơn vị mới${dropped.vi}`, en: `changed into the new units${dropped.en}` }
      : {
          vi: 'đổi sang đơn vị trước 01/7/2025',
          en: 'changed into the units before 1 July 2025',
        };
  return { found: { ...found, value: { kind: 'code', label: text }, note } };
}

/** Nothing is dropped in silence: a house and hamlet without a box are named. */
function noteDetail(adapted: ReturnType<Adapt>, { detail }: Address): ReturnType<Adapt> {
  if (detail === undefined || detail === '') return adapted;
  const { found } = adapted;
  const lost = {
    vi: `trang không có ô cho “${detail}”`,
    en: `the page has no box for “${detail}”`,
  };
  const note = joinSayings([...(found.note === undefined ? [] : [found.note]), lost])!;
  return { ...adapted, found: { ...found, note } };
}

/**
 * For a match, the step that puts a source address into the units the target's boxes ask for. Without the table, or when
 * one old unit went to several new ones, the value stays as written and is asked about. A whole address is never rewritten.
 */
export function adaptAddresses(
  matches: readonly Match[],
  book: FactBook,
  units: Units | undefined,
): (match: Match) => Adapt {
  return (match) => {
    const [, head, level] = PART.exec(match.field) ?? [];
    if (head === undefined || level === undefined) return NO_CHANGE;
    const wanted = wantedVersion(matches, match, head);
    if (wanted === undefined) return NO_CHANGE;
    const losesDetail = level === 'Commune' && !hasBox(matches, match, head, 'Detail');
    return (found) => {
      const [whole] = book.find(match.subject, head);
      if (whole?.value.kind !== 'address') return { found };
      const { address } = whole.value;
      const adapted = adaptPart(found, address, level as keyof typeof LEVEL, wanted, units);
      return losesDetail ? noteDetail(adapted, address) : adapted;
    };
  };
}
