import assert from 'node:assert/strict';
import { it } from 'node:test';
import { auditReport } from '../../domain/audit/audit-report.ts';

/** A report's head: its text stands below. */
export const HEAD = 'UBND XÃ THỬ KỲ\nBÁO CÁO\nKết quả tháng 10 năm 2026\n';

/** What agrees with itself, a slip in it, and what is found then. */
export type Slip = readonly [text: string, from: string, to: string, found: RegExp];

/** What the checker finds in a text, a line each; '' for nothing. */
export const tell = (text: string): string =>
  auditReport(text)
    .map(({ check, computed }) => `${check} ${computed}`)
    .join('\n');

/** The same below a head. */
export const tellBelow = (text: string): string => tell(HEAD + text);

/** A test for each slip: nothing is found before it is made, and it is found then. */
export function itFindsSlips(slips: readonly Slip[], told: (text: string) => string): void {
  for (const [text, from, to, found] of slips)
    it(`finds “${to}” where “${from}” is right, and nothing before`, () => {
      assert.equal(told(text), '');
      const wrong = text.replace(from, to);
      assert.notEqual(wrong, text);
      assert.match(told(wrong), found);
    });
}
