import type { PageSnapshot } from '../../../domain/form.ts';
import type { Match } from '../../../domain/match.ts';
import type { FillOutcome } from '../../../domain/plan.ts';
import type { ProfileDrift } from '../../mapping/find-drift.ts';
import type { Probe } from '../../mapping/teach/probe-profile.ts';
import type { Answers, TeachRow } from '../../mapping/teach/teach-rows.ts';

/** A page being taught: what was read of it, and what was said so far. */
export interface TaughtPage {
  readonly tabId: number;
  readonly snapshot: PageSnapshot;
  readonly matches: readonly Match[];
  readonly rows: readonly TeachRow[];
  readonly url: string;
  readonly system: string;
  /** The profile of this machine that is being mended, or a new one's id. */
  readonly profileId: string;
}

/** All the teaching view knows. No value of the page is in it but the snapshot's, in this page's memory. */
export interface TeachState {
  readonly busy: 'no' | 'reading' | 'testing' | 'undoing' | 'saving';
  readonly page?: TaughtPage;
  readonly title: string;
  readonly answers: Answers;
  /** Key of the row whose control the mouse is at. */
  readonly pointed?: string;
  /** Rows that could not go into the profile. */
  readonly personal: readonly string[];
  /** By row, of the test filling that stands on the page now. */
  readonly outcomes: Readonly<Record<string, FillOutcome>>;
  /** Invented values stand on the page. */
  readonly hasTestValues: boolean;
  /** What the profile that was just saved came to. */
  readonly probe?: Probe;
  readonly drift: readonly ProfileDrift[];
  readonly problem?: string;
}

export const NOTHING_TAUGHT: TeachState = {
  busy: 'no',
  title: '',
  answers: {},
  personal: [],
  outcomes: {},
  hasTestValues: false,
  drift: [],
};

const KEY = 'teaching';

interface Kept {
  readonly url: string;
  readonly title: string;
  readonly answers: Answers;
}

/** What was said of a page and not saved yet, as long as the browser runs: places and fields, no values. */
export async function keepAnswers({ page, title, answers }: TeachState): Promise<void> {
  if (page === undefined) return;
  const kept: Kept = { url: page.url, title, answers };
  await chrome.storage.session.set({ [KEY]: kept });
}

/** The same, taken up again; undefined for another page. */
export async function recallAnswers(url: string): Promise<Omit<Kept, 'url'> | undefined> {
  const { [KEY]: stored } = await chrome.storage.session.get(KEY);
  // Only our own pages can write storage.session, so its shape is ours.
  const kept = stored as Kept | undefined;
  return kept?.url === url ? kept : undefined;
}

/** What was said stands in a saved profile now. */
export async function forgetAnswers(): Promise<void> {
  await chrome.storage.session.remove(KEY);
}
