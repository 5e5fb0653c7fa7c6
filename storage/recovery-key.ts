import { checkSign, randomSigns, readSigns, signOf } from './check-sign.ts';

/** 8 groups of 4 signs out of 29: 155 bits. Each group ends with a check sign that also tells its place. */
const GROUPS = 8;
const SIGNS = 4;
const WHOLE = GROUPS * (SIGNS + 1);

function checkGroup(body: string, place: number): string {
  return checkSign(signOf(place) + body);
}

/** A new recovery key as it is printed: '7K3MX-Q2XPA-…', eight groups of five signs. */
export function createRecoveryKey(): string {
  const groups = Array.from({ length: GROUPS }, (_, place) => {
    const body = randomSigns(SIGNS);
    return body + checkGroup(body, place);
  });
  return groups.join('-');
}

/** What a person typed from the sheet: the key, the groups (from 1) that are mistyped, or 'other' when it is no such key. */
export function readRecoveryKey(
  typed: string,
): { readonly key: string } | { readonly wrongGroups: readonly number[] } | 'other' {
  const signs = readSigns(typed);
  if (signs === undefined || signs.length !== WHOLE) return 'other';
  const groups = Array.from({ length: GROUPS }, (_, place) =>
    signs.slice(place * (SIGNS + 1), (place + 1) * (SIGNS + 1)),
  );
  const wrongGroups = groups.flatMap((group, place) =>
    checkGroup(group.slice(0, SIGNS), place) === group.at(-1) ? [] : [place + 1],
  );
  return wrongGroups.length > 0 ? { wrongGroups } : { key: groups.join('-') };
}
