import { foldKeepingMarks, fold } from './vietnamese.ts';

/** Texts that mean one thing; `broader` are wider texts to fall back on, never the other way round. */
export interface AliasGroup {
  readonly texts: readonly string[];
  readonly broader?: readonly string[];
}

/** The group a text belongs to: by the exact letters first, then without marks when only one group fits. */
export function findAliasGroup<Group extends AliasGroup>(
  groups: readonly Group[],
  text: string,
): Group | undefined {
  const marked = foldKeepingMarks(text);
  const exact = groups.find(({ texts }) =>
    texts.some((known) => foldKeepingMarks(known) === marked),
  );
  if (exact !== undefined) return exact;
  const folded = fold(text);
  const loose = groups.filter(({ texts }) => texts.some((known) => fold(known) === folded));
  return loose.length === 1 ? loose[0] : undefined;
}

/** The label first, then the other texts of its group, then the broader ones; only the label when it is in no group. */
export function expandAliases(groups: readonly AliasGroup[], label: string): string[] {
  const group = findAliasGroup(groups, label);
  return uniqueTexts([label, ...(group?.texts ?? []), ...(group?.broader ?? [])]);
}

/** Drops texts that say the same as an earlier one (case, punctuation and tone placement aside). */
export function uniqueTexts(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = foldKeepingMarks(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
