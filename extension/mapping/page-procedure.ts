import type { Subject } from '../../domain/fact.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import { fold } from '../../domain/vietnamese.ts';
import { PROCEDURES } from '../../domain/vocabulary/page-words.ts';
import type { PageItem } from './page-item.ts';
import { splitLabel } from './split-words.ts';

/** What the page is about: whom an unmarked control means and who may stand in it. */
export interface PageProcedure {
  readonly ids: readonly string[];
  /** Undefined when the page does not say. Two when it says two things. */
  readonly unmarked: readonly Subject[];
  readonly people: readonly Subject[];
}

const UNKNOWN: PageProcedure = { ids: [], unmarked: [], people: ['requester', 'owner'] };

/** Marks that settle which of several procedures named on a page it is. */
const SETTLING = [
  { id: 'birth', marks: ['child', 'mother', 'father'] },
  { id: 'death', marks: ['deceased'] },
  { id: 'marriage', marks: ['husband', 'wife'] },
] as const;

type Row = (typeof PROCEDURES)[number];

/** "Đăng ký KS" is a birth too. */
const foldLabel = (text: string): string =>
  splitLabel(text)
    .map((word) => word.folded)
    .join(' ');

function namesProcedure(text: string, row: Row): boolean {
  return row.phrases.some((phrase) => text.includes(` ${fold(phrase)} `));
}

function settle(rows: readonly Row[], marked: ReadonlySet<Subject>): readonly Row[] {
  if (rows.length < 2) return rows;
  const settled = SETTLING.find(
    ({ id, marks }) => rows.some((row) => row.id === id) && marks.some((mark) => marked.has(mark)),
  );
  if (settled !== undefined) return rows.filter(({ id }) => id === settled.id);
  // "Trích lục khai sinh", "chứng thực bản sao": the more particular one stands first in the table.
  const specific = rows.filter(({ id }) => id !== 'extract');
  return specific.length === 0 ? rows : specific;
}

/** Reads a page's titles and headings for the procedure it belongs to. `marked`: people the page names somewhere. */
export function findProcedure(
  page: PageSnapshot,
  items: readonly PageItem[],
  marked: ReadonlySet<Subject>,
): PageProcedure {
  const texts = new Set([
    ...page.frames.flatMap((frame) => [
      frame.title,
      ...frame.frameSections,
      new URL(frame.url, 'https://none.invalid').pathname,
    ]),
    ...items.flatMap(({ sections }) => sections),
  ]);
  const folded = [...texts].map((text) => ` ${foldLabel(text)} `);
  const named = PROCEDURES.filter((row) => folded.some((text) => namesProcedure(text, row)));
  const rows = settle(named, marked);
  if (rows.length === 0) return UNKNOWN;
  const unmarked = [...new Set(rows.map((row): Subject | undefined => row.unmarked))];
  return {
    ids: rows.map(({ id }) => id),
    unmarked: unmarked.filter((subject) => subject !== undefined),
    people: [...new Set(rows.flatMap((row): readonly Subject[] => row.people))],
  };
}
