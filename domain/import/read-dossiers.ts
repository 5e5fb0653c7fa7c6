import { formatDay, splitTime, type Day, type LocalTime } from '../day.ts';
import { isDossierCode } from '../dossier-code.ts';
import type { Channel, Outcome } from '../event.ts';
import type { Meaning } from './column-table.ts';
import type { ColumnMap } from './columns.ts';
import type { SheetRows, TableHead } from './find-header.ts';
import {
  readChannel,
  readOnlineLevel,
  readPaidWay,
  readStatus,
  readYes,
  type Status,
} from './read-values.ts';
import { readTime, textOf, type CellValue } from './read-time.ts';
import { writesMonthFirst } from './month-first.ts';

/** One dossier of an export. Names and numbers of persons are in `person`, for the vault only. */
export interface ImportedDossier {
  /** Row of the sheet, from 1, as the spreadsheet shows it. */
  readonly row: number;
  readonly code: string;
  /** '' where the export has none: the catalogue may know it by the procedure. */
  readonly field: string;
  readonly procedure: string;
  readonly procedureCode: string;
  readonly channel: Channel;
  readonly onlineLevel?: 'full' | 'partial';
  readonly received: LocalTime;
  readonly due?: LocalTime;
  readonly finished?: { readonly on: Day; readonly outcome: Outcome };
  readonly returned?: Day;
  readonly awaitsSupplement: boolean;
  readonly papersDigitised: boolean;
  readonly papersReused: boolean;
  readonly resultDigitised: boolean;
  readonly hasFee: boolean;
  readonly paidWay?: 'online' | 'direct';
  readonly person: Readonly<
    Partial<Record<'ownerName' | 'requesterName' | 'idNumber' | 'phone' | 'address', string>>
  >;
}

/** A row that was not taken, or was taken with a doubt. */
export interface RowNote {
  readonly row: number;
  /** As far as it could be read; '' otherwise. */
  readonly code: string;
  /** Vietnamese. */
  readonly reason: string;
}

/** Everything an export says. */
export interface ImportReading {
  readonly dossiers: readonly ImportedDossier[];
  /** Rows that could not be taken. */
  readonly refused: readonly RowNote[];
  /** Rows that stand for no dossier of a report: only registered online, or never accepted. */
  readonly leftOut: readonly RowNote[];
  /** Rows that were taken and should be looked at. */
  readonly doubts: readonly RowNote[];
  /** What the export as a whole does not say. */
  readonly gaps: readonly string[];
}

/** A reason why a row cannot be taken. */
class Refusal extends Error {}

type Cell = (meaning: Meaning) => CellValue;

/** The cells of one row, and how the table writes its days. */
interface RowCells {
  readonly cell: Cell;
  readonly monthFirst: boolean;
}

const DAYS = ['received', 'due', 'finished', 'returned'] as const satisfies readonly Meaning[];

function* listDays(rows: SheetRows, { row, columns }: TableHead): Iterable<CellValue> {
  const places = DAYS.flatMap((meaning) => columns[meaning] ?? []);
  for (let at = row + 1; at < rows.length; at += 1)
    for (const place of places) yield rows[at]![place];
}

/** "1 | 2 | 3" or "(1) | (2) | (3)" under a header. */
function numbersColumns(cells: readonly CellValue[]): boolean {
  const texts = cells
    .map((cell) => textOf(cell).replace(/[()]/g, ''))
    .filter((text) => text !== '');
  return texts.length > 1 && texts.every((text, at) => Number(text) === Number(texts[0]) + at);
}

function readDay(
  { cell, monthFirst }: RowCells,
  meaning: Meaning,
  label: string,
): LocalTime | undefined {
  const value = cell(meaning);
  const time = readTime(value, monthFirst);
  if (time !== undefined) return time;
  const text = textOf(value);
  // "Không quy định", "-": no day; digits that make no day are a mistake.
  if (!/\d/.test(text)) return undefined;
  throw new Refusal(`${label} “${text}” không phải một ngày.`);
}

