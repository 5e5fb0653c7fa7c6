import type { Saying } from '../../domain/saying.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import type { StorageProblem } from '../../storage/problem.ts';
import type { DossierRecord } from '../mapping/collect-records.ts';
import type { FillOutcome, Plan } from '../../domain/plan.ts';

/** The tab the panel last looked at. */
export interface PageInView {
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
  /** The system's own name, or the host when no profile knows it. */
  readonly system: string;
  readonly origin: string;
  /** Facts read on this page and not yet in the dossier. */
  readonly newFacts: number;
  /** The officer has added this system: its pages open without the toolbar button. */
  readonly remembered: boolean;
  /** Origins of frames on the page that are not read, since nobody has added them. */
  readonly closedOrigins: readonly string[];
}

/** What stands between the officer and the page, if anything. */
export type Obstacle =
  | { readonly kind: 'not-open' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'store'; readonly problem: Pick<StorageProblem, 'kind' | 'message'> }
  | { readonly kind: 'unexpected'; readonly message: string };

export type Busy = 'no' | 'reading' | 'planning' | 'filling' | 'undoing';

/** Milliseconds each step of the last transfer took. */
export interface StepTimes {
  readonly read: number;
  readonly match: number;
  readonly plan: number;
  readonly fill: number;
  readonly verify: number;
}

/** A tick the officer gave one row: a candidate's index, or not to write. */
export type Tick = number | 'keep';

/**
 * All the panel knows, held in `storage.session` (memory only) so that closing the panel loses nothing.
 * Personal values stand here and in the vault, nowhere else.
 */
export interface SessionState {
  readonly view: 'facts' | 'plan' | 'report';
  readonly busy: Busy;
  readonly dossier?: Dossier;
  readonly page?: PageInView;
  readonly snapshot?: PageSnapshot;
  readonly plan?: Plan;
  readonly ticks: Readonly<Record<string, Tick>>;
  /** By row key; filled in one by one while writing. */
  readonly outcomes: Readonly<Record<string, FillOutcome>>;
  /** The dossiers of the list in view, until one is chosen. */
  readonly records?: readonly DossierRecord[];
  /** How many dossiers of the list were noted for later. */
  readonly notedRecords?: number;
  /** The journal's line of the last transfer. */
  readonly transferId?: string;
  readonly undone: boolean;
  readonly obstacle?: Obstacle;
  /** Sentences about profiles: damaged, or no longer fitting the page. */
  readonly warnings: readonly Saying[];
  readonly times: StepTimes;
  /** Id of the request last finished, so that whoever asked can tell. */
  readonly finishedRequest?: string;
}

export const EMPTY_STATE: SessionState = {
  view: 'facts',
  busy: 'no',
  ticks: {},
  outcomes: {},
  undone: false,
  warnings: [],
  times: { read: 0, match: 0, plan: 0, fill: 0, verify: 0 },
};

const KEY = 'session';

/** The state a closed panel left, as long as the browser runs. A write cut off half-way is not "busy" any more. */
export async function loadState(): Promise<SessionState> {
  const { [KEY]: stored } = await chrome.storage.session.get(KEY);
  // Only our own pages can write storage.session, so its shape is ours.
  return stored === undefined ? EMPTY_STATE : { ...(stored as SessionState), busy: 'no' };
}

/** Keeps the state in memory shared by the extension's pages. */
export async function saveState(state: SessionState): Promise<void> {
  await chrome.storage.session.set({ [KEY]: state });
}

/** "Xóa ngay": forgets the dossier and everything read from pages. */
export async function clearState(): Promise<void> {
  await chrome.storage.session.remove(KEY);
}
