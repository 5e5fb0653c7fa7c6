import type { Sheet, SheetCell } from '../sheet.ts';
import { compareReport } from './comparison.ts';
import type { OfficeReport } from './office-report.ts';
import { head, titleRows, type Row } from './sheet-rows.ts';

/** The period beside the one before it; no sheet where that one is empty. */
export function makeComparison(report: OfficeReport): readonly Sheet[] {
  const lines = compareReport(report);
  if (lines.length === 0) return [];
  const right = (value: string): SheetCell => ({ value, align: 'right' });
  return [
    {
      name: 'So với kỳ trước',
      isLandscape: true,
      widths: [36, 28, 28, 20],
      rows: [
        ...titleRows([`SO VỚI ${report.before.name.toLocaleUpperCase('vi')}`, report.name], 4),
        [head('Chỉ tiêu'), head('Kỳ này'), head('Kỳ trước'), head('Tăng, giảm')],
        ...lines.map(({ label, now, before, change }): Row => [
          { value: label },
          right(now),
          right(before),
          right(change),
        ]),
      ],
    },
  ];
}

/** What came in and was settled, month by month: the numbers of the report's charts. */
export function makeMonths({ months, name }: OfficeReport): Sheet {
  return {
    name: 'Theo tháng',
    isLandscape: false,
    widths: [14, 14, 14, 14, 14, 14],
    rows: [
      ...titleRows(['HỒ SƠ THEO THÁNG', name], 6),
      ['Từ ngày', 'Đến ngày', 'Mới tiếp nhận', 'Trực tuyến', 'Đã giải quyết', 'Quá hạn'].map(
        (value) => head(value),
      ),
      ...months.map(({ period, newlyReceived, online, resolved, late }): Row => [
        { value: { day: period.from } },
        { value: { day: period.to } },
        ...[newlyReceived, online, resolved, late].map((value) => ({ value })),
      ]),
    ],
  };
}
