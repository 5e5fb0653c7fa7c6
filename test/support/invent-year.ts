import { addDays, type Day, type Period } from '../../domain/day.ts';
import type { Channel, DossierEvent } from '../../domain/event.ts';

/** The figures of an invented year, in dossiers; the parts of each line make the same total. */
export interface InventedYear {
  readonly period: Period;
  /** Received, with what was carried over. */
  readonly fields: readonly (readonly [name: string, count: number])[];
  readonly online: number;
  readonly direct: number;
  readonly carriedOver: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly pendingInTime: number;
  readonly pendingLate: number;
  readonly papersDigitised: number;
  readonly resultDigitised: number;
}

/**
 * The year of the report it all began from: 2.936 + 33 + 3 received, 2.844 + 15 + 4 resolved. Its eight fields make
 * 2.971, so the one dossier it lost stands in a field of its own; results digitised are as many as can be.
 */
export const GOLDEN_YEAR: InventedYear = {
  period: { from: '2022-12-15', to: '2023-12-14' },
  fields: [
    ['Chứng thực', 1811],
    ['Hộ tịch', 795],
    ['Bảo trợ xã hội', 237],
    ['Người có công', 32],
    ['Văn hóa', 7],
    ['Thi đua - khen thưởng', 6],
    ['Liên thông đăng ký khai sinh', 66],
    ['Liên thông đăng ký khai tử', 17],
    ['Không rõ lĩnh vực', 1],
  ],
  online: 2936,
  direct: 33,
  carriedOver: 3,
  early: 2844,
  onTime: 15,
  late: 4,
  pendingInTime: 109,
  pendingLate: 0,
  papersDigitised: 2938,
  resultDigitised: 2863,
};

/** One invented dossier, as a register or an export would list it. */
export interface InventedDossier {
  readonly id: string;
  readonly code: string;
  readonly field: string;
  readonly channel: Channel;
  readonly received: Day;
  readonly due: Day;
  readonly finished?: Day;
  readonly papersDigitised: boolean;
  readonly resultDigitised: boolean;
}

/** Names repeated by their counts: the nth dossier has the nth. */
function spread<T>(parts: readonly (readonly [T, number])[]): readonly T[] {
  return parts.flatMap(([name, count]) => Array.from({ length: count }, () => name));
}

/** A step through a year that meets every place once and looks unordered. */
function shuffle(at: number, size: number): number {
  return (at * 7919 + 13) % size;
}

/** The dossiers of an invented year, the same each time. */
export function inventDossiers(year: InventedYear): readonly InventedDossier[] {
  const { from, to } = year.period;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  const fields = spread(year.fields);
  const entries = spread<Channel | 'carriedOver'>([
    ['carriedOver', year.carriedOver],
    ['direct', year.direct],
    ['online', year.online],
  ]);
  const ends = spread([
    ['early', year.early],
    ['onTime', year.onTime],
    ['late', year.late],
    ['pendingLate', year.pendingLate],
    ['pendingInTime', year.pendingInTime],
  ] as const);
  const size = fields.length;
  return fields.map((field, at): InventedDossier => {
    // Fields and ends are walked in different orders, so that each field has some of each.
    const entry = entries[at]!;
    const end = ends[shuffle(at, size)]!;
    const isOver = !end.startsWith('pending');
    const room = days - 14;
    const day =
      entry === 'carriedOver'
        ? addDays(from, -5)
        : end === 'pendingInTime'
          ? addDays(to, -(at % 3))
          : addDays(from, shuffle(at, room));
    const due = addDays(day, end === 'pendingInTime' || entry === 'carriedOver' ? 9 : 6);
    const slack = { early: -1, onTime: 0, late: 3, pendingLate: 0, pendingInTime: 0 }[end];
    const number = String(at + 1).padStart(5, '0');
    return {
      id: `invented-${number}`,
      code: `THU.00.00-${day.slice(2).replaceAll('-', '')}-${number}`,
      field,
      channel: entry === 'carriedOver' ? 'online' : entry,
      received: day,
      due,
      ...(isOver ? { finished: addDays(due, slack) } : {}),
      papersDigitised: at < year.papersDigitised,
      resultDigitised: isOver && ends.indexOf(end) >= 0 && shuffle(at, size) < year.resultDigitised,
    };
  });
}

const UUID = '01900000-0000-7000-8000-';

/** The journal's lines about invented dossiers. */
export function eventsOf(dossiers: readonly InventedDossier[]): readonly DossierEvent[] {
  let line = 0;
  return dossiers.flatMap((dossier): DossierEvent[] => {
    const base = (): Pick<DossierEvent, 'id' | 'station' | 'at' | 'schema' | 'dossierId'> => ({
      id: `${UUID}${String((line += 1)).padStart(12, '0')}`,
      station: 'may-thu',
      at: `${dossier.received}T01:00:00Z`,
      schema: 1,
      dossierId: dossier.id,
    });
    const { received, finished, channel, field, due } = dossier;
    return [
      { ...base(), kind: 'received', on: received, channel, field, due },
      ...(dossier.papersDigitised
        ? [{ ...base(), kind: 'digitised', part: 'papers', on: received } as const]
        : []),
      ...(finished === undefined
        ? []
        : [{ ...base(), kind: 'finished', outcome: 'done', on: finished } as const]),
      ...(finished !== undefined && dossier.resultDigitised
        ? [{ ...base(), kind: 'digitised', part: 'result', on: finished } as const]
        : []),
    ];
  });
}
