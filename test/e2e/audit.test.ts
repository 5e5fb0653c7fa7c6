import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Finding } from '../../domain/audit/finding.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'mot-lan-audit-'));
const FAULTY = resolve(ROOT, 'test/fixtures/reports/nam-2023-sai.txt');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Ran {
  return spawnSync('npm', ['run', '--silent', 'audit', '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

function findAll(path: string): readonly Finding[] {
  const { stdout } = run(path, '--json');
  return (JSON.parse(stdout) as { findings: Finding[] }).findings;
}

/** A Word document of paragraphs, each cut into two runs as Word does. */
function writeDocx(name: string, lines: readonly string[], body = ''): string {
  const paragraphs = lines.map((line) => {
    const half = Math.floor(line.length / 2);
    const runs = [line.slice(0, half), line.slice(half)];
    const escaped = runs.map((one) => one.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    return `<w:p><w:pPr/>${escaped.map((one) => `<w:r><w:t xml:space="preserve">${one}</w:t></w:r>`).join('')}</w:p>`;
  });
  const xml = `<?xml version="1.0"?><w:document><w:body>${paragraphs.join('')}${body}</w:body></w:document>`;
  return write(name, zipSync({ 'word/document.xml': strToU8(xml) }));
}

describe('npm run audit', () => {
  it('finds each contradiction of a report counted by hand, with its computation and likely cause', () => {
    const findings = findAll(FAULTY);
    const has = (check: string, computed: string, cause = ''): void => {
      const found = findings.some(
        (one) =>
          one.check === check && one.computed.includes(computed) && one.cause.includes(cause),
      );
      assert.ok(found, `${check} ${computed} ${cause} in ${JSON.stringify(findings, null, 1)}`);
    };
    has('C5', '1.811 + 795 + 237 + 32 + 7 + 6 + 66 + 17 = 2.971', '2.972');
    has('ty-le', '2.936/2.972 = 98,79 %', 'tính trên 2.971, không phải 2.972');
    has('ty-le', '2.938/2.972 = 98,86 %', 'tính trên 2.971');
    has('C6', '2.938 + 33 = 2.971');
    has('ty-le', '2.899/2.863 = 101,26 %', 'tính trên 2.971');
    has('C7', '2.899 + 72 = 2.971');
    has('C8', '2.899 > đã giải quyết 2.863');
    has('ty-le', '2.844/2.863 = 99,34 %', 'cắt bớt');
    has('C12', '4/2.863 = 0,14 %');
    has('trung-so', '2.972 − 33 = 2.939');
    has('trung-so', 'cùng là 2.938');
    has('chia-nho', '32 − 29 = 3');
    has('don-vi-tinh', '2.936');
    has('thieu-co-so', 'không kiểm tra được');
    has('C10', 'THỬ NGHIỆM');
    has('co-quan-ban-hanh', 'HĐND ban hành');
    has('tu-mau-thuan', '0 phản ánh');
    assert.match(findings.find(({ check }) => check === 'C5')?.place ?? '', /^mục I\.6, dòng \d+$/);
  });

  it('prints them for a person and ends with 1', () => {
    const { status, stdout } = run(FAULTY);
    assert.equal(status, 1);
    assert.match(stdout, /SAI \[C5\] mục I\.6/);
    assert.match(stdout, /\d+ điểm cần xem lại\.\n$/);
  });

  it('reads a Word document, its tables too, and finds the same', () => {
    const docx = writeDocx('sai.docx', readFileSync(FAULTY, 'utf8').split('\n'));
    const words = (findings: readonly Finding[]): string[] =>
      findings.map(({ check, computed }) => `${check} ${computed}`);
    assert.deepEqual(words(findAll(docx)), words(findAll(FAULTY)));
    const cells = ['1', 'Hộ tịch', 9, 8, 1, 0, 9, 9, 0, 0, 1, 1, 0];
    const row = cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`);
    const table = writeDocx('bang.docx', [], `<w:tbl><w:tr>${row.join('')}</w:tr></w:tbl>`);
    assert.deepEqual(
      findAll(table).map(({ check }) => check),
      ['C4'],
    );
  });

  it('finds nothing where nothing is wrong and ends with 0', () => {
    const path = write(
      'dung.txt',
      'Tổng số hồ sơ tiếp nhận 12 hồ sơ: trực tuyến 10, trực tiếp 2. Đã giải quyết 12 hồ sơ, trước hạn và đúng hạn 9 hồ sơ, đạt 75,00%; quá hạn 3 hồ sơ, chiếm 25,00%.',
    );
    const { status, stdout } = run(path);
    assert.equal(status, 0);
    assert.match(stdout, /Không thấy mâu thuẫn/);
    assert.deepEqual(findAll(path), []);
  });

  it('tells apart what may be right in another reading, and counts it nowhere', () => {
    const path = write(
      'ngo.txt',
      'Tiếp nhận mới 2.922 hồ sơ. Đã giải quyết 2.901 hồ sơ, đang giải quyết 69 hồ sơ.',
    );
    const { status, stdout } = run(path);
    assert.equal(status, 0);
    assert.match(stdout, /Không thấy mâu thuẫn[^]*Có thể cần xem lại[^]*CÓ THỂ \[C4\]/);
    assert.deepEqual(findAll(path), []);
  });

  it('says what is wrong with a file it cannot read and ends with 2', () => {
    const bomb = new Uint8Array(60_000_000);
    const files: readonly (readonly [string, RegExp])[] = [
      [join(FOLDER, 'khong-co.txt'), /Không mở được/],
      [write('cu.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), /\.docx/],
      [write('a.pdf', '%PDF-1.7'), /PDF/],
      [write('hong.docx', 'PK\u0003\u0004hỏng'), /bị hỏng/],
      [write('bom.docx', zipSync({ 'word/document.xml': bomb }, { level: 1 })), /quá lớn/],
      [write('khac.docx', zipSync({ 'a.txt': strToU8('a') })), /không phải tệp Word/],
      [write('anh.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), /Unicode/],
      [write('trong.txt', '  \n'), /không có chữ/],
    ];
    for (const [path, sentence] of files) {
      const { status, stdout, stderr } = run(path);
      assert.equal(status, 2, path);
      assert.match(stderr, sentence);
      assert.equal(stdout, '');
    }
    assert.equal(run().status, 2);
    assert.equal(run(FAULTY, '--nope').status, 2);
  });
});
