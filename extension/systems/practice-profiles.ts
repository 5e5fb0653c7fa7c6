import profiles from './practice-profiles.json' with { type: 'json' };

/** The profiles of the practice systems' forms, written by `npx tsx scripts/make-profiles.ts`; checked at the door like any other. */
export const PRACTICE_PROFILES: readonly unknown[] = profiles;
