import type { Locator } from './form.ts';

/** One row of a table: the text of each cell, in the order of the headers. */
export interface TableRecord {
  readonly locator: Locator;
  readonly cells: readonly string[];
}

/** A table whose columns have names and whose rows are things of one kind: dossiers, papers, steps. Values only, no boxes. */
export interface RecordTable {
  /** Headings the table stands under, outermost first, its caption last. */
  readonly sections: readonly string[];
  /** One name a column; '' where the column has none (ticks, buttons). */
  readonly headers: readonly string[];
  readonly rows: readonly TableRecord[];
  /** True when the table held more rows than the reader takes. */
  readonly truncated: boolean;
}
