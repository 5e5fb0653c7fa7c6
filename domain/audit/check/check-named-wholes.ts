import type { Checked } from '../finding.ts';
import type { Item, Share } from '../read/figure-items.ts';
import type { FigureWeb } from '../weigh/figure-web.ts';
import { fits, makeShareFinding, type Base } from './part-share.ts';
import type { ReportText } from '../read/read-blocks.ts';
import type { Quantities } from '../read/read-parts.ts';
import type { Part } from '../read/read-said.ts';

/** "Trong 18.246 HS nhận mới": what the sentence is of. */
const OPENS = /^(?:trong|tren)(?: tong)?(?: so)? \d/;

/** The whole that a sentence begins with, and the first part of it with its percentage. */
function readSentence(
  { block, counts }: Item,
  share: Share,
  parts: readonly Part[],
): { readonly part: Part; readonly base: Base } | undefined {
  const [before, first, second] = [
    counts[share.at - 3],
    counts[share.at - 2],
    counts[share.at - 1],
  ];
  if (first === undefined || second === undefined || before?.sentence === share.sentence)
    return undefined;
  if (first.sentence !== share.sentence) return undefined;
  if (second.value >= first.value || !OPENS.test(first.clause.words)) return undefined;
  const part = parts.find(
    (one) =>
      one.block === block &&
      one.clause === second.clause &&
      one.percent?.value === share.value &&
      one.base === '',
  );
  return part && { part, base: { value: first.value, step: 0 } };
}

/** "Trong 18.246 HS nhận mới, 17.893 HS được số hóa, đạt 96,39%": a percentage that is not of what its sentence begins with. */
export function checkNamedWholes(
  report: ReportText,
  web: FigureWeb,
  { parts }: Quantities,
): readonly Checked[] {
  return web.items.flatMap((item) =>
    item.shares.flatMap((share): Checked[] => {
      const found = readSentence(item, share, parts);
      if (found === undefined || fits(found.part, found.base)) return [];
      return [makeShareFinding(report, found.part, found.base)];
    }),
  );
}
