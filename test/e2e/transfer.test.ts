import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { STORY } from '../../practice/story.ts';
import { serveStatic } from '../../scripts/serve-static.ts';
import type { TransferReport } from '../../scripts/transfer-report.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'mot-lan-transfer-'));

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', 'transfer', '--', ...args], { cwd: ROOT });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (status) => done({ status: status ?? -1, stdout, stderr }));
  });
}

function write(name: string, body: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><title>${name}</title>${body}`);
  return path;
}

const SOURCE = write(
  'ho-so.html',
  `<h2>Người yêu cầu</h2><dl>
    <dt>Họ và tên</dt><dd>Nguyễn Thị Thử Nghiệm</dd>
    <dt>Số căn cước công dân</dt><dd>030190999999</dd>
    <dt>Ngày sinh</dt><dd>05/11/1990</dd>
    <dt>Giới tính</dt><dd>Nữ</dd>
    <dt>Số điện thoại</dt><dd>0900000099</dd></dl>`,
);

describe('npm run transfer', () => {
  let practice: Practice;

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
  });
  after(() => practice.close());

  it('fills one practice system from another and exits 0', async () => {
    const from = practice.oneStop.url + STORY.source.path;
    const to = practice.oneStop.url + STORY.targets.reception.path;
    const { status, stdout, stderr } = await run('--from', from, '--to', to);
    assert.equal(status, 0, stderr);
    const report = JSON.parse(stdout) as TransferReport;
    assert.equal(report.from.url, from);
    assert.ok(report.from.facts.length >= 40);
    const fill = report.plan.filter(({ action }) => action === 'fill');
    assert.equal(report.report.length, fill.length);
    assert.ok(report.report.every(({ value, readBack }) => value === readBack));
    const commune = report.report.find(({ field }) => field === 'residenceCommune');
    assert.equal(commune?.readBack, STORY.requester.commune);
    for (const step of ['read', 'match', 'plan', 'fill', 'verify'] as const)
      assert.ok(report.milliseconds[step] > 0, step);
  });

  it('never overwrites: a different value stays and is a conflict, also with --accept all', async () => {
    const target = write(
      'co-san.html',
      `<h2>Người yêu cầu</h2><table>
        <tr><td>Họ và tên:</td><td><input name="a" value="Trần Văn Khác"></td></tr>
        <tr><td>Số CCCD:</td><td><input name="b" value="030190999999"></td></tr>
        <tr><td>Điện thoại:</td><td><input name="c"></td></tr></table>`,
    );
    const { status, stdout } = await run('--from', SOURCE, '--to', target, '--accept', 'all');
    assert.equal(status, 0);
    const { plan, report } = JSON.parse(stdout) as TransferReport;
    const actions = Object.fromEntries(plan.map(({ selector, action }) => [selector, action]));
    assert.deepEqual(actions, {
      'input[name="a"]': 'conflict',
      'input[name="b"]': 'already',
      'input[name="c"]': 'fill',
    });
    assert.deepEqual(
      report.map(({ selector, readBack }) => [selector, readBack]),
      [['input[name="c"]', '0900000099']],
    );
  });

  it('exits 1 and says which, when the page does not keep a value', async () => {
    const target = write(
      'khong-giu.html',
      `<h2>Người yêu cầu</h2><label>Họ và tên <input id="ten"></label><label>Số điện thoại <input id="dt"></label>
       <script>document.getElementById('dt').addEventListener('change', (e) => setTimeout(() => { e.target.value = ''; }, 400));</script>`,
    );
    const { status, stdout } = await run('--from', SOURCE, '--to', target);
    assert.equal(status, 1);
    const { report } = JSON.parse(stdout) as TransferReport;
    const states = Object.fromEntries(
      report.map(({ selector, status: state }) => [selector, state]),
    );
    assert.deepEqual(states, { '#ten': 'kept', '#dt': 'reverted' });
  });

  it('stops with a report when the page moves on in the middle, and writes nothing there', async () => {
    const form = (script: string): string =>
      `<h2>Người yêu cầu</h2><label>Họ và tên <input id="ten" onchange="${script}"></label><label>Số điện thoại <input id="dt"></label>`;
    write('di-tiep.html', form(''));
    write('di.html', form(`location.href='di-tiep.html'`));
    const server = await serveStatic(FOLDER, 0);
    const { status, stdout } = await run('--from', SOURCE, '--to', `${server.url}di.html`);
    await server.close();
    assert.equal(status, 1);
    const { report } = JSON.parse(stdout) as TransferReport;
    const last = report.find(({ selector }) => selector === '#dt');
    assert.deepEqual([last?.status, last?.reason, last?.readBack], ['skipped', 'page-left', '']);
  });

  it('asks rather than guesses whose a fact is', async () => {
    const source = write(
      'hai-nguoi.html',
      `<h3>Cha</h3><dl><dt>Họ và tên</dt><dd>Lê Văn Cha Thử</dd></dl><h3>Mẹ</h3><dl><dt>Họ và tên</dt><dd>Lê Thị Mẹ Thử</dd></dl>`,
    );
    const target = write('mot-o.html', `<label>Họ và tên <input id="x"></label>`);
    const { stdout } = await run('--from', source, '--to', target);
    const { plan, report } = JSON.parse(stdout) as TransferReport;
    assert.notEqual(plan[0]?.action, 'fill');
    assert.deepEqual(report, []);
  });

  it('writes its document to --out', async () => {
    const target = write(
      'out.html',
      `<h2>Người yêu cầu</h2><label>Họ và tên <input id="x"></label>`,
    );
    const out = join(FOLDER, 'out.json');
    const { status, stdout } = await run('--from', SOURCE, '--to', target, '--out', out);
    assert.equal(status, 0);
    assert.equal(stdout.trim(), '');
    const { report } = JSON.parse(readFileSync(out, 'utf8')) as TransferReport;
    assert.equal(report[0]?.readBack, 'Nguyễn Thị Thử Nghiệm');
  });

  it('exits 0 with an empty plan on a page without controls', async () => {
    const { status, stdout } = await run(
      '--from',
      SOURCE,
      '--to',
      write('trong.html', '<p>Xin chào</p>'),
    );
    assert.equal(status, 0);
    assert.deepEqual((JSON.parse(stdout) as TransferReport).plan, []);
  });

  it('uses a profile where it fits and asks where the page has changed', async () => {
    write('co-mau.html', `<p>Ô thứ nhất <input id="o1"></p><p>Ô thứ ba <input id="o2"></p>`);
    const field = (selector: string, label: string, name: string): object => ({
      locator: { path: [selector] },
      fingerprint: { label, section: '', column: '', kind: 'text' },
      subject: 'requester',
      field: name,
    });
    const profile = {
      version: 1,
      id: 'thu/mau',
      system: 'thu',
      title: 'Thử',
      origin: 'http://127.0.0.1:*',
      path: '/co-mau.html',
      pageMarks: ['Ô thứ nhất'],
      fields: [field('#o1', 'Ô thứ nhất', 'fullName'), field('#o2', 'Ô thứ hai', 'phone')],
    };
    const file = join(FOLDER, 'mau.json');
    writeFileSync(file, JSON.stringify(profile));
    const server = await serveStatic(FOLDER, 0);
    const ran = await run('--from', SOURCE, '--to', `${server.url}co-mau.html`, '--profile', file);
    await server.close();
    const { plan, report } = JSON.parse(ran.stdout) as TransferReport;
    assert.equal(plan.find(({ selector }) => selector === '#o1')?.action, 'fill');
    assert.notEqual(plan.find(({ selector }) => selector === '#o2')?.action, 'fill');
    const written = report.map(({ selector, readBack }) => [selector, readBack]);
    assert.deepEqual(written, [['#o1', 'Nguyễn Thị Thử Nghiệm']]);
  });

  it('refuses a corrupted profile with a sentence and exits 2', async () => {
    const broken = join(FOLDER, 'hong.json');
    writeFileSync(broken, '{"version":1,"id":"x","origin":"javascript:alert(1)"}');
    const { status, stderr } = await run('--from', SOURCE, '--to', SOURCE, '--profile', broken);
    assert.equal(status, 2);
    assert.match(stderr, /Hồ sơ mẫu hỏng/);
  });

  it('exits 2 with a sentence for bad usage and for a page that cannot be opened', async () => {
    const missing = await run('--from', SOURCE);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /--to is missing/);
    const word = await run('--from', SOURCE, '--to', SOURCE, '--accept', 'everything');
    assert.equal(word.status, 2);
    assert.match(word.stderr, /--accept should be confident or all/);
    const closed = await run('--from', SOURCE, '--to', 'http://127.0.0.1:9/');
    assert.equal(closed.status, 2);
    assert.match(closed.stderr, /Could not open http:\/\/127\.0\.0\.1:9\//);
  });
});
