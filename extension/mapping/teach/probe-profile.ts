import type { PageSnapshot } from '../../../domain/form.ts';
import type { Profile, ProfileField } from '../../../domain/profile.ts';
import { findTaught, type ProfileDrift } from '../find-drift.ts';
import { changePage, PAGE_CHANGES, type PageChange } from './mutate-page.ts';

/** A taught field that would be taken for another box after a change of the page. */
export interface WeakField {
  readonly field: ProfileField;
  readonly change: PageChange;
}

/** How well a profile holds on the page it was taught on. */
export interface Probe {
  /** Fields found again where they were taught. */
  readonly found: number;
  readonly total: number;
  /** Why the others were not. */
  readonly drift: readonly ProfileDrift[];
  /** Changes of the page that were tried in memory. */
  readonly tried: number;
  readonly weak: readonly WeakField[];
}

const CHANGES = Object.keys(PAGE_CHANGES) as PageChange[];

function isAlike(a: ProfileField, b: ProfileField): boolean {
  return (['label', 'section', 'column', 'kind'] as const).every(
    (part) => a.fingerprint[part] === b.fingerprint[part],
  );
}

/** Looks for every field on the page as read again, then on the page as it might become, box by box and change by change. */
export function probeProfile(page: PageSnapshot, profile: Profile): Probe {
  const standings = findTaught(page, profile);
  const weak: WeakField[] = [];
  let tried = 0;
  for (const { field, seen } of standings) {
    if (seen === undefined) continue;
    // Only fields that look alike have a say in where one of them is.
    const alike = { ...profile, fields: profile.fields.filter((other) => isAlike(field, other)) };
    for (const change of CHANGES) {
      tried += 1;
      const changed = changePage(page, seen, change);
      const now = findTaught(changed, alike).find((one) => one.field === field)?.seen;
      if (now !== undefined && now.control.ref !== seen.control.ref) weak.push({ field, change });
    }
  }
  return {
    found: standings.filter(({ seen }) => seen !== undefined).length,
    total: standings.length,
    drift: standings.flatMap(({ drift }) => (drift === undefined ? [] : [drift])),
    tried,
    weak,
  };
}
