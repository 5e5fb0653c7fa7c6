import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { FormSnapshot } from '../../domain/form.ts';
import type { FillOutcome, FillTask } from '../../domain/plan.ts';
import type { InPage } from '../../extension/in-page/in-page-api.ts';
import type { ExtensionBrowser } from '../../scripts/extension-browser.ts';

const ASSETS = resolve(import.meta.dirname, '../../dist/extension/in-page');

/** The script as the built extension injects it. @throws Error before a build */
function findInPageScript(): string {
  const file = readdirSync(ASSETS).find((name) => /^in-page-main.*\.js$/.test(name));
  if (file === undefined) throw new Error('Expected the built in-page script; build first.');
  return `in-page/${file}`;
}

/** A tab with a fixture page, worked by the built extension's own in-page script in its isolated world. */
export class WidgetTab {
  readonly #browser: ExtensionBrowser;
  readonly page: Page;
  #tabId: number | undefined;

  private constructor(browser: ExtensionBrowser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  static async open(browser: ExtensionBrowser): Promise<WidgetTab> {
    return new WidgetTab(browser, await browser.context.newPage());
  }

  /** Opens an address, waits until its model is there and puts the script in. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
    await this.page.waitForFunction('typeof globalThis.__model === "function"');
    await this.page.bringToFront();
    this.#tabId ??= await this.#browser.tabIdOf(this.page);
    await this.#browser.worker.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${this.#tabId}, allFrames: true }, files: [${JSON.stringify(findInPageScript())}] })`,
    );
  }

  /** The framework's model of every widget. */
  async readModel(): Promise<Readonly<Record<string, unknown>>> {
    return this.page.evaluate('globalThis.__model()');
  }

  async #call<Result>(method: keyof InPage, ...args: readonly unknown[]): Promise<Result> {
    const [first] = (await this.#browser.worker.evaluate(
      `chrome.scripting.executeScript({
        target: { tabId: ${this.#tabId} },
        func: (method, args) => __motLan[method](...args),
        args: ${JSON.stringify([method, args])},
      })`,
    )) as { result: Result }[];
    return first!.result;
  }

  readForm(): Promise<FormSnapshot> {
    return this.#call('readForm');
  }

  /** Writes controls in order, each looked at once. */
  write(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]> {
    return this.#call('fillControls', tasks);
  }

  /** Looks at all of them again, late. */
  sweep(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]> {
    return this.#call('sweep', tasks);
  }

  /** Writes as the extension does: one control after another, then those that held looked at again, late. */
  async fill(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]> {
    const early = await this.write(tasks);
    const held = tasks.filter((_, at) => isHeld(early[at]!));
    const late = held.length === 0 ? [] : await this.sweep(held);
    return early.map((outcome, at) => {
      const last = late[held.indexOf(tasks[at]!)];
      return last === undefined ? outcome : { ...last, before: outcome.before };
    });
  }

  /** Takes a writing back. */
  restore(task: FillTask, { before }: FillOutcome): Promise<FillOutcome> {
    return this.#call('restore', { ...task, expected: before });
  }
}

/** Whether the extension says that the value stands. */
export function isHeld({ status }: FillOutcome): boolean {
  return status === 'kept' || status === 'transformed';
}
