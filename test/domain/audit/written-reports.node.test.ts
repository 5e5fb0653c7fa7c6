import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { auditReport } from '../../../domain/audit/audit-report.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/reports');
const read = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');
const CONSISTENT = readdirSync(FOLDER).filter((name) => name.startsWith('nhat-quan-'));

/** The same report as a layout of so many columns prints it. */
function wrap(text: string, width: number): string {
  const cut = new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'gu');
  const isTable = (line: string): boolean => /[|\t]/.test(line);
  return text
    .split('\n')
    .map((line) => (isTable(line) ? line : line.replace(cut, '$1\n').trimEnd()))
    .join('\n');
}

const tell = (text: string): string =>
  auditReport(text)
    .map(({ check, place, says, computed }) => `[${check}] ${place}: ${says} = ${computed}`)
    .join('\n');

describe('reports of several hands', () => {
  for (const name of CONSISTENT) {
    it(`finds nothing in ${name}`, () => assert.equal(tell(read(name)), ''));
    it(`finds nothing in ${name} when it is printed in columns`, () => {
      for (const width of [68, 90, 120]) assert.equal(tell(wrap(read(name), width)), '');
    });
  }

  /** Each wrong figure of a fixture: the check that must find it, and its computation. */
  const WRONG: Readonly<Record<string, readonly (readonly [check: string, computed: string])[]>> = {
    'nam-2023-sai.txt': [
      ['C6', '2.938 + 33 = 2.971'],
      ['C7', '2.899 + 72 = 2.971'],
      ['C5', '66 + 17 = 2.971'],
      ['C8', '2.899 > đã giải quyết 2.863'],
      ['ty-le', '2.844/2.863 = 99,34 %'],
      ['ty-le', '2.936/2.972 = 98,79 %'],
      ['ty-le', 'có số hóa thành phần hồ sơ: 2.938/2.972 = 98,86 %'],
      ['ty-le', 'số hóa đầy đủ thành phần hồ sơ: 2.938/2.972 = 98,86 %'],
      ['ty-le', '2.899/2.863 = 101,26 %'],
      ['ty-le', '72/2.863 = 2,51 %'],
      ['C12', '99,33 + 0,52 + 0,14 = 99,99 %'],
      ['trung-so', '2.972 − 33 = 2.939'],
      ['trung-so', 'cùng là 2.938'],
      ['chia-nho', '32 − 29 = 3'],
      ['don-vi-tinh', '2.936 là số hồ sơ'],
      ['thieu-co-so', 'không có tử số'],
      ['C10', 'báo cáo là của THỬ NGHIỆM'],
      ['co-quan-ban-hanh', 'do HĐND ban hành'],
      ['tu-mau-thuan', '0 phản ánh'],
    ],
    'sai-6-thang.txt': [
      ['C1', '790 + 61 + 4 = 855'],
      ['C3', '25 + 3 = 28'],
      ['C4', '830 + 30 = 860'],
      ['C6', '800 + 50 = 850'],
      ['C9', '2 + 4 = 6'],
      ['C8', '845 > đã giải quyết 830'],
      ['ty-le', '120/830 = 14,46 %'],
      ['ty-le', '790/856 = 92,29 %'],
      ['C10', 'báo cáo là của THỬ ĐỒNG'],
      ['co-quan-ban-hanh', 'NQ-HĐND do HĐND'],
    ],
    'sai-quy.txt': [
      ['C1', '1.368 + 150 = 1.518'],
      ['C2', '1.490 + 6 = 1.496'],
      ['ty-le', '1.500/1.520 = 98,68 %'],
      ['ty-le', '1.368/1.520 = 90,00 %'],
      ['ty-le', '1.490/1.500 = 99,33 %'],
      ['ty-le', '900/1.000 = 90,00 %'],
      ['ty-le', '398/400 = 99,50 %'],
      ['tong', '40 + 45 + 30 = 115, ít hơn 5 so với 120'],
      ['tong', '8 + 129 = 137, ít hơn 1 so với 138'],
    ],
  };
  for (const [name, wrong] of Object.entries(WRONG))
    it(`finds what is wrong in ${name} and nothing else`, () => {
      const findings = auditReport(read(name));
      for (const [check, computed] of wrong)
        assert.ok(
          findings.some((one) => one.check === check && one.computed.includes(computed)),
          `${check} ${computed}\n${tell(read(name))}`,
        );
      assert.equal(findings.length, wrong.length, tell(read(name)));
    });

  it('tells one figure that is wrong in a list under a field’s heading', () => {
    const text = read('nhat-quan-theo-linh-vuc.txt');
    const wrong = text.replace('208 hồ sơ; đang giải quyết: 02', '207 hồ sơ; đang giải quyết: 02');
    assert.notEqual(wrong, text);
    const [finding, ...others] = auditReport(wrong);
    assert.deepEqual(others, []);
    assert.equal(finding?.check, 'C4');
    assert.match(finding.computed, /207 \+ 2 = 209/);
  });
});
