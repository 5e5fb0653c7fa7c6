import type { Day } from './day.ts';
import type { Fact, FactValue, Subject } from './fact.ts';

/** A value a person set right, with why and when. */
export interface Correction {
  readonly subject: Subject;
  readonly field: string;
  readonly from: FactValue;
  readonly to: FactValue;
  /** In the officer's words. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What one dossier holds about one person: the facts of the subjects that carry the person's number, and no others'. */
export interface PersonDossier {
  readonly dossierId: string;
  readonly code?: string;
  readonly procedure?: string;
  readonly receivedDate?: Day;
  readonly subjects: readonly Subject[];
  readonly facts: readonly Fact[];
  readonly corrections: readonly Correction[];
}

/** Everything the vault holds about one person, by số định danh. */
export interface PersonData {
  readonly idNumber: string;
  readonly dossiers: readonly PersonDossier[];
}
