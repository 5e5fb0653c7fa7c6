import { quote, type Saying } from '../../domain/saying.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import type { Profile } from '../../domain/profile.ts';
import { toStorageError } from '../../storage/problem.ts';
import { listProfiles } from '../../storage/profiles.ts';
import { checkProfile } from '../mapping/find-drift.ts';
import { findProfile } from '../systems/find-profile.ts';
import { PRACTICE_PROFILES } from '../systems/practice-profiles.ts';
import { readProfile } from '../systems/profile-schema.ts';
import { openOfficeStore } from './office-store.ts';
import { sayProblem } from './say-problem.ts';

/** Where a profile came from: a command line, this machine, the province's policy, the product. */
export type ProfileOrigin = 'run' | 'own' | 'policy' | 'product';

/** A profile that may be used, and where it came from. */
export interface KeptProfile {
  readonly origin: ProfileOrigin;
  readonly profile: Profile;
}

export interface LoadedProfiles {
  /** Those that go first come first: what was taught on this machine before what came to it. */
  readonly kept: readonly KeptProfile[];
  /** One sentence per profile that is damaged and not used, or why none of this machine's are. */
  readonly problems: readonly string[];
}

type Area = Pick<chrome.storage.StorageArea, 'get'>;

async function readList(area: Area): Promise<readonly unknown[]> {
  const { profiles } = await area.get('profiles');
  return Array.isArray(profiles) ? (profiles as unknown[]) : [];
}

async function readOwn(problems: string[]): Promise<readonly unknown[]> {
  try {
    const rows = await listProfiles(await openOfficeStore());
    return rows.map(({ profile }) => profile);
  } catch (error) {
    // Without its store the panel can still read and fill; only what was taught is missing, and says so.
    problems.push(sayProblem(toStorageError(error)));
    return [];
  }
}

/** Every profile there is, each through the schema's door. A damaged one is named and left out. */
export async function loadProfiles(): Promise<LoadedProfiles> {
  const problems: string[] = [];
  const sources: readonly (readonly [ProfileOrigin, readonly unknown[]])[] = [
    // Only our own pages can write storage.session: `npm run transfer` leaves its profiles there.
    ['run', await readList(chrome.storage.session)],
    ['own', await readOwn(problems)],
    ['policy', await readList(chrome.storage.managed)],
    ['product', PRACTICE_PROFILES],
  ];
  const kept = sources.flatMap(([origin, inputs]) =>
    inputs.flatMap((input): KeptProfile[] => {
      const reading = readProfile(input);
      if (reading.ok) return [{ origin, profile: reading.profile }];
      problems.push(reading.problem);
      return [];
    }),
  );
  return { kept, problems };
}

/** The profile of a page, if one applies, and what the officer should know about profiles there. */
export function chooseProfile(
  { kept, problems }: LoadedProfiles,
  page: PageSnapshot,
): { readonly profile?: Profile; readonly warnings: readonly Saying[] } {
  const { kept: chosen, missed } = findProfile(kept, page);
  if (chosen === undefined) return { warnings: [...problems, ...missed].map(quote) };
  const { profile } = chosen;
  const drift = checkProfile(page, profile).map(({ sentence }) => sentence);
  return { profile, warnings: [...problems.map(quote), ...drift] };
}
