import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeTeachForm } from '../test/support/teach-form.ts';
import { openExtensionBrowser } from './extension-browser.ts';
import { PanelDriver } from './panel-driver.ts';
import { serveStatic } from './serve-static.ts';

/** `npx tsx scripts/teach-picture.ts` draws docs/pictures/teach.png: an invented form half taught, beside the panel. */
const PICTURE = resolve(import.meta.dirname, '../docs/pictures/teach.png');

const folder = mkdtempSync(join(tmpdir(), 'teach-'));
writeFileSync(join(folder, 'index.html'), writeTeachForm(1));
const server = await serveStatic(folder, 0);
const browser = await openExtensionBrowser({
  grant: ['http://127.0.0.1/*'],
  viewport: { width: 560, height: 780 },
});
try {
  const driver = await PanelDriver.open(browser);
  const { panel } = driver;
  await panel.setViewportSize({ width: 420, height: 780 });
  const form = await driver.openPage(server.url);
  await driver.ask('teach', form);
  await panel.bringToFront();
  await panel.locator('teach-list li').nth(14).waitFor();
  for (const key of ['Enter', 'Enter', 'Enter', 'Enter', 'Enter']) await panel.keyboard.press(key);
  await panel.keyboard.press('Space');
  await panel.keyboard.type('ho ten nam');
  await form.locator('html > [popover]').waitFor();
  const shots = [await form.screenshot(), await panel.screenshot()];
  const composed = await browser.context.newPage();
  await composed.setViewportSize({ width: 1040, height: 820 });
  const images = shots.map(
    (shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`,
  );
  await composed.setContent(`<style>body{display:flex;gap:20px;margin:10px;padding:10px;background:#d8d3c8}
    img{height:780px;box-shadow:0 2px 10px #0004}</style>${images.join('')}`);
  await composed.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
