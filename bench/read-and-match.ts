import { build } from 'esbuild';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { FormSnapshot } from '../domain/form.ts';
import { matchPage } from '../extension/mapping/match-page.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browser.ts';
import { median, type Row } from './rows.ts';

const LABELS = [
  'Họ và tên',
  'Số định danh cá nhân',
  'Ngày sinh',
  'Dân tộc',
  'Nơi cư trú',
  'Số điện thoại',
];
const PEOPLE = ['Người yêu cầu', 'Người được khai sinh', 'Người mẹ', 'Người cha', 'Chủ hồ sơ'];

const CONTROLS = 250;
/** Runs left out while the engine warms up, and runs the median is of. */
const COLD = 3;
const WARM = 15;
const OPTIONS = Array.from({ length: 60 }, (_, at) => `<option>Mục ${at}</option>`).join('');

function writeControl(label: string, at: number): string {
  if (label === 'Dân tộc') return `<select id="o${at}" name="o${at}">${OPTIONS}</select>`;
  return `<input id="o${at}" name="o${at}">`;
}

/** Six controls in a table, without label elements, under a bold line. */
function writeTable(who: string, from: number): string {
  const rows = LABELS.map(
    (label, at) => `<tr><td>${label}</td><td>${writeControl(label, from + at)}</td></tr>`,
  );
  return `<table><tr><td colspan="2"><b>${who}</b></td></tr>${rows.join('')}</table>`;
}

/** Six labelled controls and a choice of two in a fieldset. */
function writeFieldset(who: string, from: number): string {
  const rows = LABELS.map(
    (label, at) =>
      `<div><label for="o${from + at}">${label}</label>${writeControl(label, from + at)}</div>`,
  );
  const choices = ['Nam', 'Nữ'].map(
    (sex) => `<label><input type="radio" name="sex${from}" value="${sex}"> ${sex}</label>`,
  );
  return `<fieldset><legend>${who}</legend>${rows.join('')}<div>Giới tính ${choices.join('')}</div></fieldset>`;
}

/** A form of 250 controls in 36 blocks, tables and fieldsets by turns, one list of 60 choices in each. */
function writePage(): string {
  let body = '';
  let count = 0;
  for (let block = 0; CONTROLS - count >= 6; block += 1) {
    const who = `${PEOPLE[block % PEOPLE.length]} ${block}`;
    const whole = block % 2 === 1 && CONTROLS - count >= 8;
    body += whole ? writeFieldset(who, count) : writeTable(who, count);
    count += whole ? 8 : 6;
  }
  while (count < CONTROLS) {
    body += `<p><label>Ghi chú <textarea name="o${count}"></textarea></label></p>`;
    count += 1;
  }
  return `<!doctype html><title>Tờ khai</title><form>${body}</form>`;
}

/** The least a reader must do: every control, its labels' texts, its box. */
const PEER = `(() => {
  const started = performance.now();
  const all = [...document.querySelectorAll('input, select, textarea')].map((e) => [e.name, e.value, [...e.labels].map((l) => l.textContent), e.getBoundingClientRect().width]);
  return { milliseconds: performance.now() - started, controls: all.length };
})()`;

/** Reading a page of 250 controls and matching it: milliseconds, medians of 15 warm runs. */
export async function measure(): Promise<readonly Row[]> {
  const script = await build({
    entryPoints: [resolve(import.meta.dirname, '../extension/in-page/in-page-main.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
  });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(writePage());
    await page.evaluate(script.outputFiles[0]!.text);
    const snapshots: FormSnapshot[] = [];
    const peer: number[] = [];
    for (let run = 0; run < COLD + WARM; run += 1) {
      snapshots.push(await page.evaluate<FormSnapshot>('globalThis.__motLan.readForm()'));
      const least = await page.evaluate<{ milliseconds: number; controls: number }>(PEER);
      if (least.controls !== CONTROLS)
        throw new Error(`Expected ${CONTROLS} controls, found ${least.controls}.`);
      peer.push(least.milliseconds);
    }
    const frame = { frameId: 0, documentId: 'd', framePath: [], origin: 'https://a.example' };
    const matching = Array.from({ length: COLD + WARM }, () => {
      const started = performance.now();
      matchPage({ frames: [{ ...snapshots[0]!, frame }] });
      return performance.now() - started;
    });
    const read = median(snapshots.slice(COLD).map(({ milliseconds }) => milliseconds));
    const least = median(peer.slice(COLD));
    return [
      {
        name: 'read 250 controls',
        value: read,
        unit: 'ms',
        goal: 60,
        ratio: read / least,
        peer: 'querySelectorAll, labels and boxes',
      },
      { name: 'read 250 controls, first time', value: snapshots[0]!.milliseconds, unit: 'ms' },
      { name: 'match 250 controls', value: median(matching.slice(COLD)), unit: 'ms', goal: 20 },
      { name: 'match 250 controls, first time', value: matching[0]!, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}
