import type { Day } from '../../domain/day.ts';
import { findValue, listFacts, mergeFacts, type Dossier } from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { dayOf } from './record-events.ts';
import { countFacts, TEXTS } from './texts.ts';

/** What the panel's head says of the dossier in hand. */
export interface DossierWords {
  /** The official code, or that there is none yet. */
  readonly title: string;
  readonly procedure: string;
  /** When the result is due, and whether that day has gone by: whether the result was returned no page tells. */
  readonly due?: { readonly words: string; readonly isPast: boolean };
}

function readText(dossier: Dossier, field: string): string | undefined {
  const value = findValue(dossier, 'dossier', field);
  return value === undefined ? undefined : formatFactValue(value);
}

/** Names a dossier for people, as of a day. */
export function describeDossier(dossier: Dossier, today: Day): DossierWords {
  const due = readText(dossier, 'dueDate');
  const isPast = (dayOf(dossier, 'dueDate') ?? today) < today;
  return {
    title: readText(dossier, 'dossierCode') ?? TEXTS.noCode,
    procedure: readText(dossier, 'procedure') ?? countFacts(listFacts(dossier).length),
    ...(due === undefined
      ? {}
      : { due: { words: `${isPast ? TEXTS.duePast : TEXTS.due} ${due}`, isPast } }),
  };
}

/** The systems a dossier's facts came from. */
export function nameSystems(dossier: Dossier): string {
  const systems = new Set(
    listFacts(dossier).flatMap(({ values }) =>
      values.flatMap(({ sources }) => sources.map(({ system }) => system)),
    ),
  );
  return [...systems].join(', ');
}

/** How many facts a dossier lacks: facts already standing in the dossier with the same value are not news. */
export function countNews(dossier: Dossier | undefined, facts: readonly Fact[]): number {
  return dossier === undefined ? facts.length : mergeFacts(dossier, facts).added.length;
}
