import type { Profile } from '../../domain/profile.ts';
import { PRACTICE_PROFILES } from '../systems/practice-profiles.ts';
import { readProfile } from '../systems/profile-schema.ts';

const KEY = 'profiles';

export interface LoadedProfiles {
  readonly profiles: readonly Profile[];
  /** One sentence per profile that is damaged and not used. */
  readonly problems: readonly string[];
}

/** The profiles of this machine, then those that come with the product. A damaged one is named and left out. */
export async function loadProfiles(): Promise<LoadedProfiles> {
  const { [KEY]: stored } = await chrome.storage.local.get(KEY);
  const inputs = [...(Array.isArray(stored) ? (stored as unknown[]) : []), ...PRACTICE_PROFILES];
  const readings = inputs.map(readProfile);
  return {
    profiles: readings.flatMap((reading) => (reading.ok ? [reading.profile] : [])),
    problems: readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
  };
}
