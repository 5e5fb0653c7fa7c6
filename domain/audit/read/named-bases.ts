import { fold } from '../../vietnamese.ts';
import { findConcept, type Concept } from './concepts.ts';
import type { Clause } from './read-clauses.ts';
import type { Figure } from './read-numbers.ts';
import { WHOLE } from './report-context.ts';

const NAMES_BASE = /^(?:tren |cua |so voi |trong )?(?:tong )?so /;
const ALL_TO_DO = /phai (?:giai quyet|xu ly)/;

/**
 * What the words behind a percentage say it is of: "26,32 % số hồ sơ mới", "94 % tổng số hồ sơ đã giải quyết"; the
 * likeliest first, [] when they name nothing a form counts.
 */
export function readNamedBases(text: string): readonly Concept[] {
  const words = fold(text);
  if (!NAMES_BASE.test(words)) return [];
  if (/so (?:ho so )?moi/.test(words)) return ['newlyReceived'];
  const base = findConcept(words, WHOLE);
  // "Số hồ sơ tiếp nhận" may be what came in new; "phải giải quyết" is all there is.
  if (base === 'received' && !ALL_TO_DO.test(words)) return ['received', 'newlyReceived'];
  return base === undefined ? [] : [base];
}

/** The bases named behind a percentage of a clause; none of them when none is. */
export function basesAfter(
  { text }: Clause,
  { written }: Figure,
): { readonly bases?: readonly Concept[] } {
  const bases = readNamedBases(text.slice(text.indexOf(written) + written.length));
  return bases.length === 0 ? {} : { bases };
}
