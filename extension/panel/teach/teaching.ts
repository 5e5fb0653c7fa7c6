import type { PageSnapshot } from '../../../domain/form.ts';
import type { PlanRow } from '../../../domain/plan.ts';
import { putProfile } from '../../../storage/profiles.ts';
import { StorageError } from '../../../storage/problem.ts';
import { fillPlan, undoRun, type FilledRow } from '../../fill-plan.ts';
import { toFillTask } from '../../mapping/fill-tasks.ts';
import { matchPage } from '../../mapping/match-page.ts';
import { orderRows } from '../../mapping/order-rows.ts';
import { planTransfer } from '../../mapping/plan-transfer.ts';
import { draftId, draftProfile, type Draft } from '../../mapping/teach/draft-profile.ts';
import { inventFacts } from '../../mapping/teach/invent-facts.ts';
import { probeProfile } from '../../mapping/teach/probe-profile.ts';
import { isSameFact, suggestFacts } from '../../mapping/teach/suggest-facts.ts';
import {
  listTeachRows,
  placeKey,
  readAnswers,
  type Answer,
  type TeachRow,
} from '../../mapping/teach/teach-rows.ts';
import { FILL_CONFIDENCE } from '../../mapping/weights.ts';
import {
  DocumentGoneError,
  highlightControl,
  PageClosedError,
  readPage,
  watchPointer,
} from '../../page-link.ts';
import { findProfile } from '../../systems/find-profile.ts';
import { nameSystem } from '../../systems/known-system.ts';
import { PRACTICE_SYSTEMS } from '../../systems/practice-systems.ts';
import { readProfile } from '../../systems/profile-schema.ts';
import { loadProfiles } from '../load-profiles.ts';
import { openOfficeStore } from '../office-store.ts';
import { sayProblem } from '../say-problem.ts';
import { TEXTS } from '../texts.ts';
import {
  forgetAnswers,
  keepAnswers,
  NOTHING_TAUGHT,
  recallAnswers,
  type TaughtPage,
  type TeachState,
} from './teach-state.ts';
import { TEACH_TEXTS } from './teach-texts.ts';

function describeProblem(error: unknown): string {
  if (error instanceof DocumentGoneError) return TEACH_TEXTS.gone;
  if (error instanceof PageClosedError) return TEXTS.notOpen;
  if (error instanceof StorageError) return sayProblem(error);
  return `${TEXTS.unexpected} (${error instanceof Error ? error.message : String(error)})`;
}

/** One page being taught. Every decision is taken here, in the panel; the page only shows and points. */
export class Teaching extends EventTarget {
  #state: TeachState = NOTHING_TAUGHT;
  /** What the test filling wrote, on the page as it was read for it. */
  #test: { readonly snapshot: PageSnapshot; readonly rows: readonly FilledRow[] } | undefined;
  #following = new AbortController();

  get state(): TeachState {
    return this.#state;
  }

