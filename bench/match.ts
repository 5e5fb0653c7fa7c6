import type { PageSnapshot } from '../domain/form.ts';
import type { Match } from '../domain/match.ts';
import { matchPage } from '../extension/mapping/match-page.ts';
import { listForms, SPLITS } from '../test/support/corpus/labelled-forms.ts';
import type { ReadPage } from '../test/support/corpus/read-form-page.ts';
import { readFormPages } from '../test/support/corpus/read-form-page.ts';
import type { Score } from '../test/support/corpus/score.ts';
import { judgePage, scoreVerdicts } from '../test/support/corpus/score.ts';
import { matchByKeywords } from './keyword-peer.ts';
import { median, quantile, type Row } from './rows.ts';

const RUNS = 5;
const PEER = 'a keyword list per field, one person';

function scoreWith(
  pages: readonly ReadPage[],
  match: (page: PageSnapshot) => readonly Match[],
): Score {
  return scoreVerdicts(pages.flatMap((read) => judgePage(read, match(read.page))));
}

function timeMatching({ page }: ReadPage): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    matchPage(page);
    return performance.now() - started;
  });
  return median(times);
}

function compare(name: string, own: number, peer: number, goal: number): Row {
  return {
    name,
    value: own,
    unit: 'share',
    goal,
    ratio: own / peer,
    peer: `${PEER} (${(100 * peer).toFixed(1)} %)`,
  };
}

function measureSplit(split: string, pages: readonly ReadPage[]): readonly Row[] {
  const own = scoreWith(pages, (page) => matchPage(page));
  const peer = scoreWith(pages, ({ frames }) =>
    frames.flatMap(({ controls }, index) => matchByKeywords(controls, index)),
  );
  // Scoring has matched every page once: what is timed is warm.
  const times = pages.map(timeMatching);
  const of = `${split} (${own.forms} forms, ${own.controls} controls)`;
  return [
    compare(
      `${of}: wrong field, of what is filled unasked`,
      1 - own.fieldPrecision,
      1 - peer.fieldPrecision,
      0.005,
    ),
    compare(
      `${of}: wrong person, of the right fields`,
      1 - own.subjectPrecision,
      1 - peer.subjectPrecision,
      0.005,
    ),
    compare(`${of}: facts left to a person`, 1 - own.recall, 1 - peer.recall, 0.08),
    { name: `${of}: matching a page, median`, value: median(times), unit: 'ms', goal: 20 },
    { name: `${of}: matching a page, slowest`, value: quantile(times, 1), unit: 'ms', goal: 20 },
  ];
}

/** Matching without a profile over the labelled forms: errors and omissions as shares, beside a keyword list's. */
export async function measure(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const split of SPLITS) {
    const forms = listForms(split);
    if (forms.length > 0) rows.push(...measureSplit(split, await readFormPages(forms)));
  }
  return rows;
}
