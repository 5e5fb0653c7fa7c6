import { displayName, type Procedure } from './procedure.ts';
import { fold } from './vietnamese.ts';

/** What of a procedure a citizen would notice when it changes, and its name on the sheet. */
const NOTICED = [
  ['name', 'Tên'],
  ['field', 'Lĩnh vực'],
  ['timeLimitText', 'Thời hạn'],
  ['fee', 'Phí, lệ phí'],
  ['authority', 'Cơ quan thực hiện'],
] as const satisfies readonly (readonly [keyof Procedure, string])[];

/** One member that is not what it was. */
export interface ProcedureChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A procedure of both catalogues that is not the same in both. */
export interface ChangedProcedure {
  readonly procedure: Procedure;
  readonly changes: readonly ProcedureChange[];
}

/** What became of a catalogue: mới, sửa đổi, bãi bỏ; each in the order of its own catalogue. */
export interface EditionChanges {
  readonly added: readonly Procedure[];
  readonly changed: readonly ChangedProcedure[];
  readonly removed: readonly Procedure[];
}

function plain(text: string | null): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What two lines must share to be the same procedure: first the code, else the name. */
function keysOf(procedure: Procedure): readonly string[] {
  // The official name: one plain heading may stand for several procedures.
  const { shortName: _, ...official } = procedure;
  const name = `name ${fold(displayName(official))}`;
  return procedure.code === '' ? [name] : [`code ${procedure.code}`, name];
}

function compareTwo(before: Procedure, after: Procedure): readonly ProcedureChange[] {
  return NOTICED.map(([member, what]) => ({
    what,
    before: plain(before[member]),
    after: plain(after[member]),
  })).filter((change) => change.before !== change.after);
}

/** Compares two catalogues: by code, and by name where a code is missing or is another one now. */
export function compareEditions(
  before: readonly Procedure[],
  after: readonly Procedure[],
): EditionChanges {
  const left = new Set(before);
  const old = new Map<string, Procedure>();
  for (const one of before) for (const key of keysOf(one)) if (!old.has(key)) old.set(key, one);
  const pairs = new Map<Procedure, Procedure>();
  // All codes first: a name may be borrowed by another procedure, a code hardly ever.
  for (const at of ['code ', 'name '])
    for (const one of after) {
      if (pairs.has(one)) continue;
      const key = keysOf(one).find((text) => text.startsWith(at));
      const found = key === undefined ? undefined : old.get(key);
      if (found !== undefined && left.delete(found)) pairs.set(one, found);
    }
  const changed = [...pairs]
    .map(([procedure, found]) => ({ procedure, changes: compareTwo(found, procedure) }))
    .filter(({ changes }) => changes.length > 0);
  return {
    added: after.filter((one) => !pairs.has(one)),
    changed: changed.toSorted((a, b) => after.indexOf(a.procedure) - after.indexOf(b.procedure)),
    removed: before.filter((one) => left.has(one)),
  };
}
