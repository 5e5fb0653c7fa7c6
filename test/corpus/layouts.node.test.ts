import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { matchPage } from '../../extension/mapping/match-page.ts';
import type { LabelledForm } from '../support/corpus/labelled-forms.ts';
import { readFormPages } from '../support/corpus/read-form-page.ts';
import type { Verdict } from '../support/corpus/score.ts';
import { judgePage, scoreVerdicts } from '../support/corpus/score.ts';
import { BLOCK_LAYOUTS } from '../support/layouts/block-layouts.ts';
import { TABLE_LAYOUTS } from '../support/layouts/table-layouts.ts';

/** Of the boxes of all layouts; what is not matched is asked about. */
const LEAST_RECALL = 0.99;
const TITLE = 'Đăng ký khai sinh';

const layouts: readonly (readonly [string, () => string])[] = [
  ...Object.entries(BLOCK_LAYOUTS).map(([name, draw]) => [`blocks: ${name}`, draw] as const),
  ...Object.entries(TABLE_LAYOUTS).map(([name, draw]) => [`table: ${name}`, draw] as const),
];

/** Writes each layout as a page and says what is in it. */
function writeLayouts(folder: string): readonly LabelledForm[] {
  mkdirSync(join(folder, 'tune'));
  return layouts.map(([title, draw]) => {
    const name = title.replace(/\W+/g, '-');
    const body = draw();
    const head = `<meta charset="utf-8"><title>${TITLE}</title>`;
    const page = `<!doctype html><html lang="vi"><head>${head}</head><body><h1>${TITLE}</h1><form>${body}</form></body></html>`;
    writeFileSync(join(folder, 'tune', `${name}.html`), page);
    const facts = [...body.matchAll(/data-fact="([^"]+)"/g)].map(([, fact]) => fact!);
    const truths = facts.map((fact) => ({ selector: `[data-fact="${fact}"]`, facts: [fact] }));
    return { name, split: 'tune', truths };
  });
}

const write = ({ form, label, truth, got }: Verdict): string =>
  `${form}: “${label}” is ${truth}, got ${got}`;

describe('the same declaration in every layout', () => {
  let folder = '';
  let verdicts: readonly Verdict[] = [];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'layouts-'));
    const pages = await readFormPages(writeLayouts(folder), folder);
    verdicts = pages.flatMap((read) => judgePage(read, matchPage(read.page)));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('takes no box for another', () => {
    assert.deepEqual(verdicts.filter(({ outcome }) => outcome.startsWith('wrong')).map(write), []);
  });

  it('knows nearly every box', (context) => {
    const { controls, recall } = scoreVerdicts(verdicts);
    context.diagnostic(`${layouts.length} layouts, ${controls} boxes, recall ${recall.toFixed(4)}`);
    const open = verdicts.filter(({ outcome }) => outcome !== 'right').map(write);
    assert.ok(recall >= LEAST_RECALL, open.join('\n'));
  });
});
