import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { isChosen } from '../domain/form.ts';
import type { Entry } from '../domain/keystrokes.ts';
import type { FillOutcome } from '../domain/plan.ts';
import type { SessionState } from '../extension/panel/session-state.ts';
import type { Practice } from '../practice/start-practice.ts';
import { STORY } from '../practice/story.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { SidePanel } from './side-panel.ts';

const OUT = resolve(import.meta.dirname, '../out');

/** One step of the story, as the table shows it. */
export interface StoryStep {
  readonly step: string;
  readonly factsRead: number;
  readonly willFill: number;
  readonly verified: number;
  readonly asked: number;
  readonly refused: number;
  readonly seconds: number;
  /** What was written and held, as work a person would have had. */
  readonly entries: readonly Entry[];
  /** Seconds the officer waits for reading, planning, filling and verifying. */
  readonly waitingSeconds: number;
}

export interface StoryResult {
  readonly steps: readonly StoryStep[];
  /** Rows that were written and did not hold, with why; [] when all held. */
  readonly problems: readonly string[];
  readonly registrationNumber: string;
  readonly statistics: string;
}

function isHeld({ status }: FillOutcome): boolean {
  return status === 'kept' || status === 'transformed';
}

function countBy<Value>(values: readonly Value[], test: (value: Value) => boolean): number {
  return values.filter(test).length;
}

function listEntries({ plan, outcomes }: SessionState): Entry[] {
  return (plan?.rows ?? []).flatMap(({ key, kind }) => {
    const outcome = outcomes[key];
    return outcome !== undefined && isHeld(outcome)
      ? [{ text: outcome.readBack, chosen: isChosen(kind) }]
      : [];
  });
}

function sumTimes({ times }: SessionState): number {
  return Object.values(times).reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000;
}

function describeFill(step: string, state: SessionState, started: number): StoryStep {
  const rows = state.plan?.rows ?? [];
  const outcomes = Object.values(state.outcomes);
  return {
    step,
    factsRead: 0,
    willFill: outcomes.length,
    verified: countBy(outcomes, isHeld),
    asked: countBy(rows, ({ action }) => action === 'ask'),
    refused: countBy(rows, ({ action }) => action === 'refused'),
    seconds: (performance.now() - started) / 1000,
    entries: listEntries(state),
    waitingSeconds: sumTimes(state),
  };
}

function listProblems({ outcomes, plan }: SessionState): string[] {
  return Object.entries(outcomes)
    .filter(([, outcome]) => !isHeld(outcome))
    .map(([key, { status, reason, detail }]) => {
      const label = plan?.rows.find((row) => row.key === key)?.label ?? key;
      return `${label}: ${status} (${reason}${detail === undefined ? '' : `, ${detail}`})`;
    });
}

/** One officer, three systems: plays the birth registration as a person would, through the real side panel. */
export class Story {
  readonly #browser: ExtensionBrowser;
  readonly #practice: Practice;
  readonly #steps: StoryStep[] = [];
  readonly #problems: string[] = [];
  #panel: SidePanel | undefined;

  constructor(browser: ExtensionBrowser, practice: Practice) {
    this.#browser = browser;
    this.#practice = practice;
    mkdirSync(OUT, { recursive: true });
  }

