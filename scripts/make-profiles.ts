import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeFingerprint, type PageSnapshot } from '../domain/form.ts';
import type { Profile } from '../domain/profile.ts';
import { matchPage } from '../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../extension/mapping/weights.ts';
import { startPractice, buildPractice } from '../practice/start-practice.ts';
import { openExtensionBrowser } from './extension-browser.ts';
import { PanelDriver } from './panel-driver.ts';

/** The forms of the practice systems that come with a profile. */
const PAGES = [
  {
    id: 'thuc-hanh-mot-cua/tiep-nhan',
    system: 'oneStop',
    path: '/tiep-nhan',
    title: 'Tiếp nhận hồ sơ',
  },
  {
    id: 'thuc-hanh-ho-tich/khai-sinh',
    system: 'civilStatus',
    path: '/khai-sinh',
    title: 'Đăng ký khai sinh',
  },
  {
    id: 'thuc-hanh-ho-tich/khai-tu',
    system: 'civilStatus',
    path: '/khai-tu',
    title: 'Đăng ký khai tử',
  },
  {
    id: 'thuc-hanh-ho-tich/ket-hon',
    system: 'civilStatus',
    path: '/ket-hon',
    title: 'Đăng ký kết hôn',
  },
  {
    id: 'thuc-hanh-ho-tich/tthn',
    system: 'civilStatus',
    path: '/tthn',
    title: 'Xác nhận tình trạng hôn nhân',
  },
  {
    id: 'thuc-hanh-chung-thuc/ban-sao',
    system: 'certification',
    path: '/chung-thuc',
    title: 'Chứng thực bản sao',
  },
] as const;

function writeProfile(page: (typeof PAGES)[number], snapshot: PageSnapshot): Profile {
  const matches = matchPage(snapshot).filter(
    ({ from, confidence }) => from === 'control' && confidence >= FILL_CONFIDENCE,
  );
  const fields = matches.flatMap(({ frameIndex, ref, subject, field }) => {
    const frame = snapshot.frames[frameIndex]!;
    const control = frame.controls.find((one) => one.ref === ref)!;
    const locator = { path: [...frame.frame.framePath, ...control.locator.path] };
    return [{ locator, fingerprint: takeFingerprint(control), subject, field }];
  });
  return {
    version: 1,
    id: page.id,
    system: page.id.split('/')[0]!,
    title: page.title,
    origin: 'http://127.0.0.1:*',
    path: page.path,
    pageMarks: fields.slice(0, 3).map(({ fingerprint }) => fingerprint.label),
    fields,
  };
}

await buildPractice();
const practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
const browser = await openExtensionBrowser({ grant: ['http://*/*'] });
const driver = await PanelDriver.open(browser);
const profiles: Profile[] = [];
for (const page of PAGES) {
  const target = await driver.openPage(practice[page.system].url + page.path);
  await driver.ask('preview', target);
  const { snapshot } = await driver.readState();
  if (snapshot === undefined) throw new Error(`The panel read nothing at ${page.path}.`);
  profiles.push(writeProfile(page, snapshot));
}
await browser.close();
await practice.close();
writeFileSync(
  resolve(import.meta.dirname, '../extension/systems/practice-profiles.json'),
  `${JSON.stringify(profiles, null, 1)}\n`,
);
console.log(profiles.map(({ id, fields }) => `${id}: ${fields.length} ô`).join('\n'));
