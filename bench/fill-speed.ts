import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFingerprint } from '../domain/form.ts';
import type { FillOutcome, FillTask } from '../domain/plan.ts';
import type { ExtensionBrowser } from '../scripts/extension-browser.ts';
import { serveStatic } from '../scripts/serve-static.ts';
import { isHeld, WidgetTab } from '../test/support/widget-tab.ts';
import { median, type Row } from './rows.ts';

const FIELDS = 60;
const RUNS = 5;
/** As many as the extension writes in one call. */
const TOGETHER = 20;

/** Sixty plain boxes, each with its label, and a watch for tasks that keep the page from answering. */
function writePage(): string {
  const rows = Array.from(
    { length: FIELDS },
    (_, at) => `<div><label for="o${at}">Ô số ${at}</label> <input id="o${at}"></div>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sáu mươi ô</title><form>${rows.join('')}</form>
<script>globalThis.__model = () => Object.fromEntries([...document.querySelectorAll('input')].map((box) => [box.id, box.value]));
globalThis.__longTasks = []; new PerformanceObserver((list) => globalThis.__longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });</script></html>`;
}

function textOf(at: number): string {
  return `Nguyễn Thị Thử Nghiệm ${at}`;
}

async function fillOurs(
  tab: WidgetTab,
  url: string,
): Promise<{ fill: number; verify: number; longest: number }> {
  await tab.visit(url);
  const { controls } = await tab.readForm();
  const tasks = controls.map((control, at): FillTask => ({
    ref: control.ref,
    locator: control.locator,
    fingerprint: takeFingerprint(control),
    value: { kind: 'text', text: textOf(at) },
    expected: '',
  }));
  await tab.page.evaluate('globalThis.__longTasks.length = 0');
  const started = performance.now();
  const early: FillOutcome[] = [];
  for (let at = 0; at < FIELDS; at += TOGETHER)
    early.push(...(await tab.write(tasks.slice(at, at + TOGETHER))));
  const written = performance.now();
  const late = await tab.sweep(tasks);
  if (![...early, ...late].every(isHeld) || late.length !== FIELDS)
    throw new Error('Expected every box to be kept.');
  const longTasks = await tab.page.evaluate<number[]>('globalThis.__longTasks');
  return {
    fill: written - started,
    verify: performance.now() - written,
    longest: Math.max(0, ...longTasks),
  };
}

async function fillPlaywright(tab: WidgetTab, url: string): Promise<number> {
  await tab.visit(url);
  const started = performance.now();
  for (let at = 0; at < FIELDS; at += 1) await tab.page.fill(`#o${at}`, textOf(at));
  return performance.now() - started;
}

/** Sixty plain boxes filled and looked at, beside Playwright's fill() of the same; the late looks are shared by all and told apart. */
export async function timeForm(browser: ExtensionBrowser): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-boxes-'));
  writeFileSync(join(folder, 'index.html'), writePage());
  const server = await serveStatic(folder, 0);
  const tab = await WidgetTab.open(browser);
  const ours: { fill: number; verify: number; longest: number }[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await fillOurs(tab, server.url));
    theirs.push(await fillPlaywright(tab, server.url));
  }
  await tab.page.close();
  await server.close();
  const fill = median(ours.map((one) => one.fill));
  const peer = median(theirs);
  return [
    {
      name: `fill ${FIELDS} plain boxes`,
      value: fill,
      unit: 'ms',
      goal: 1.5 * peer,
      ratio: fill / peer,
      peer: 'Playwright fill()',
    },
    {
      name: 'the late looks, once for all',
      value: median(ours.map((one) => one.verify)),
      unit: 'ms',
    },
    {
      name: 'longest task of the page while filling',
      value: Math.max(...ours.map((one) => one.longest)),
      unit: 'ms',
      goal: 50,
    },
  ];
}