  #address(target: {
    readonly system: 'oneStop' | 'civilStatus' | 'certification';
    readonly path: string;
  }): string {
    return this.#practice[target.system].url.replace(/\/$/, '') + target.path;
  }

  async #readState(): Promise<SessionState> {
    return this.#browser.worker.evaluate(
      `chrome.storage.session.get('session').then(({ session }) => session)`,
    );
  }

  async #open(page: Page, url: string): Promise<void> {
    await page.goto(url, { waitUntil: 'networkidle' });
  }

  /** Presses the toolbar button on the page in front and waits until the panel has answered. */
  async #pressToolbar(page: Page): Promise<SidePanel> {
    const before = await this.#browser.worker.evaluate(
      `chrome.storage.session.get('session').then(({ session }) => session?.finishedRequest ?? '')`,
    );
    this.#panel = await SidePanel.pressToolbarButton(this.#browser, page);
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const state = (await this.#readState()) as SessionState | undefined;
      const finished = state?.finishedRequest ?? '';
      if (finished !== '' && finished !== before) return this.#panel;
      await page.waitForTimeout(50);
    }
    throw new Error('The panel did not answer the toolbar button within 30 s.');
  }

  async #takePictures(name: string, page: Page): Promise<void> {
    await page.screenshot({ path: resolve(OUT, `${name}-page.png`) });
    if (this.#panel !== undefined)
      writeFileSync(resolve(OUT, `${name}-panel.png`), await this.#panel.takePicture());
  }

  async #capture(step: string, page: Page, name: string): Promise<void> {
    const started = performance.now();
    const known = await this.#countFacts();
    await this.#pressToolbar(page);
    let facts = await this.#countFacts();
    if (facts === known) {
      await this.#panel!.press('Lấy vào hồ sơ');
      for (let attempt = 0; attempt < 100 && facts === known; attempt += 1) {
        await page.waitForTimeout(50);
        facts = await this.#countFacts();
      }
    }
    await this.#takePictures(name, page);
    this.#steps.push({
      step,
      factsRead: facts - known,
      willFill: 0,
      verified: 0,
      asked: 0,
      refused: 0,
      seconds: (performance.now() - started) / 1000,
      entries: [],
      waitingSeconds: sumTimes(await this.#readState()),
    });
  }

  async #countFacts(): Promise<number> {
    const state = (await this.#readState()) as SessionState | undefined;
    return Object.keys(state?.dossier?.facts ?? {}).length;
  }

  async #fill(step: string, page: Page, name: string): Promise<void> {
    const started = performance.now();
    const panel = await this.#pressToolbar(page);
    await this.#takePictures(`${name}-preview`, page);
    await panel.press('Điền ');
    await panel.waitFor(
      `chrome.storage.session.get('session').then(({ session }) => session.view === 'report' && session.busy === 'no')`,
      'the fill to end',
      180_000,
    );
    const state = await this.#readState();
    await this.#takePictures(`${name}-report`, page);
    this.#steps.push(describeFill(step, state, started));
    this.#problems.push(...listProblems(state));
  }

  /** Reads the one-stop dossier, fills and saves the birth, reads back what was issued, fills the certification. */
  async play(): Promise<StoryResult> {
    const page = await this.#browser.context.newPage();
    await this.#open(page, this.#address(STORY.source));
    await this.#capture('Đọc hồ sơ ở hệ thống Một cửa', page, '1-mot-cua');

    await this.#open(page, this.#address(STORY.targets.civilStatus));
    await this.#fill('Điền tờ khai khai sinh (Hộ tịch)', page, '2-ho-tich');
    // The officer, not the extension, presses the system's own button.
    await page.frameLocator('iframe').getByRole('button', { name: 'Lưu và cấp số' }).click();
    await page.waitForURL(/\/ket-qua\//, { timeout: 10_000 });
    await page.waitForLoadState('networkidle');
    await this.#capture('Đọc lại số đăng ký, số định danh đã cấp', page, '3-ket-qua');

    await this.#open(page, this.#address(STORY.targets.certification));
    await this.#fill('Điền yêu cầu chứng thực bản sao', page, '4-chung-thuc');
    await page.getByRole('button', { name: 'Lưu và cấp số' }).click();
    await page.waitForURL(/\/ket-qua\//, { timeout: 10_000 });

    const panel = this.#panel!;
    await panel.press('Thống kê');
    await panel.waitFor(
      `document.querySelector('panel-app').shadowRoot.querySelector('statistics-view')?.shadowRoot.querySelector('table')`,
      'the statistics',
    );
    await this.#takePictures('5-thong-ke', page);
    const statistics = await panel.evaluate<string>(
      `(() => { const root = document.querySelector('panel-app').shadowRoot.querySelector('statistics-view').shadowRoot;
        const read = (node) => node.innerText.replace(/\\s+/g, ' ').trim();
        return [...root.querySelectorAll('.figure, tr')].map(read).join('\\n'); })()`,
    );
    return {
      steps: this.#steps,
      problems: this.#problems,
      registrationNumber: STORY.issued.registrationNumber,
      statistics,
    };
  }
}
