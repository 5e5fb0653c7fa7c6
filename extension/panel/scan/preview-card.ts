import { say } from '../../language.ts';
import { mergeFacts, type Dossier } from '../../../domain/dossier.ts';
import type { Fact, Subject } from '../../../domain/fact.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import { factsFromIdCard, type IdCard } from '../../../domain/id-card.ts';
import { readPersonalId } from '../../../domain/personal-id.ts';
import { fieldLabel } from '../../../domain/vocabulary.ts';
import { CARD_SYSTEM, sayNumber, SCAN_TEXTS } from './scan-texts.ts';

/** One fact a card would add, beside what the dossier says of it. */
export interface CardRow {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly standing: 'added' | 'confirmed' | 'differs';
}

/** The facts a card makes for a person; the same card read again is the same source. */
export function takeCardFacts(card: IdCard, subject: Subject, now: Date): readonly Fact[] {
  return factsFromIdCard(card, subject, {
    system: CARD_SYSTEM,
    url: '',
    label: 'Mã QR trên thẻ',
    selector: '',
    at: now.toISOString(),
    confidence: 1,
  });
}

/** What adding the facts would do to the dossier, before it is done. */
export function previewCard(
  dossier: Dossier | undefined,
  facts: readonly Fact[],
): readonly CardRow[] {
  return facts.map((fact) => {
    const merged = dossier === undefined ? undefined : mergeFacts(dossier, [fact]);
    const standing =
      merged === undefined || merged.added.length > 0
        ? 'added'
        : merged.conflicts.length > 0
          ? 'differs'
          : 'confirmed';
    const { field, value } = fact;
    return { field, label: fieldLabel(field), value: formatFactValue(value), standing };
  });
}

/** What is to be looked at before a card is believed: its number against itself, and marks the scanner lost. */
export function warnOfCard({ warnings, lostMarks }: IdCard): readonly string[] {
  return [
    ...(lostMarks ? [SCAN_TEXTS.lostMarks] : []),
    ...warnings.map(({ message }) => say(message)),
  ];
}

/** What the digits of the number say by themselves, to hold against the person at the counter. */
export function readNumber(card: IdCard): string | undefined {
  const reading = readPersonalId(card.idNumber);
  if (reading?.provinceName === undefined) return undefined;
  const gender = reading.gender === 'male' ? SCAN_TEXTS.male : SCAN_TEXTS.female;
  return sayNumber(gender, reading.year, reading.provinceName);
}
