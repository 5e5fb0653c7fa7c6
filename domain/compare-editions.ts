import { displayAddress, displayName, type Procedure } from './procedure.ts';
import { fold } from './vietnamese.ts';

/** What of a procedure a citizen is told or scans, and its name on the sheet. Checks of the data itself are left out. */
const NOTICED: readonly (readonly [read: (one: Procedure) => string | null, what: string])[] = [
  [({ name }) => name, 'Tên'],
  [({ field }) => field, 'Lĩnh vực'],
  [({ timeLimitText }) => timeLimitText, 'Thời hạn'],
  [({ fee }) => fee, 'Phí, lệ phí'],
  [({ authority }) => authority, 'Cơ quan thực hiện'],
  [({ documentCount }) => documentCount?.toString() ?? null, 'Số loại giấy tờ'],
  [({ channels }) => channels.join(', '), 'Cách nộp'],
  [({ decision }) => decision, 'Quyết định công bố'],
  [({ legalBasis }) => legalBasis.join('; '), 'Căn cứ pháp lý'],
  [(one) => displayAddress(one) ?? null, 'Địa chỉ trong mã QR'],
];

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
  return NOTICED.map(([read, what]) => ({
    what,
    before: plain(read(before)),
    after: plain(read(after)),
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
