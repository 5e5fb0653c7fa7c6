import { createDossier, mergeFacts, type Dossier } from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';
import type { DossierRecord } from '../mapping/collect-records.ts';
import { matchPage } from '../mapping/match-page.ts';
import { planTransfer } from '../mapping/plan-transfer.ts';
import { fillPlan, undoRun, type FilledRow } from '../fill-plan.ts';
import { readPage } from '../page-link.ts';
import { clearRequest, type PanelRequest } from '../request.ts';
import { nameSystem } from '../systems/known-system.ts';
import { PRACTICE_SYSTEMS } from '../systems/practice-systems.ts';
import { acceptAll } from './choose-rows.ts';
import { orderFilling } from './order-filling.ts';
import { chooseProfile, loadProfiles } from './load-profiles.ts';
import { countNews } from './describe-dossier.ts';
import { loadUnits } from './load-units.ts';
import { gatherFacts, type Reading } from './gather-facts.ts';
import { findObstacle, isRemembered } from './page-access.ts';
import { recordCapture, recordReception, recordTransfer, recordUndo } from './record-events.ts';
import { noteRecords, startDossier, takeRecord } from './take-records.ts';
import {
  clearState,
  EMPTY_STATE,
  loadState,
  saveState,
  type SessionState,
  type Tick,
} from './session-state.ts';
import { Teaching } from './teach/teaching.ts';

/** One officer's work in one browser: the dossier in hand and the page in view. Every change is announced. */
export class Session extends EventTarget {
  readonly teaching = new Teaching();
  #state: SessionState = EMPTY_STATE;
  /** The dossier put away last, in this page's memory: a slip of the hand loses nothing. */
  #putAway: SessionState | undefined;
  #stop = new AbortController();
  #queue: Promise<void> = Promise.resolve();

  get state(): SessionState {
    return this.#state;
  }

  async open(): Promise<void> {
    this.#state = await loadState();
    this.dispatchEvent(new Event('change'));
  }

