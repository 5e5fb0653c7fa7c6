import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

describe('a command that is given an option it does not know', () => {
  for (const name of ['bench', 'docs', 'start'])
    it(`ends with its usage before it builds anything: ${name}`, () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', `scripts/${name}.ts`, '--nothing-of-this'],
        { cwd: root, encoding: 'utf8' },
      );
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^Unknown option '--nothing-of-this'.* Usage: npm /);
      assert.ok(!stderr.includes('    at '), stderr);
    });
});
