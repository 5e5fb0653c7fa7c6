import type { Subject } from '../../domain/fact.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import type { PageItem } from './page-item.ts';
import type { ProcedureRow } from './opening.ts';
import { findProceduresNamed } from './opening.ts';

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

function settle(
  rows: readonly ProcedureRow[],
  marked: ReadonlySet<Subject>,
): readonly ProcedureRow[] {
  if (rows.length < 2) return rows;
  const settled = SETTLING.find(
    ({ id, marks }) => rows.some((row) => row.id === id) && marks.some((mark) => marked.has(mark)),
  );
  if (settled !== undefined) return rows.filter(({ id }) => id === settled.id);
  // "Trích lục khai sinh", "chứng thực bản sao": the more particular one stands first in the table.
  const specific = rows.filter(({ id }) => id !== 'extract');
  return specific.length === 0 ? rows : specific;
}

/** The page's own title settles it: "Đã đăng ký khai sinh" inside a correction is the entry that is corrected. */
function readProcedures(page: PageSnapshot, items: readonly PageItem[]): readonly ProcedureRow[] {
  const titled = findProceduresNamed(page.frames.map(({ title }) => title));
  if (titled.some(({ id }) => id !== 'reception')) return titled;
  const places = page.frames.flatMap(({ frameSections, url }) => [
    ...frameSections,
    new URL(url, 'https://none.invalid').pathname,
  ]);
  const texts = new Set([...places, ...items.flatMap(({ sections }) => sections)]);
  const named = findProceduresNamed([...texts]);
  return [...titled.filter((row) => !named.includes(row)), ...named];
}

/** Reads a page's titles and headings for the procedure it belongs to. `marked`: people the page names somewhere. */
export function findProcedure(
  page: PageSnapshot,
  items: readonly PageItem[],
  marked: ReadonlySet<Subject>,
): PageProcedure {
  const rows = settle(readProcedures(page, items), marked);
  if (rows.length === 0) return UNKNOWN;
  const unmarked = [...new Set(rows.map((row): Subject | undefined => row.unmarked))];
  return {
    ids: rows.map(({ id }) => id),
    unmarked: unmarked.filter((subject) => subject !== undefined),
    people: [...new Set(rows.flatMap((row): readonly Subject[] => row.people))],
  };
}
