import { addDays, type Day } from '../../domain/day.ts';
import type { ImportedRow, TransferredEvent } from '../../domain/event.ts';
import { createRandom } from '../../test/fixtures/widgets/person.ts';

/** Ten years of a large commune, in dossiers. */
export const TEN_YEARS = 30_000;

const DAYS = 3650;
const FIRST = '2016-12-15';
const FIELDS = ['Chứng thực', 'Hộ tịch', 'Bảo trợ xã hội', 'Người có công', 'Đất đai', 'Văn hóa'];

/** An invented dossier received in ten years. */
export interface InventedDossier {
  readonly code: string;
  readonly field: string;
  readonly isDirect: boolean;
  readonly received: Day;
  readonly due: Day;
  readonly finished?: Day;
}

/** Invented dossiers of ten years; one in fifty is never over. */
export function inventDossiers(seed: number, count: number): readonly InventedDossier[] {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, at) => {
    const received = addDays(FIRST, below(DAYS));
    const isOver = below(50) > 0;
    return {
      code: `THU.00-${received.slice(2).replaceAll('-', '')}-${String(at).padStart(6, '0')}`,
      field: FIELDS[below(FIELDS.length)]!,
      isDirect: below(20) === 0,
      received,
      due: addDays(received, 5),
      ...(isOver && { finished: addDays(received, below(8)) }),
    };
  });
}

/** The same as a row of an import. */
export function toRow(
  { code, field, isDirect, received, due, finished }: InventedDossier,
  at: number,
): ImportedRow {
  return {
    dossierId: `dossier-${at}`,
    code,
    field,
    channel: isDirect ? 'direct' : 'online',
    received,
    due,
    papers: 'digitised',
    ...(finished && {
      finished: { on: finished, outcome: 'done' },
      returned: finished,
      resultDigitised: true,
    }),
  };
}

/** An invented transfer; every line has an id of its own. */
export function inventTransfer(at: number): TransferredEvent {
  const day = addDays(FIRST, at % DAYS);
  return {
    id: `01500000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`,
    station: 'may-01',
    at: `${day}T03:00:00.000Z`,
    schema: 1,
    kind: 'transferred',
    dossierId: `transfer-${Math.floor(at / 7)}`,
    procedure: '1.001193',
    from: 'Một cửa (thực hành)',
    to: 'Hộ tịch (thực hành)',
    kept: ['child.fullName', 'child.birthDate', 'mother.fullName', 'father.fullName'],
    transformed: ['child.residence'],
    failed: [],
    keystrokesSaved: 120,
    secondsSaved: 30,
    milliseconds: 900,
  };
}
