import { findValue, listFacts, mergeFacts, type Dossier } from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { countFacts, TEXTS } from './texts.ts';

/** What the panel's head says of the dossier in hand. */
export interface DossierWords {
  /** The official code, or that there is none yet. */
  readonly title: string;
  readonly procedure: string;
  readonly due?: string;
  /** Names of the systems its facts came from. */
  readonly systems: string;
}

function readText(dossier: Dossier, field: string): string | undefined {
  const value = findValue(dossier, 'dossier', field);
  return value === undefined ? undefined : formatFactValue(value);
}

/** Names a dossier for people. */
export function describeDossier(dossier: Dossier): DossierWords {
  const due = readText(dossier, 'dueDate');
  const systems = new Set(
    listFacts(dossier).flatMap(({ values }) =>
      values.flatMap(({ sources }) => sources.map(({ system }) => system)),
    ),
  );
  return {
    title: readText(dossier, 'dossierCode') ?? TEXTS.noCode,
    procedure: readText(dossier, 'procedure') ?? countFacts(listFacts(dossier).length),
    ...(due === undefined ? {} : { due }),
    systems: [...systems].join(', '),
  };
}

/** How many facts a dossier lacks: facts already standing in the dossier with the same value are not news. */
export function countNews(dossier: Dossier | undefined, facts: readonly Fact[]): number {
  return dossier === undefined ? facts.length : mergeFacts(dossier, facts).added.length;
}