const OUTCOMES: Readonly<Partial<Record<Status, Outcome>>> = {
  finished: 'done',
  returned: 'done',
  withdrawn: 'withdrawn',
  refused: 'refused',
  stopped: 'stopped',
};

const LEFT_OUT: Readonly<Partial<Record<Status, string>>> = {
  new: 'Mới đăng ký, chưa tiếp nhận: không tính vào báo cáo.',
  rejected: 'Không được tiếp nhận: không tính vào báo cáo.',
};

interface End {
  readonly finished?: { readonly on: Day; readonly outcome: Outcome };
  readonly doubt?: string;
}

/** How a dossier ended, from its state and its days; a state that says it goes on wins over a day of ending. */
function readEnd(
  status: Status | undefined,
  finished: LocalTime | undefined,
  returned: LocalTime | undefined,
): End {
  const last = finished ?? returned;
  const byDays = last === undefined ? undefined : 'done';
  const outcome = status === undefined ? byDays : OUTCOMES[status];
  if (outcome === undefined) {
    if (finished === undefined) return {};
    return { doubt: 'Có ngày kết thúc nhưng trạng thái là đang xử lý: tính là đang giải quyết.' };
  }
  if (last === undefined) {
    if (outcome === 'stopped') return {};
    return {
      doubt: 'Trạng thái là đã xong nhưng không có ngày kết thúc: tính là đang giải quyết.',
    };
  }
  const end = { finished: { on: splitTime(last).day, outcome } };
  if (finished !== undefined) return end;
  return { ...end, doubt: 'Không có ngày kết thúc xử lý: lấy ngày trả kết quả.' };
}

