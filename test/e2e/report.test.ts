import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { OfficeReport } from '../../domain/report/office-report.ts';
import { readXlsx } from '../../domain/import/read-workbook.ts';
import { makeReportTemplate, REPORT_TEMPLATE } from '../../scripts/make-report-template.ts';
import { readReportFile } from '../../scripts/read-report-file.ts';
import { eventsOf, GOLDEN_YEAR, inventDossiers } from '../support/invent-year.ts';
import { writeGoldenExport } from '../support/write-export.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'mot-lan-report-'));
const YEAR = ['--from', GOLDEN_YEAR.period.from, '--to', GOLDEN_YEAR.period.to];
const TOTAL = {
  received: 2972,
  online: 2936,
  direct: 33,
  carriedOver: 3,
  resolved: 2863,
  early: 2844,
  onTime: 15,
  late: 4,
  pending: 109,
  pendingInTime: 109,
  pendingLate: 0,
};

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: 'report' | 'audit', ...args: readonly string[]): Ran {
  return spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run report', () => {
  it('counts a journal', () => {
    const events = write('events.json', JSON.stringify(eventsOf(inventDossiers(GOLDEN_YEAR))));
    const { status, stdout } = run('report', '--events', events, ...YEAR, '--json');
    assert.equal(status, 0);
    const report = JSON.parse(stdout) as OfficeReport;
    assert.deepEqual(report.form.total, TOTAL);
    assert.ok(report.checks.every(({ holds }) => holds));
  });

  it('counts a journal of one line a line, with the days its lines were stored on', () => {
    const lines = eventsOf(inventDossiers(GOLDEN_YEAR))
      .map((event) => JSON.stringify({ ...event, day: '2023-01-01' }))
      .join('\n');
    const { stdout } = run('report', '--events', write('events.jsonl', lines), ...YEAR, '--json');
    assert.deepEqual((JSON.parse(stdout) as OfficeReport).form.total, TOTAL);
  });

  it('counts an export, and writes a workbook and a Word document that agree', async () => {
    const xlsx = await writeGoldenExport(FOLDER);
    const out = join(FOLDER, 'out');
    const { status, stdout, stderr } = run(
      'report',
      '--xlsx',
      xlsx,
      ...YEAR,
      '--out',
      out,
      '--unit',
      'Xã Thử Nghiệm',
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Tổng số\s+2\.972\s+2\.936\s+33\s+3\s+2\.863\s+2\.844\s+15\s+4\s+109/);
    const base = join(out, `bao-cao-${GOLDEN_YEAR.period.from}-${GOLDEN_YEAR.period.to}`);
    const sheets = await readXlsx(readFileSync(`${base}.xlsx`));
    const form = sheets.find(({ name }) => name === 'II.06a')!;
    const total = form.rows.find((row) => row[1] === 'Tổng số' && typeof row[2] === 'number')!;
    assert.deepEqual(total.slice(2), Object.values(TOTAL));
    const text = await readReportFile(`${base}.docx`);
    assert.match(text, /XÃ THỬ NGHIỆM/);
    assert.match(text, /2\.844\/2\.863 = 99,34 %/);
    assert.match(text, /Tổng số \| 2\.972 \| 2\.936 \| 33 \| 3/);
    assert.doesNotMatch(text, /[{}]/);
    const audit = run('audit', `${base}.docx`);
    assert.equal(audit.status, 0, audit.stdout);
  });

  it('takes an export in CSV', () => {
    const csv = [
      'Mã hồ sơ;Lĩnh vực;Kênh;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc;Trạng thái;Hình thức nộp',
      'A-1;Hộ tịch;;02/03/2026;05/03/2026;04/03/2026;Đã trả kết quả;Trực tuyến',
      'A-2;Hộ tịch;;31/02/2026;;;Đang xử lý;Trực tiếp',
    ].join('\r\n');
    const path = write('export.csv', `\uFEFF${csv}`);
    const { status, stdout, stderr } = run(
      'report',
      '--xlsx',
      path,
      '--from',
      '2026-01-01',
      '--to',
      '2026-12-31',
      '--json',
    );
    assert.equal(status, 0);
    const report = JSON.parse(stdout) as OfficeReport & { import: { refused: unknown[] } };
    assert.equal(report.form.total.early, 1);
    assert.equal(report.import.refused.length, 1);
    assert.match(stderr, /KHÔNG NHẬN dòng 3 \(A-2\): Ngày tiếp nhận “31\/02\/2026”/);
  });

  it('stops at what it cannot read, with a sentence', async () => {
    const good = readFileSync(await writeGoldenExport(FOLDER));
    const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
      ['no source', YEAR, /Cách dùng/],
      ['two sources', ['--events', 'a', '--xlsx', 'b', ...YEAR], /Cách dùng/],
      [
        'a day that is none',
        ['--events', 'a', '--from', '2026-02-30', '--to', '2026-03-01'],
        /Cách/,
      ],
      [
        'a period backwards',
        ['--events', 'a', '--from', '2026-03-02', '--to', '2026-03-01'],
        /sau khi/,
      ],
      ['no file', ['--xlsx', join(FOLDER, 'none.xlsx'), ...YEAR], /Không mở được/],
      [
        'a truncated file',
        ['--xlsx', write('cut.xlsx', good.subarray(0, 9000)), ...YEAR],
        /hỏng|cắt/,
      ],
      ['a text', ['--xlsx', write('text.xlsx', 'Mã hồ sơ'), ...YEAR], /không phải tệp Excel/],
      [
        'an old workbook',
        ['--xlsx', write('old.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11)), ...YEAR],
        /\.xls/,
      ],
      ['a wrong line', ['--events', write('bad.json', '[{"kind":"received"}]'), ...YEAR], /thứ 1/],
      ['an empty file', ['--events', write('empty.json', ''), ...YEAR], /không có dòng/],
      ['no lines', ['--events', write('none.json', '[]'), ...YEAR], /không có dòng/],
      ['no JSON', ['--events', write('no.json', 'xin chào'), ...YEAR], /Dòng 1/],
    ];
    for (const [name, args, sentence] of cases) {
      const { status, stdout, stderr } = run('report', ...args);
      assert.equal(status, 2, name);
      assert.match(stderr, sentence, name);
      assert.equal(stdout, '', name);
    }
  });

  it('ships the template its script makes', () => {
    const shipped = readFileSync(resolve(ROOT, REPORT_TEMPLATE));
    assert.deepEqual(new Uint8Array(shipped), makeReportTemplate());
  });
});
