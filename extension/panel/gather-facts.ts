import type { Fact } from '../../domain/fact.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import { collectFacts } from '../mapping/collect-facts.ts';
import { collectRecords, type DossierRecord } from '../mapping/collect-records.ts';

/** A page as read and understood. */
export interface Reading {
  readonly snapshot: PageSnapshot;
  readonly matches: readonly Match[];
  readonly facts: readonly Fact[];
  /** The dossiers a list page shows; [] on any other page. */
  readonly records: readonly DossierRecord[];
}

/** What a page that was read and matched tells: of one dossier, or of each in a list. */
export function gatherFacts(
  snapshot: PageSnapshot,
  matches: readonly Match[],
  system: string,
): Reading {
  const place = { system, at: new Date().toISOString() };
  const facts = collectFacts(snapshot, matches, place);
  const records = collectRecords(snapshot, facts, place);
  // What stands around a list are the words it was searched by: no dossier's facts.
  return { snapshot, matches, facts: records.length > 0 ? [] : facts, records };
}
