import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildPractice, startPractice, type Practice } from '../practice/start-practice.ts';
import { STORY } from '../practice/story.ts';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { openExtensionBrowser, type ExtensionBrowser } from './extension-browser.ts';
import { playKiosk } from './kiosk-story.ts';
import { readOptions } from './read-options.ts';
import { serveStatic, type StaticServer } from './serve-static.ts';
import { Story, type StoryResult } from './story.ts';

const root = resolve(import.meta.dirname, '..');
const KIOSK_PORT = 8100;

interface Running {
  readonly practice: Practice;
  readonly kiosk: StaticServer;
}

async function startServers(): Promise<Running> {
  const kiosk = await serveStatic(resolve(root, 'dist/kiosk'), KIOSK_PORT);
  const practice = await startPractice();
  console.log(`Kiosk           ${kiosk.url}`);
  console.log(`Một cửa         ${practice.oneStop.url}`);
  console.log(`Hộ tịch         ${practice.civilStatus.url}`);
  console.log(`Chứng thực      ${practice.certification.url}\n`);
  return { practice, kiosk };
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(
    (name) => name !== undefined && name !== '',
  );
}

/** With a display: the systems and the kiosk in tabs, and a page that says what to press. */
async function showToPerson({ practice, kiosk }: Running): Promise<ExtensionBrowser> {
  const browser = await openExtensionBrowser({ visible: true });
  const addresses = [
    kiosk.url,
    practice.certification.url + STORY.targets.certification.path,
    practice.civilStatus.url + STORY.targets.civilStatus.path,
    practice.oneStop.url + STORY.source.path,
  ];
  for (const address of addresses) {
    const page = await browser.context.newPage();
    await page.goto(address);
  }
  const welcome = await browser.context.newPage();
  await welcome.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
  return browser;
}

function printStory(result: StoryResult): void {
  console.log('Một hồ sơ khai sinh qua ba hệ thống:\n');
  console.table(
    result.steps.map((step) => ({
      Bước: step.step,
      'Dữ kiện đọc': step.factsRead,
      'Ô đã điền': step.willFill,
      'Đọc lại đúng': step.verified,
      'Cần hỏi': step.asked,
      'Không điền': step.refused,
      Giây: step.seconds.toFixed(1),
    })),
  );
  console.log(`\nSố đăng ký được cấp và đọc lại: ${result.registrationNumber}`);
  console.log(`Thống kê:\n  ${result.statistics.replaceAll('\n', '\n  ')}`);
  for (const problem of result.problems) console.log(`Không giữ được: ${problem}`);
}

/** Without a display: the story, played headless, its table and its pictures. */
async function playHeadless({ practice, kiosk }: Running): Promise<boolean> {
  mkdirSync(resolve(root, 'out'), { recursive: true });
  const browser = await openExtensionBrowser();
  try {
    const result = await new Story(browser, practice).play();
    printStory(result);
    const receipt = await playKiosk(browser, kiosk.url);
    console.log(
      `Kiosk: tìm “lam giay khai sinh” thấy “${receipt.found}”; phản ánh nhận mã ${receipt.code}`,
    );
    console.log('\nẢnh chụp: out/');
    return result.problems.length === 0;
  } finally {
    await browser.close();
  }
}

const { values } = readOptions(
  { options: { serve: { type: 'boolean', default: false } } },
  'Usage: npm start [-- --serve]',
);
const started = performance.now();
ensureBrowser();
await buildAll();
await buildPractice();
const running = await startServers();
if (hasDisplay()) {
  const browser = await showToPerson(running);
  console.log('Trình duyệt đã mở. Đóng trình duyệt để dừng.');
  await new Promise((done) => browser.context.on('close', done));
} else {
  const held = await playHeadless(running);
  console.log(`Xong sau ${((performance.now() - started) / 1000).toFixed(0)} giây.`);
  process.exitCode = held ? 0 : 1;
  if (values.serve) {
    console.log('Các hệ thống vẫn chạy; Ctrl+C để dừng.');
    await new Promise((done) => process.once('SIGINT', done));
  }
}
await Promise.all([running.practice.close(), running.kiosk.close()]);
process.exit();
