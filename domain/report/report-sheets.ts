import { formatDay } from '../day.ts';
import { formatShare, type Share } from '../percentage.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { shareOf } from './digital-tables.ts';
import { FORM_06A_COLUMNS, type Form06aCounts } from './form-06a.ts';
import { ESTIMATE_NOTE } from './internal-estimate.ts';
import type { ReportUnit } from './narrative.ts';
import type { OfficeReport } from './office-report.ts';
import { makeComparison, makeMonths } from './period-sheets.ts';
import { head, titleRows, wide, type Row } from './sheet-rows.ts';

const FORM_WIDTH = 13;

/** The notes the printed form carries below its table. */
export const FORM_06A_NOTES = [
  'Cột (9) Đúng hạn: gồm cả hồ sơ trả lại, công dân xin rút và hồ sơ không có ngày hẹn.',
  'Cột (12) Trong hạn: gồm cả hồ sơ chờ bổ sung và hồ sơ không có ngày hẹn.',
] as const;

function makeForm06a(report: OfficeReport, unit: ReportUnit): Sheet {
  const { form, period } = report;
  const numbers = (counts: Form06aCounts, isBold: boolean): SheetCell[] =>
    FORM_06A_COLUMNS.map((name) => ({ value: counts[name], ...(isBold ? { isBold } : {}) }));
  const heads: readonly Row[] = [
    [
      head('TT', 1, 3),
      head('Lĩnh vực, công việc giải quyết theo cấp', 1, 3),
      head('Số lượng hồ sơ tiếp nhận', 4),
      null,
      null,
      null,
      head('Số lượng hồ sơ đã giải quyết', 4),
      null,
      null,
      null,
      head('Số lượng hồ sơ đang giải quyết', 3),
      null,
      null,
    ],
    [
      null,
      null,
      head('Tổng số', 1, 2),
      head('Trong kỳ', 2),
      null,
      head('Từ kỳ trước', 1, 2),
      head('Tổng số', 1, 2),
      head('Trước hạn', 1, 2),
      head('Đúng hạn', 1, 2),
      head('Quá hạn', 1, 2),
      head('Tổng số', 1, 2),
      head('Trong hạn', 1, 2),
      head('Quá hạn', 1, 2),
    ],
    [
      null,
      null,
      null,
      head('Trực tuyến'),
      head('Trực tiếp, dịch vụ bưu chính'),
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    Array.from({ length: FORM_WIDTH }, (_, at) => head(`(${at + 1})`)),
  ];
  return {
    name: 'II.06a',
    isLandscape: true,
    widths: [5, 34, ...Array.from({ length: FORM_WIDTH - 2 }, () => 11)],
    rows: [
      ...titleRows(
        [
          'Biểu số II.06a/VPCP/KSTT',
          'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC',
          `Kỳ báo cáo: ${report.name} (từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)})`,
          `Đơn vị báo cáo: UBND ${unit.name}${unit.above === '' ? '' : ` · Đơn vị nhận báo cáo: ${unit.above}`}`,
          'Đơn vị tính: Số hồ sơ TTHC',
        ],
        FORM_WIDTH,
      ),
      ...heads,
      ...form.rows.map((row, at): Row => [
        { value: at + 1, align: 'center' },
        { value: row.field },
        ...numbers(row, false),
      ]),
      [{ value: '' }, { value: 'Tổng số', isBold: true }, ...numbers(form.total, true)],
      ...FORM_06A_NOTES.map((value) => wide({ value }, FORM_WIDTH)),
    ],
  };
}

/** One line of a table of figures. */
export interface TableLine {
  readonly label: string;
  readonly value: number;
  readonly share?: Share;
}

/** One of the tables beside biểu II.06a. */
export interface FiguresTable {
  /** The sheet's name. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly TableLine[];
}

const line = (label: string, value: number, whole?: number): TableLine => {
  const share = whole === undefined ? undefined : shareOf(value, whole);
  return { label, value, ...(share && { share }) };
};

/** The tables of digitising, online filing, payment and feedback. */
export function makeTables(report: OfficeReport): readonly FiguresTable[] {
  const { digitising: d, online: o, payment: p, feedback: f } = report;
  return [
    {
      name: 'Số hóa',
      title: 'Số hóa hồ sơ, kết quả giải quyết TTHC',
      lines: [
        line('Tiếp nhận (cả từ kỳ trước)', d.received),
        line('Có số hóa thành phần hồ sơ', d.papersDigitised, d.received),
        line('Chưa số hóa thành phần hồ sơ', d.papersNotDigitised, d.received),
        line('Có tái sử dụng thành phần', d.papersReused, d.received),
        line('Đã giải quyết', d.resolved),
        line('Đã số hóa kết quả', d.resultDigitised, d.resolved),
        line('Chưa số hóa kết quả', d.resultNotDigitised, d.resolved),
      ],
    },
    {
      name: 'Trực tuyến',
      title: 'Hồ sơ trực tuyến',
      lines: [
        line('Tiếp nhận mới trong kỳ', o.newlyReceived),
        line('Trực tuyến', o.online, o.newlyReceived),
        line('– toàn trình', o.full, o.newlyReceived),
        line('– một phần', o.partial, o.newlyReceived),
        line('Qua dịch vụ bưu chính công ích', o.post, o.newlyReceived),
      ],
    },
    {
      name: 'Thanh toán',
      title: 'Thanh toán phí, lệ phí',
      lines: [
        line('Hồ sơ có nghĩa vụ tài chính', p.withFee),
        line('Thanh toán trực tuyến', p.paidOnline, p.withFee),
        line('Thanh toán trực tiếp', p.paidDirect, p.withFee),
        line('Chưa thanh toán', p.unpaid, p.withFee),
      ],
    },
    {
      name: 'PAKN',
      title: 'Phản ánh, kiến nghị (cột tạm, chưa đối chiếu biểu II.05)',
      lines: [
        line('Tổng số', f.total),
        line('Tiếp nhận mới trong kỳ', f.newlyReceived),
        line('Từ kỳ trước chuyển qua', f.carriedOver),
        line('Về quy định hành chính', f.regulation),
        line('Về hành vi hành chính', f.behaviour),
        line('Đã xử lý', f.answered, f.total),
        line('Đang xử lý', f.pending, f.total),
        line('Đã đăng tải công khai kết quả', f.published),
      ],
    },
  ];
}

function toSheet({ name, title, lines }: FiguresTable, period: string): Sheet {
  return {
    name,
    isLandscape: false,
    widths: [52, 14, 30],
    rows: [
      ...titleRows([title.toLocaleUpperCase('vi'), period], 3),
      [head('Chỉ tiêu'), head('Số hồ sơ'), head('Tỷ lệ')],
      ...lines.map(({ label, value, share }): Row => [
        { value: label },
        { value },
        { value: share === undefined ? '' : formatShare(share), align: 'right' },
      ]),
    ],
  };
}

function makeEstimate({ estimate, name }: OfficeReport): Sheet {
  return {
    name: 'QĐ 766 (ước tính)',
    isLandscape: false,
    widths: [34, 12, 12, 28, 60],
    rows: [
      ...titleRows(['ƯỚC TÍNH NỘI BỘ THEO QĐ 766/QĐ-TTg', name], 5),
      [head('Chỉ số'), head('Điểm'), head('Tối đa'), head('Số liệu'), head('Cách tính')],
      ...estimate.map(({ name: item, score, most, share, way }): Row => [
        { value: item },
        { value: score ?? '–', align: 'right' },
        { value: most },
        { value: share === undefined ? '' : formatShare(share), align: 'right' },
        { value: way },
      ]),
      wide({ value: ESTIMATE_NOTE }, 5),
    ],
  };
}

function makeChecks({ checks, problems, name }: OfficeReport, reason: string): Sheet {
  return {
    name: 'Kiểm tra',
    isLandscape: false,
    widths: [10, 56, 14, 50],
    rows: [
      ...titleRows(['KIỂM TRA SỐ LIỆU', name], 4),
      [head('Mã'), head('Điều phải đúng'), head('Kết quả'), head('Số liệu')],
      ...checks.map(({ check, rule, holds, computed }): Row => [
        { value: check },
        { value: rule },
        { value: holds ? 'Đúng' : 'SAI', isBold: !holds },
        { value: computed },
      ]),
      ...problems.map(({ dossier, text }): Row => [
        { value: 'Hồ sơ' },
        { value: text },
        { value: 'Xem lại' },
        { value: dossier },
      ]),
      ...(reason === '' ? [] : [wide({ value: `Lý do vẫn xuất: ${reason}`, isBold: true }, 4)]),
    ],
  };
}

/**
 * Every table of a report, a sheet each, in the order they are printed.
 * @param reason why a report whose checks fail is exported all the same; '' where none fails
 */
export function makeReportSheets(
  report: OfficeReport,
  unit: ReportUnit,
  reason = '',
): readonly Sheet[] {
  return [
    makeForm06a(report, unit),
    ...makeComparison(report),
    makeMonths(report),
    ...makeTables(report).map((table) => toSheet(table, report.name)),
    makeEstimate(report),
    makeChecks(report, reason),
  ];
}
