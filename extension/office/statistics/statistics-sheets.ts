import { formatDay, type Period } from '../../../domain/day.ts';
import type { ControlKind } from '../../../domain/form.ts';
import { savedSeconds, type SavingSeconds } from '../../../domain/keystrokes.ts';
import type { Sheet, SheetCell } from '../../../domain/sheet.ts';
import type { TransferFigures, TransferStatistics } from '../../../domain/transfer-statistics.ts';
import type { Subject } from '../../../domain/fact.ts';
import { fieldLabel, subjectLabel } from '../../../domain/vocabulary.ts';
import { nameProcedure } from '../../systems/procedure-codes.ts';

/** One table of the statistics, for the screen and for a file alike. */
export interface StatisticsTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What is counted, beside the transfers themselves. */
export interface CountedStatistics {
  readonly transfers: TransferStatistics;
  /** Values set right in the vault, by 'subject.field'. */
  readonly corrected: readonly { readonly key: string; readonly count: number }[];
  /** Letters of apology. */
  readonly letters: { readonly drafted: number; readonly sent: number };
  /** This machine's name in the journal. */
  readonly station: string;
}

const WIDGETS: Readonly<Partial<Record<ControlKind, string>>> = {
  text: 'Ô chữ',
  textarea: 'Ô chữ nhiều dòng',
  date: 'Ô ngày',
  select: 'Danh sách chọn',
  radio: 'Nút chọn một',
  checkbox: 'Ô đánh dấu',
  combobox: 'Danh sách gõ để tìm',
};

/** 'mother.fullName' in words. */
export function nameKey(key: string): string {
  const [subject, field] = key.split('.') as [Subject, string];
  return `${fieldLabel(field)} (${subjectLabel(subject)})`;
}

/** Minutes, to one decimal. */
export function minutesOf(
  { held, keystrokes }: Pick<TransferFigures, 'held' | 'keystrokes'>,
  seconds: SavingSeconds,
): number {
  return Math.round(savedSeconds({ boxes: held, keystrokes }, seconds) / 6) / 10;
}

function tableOf(
  title: string,
  head: string,
  rows: readonly TransferFigures[],
  nameRow: (name: string) => string,
  seconds: SavingSeconds,
): StatisticsTable {
  return {
    title,
    heads: [head, 'Lượt', 'Ô đã ghi', 'Trang đổi lại', 'Không ghi được', 'Phút bớt được'],
    rows: rows.map((row) => [
      nameRow(row.name),
      row.transfers,
      row.held,
      row.transformed,
      row.failed,
      minutesOf(row, seconds),
    ]),
  };
}

/** All tables of the statistics. */
export function makeTables(
  { transfers, corrected, letters, station }: CountedStatistics,
  seconds: SavingSeconds,
): readonly StatisticsTable[] {
  const { total, bySystem, byProcedure, byStation, byWidget, failedFields } = transfers;
  const procedure = (code: string): string =>
    code === '' ? 'Chưa rõ thủ tục' : nameProcedure(code);
  const machine = (id: string): string =>
    id === station ? 'Máy này' : `Máy …${id.replaceAll('-', '').slice(-6)}`;
  return [
    tableOf('Theo hệ thống', 'Từ → đến', bySystem, (name) => name, seconds),
    tableOf('Theo thủ tục', 'Thủ tục', byProcedure, procedure, seconds),
    tableOf('Theo máy', 'Máy', byStation, machine, seconds),
    {
      title: 'Theo kết quả',
      heads: ['Kết quả đọc lại', 'Số ô'],
      rows: [
        ['đã ghi', total.held - total.transformed],
        ['trang đổi lại', total.transformed],
        ['không ghi được', total.failed],
      ],
    },
    {
      title: 'Theo loại ô',
      heads: ['Loại ô', 'Đã ghi', 'Không ghi được'],
      rows: byWidget.map(({ kind, held, failed }) => [WIDGETS[kind] ?? kind, held, failed]),
    },
    {
      title: 'Mục hay không ghi được',
      heads: ['Hệ thống', 'Mục', 'Số lần'],
      rows: failedFields.map(({ system, key, count }) => [system, nameKey(key), count]),
    },
    {
      title: 'Mục hay phải sửa',
      heads: ['Mục', 'Số lần'],
      rows: corrected.map(({ key, count }) => [nameKey(key), count]),
    },
    {
      title: 'Văn bản xin lỗi',
      heads: ['Tình trạng', 'Số văn bản'],
      rows: [
        ['đã soạn', letters.drafted],
        ['đã gửi', letters.sent],
      ],
    },
  ];
}

/** The tables as sheets of a workbook. */
export function makeSheets(
  tables: readonly StatisticsTable[],
  { from, to }: Period,
): readonly Sheet[] {
  return tables.map(({ title, heads, rows }): Sheet => ({
    name: title,
    isLandscape: false,
    widths: heads.map((_, at) => (at === 0 ? 48 : 18)),
    headRows: 2,
    rows: [
      [
        { value: `${title}, từ ${formatDay(from)} đến ${formatDay(to)}` },
        ...heads.slice(1).map(() => null),
      ],
      heads.map((value): SheetCell => ({ value, isHead: true })),
      ...rows.map((row) => row.map((value): SheetCell => ({ value }))),
    ],
  }));
}
