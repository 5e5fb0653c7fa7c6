import type { Profile } from '../../../domain/profile.ts';
import { deleteProfile, listProfiles, putProfile } from '../../../storage/profiles.ts';
import { toStorageError } from '../../../storage/problem.ts';
import type { ProfileRow } from '../../../storage/schema.ts';
import { compareProfiles, type ProfileDifference } from '../../mapping/teach/compare-profiles.ts';
import { PROFILE_LIMIT, readProfile, readProfileText } from '../../systems/profile-schema.ts';
import { loadProfiles, type KeptProfile } from '../load-profiles.ts';
import { openOfficeStore } from '../office-store.ts';
import { sayProblem } from '../say-problem.ts';
import { TEACH_TEXTS } from './teach-texts.ts';

/** A profile from a file, with what taking it would change; nothing is kept before the officer says so. */
export interface ProfileOffer {
  readonly profile: Profile;
  readonly replaces?: Profile;
  readonly difference: ProfileDifference;
}

export interface ShelfState {
  readonly kept: readonly KeptProfile[];
  readonly removed?: ProfileRow;
  readonly offer?: ProfileOffer;
  readonly problems: readonly string[];
}

/** Characters of Vietnamese take up to three bytes. */
const MOST_BYTES = PROFILE_LIMIT * 3;

/** The saved profiles: this machine's can be changed, the others only read. */
export class ProfileShelf extends EventTarget {
  #state: ShelfState = { kept: [], problems: [] };

  get state(): ShelfState {
    return this.#state;
  }

  #set(state: ShelfState): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }

  /** Reads what is saved now. */
  async load(change: Partial<ShelfState> = {}): Promise<void> {
    const { kept, problems } = await loadProfiles();
    this.#set({ ...change, kept, problems: [...(change.problems ?? []), ...problems] });
  }

  async #guard(work: () => Promise<Partial<ShelfState>>): Promise<void> {
    try {
      await this.load(await work());
    } catch (error) {
      this.#set({ ...this.#state, problems: [sayProblem(toStorageError(error))] });
    }
  }

  /** Gives a profile of this machine another name. */
  rename(profile: Profile, title: string): Promise<void> {
    return this.#guard(async () => {
      const reading = readProfile({ ...profile, title });
      if (!reading.ok) return { problems: [reading.problem] };
      const db = await openOfficeStore();
      const row = (await listProfiles(db)).find(({ id }) => id === profile.id);
      await putProfile(db, reading.profile, row?.savedAt ?? new Date().toISOString());
      return {};
    });
  }

  /** Takes a profile of this machine off the shelf; it can be taken back until the next one goes. */
  remove(id: string): Promise<void> {
    return this.#guard(async () => {
      const removed = await deleteProfile(await openOfficeStore(), id);
      return removed === undefined ? {} : { removed };
    });
  }

  /** Puts the profile that was removed last back as it was. */
  restore(): Promise<void> {
    const { removed } = this.#state;
    return this.#guard(async () => {
      if (removed !== undefined)
        await putProfile(await openOfficeStore(), removed.profile, removed.savedAt);
      return {};
    });
  }

  /** Reads a file; what is no profile gets a sentence, and nothing changes. */
  async offer(file: Blob): Promise<void> {
    const { offer: _, ...state } = this.#state;
    const reading =
      file.size > MOST_BYTES
        ? { ok: false as const, problem: TEACH_TEXTS.tooLarge }
        : readProfileText(await file.text());
    if (!reading.ok) return this.#set({ ...state, problems: [reading.problem] });
    const { profile } = reading;
    const replaces = state.kept.find(
      (one) => one.origin === 'own' && one.profile.id === profile.id,
    )?.profile;
    const difference = compareProfiles(replaces, profile);
    const offer = { profile, difference, ...(replaces === undefined ? {} : { replaces }) };
    return this.#set({ ...state, problems: [], offer });
  }

  /** Keeps the profile on offer. */
  accept(): Promise<void> {
    const { offer } = this.#state;
    return this.#guard(async () => {
      if (offer !== undefined)
        await putProfile(await openOfficeStore(), offer.profile, new Date().toISOString());
      return {};
    });
  }

  reject(): Promise<void> {
    return this.load();
  }
}

/** Hands a profile to the browser as a file to save. */
export function exportProfile(profile: Profile): void {
  const file = new Blob([JSON.stringify(profile, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `ho-so-mau-${profile.id.replaceAll('/', '-')}.json`;
  link.click();
  // The download has its own hold on the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
