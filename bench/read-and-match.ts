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

/** A form of 250 controls under 42 headings, a sixth of them lists of 60 choices. */
function writePage(): string {
  const options = Array.from({ length: 60 }, (_, at) => `<option>Mục ${at}</option>`).join('');
  const rows = Array.from({ length: 250 }, (_, at) => {
    const label = LABELS[at % LABELS.length]!;
    const head =
      at % 6 === 0 ? `<tr><td colspan="2"><b>${PEOPLE[(at / 6) % 5]} ${at}</b></td></tr>` : '';
    const box =
      label === 'Dân tộc' ? `<select name="o${at}">${options}</select>` : `<input name="o${at}">`;
    return `${head}<tr><td>${label}</td><td>${box}</td></tr>`;
  });
  return `<!doctype html><title>Tờ khai</title><table>${rows.join('')}</table>`;
}

/** The least a reader must do: every control, the texts of its row, its box. */
const PEER = `(() => {
  const started = performance.now();
  const all = [...document.querySelectorAll('input, select, textarea')].map((e) => [e.name, e.value, e.closest('tr').textContent, e.getBoundingClientRect().width, e.checkVisibility()]);
  return all.length && performance.now() - started;
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
    for (let run = 0; run < 18; run += 1) {
      snapshots.push(await page.evaluate<FormSnapshot>('globalThis.__motLan.readForm()'));
      peer.push(await page.evaluate<number>(PEER));
    }
    const frame = { frameId: 0, documentId: 'd', framePath: [], origin: 'https://a.example' };
    const matching = Array.from({ length: 18 }, () => {
      const started = performance.now();
      matchPage({ frames: [{ ...snapshots[0]!, frame }] });
      return performance.now() - started;
    });
    const read = median(snapshots.slice(3).map(({ milliseconds }) => milliseconds));
    const least = median(peer.slice(3));
    return [
      {
        name: 'read 250 controls',
        value: read,
        unit: 'ms',
        goal: 60,
        ratio: read / least,
        peer: 'querySelectorAll and row texts',
      },
      { name: 'read 250 controls, first time', value: snapshots[0]!.milliseconds, unit: 'ms' },
      { name: 'match 250 controls', value: median(matching.slice(3)), unit: 'ms', goal: 20 },
      { name: 'match 250 controls, first time', value: matching[0]!, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}
