import type { BookId } from '../event.ts';

/** Procedures of the national portal whose dossiers are entered into each book, besides the book of dossiers. */
const PROCEDURES = {
  'certified-copies': ['2.000815'],
  'certified-signatures': ['2.000884'],
  births: [
    ['1.001193', '1.003583', '1.004772', '1.004884', '1.000689'],
    // Joined with the residence and the health insurance card: one dossier, one birth.
    ['2.000986', '2.001023', '2.002621'],
    // With a foreign side, at the commune since 2025-07.
    ['1.000110', '2.000528', '1.000893', '1.001695', '2.000522'],
  ].flat(),
  deaths: [
    ['1.000656', '1.000419', '1.005461', '2.002622'],
    ['1.004827', '1.001766', '2.000497'],
  ].flat(),
  marriages: [
    ['1.000894', '1.000593', '1.004746'],
    ['1.000094', '2.000806', '2.000513', '2.002189'],
  ].flat(),
} as const satisfies Partial<Record<BookId, readonly string[]>>;

/**
 * Into which books one dossier goes, by the procedure's national code; every dossier also stands in the book of dossiers.
 * A birth that is registered once stands here once, in each of its books (DOMAIN §2.5).
 */
export const BOOKS_OF_PROCEDURE: ReadonlyMap<string, readonly BookId[]> = new Map(
  Object.entries(PROCEDURES).flatMap(([book, codes]) =>
    codes.map((code) => [code, [book as BookId]] as const),
  ),
);
