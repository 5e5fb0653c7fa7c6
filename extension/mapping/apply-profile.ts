import type { Saying } from '../../domain/saying.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import { isNever, type Profile, type ProfileField } from '../../domain/profile.ts';
import { findTaught, type SeenControl, type Standing } from './find-drift.ts';
import { CONTESTED_CONFIDENCE } from './weights.ts';

const idOf = (frameIndex: number, ref: string): string => `${frameIndex}/${ref}`;
const seenId = ({ frameIndex, control }: SeenControl): string => idOf(frameIndex, control.ref);

function lower(match: Match, why: Saying): Match {
  return {
    ...match,
    confidence: Math.min(match.confidence, CONTESTED_CONFIDENCE),
    evidence: [...match.evidence, why],
  };
}

function matchTaught(field: ProfileField, seen: SeenControl, profile: Profile): Match | undefined {
  if (isNever(field)) return undefined;
  return {
    frameIndex: seen.frameIndex,
    ref: seen.control.ref,
    from: 'control',
    subject: field.subject,
    field: field.field,
    confidence: 1,
    evidence: [{ vi: `hồ sơ mẫu “${profile.title}”`, en: `the profile “${profile.title}”` }],
    alternatives: [],
  };
}

const factOf = (match: { readonly subject: string; readonly field: string }): string =>
  `${match.subject}.${match.field}`;

/** A control at a new place is what its page says, when that is what was taught of a control so labelled. */
function allows({ field, drift }: Standing, match: Match): boolean {
  return drift?.kind === 'moved' && !isNever(field) && factOf(field) === factOf(match);
}

/** Facts of controls that are not surely anywhere now: no other control is believed to be one. */
function findLostFacts(standings: readonly Standing[]): ReadonlySet<string> {
  return new Set(
    standings.flatMap(({ field, drift }) =>
      drift === undefined || drift.kind === 'moved' || isNever(field) ? [] : [factOf(field)],
    ),
  );
}

/**
 * Puts a profile's fields that fit in place of what was read from the page; what drifted is only asked about,
 * wherever on the page it may be meant.
 */
export function applyProfile(
  page: PageSnapshot,
  matches: readonly Match[],
  profile: Profile,
): Match[] {
  const settled = new Map<string, Match | undefined>();
  const doubts = new Map<string, Standing[]>();
  const standings = findTaught(page, profile);
  const lost = findLostFacts(standings);
  for (const standing of standings) {
    const { field, seen, suspects } = standing;
    if (seen !== undefined) settled.set(seenId(seen), matchTaught(field, seen, profile));
    else
      for (const id of suspects.map(seenId)) doubts.set(id, [...(doubts.get(id) ?? []), standing]);
  }
  const taught = [...settled.values()].filter((match) => match !== undefined);
  const claimed = new Set(taught.map((match) => `${match.frameIndex}/${factOf(match)}`));
  const weigh = (match: Match): Match => {
    if (match.from === 'pair') return match;
    const doubt = doubts.get(idOf(match.frameIndex, match.ref)) ?? [];
    if (lost.has(factOf(match)) || doubt.some((standing) => !allows(standing, match)))
      return lower(match, {
        vi: 'ô đã dạy nhưng trang đã đổi',
        en: 'a taught box, but the page has changed',
      });
    const rival = claimed.has(`${match.frameIndex}/${factOf(match)}`);
    return rival
      ? lower(match, {
          vi: 'đã dạy ô khác là dữ kiện này',
          en: 'another box was taught to be this fact',
        })
      : match;
  };
  const rest = matches.filter(
    (match) => match.from === 'pair' || !settled.has(idOf(match.frameIndex, match.ref)),
  );
  return [...taught, ...rest.map(weigh)];
}
