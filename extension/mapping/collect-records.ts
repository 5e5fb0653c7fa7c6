import type { Fact } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import type { PageSnapshot, ReadOnlyPair } from '../../domain/form.ts';
import type { RecordTable, TableRecord } from '../../domain/record-table.ts';
import { fold } from '../../domain/vietnamese.ts';
import { collectFacts, type ReadingPlace } from './collect-facts.ts';
import { matchPage } from './match-page.ts';

/** One dossier of a list, with what its own row says of it and nothing of any other row. */
export interface DossierRecord {
  /** Its official code as the page writes it. */
  readonly code: string;
  readonly facts: readonly Fact[];
}

type Frame = PageSnapshot['frames'][number];

/** A row as the page of one dossier: each named column a label, its cell the value. */
function toPage(frame: Frame, { headers, sections }: RecordTable, row: TableRecord): PageSnapshot {
  const pairs = headers.flatMap((label, order): ReadOnlyPair[] =>
    label === ''
      ? []
      : [
          {
            ref: `r${order}`,
            locator: row.locator,
            label,
            labelEvidence: 'column-header',
            sections,
            value: row.cells[order] ?? '',
            order,
          },
        ],
  );
  return { frames: [{ ...frame, controls: [], pairs, tables: [] }] };
}

function findCode(facts: readonly Fact[]): string {
  const code = facts.find(({ subject, field }) => subject === 'dossier' && field === 'dossierCode');
  return code === undefined ? '' : formatFactValue(code.value);
}

function collectTable(frame: Frame, table: RecordTable, place: ReadingPlace): DossierRecord[] {
  const fullest = table.rows.toSorted(
    (a, b) =>
      b.cells.filter((cell) => cell !== '').length - a.cells.filter((cell) => cell !== '').length,
  )[0];
  if (fullest === undefined) return [];
  // What a column is, is one thing for the whole table: decided once, on the row that says most.
  const matches = matchPage(toPage(frame, table, fullest));
  if (!matches.some(({ field }) => field === 'dossierCode')) return [];
  return table.rows.map((row) => {
    const facts = collectFacts(toPage(frame, table, row), matches, place);
    return { code: findCode(facts), facts };
  });
}

/** Whether every row is a dossier of its own; the papers or the steps of one dossier repeat its code, or have none. */
function areDossiers(records: readonly DossierRecord[]): boolean {
  const codes = new Set(records.map(({ code }) => fold(code)));
  return (
    records.length > 0 &&
    !codes.has('') &&
    codes.size === records.length &&
    records.every(({ facts }) => facts.length > 1)
  );
}

/**
 * The dossiers a page lists, each row one; [] for any other page, also for that of one dossier beside a table.
 * @param facts what the page shows outside its tables
 */
export function collectRecords(
  page: PageSnapshot,
  facts: readonly Fact[],
  place: ReadingPlace,
): readonly DossierRecord[] {
  if (findCode(facts) !== '') return [];
  return page.frames.flatMap((frame) =>
    frame.tables.flatMap((table) => {
      const records = collectTable(frame, table, place);
      return areDossiers(records) ? records : [];
    }),
  );
}
