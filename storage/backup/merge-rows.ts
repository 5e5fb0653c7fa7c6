import { FEEDBACK_STATES, type DossierRow } from '../schema.ts';
import { rowText, type BackupRows, type BackupTable } from './backup-format.ts';

type Row<T extends BackupTable> = BackupRows[T][number];

/** How the rows of one table meet: by which key, and which of two different ones holds. */
interface MergeRule<T extends BackupTable> {
  readonly keyOf: (row: Row<T>) => string;
  readonly isSame?: (mine: Row<T>, theirs: Row<T>) => boolean;
  /** What to write over a different row of this store; undefined leaves it. */
  readonly settle: (mine: Row<T>, theirs: Row<T>) => Row<T> | undefined;
}

/** What a table's part of a restore does. `different` counts rows known here with another content. */
export interface TableMerge<T extends BackupTable = BackupTable> {
  readonly table: T;
  readonly fresh: readonly Row<T>[];
  readonly same: number;
  readonly different: number;
  /** Different rows that the backup's, or both together, take the place of. */
  readonly replaced: readonly Row<T>[];
}

const keepMine = (): undefined => undefined;

function laterOf<R>(timeOf: (row: R) => string): (mine: R, theirs: R) => R | undefined {
  return (mine, theirs) => (timeOf(theirs) > timeOf(mine) ? theirs : undefined);
}

/** What one knows and the other does not is kept; of what both say, the later word holds. */
function joinDossiers(mine: DossierRow, theirs: DossierRow): DossierRow {
  const isLater = (theirs.lastAt ?? '') > (mine.lastAt ?? '');
  return isLater ? { ...mine, ...theirs } : { ...theirs, ...mine };
}

/** The rules by table. A line of the journal or the trail is never replaced; a setting stays as this office has it. */
const RULES: { readonly [T in BackupTable]: MergeRule<T> } = {
  events: { keyOf: ({ id }) => id, settle: keepMine },
  dossiers: { keyOf: ({ id }) => id, settle: joinDossiers },
  vault: {
    keyOf: ({ id }) => id,
    isSame: (mine, theirs) => mine.changedAt === theirs.changedAt,
    settle: laterOf((row) => row.changedAt),
  },
  tombstones: { keyOf: ({ id }) => id, isSame: () => true, settle: keepMine },
  trail: { keyOf: ({ station, seq }) => `${station}|${seq}`, settle: keepMine },
  feedback: {
    keyOf: ({ code }) => code,
    settle: (mine, theirs) =>
      FEEDBACK_STATES.indexOf(theirs.state) > FEEDBACK_STATES.indexOf(mine.state)
        ? theirs
        : undefined,
  },
  ratings: { keyOf: ({ id }) => id, settle: keepMine },
  catalogue: { keyOf: ({ date }) => date, settle: laterOf((row) => row.importedAt) },
  profiles: { keyOf: ({ id }) => id, settle: laterOf((row) => row.savedAt) },
  settings: { keyOf: ({ id }) => id, settle: keepMine },
};

/** How a table's rows of a backup meet those of this store; nothing is written. */
export function mergeRows<T extends BackupTable>(
  table: T,
  mine: readonly Row<T>[],
  theirs: readonly Row<T>[],
): TableMerge<T> {
  const { keyOf, settle, isSame }: MergeRule<T> = RULES[table];
  const known = new Map(mine.map((row) => [keyOf(row), row]));
  const fresh: Row<T>[] = [];
  const replaced: Row<T>[] = [];
  let same = 0;
  let different = 0;
  for (const row of theirs) {
    const here = known.get(keyOf(row));
    if (here === undefined) fresh.push(row);
    else if (isSame === undefined ? rowText(here) === rowText(row) : isSame(here, row)) same += 1;
    else {
      different += 1;
      const settled = settle(here, row);
      if (settled !== undefined) replaced.push(settled);
    }
  }
  return { table, fresh, same, different, replaced };
}