function readPerson(cell: Cell): ImportedDossier['person'] {
  const names = ['ownerName', 'requesterName', 'idNumber', 'phone', 'address'] as const;
  const parts = names.flatMap((name) => {
    const text = textOf(cell(name));
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(parts);
}

type Row =
  | { readonly dossier: ImportedDossier; readonly doubts: readonly string[] }
  | { readonly leftOut: string };

function readRow(row: number, code: string, cells: RowCells): Row {
  const { cell } = cells;
  const statusText = textOf(cell('status'));
  const status = readStatus(statusText);
  if (status !== undefined && LEFT_OUT[status] !== undefined) return { leftOut: LEFT_OUT[status] };
  const received = readDay(cells, 'received', 'Ngày tiếp nhận');
  if (received === undefined) throw new Refusal('Không có ngày tiếp nhận.');
  const due = readDay(cells, 'due', 'Ngày hẹn trả');
  const finishedAt = readDay(cells, 'finished', 'Ngày kết thúc xử lý');
  const returned = readDay(cells, 'returned', 'Ngày trả kết quả');
  const { day } = splitTime(received);
  const { finished, doubt } = readEnd(status, finishedAt, returned);
  if (finished !== undefined && finished.on < day)
    throw new Refusal(
      `Kết thúc ngày ${formatDay(finished.on)}, trước ngày tiếp nhận ${formatDay(day)}.`,
    );
  const doubts = doubt === undefined ? [] : [doubt];
  if (statusText !== '' && status === undefined)
    doubts.push(`Trạng thái “${statusText}” chưa biết: xét theo các ngày.`);
  const channelText = textOf(cell('channel'));
  const channel = readChannel(channelText);
  if (channelText !== '' && channel === undefined)
    throw new Refusal(`Kênh tiếp nhận “${channelText}” chưa biết.`);
  if (channelText === '') doubts.push('Không ghi kênh tiếp nhận: tính là trực tiếp.');
  const onlineLevel = readOnlineLevel(cell('onlineLevel'));
  const paidWay = readPaidWay(cell('paidWay'));
  const papersReused = readYes(cell('papersReused')) ?? false;
  return {
    doubts,
    dossier: {
      row,
      code,
      field: textOf(cell('field')),
      procedure: textOf(cell('procedure')),
      procedureCode: textOf(cell('procedureCode')),
      channel: channel ?? 'direct',
      ...(onlineLevel && { onlineLevel }),
      received,
      ...(due && { due }),
      ...(finished && { finished }),
      ...(returned && finished && { returned: splitTime(returned).day }),
      awaitsSupplement: status === 'supplement',
      papersDigitised: readYes(cell('papersDigitised')) ?? papersReused,
      papersReused,
      resultDigitised: readYes(cell('resultDigitised')) ?? false,
      hasFee: readYes(cell('hasFee')) ?? paidWay !== undefined,
      ...(paidWay && { paidWay }),
      person: readPerson(cell),
    },
  };
}

const GAPS: readonly (readonly [Meaning, string])[] = [
  ['field', 'Tệp không có cột lĩnh vực: lấy theo thủ tục, nếu danh mục biết.'],
  ['channel', 'Tệp không có cột kênh tiếp nhận: mọi hồ sơ tính là trực tiếp.'],
  ['due', 'Tệp không có cột ngày hẹn trả: mọi hồ sơ đã giải quyết tính là đúng hạn.'],
  ['finished', 'Tệp không có cột ngày kết thúc xử lý: lấy ngày trả kết quả.'],
  ['papersDigitised', 'Tệp không có cột số hóa thành phần: bảng số hóa chưa có số liệu.'],
  ['resultDigitised', 'Tệp không có cột số hóa kết quả: bảng số hóa chưa có số liệu.'],
];

const MONTH_FIRST =
  'Tệp viết tháng trước ngày (kiểu 12/31/2026): mọi ngày được đọc theo thứ tự đó. Hãy xem lại vài dòng.';

/** What a table does not say because it lacks the column. */
export function findGaps(columns: ColumnMap): readonly string[] {
  return GAPS.filter(([meaning]) => columns[meaning] === undefined).map(([, text]) => text);
}

/**
 * The dossiers of a sheet, row by row; a row is taken whole or refused with its reason.
 * @param head whose columns may have been corrected by a person
 */
export function readDossiers(rows: SheetRows, head: TableHead): ImportReading {
  const { row: headRow, columns } = head;
  const monthFirst = writesMonthFirst(listDays(rows, head));
  const dossiers: ImportedDossier[] = [];
  const refused: RowNote[] = [];
  const leftOut: RowNote[] = [];
  const doubts: RowNote[] = [];
  const firstRows = new Map<string, number>();
  for (let at = headRow + 1; at < rows.length; at += 1) {
    const cells = rows[at]!;
    const cell: Cell = (meaning) => {
      const column = columns[meaning];
      return column === undefined ? undefined : cells[column];
    };
    const code = textOf(cell('code')).replaceAll(' ', '');
    const isNothing = code === '' && textOf(cell('received')) === '';
    // Empty rows, rows of column numbers "(1) (2)…", totals and signatures below the table.
    if (isNothing || /^\(\d+\)$/.test(code)) continue;
    if (at === headRow + 1 && numbersColumns(cells)) continue;
    const row = at + 1;
    const first = firstRows.get(code);
    try {
      if (code === '') throw new Refusal('Không có mã hồ sơ.');
      if (!isDossierCode(code)) throw new Refusal(`Mã hồ sơ “${code}” không đúng dạng.`);
      if (first !== undefined) throw new Refusal(`Mã hồ sơ đã có ở dòng ${first}.`);
      firstRows.set(code, row);
      const found = readRow(row, code, { cell, monthFirst });
      if ('leftOut' in found) {
        leftOut.push({ row, code, reason: found.leftOut });
        continue;
      }
      dossiers.push(found.dossier);
      // A gap of the whole table is said once, not on every row.
      const own = found.doubts.filter(
        (reason) => columns.channel !== undefined || !reason.startsWith('Không ghi kênh'),
      );
      const kept = own.filter(
        (reason) => columns.finished !== undefined || !reason.startsWith('Không có ngày kết thúc'),
      );
      for (const reason of kept) doubts.push({ row, code, reason });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ row, code, reason: error.message });
    }
  }
  const gaps = [...findGaps(columns), ...(monthFirst ? [MONTH_FIRST] : [])];
  return { dossiers, refused, leftOut, doubts, gaps };
}
