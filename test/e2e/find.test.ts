import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Answer {
  readonly query: string;
  readonly results: readonly { code: string | null; name: string; score: number }[];
  readonly milliseconds: number;
}

function find(
  input: string,
  ...options: string[]
): { lines: Answer[]; status: number; said: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/find.ts', ...options], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return {
    lines: lines.map((line) => JSON.parse(line) as Answer),
    status: run.status ?? -1,
    said: run.stderr,
  };
}

function writeCatalogue(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'find-')), 'catalogue.json');
  writeFileSync(path, text);
  return path;
}

describe('npm run find', () => {
  it('answers one JSON line per query, in order, empty ones too', () => {
    const { lines, status } = find('lam giay khai sinh\n\nxyzzy\n', '--limit', '3');
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map(({ query }) => query),
      ['lam giay khai sinh', '', 'xyzzy'],
    );
    assert.equal(lines[0]?.results[0]?.code, '1.001193');
    assert.equal(lines[0]?.results.length, 3);
    assert.deepEqual(lines[2]?.results, []);
    for (const { milliseconds } of lines) assert.ok(milliseconds >= 0);
  });

  it('never prints the code of a procedure nobody verified', () => {
    const rows = [{ code: '9.999999', name: 'Thủ tục thử nghiệm', field: 'Thử', verified: false }];
    const path = writeCatalogue(JSON.stringify(rows));
    const { lines } = find('thu nghiem\n9.999999\n', '--catalogue', path);
    assert.deepEqual(
      lines.map(({ results }) => results.map(({ code }) => code)),
      [[null], []],
    );
  });

  it('says in a sentence that a catalogue cannot be read, and exits with 2', () => {
    for (const path of ['/nowhere.json', writeCatalogue('{'), writeCatalogue('[]')]) {
      const { status, said, lines } = find('khai sinh\n', '--catalogue', path);
      assert.equal(status, 2, path);
      assert.match(said, /^Không đọc được danh mục .+\.\n$/u);
      assert.deepEqual(lines, []);
    }
  });

  it('says how it is used when an option is wrong, and exits with 2', () => {
    for (const options of [['--limit', '0'], ['--limit'], ['--what', '1']]) {
      const { status, said } = find('', ...options);
      assert.equal(status, 2, options.join(' '));
      assert.match(said, /Cách dùng/u);
    }
  });
});