  /** Does what was asked, one request after another. */
  handle(request: PanelRequest): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      await clearRequest();
      await this.#guard(() => this.#perform(request));
      await this.#update({ finishedRequest: request.id });
    });
    return this.#queue;
  }

  async #perform({ kind, tabId, accept }: PanelRequest): Promise<void> {
    if (kind === 'capture') await this.#capture(tabId);
    else if (kind === 'preview') await this.#preview(tabId);
    else if (kind === 'read') await this.#read(tabId);
    else if (kind === 'undo') await this.undo();
    else if (kind === 'teach') await this.teaching.begin(tabId);
    else {
      if (accept === 'all' && this.#state.plan !== undefined)
        await this.#update({ ticks: acceptAll(this.#state.plan) });
      await this.fill();
    }
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.#update({ obstacle: findObstacle(error) });
    } finally {
      await this.#update({ busy: 'no' });
    }
  }

  async #update(change: Partial<SessionState>): Promise<void> {
    this.#state = { ...this.#state, ...change };
    this.dispatchEvent(new Event('change'));
    await saveState(this.#state);
  }

  async #look(tabId: number): Promise<Reading> {
    const { obstacle: _, records: __, notedRecords: ___, ...rest } = this.#state;
    this.#state = rest;
    await this.#update({ busy: 'reading' });
    const started = performance.now();
    const profiles = await loadProfiles();
    const { closedOrigins, ...snapshot } = await readPage(tabId);
    const read = performance.now();
    const { profile, warnings } = chooseProfile(profiles, snapshot);
    const matches = matchPage(snapshot, profile);
    const matched = performance.now();
    const top = snapshot.frames[0];
    const origin = top?.frame.origin ?? '';
    const title = top?.title ?? '';
    const system = nameSystem(PRACTICE_SYSTEMS, origin, title);
    const reading = gatherFacts(snapshot, matches, system.name);
    await this.#update({
      snapshot,
      warnings,
      page: {
        tabId,
        url: top?.url ?? '',
        title,
        system: system.name,
        origin,
        newFacts: countNews(this.#state.dossier, reading.facts),
        remembered: await isRemembered(origin),
        closedOrigins,
      },
      times: { ...EMPTY_STATE.times, read: read - started, match: matched - read },
    });
    return reading;
  }

  async #capture(tabId: number): Promise<void> {
    await this.#take(await this.#look(tabId));
  }

  async #take({ facts, records }: Reading): Promise<void> {
    if (records.length > 0) {
      await this.#update({ view: 'facts', records });
      return;
    }
    if (facts.length === 0) {
      await this.#update({ view: 'facts', obstacle: { kind: 'nothing-found' } });
      return;
    }
    const { page } = this.#state;
    if (page !== undefined) await this.#update({ page: { ...page, newFacts: 0 } });
    await this.#keep(facts, page?.system ?? '');
  }

  async #keep(facts: readonly Fact[], system: string): Promise<void> {
    const { dossier } = mergeFacts(this.#state.dossier ?? (await startDossier(facts)), facts);
    await this.#update({ dossier, view: 'facts' });
    await recordCapture(dossier, system, facts);
    await recordReception(dossier);
  }

  /** Takes facts that come from no page: a card, the officer's own hand. */
  addFacts(facts: readonly Fact[], system: string): Promise<void> {
    return this.#guard(() => this.#keep(facts, system));
  }

  async #preview(tabId: number): Promise<void> {
    await this.#plan(await this.#look(tabId));
  }

  async #plan({ snapshot, matches }: Reading): Promise<void> {
    if (!snapshot.frames.some(({ controls }) => controls.length > 0)) {
      await this.#update({ view: 'plan', obstacle: { kind: 'nothing-found' } });
      return;
    }
    await this.#update({ busy: 'planning' });
    const units = await loadUnits();
    const started = performance.now();
    const plan = planTransfer(this.#state.dossier ?? createDossier(), snapshot, matches, { units });
    await this.#update({
      plan,
      view: 'plan',
      ticks: {},
      outcomes: {},
      undone: false,
      times: { ...this.#state.times, plan: performance.now() - started },
    });
  }

  /** The toolbar button: facts are taken from a page that shows some, a form that lacks them is previewed. */
  async #read(tabId: number): Promise<void> {
    const reading = await this.#look(tabId);
    if (this.#state.dossier === undefined) return this.#take(reading);
    await this.#plan(reading);
    const willFill = this.#state.plan?.rows.some(
      ({ action }) => action === 'fill' || action === 'ask',
    );
    const shows = reading.facts.length + reading.records.length > 0;
    if (willFill !== true && shows) await this.#take(reading);
    return undefined;
  }

  tick(key: string, tick: Tick): Promise<void> {
    const { [key]: before, ...rest } = this.#state.ticks;
    return this.#update({ ticks: before === tick ? rest : { ...rest, [key]: tick } });
  }

  /** Writes what the preview shows; decided here, in the panel, by a person's press. */
  async fill(): Promise<void> {
    const { plan, page, snapshot, dossier } = this.#state;
    if (plan === undefined || page === undefined || snapshot === undefined || dossier === undefined)
      return;
    const orders = orderFilling(plan, this.#state.ticks);
    this.#stop = new AbortController();
    await this.#guard(async () => {
      // An undo must never be logged against an earlier transfer's line.
      const { transferId: _, ...rest } = this.#state;
      this.#state = rest;
      await this.#update({ busy: 'filling', view: 'report', outcomes: {}, undone: false });
      const run = await fillPlan(page.tabId, snapshot, orders, this.#show, this.#stop.signal);
      await this.#update({ times: { ...this.#state.times, ...run.milliseconds } });
      await this.#update({ transferId: await recordTransfer(dossier, page.system, run) });
    });
  }

  /** Ends a running fill after the row in hand. */
  stop(): void {
    this.#stop.abort();
  }

  readonly #show = ({ row, outcome }: FilledRow): void => {
    void this.#update({ outcomes: { ...this.#state.outcomes, [row.key]: outcome } });
  };

  /** Puts back everything the last press wrote. */
  async undo(): Promise<void> {
    const { page, plan, snapshot, dossier, outcomes, transferId } = this.#state;
    if (!this.canUndo || plan === undefined || page === undefined || snapshot === undefined) return;
    const written = orderFilling(plan, this.#state.ticks).flatMap((order): FilledRow[] => {
      const outcome = outcomes[order.row.key];
      return outcome === undefined ? [] : [{ ...order, outcome }];
    });
    await this.#guard(async () => {
      await this.#update({ busy: 'undoing' });
      await undoRun(page.tabId, snapshot, written, this.#show);
      await this.#update({ undone: true });
      if (dossier !== undefined && transferId !== undefined)
        await recordUndo(dossier, page.system, transferId);
    });
  }

  get canUndo(): boolean {
    const { view, busy, undone, outcomes } = this.#state;
    return view === 'report' && busy === 'no' && !undone && Object.keys(outcomes).length > 0;
  }

  /** Takes a dossier in which a person set a fact right, and logs whose hand it was and which field. */
  correctDossier(dossier: Dossier, fact: Fact): Promise<void> {
    return this.#guard(async () => {
      await this.#update({ dossier });
      await recordCapture(dossier, fact.source.system, [fact]);
    });
  }

  /** Changes the dossier in hand: a conflict settled, a fact taken out. */
  changeDossier(dossier: Dossier): Promise<void> {
    return this.#update({ dossier });
  }

  show(view: SessionState['view']): Promise<void> {
    return this.#update({ view });
  }

  /** Puts the dossier away and starts with an empty one. */
  async startAnew(): Promise<void> {
    this.#putAway = this.#state;
    this.#state = EMPTY_STATE;
    await clearState();
    this.dispatchEvent(new Event('change'));
  }

  /** Takes one dossier of the list in view in hand; another one in hand is put away, and can be taken back. */
  async chooseRecord(record: DossierRecord): Promise<void> {
    const { records: _, notedRecords: __, ...rest } = this.#state;
    await this.#guard(async () => {
      const { dossier, isOther } = await takeRecord(rest.dossier, record);
      if (isOther) this.#putAway = rest;
      this.#state = rest;
      await this.#update({ dossier, view: 'facts' });
      await recordCapture(dossier, rest.page?.system ?? '', record.facts);
      await recordReception(dossier);
    });
  }

  /** Notes the whole list as dossiers that wait; none is taken in hand. */
  async keepRecords(): Promise<void> {
    const { records = [] } = this.#state;
    await this.#guard(async () => this.#update({ notedRecords: await noteRecords(records) }));
  }

  get canTakeBack(): boolean {
    return this.#putAway !== undefined && this.#state.dossier === undefined;
  }

  /** Takes the dossier just put away in hand again. */
  async takeBack(): Promise<void> {
    if (this.#putAway === undefined) return;
    await this.#update({ ...this.#putAway, view: 'facts' });
    this.#putAway = undefined;
  }
}
