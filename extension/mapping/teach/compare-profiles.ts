import { isNever, type Profile, type ProfileField } from '../../../domain/profile.ts';

/** What taking a profile in place of another would change. */
export interface ProfileDifference {
  readonly added: readonly ProfileField[];
  readonly removed: readonly ProfileField[];
  readonly changed: readonly { readonly before: ProfileField; readonly after: ProfileField }[];
  readonly same: number;
  /** Where it applies, or its name, differs. */
  readonly about: readonly {
    readonly part: 'title' | 'system' | 'origin' | 'path' | 'pageMarks';
    readonly before: string;
    readonly after: string;
  }[];
}

const placeOf = ({ locator }: ProfileField): string => locator.path.join(' >>> ');

function sameField(a: ProfileField, b: ProfileField): boolean {
  const meaning = (field: ProfileField): string =>
    isNever(field) ? '' : `${field.subject}.${field.field}`;
  return (
    meaning(a) === meaning(b) &&
    (['label', 'section', 'column', 'kind'] as const).every(
      (part) => a.fingerprint[part] === b.fingerprint[part],
    )
  );
}

/** Compares two profiles box by box; the same box is the one at the same place. */
export function compareProfiles(before: Profile | undefined, after: Profile): ProfileDifference {
  const old = new Map((before?.fields ?? []).map((field) => [placeOf(field), field]));
  const places = new Set(after.fields.map(placeOf));
  const kept = after.fields.flatMap((field) => {
    const known = old.get(placeOf(field));
    return known === undefined ? [] : [{ before: known, after: field }];
  });
  const changed = kept.filter((pair) => !sameField(pair.before, pair.after));
  const parts = ['title', 'system', 'origin', 'path', 'pageMarks'] as const;
  const write = (profile: Profile, part: (typeof parts)[number]): string =>
    part === 'pageMarks' ? profile.pageMarks.join('; ') : profile[part];
  return {
    added: after.fields.filter((field) => !old.has(placeOf(field))),
    removed: [...old.values()].filter((field) => !places.has(placeOf(field))),
    changed,
    same: kept.length - changed.length,
    about:
      before === undefined
        ? []
        : parts
            .map((part) => ({ part, before: write(before, part), after: write(after, part) }))
            .filter((change) => change.before !== change.after),
  };
}