  #update(change: Partial<TeachState>): void {
    this.#state = { ...this.#state, ...change };
    this.dispatchEvent(new Event('change'));
  }

  /** Reads the page in a tab; what was said of it before, saved or not, is taken up again. @throws PageClosedError */
  async begin(tabId: number): Promise<void> {
    this.#following.abort();
    this.#state = { ...NOTHING_TAUGHT, busy: 'reading' };
    this.#update({});
    try {
      await this.#open(tabId);
    } catch (error) {
      this.#update({ busy: 'no', problem: describeProblem(error) });
      throw error;
    }
    this.dispatchEvent(new Event('begun'));
  }

  async #open(tabId: number): Promise<void> {
    const snapshot = await readPage(tabId);
    const top = snapshot.frames[0];
    if (top === undefined) throw new Error('expected a page with a document, found none');
    const matches = matchPage(snapshot);
    const rows = listTeachRows(snapshot, matches);
    const { kept } = await loadProfiles();
    const { kept: known } = findProfile(kept, snapshot);
    const url = top.url;
    const unsaved = await recallAnswers(url);
    const page: TaughtPage = {
      tabId,
      snapshot,
      matches,
      rows,
      url,
      system: nameSystem(PRACTICE_SYSTEMS, top.frame.origin, top.title).id,
      profileId:
        known?.origin === 'own'
          ? known.profile.id
          : draftId(
              url,
              kept.map(({ profile }) => profile.id),
            ),
    };
    const taught = known === undefined ? {} : readAnswers(snapshot, rows, known.profile);
    this.#update({
      busy: 'no',
      page,
      title: unsaved?.title ?? known?.profile.title ?? this.#findTitle(rows, top.title),
      answers: unsaved?.answers ?? taught,
    });
    this.#followMouse(page);
  }

  /** The heading over all of it says what the form is; a page's title often names the system. */
  #findTitle(rows: readonly TeachRow[], title: string): string {
    const headings = rows.map(({ control }) => control.sections[0]);
    const [first] = headings;
    return first !== undefined && headings.every((one) => one === first) ? first : title;
  }

  /** Stops following the mouse. */
  end(): void {
    this.#following.abort();
  }

  #followMouse(page: TaughtPage): void {
    this.#following = new AbortController();
    const { signal } = this.#following;
    for (const { frame } of page.snapshot.frames)
      void this.#followIn(page, frame.documentId, signal).catch((error: unknown) => {
        // While we write the page may load anew; it is read again after.
        if (!signal.aborted && this.#state.busy === 'no' && error instanceof DocumentGoneError)
          this.#update({ problem: TEACH_TEXTS.gone });
      });
  }

  async #followIn(page: TaughtPage, documentId: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const seen = await watchPointer(page.tabId, documentId);
      if (signal.aborted || seen.is === 'same') continue;
      const place = seen.is === 'control' ? seen.locator.path.join() : undefined;
      const row = page.rows.find(
        ({ frame, control }) =>
          frame.documentId === documentId && control.locator.path.join() === place,
      );
      const { pointed: _, ...rest } = this.#state;
      this.#state = rest;
      this.#update(row === undefined ? {} : { pointed: row.key });
    }
  }

  /** Shows a row's control on the page. */
  point({ frame, control }: TeachRow, number: number): void {
    const { page, busy } = this.#state;
    if (page === undefined || busy !== 'no') return;
    // A page that has reloaded says so through the mouse that is followed there.
    highlightControl(page.tabId, frame.documentId, control.locator, String(number)).catch(
      () => undefined,
    );
  }

  /** Takes what the officer says of a control, or takes it back. */
  answer(key: string, answer: Answer | undefined): Promise<void> {
    const { [key]: _, ...rest } = this.#state.answers;
    return this.#say({ answers: answer === undefined ? rest : { ...rest, [key]: answer } });
  }

  /** Accepts every suggestion the matcher would fill without asking, where nothing was said yet. */
  acceptSure(): Promise<void> {
    const { page, answers } = this.#state;
    const sure = this.sureRows.map(({ key, suggestion }): [string, Answer] => {
      const { subject, field } = suggestion!;
      return [key, { is: 'fact', subject, field }];
    });
    if (page === undefined) return Promise.resolve();
    return this.#say({ answers: { ...answers, ...Object.fromEntries(sure) } });
  }

  /** Rows with a suggestion that is sure, and not against what was said around them, of which nothing was said yet. */
  get sureRows(): readonly TeachRow[] {
    const { page, answers } = this.#state;
    const rows = page?.rows ?? [];
    return rows.filter((row) => {
      const { key, suggestion } = row;
      if (answers[key] !== undefined || suggestion === undefined) return false;
      const [first] = suggestFacts(row, rows, answers);
      return suggestion.confidence >= FILL_CONFIDENCE && isSameFact(first!, suggestion);
    });
  }

  rename(title: string): Promise<void> {
    return this.#say({ title });
  }

  async #say(change: Partial<TeachState>): Promise<void> {
    const { probe: _, problem: __, ...rest } = this.#state;
    this.#state = rest;
    this.#update(change);
    await keepAnswers(this.#state);
  }

  #draft(page: TaughtPage): Draft {
    const { title, answers } = this.#state;
    const about = { id: page.profileId, system: page.system, title: title.trim() };
    return draftProfile(page.snapshot, page.matches, page.rows, answers, about);
  }

  async #guard(busy: TeachState['busy'], work: (page: TaughtPage) => Promise<void>): Promise<void> {
    const { page } = this.#state;
    if (page === undefined) return;
    const { problem: _, ...rest } = this.#state;
    this.#state = rest;
    this.#update({ busy });
    try {
      await work(page);
    } catch (error) {
      this.#update({ problem: describeProblem(error) });
    } finally {
      this.#update({ busy: 'no' });
    }
  }

  readonly #show = ({ row, outcome }: FilledRow): void => {
    const key = placeKey(row.frame, row.locator);
    this.#update({ outcomes: { ...this.#state.outcomes, [key]: outcome } });
  };

  /** Reads the page once more: writing may have drawn it anew. */
  async #lookAgain(page: TaughtPage): Promise<PageSnapshot> {
    const snapshot = await readPage(page.tabId);
    const matches = matchPage(snapshot);
    const again = { ...page, snapshot, matches, rows: listTeachRows(snapshot, matches) };
    this.#following.abort();
    this.#update({ page: again });
    this.#followMouse(again);
    return snapshot;
  }

  /** Fills the taught controls that are empty with invented values, the way a dossier is filled. */
  test(): Promise<void> {
    return this.#guard('testing', async (page) => {
      const { profile } = this.#draft(page);
      const snapshot = await readPage(page.tabId);
      const facts = inventFacts(snapshot, profile, new Date().toISOString());
      const plan = planTransfer(facts, snapshot, matchPage(snapshot, profile));
      const taught = ({ frame, locator, action }: PlanRow): boolean =>
        action === 'fill' && this.#state.answers[placeKey(frame, locator)]?.is === 'fact';
      const orders = orderRows(plan.rows.filter(taught)).map((row) => ({
        row,
        task: toFillTask(row, row.chosen!),
      }));
      this.#update({ outcomes: {}, hasTestValues: true });
      const { signal } = new AbortController();
      const run = await fillPlan(page.tabId, snapshot, orders, this.#show, signal);
      this.#test = { snapshot, rows: run.rows };
      await this.#lookAgain(page);
    });
  }

  /** Takes the invented values off the page again; what cannot be taken off is told, row by row. */
  undoTest(): Promise<void> {
    return this.#guard('undoing', async (page) => {
      if (this.#test === undefined) return;
      const { snapshot, rows } = this.#test;
      const undone = await undoRun(page.tabId, snapshot, rows, () => undefined);
      const left = undone.filter(({ outcome }) => outcome.status !== 'kept');
      this.#test = undefined;
      this.#update({ outcomes: {}, hasTestValues: false });
      left.forEach(this.#show);
      await this.#lookAgain(page);
      const labels = left.map(({ row }) => `“${row.label}”`);
      if (labels.length > 0)
        this.#update({ problem: `${TEACH_TEXTS.testValuesLeft} ${labels.join(', ')}.` });
    });
  }

  /** Saves the profile after reading the page once more: every box must be found again, and be told from what it may become. */
  save(): Promise<void> {
    return this.#guard('saving', async (page) => {
      const { profile, personal } = this.#draft(page);
      const reading = readProfile(profile);
      this.#update({ personal: personal.map(({ key }) => key) });
      if (!reading.ok) return this.#update({ problem: reading.problem });
      const probe = probeProfile(await this.#lookAgain(page), profile);
      await putProfile(await openOfficeStore(), profile, new Date().toISOString());
      await forgetAnswers();
      this.#update({ probe });
    });
  }
}
