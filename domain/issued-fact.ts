import { listFacts, type Dossier, type KnownFact } from './dossier.ts';
import type { FactSource } from './fact.ts';

/** What a register gives out: its number, book, page and date, and the personal number of a newborn. */
function canBeIssued({ subject, field }: KnownFact): boolean {
  return subject === 'registration' || (subject === 'child' && field === 'idNumber');
}

function findOldest(sources: readonly FactSource[]): FactSource | undefined {
  return sources.toSorted((a, b) => a.at.localeCompare(b.at))[0];
}

function sourcesOf({ values }: KnownFact): readonly FactSource[] {
  return values.flatMap(({ sources }) => sources);
}

/**
 * The system that gave a fact out after the dossier began elsewhere, so that it is news to take back; undefined for what the
 * dossier began with, and for facts that are not given out by a register.
 */
export function findIssuer(dossier: Dossier, fact: KnownFact): string | undefined {
  const began = findOldest(listFacts(dossier).flatMap(sourcesOf));
  const issuer = findOldest(sourcesOf(fact));
  if (issuer === undefined || !canBeIssued(fact)) return undefined;
  return issuer.system === began?.system ? undefined : issuer.system;
}
