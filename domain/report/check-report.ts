import { formatCount } from '../percentage.ts';
import type { DigitisingCounts } from './digital-tables.ts';
import type { FeedbackCounts } from './feedback-table.ts';
import { FORM_06A_COLUMNS, type Form06a, type Form06aCounts } from './form-06a.ts';

/** One identity held against the figures. All texts are Vietnamese. */
export interface ReportCheck {
  /** 'C1' to 'C11', the numbers `audit` uses for a written report. */
  readonly check: string;
  readonly holds: boolean;
  /** What must be equal. */
  readonly rule: string;
  /** The figures, '2.972 = 2.936 + 33 + 3', and where they fail, the rows. */
  readonly computed: string;
}

/** The figures a check looks at. */
export interface CheckedFigures {
  readonly form: Form06a;
  readonly digitising: DigitisingCounts;
  readonly feedback: FeedbackCounts;
  /** What the period before left open, as its report was sent; undefined when it is not known. */
  readonly leftBefore?: number;
}

type Column = keyof Form06aCounts;

const IDENTITIES: readonly (readonly [
  check: string,
  rule: string,
  total: Column,
  ...parts: Column[],
])[] = [
  [
    'C1',
    'Tiếp nhận = trực tuyến + trực tiếp, bưu chính + kỳ trước chuyển qua',
    'received',
    'online',
    'direct',
    'carriedOver',
  ],
  ['C2', 'Đã giải quyết = trước hạn + đúng hạn + quá hạn', 'resolved', 'early', 'onTime', 'late'],
  ['C3', 'Đang giải quyết = trong hạn + quá hạn', 'pending', 'pendingInTime', 'pendingLate'],
  ['C4', 'Tiếp nhận = đã giải quyết + đang giải quyết', 'received', 'resolved', 'pending'],
];

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** '2.972 = 2.936 + 33 + 3', or with '≠'. */
function writeEquation(whole: number, parts: readonly number[]): string {
  const sign = add(parts) === whole ? '=' : '≠';
  return `${formatCount(whole)} ${sign} ${parts.map(formatCount).join(' + ')}`;
}

function checkEquation(
  check: string,
  rule: string,
  whole: number,
  parts: readonly number[],
): ReportCheck {
  return {
    check,
    rule,
    holds: add(parts) === whole,
    computed: writeEquation(whole, parts),
  };
}

function checkRows({ rows, total }: Form06a): readonly ReportCheck[] {
  return IDENTITIES.map(([check, rule, whole, ...parts]) => {
    const of = (row: Form06aCounts): readonly number[] => parts.map((name) => row[name]);
    const wrong = rows.filter((row) => add(of(row)) !== row[whole]);
    const first = checkEquation(check, rule, total[whole], of(total));
    if (wrong.length === 0) return first;
    const named = wrong.map((row) => `${row.field}: ${writeEquation(row[whole], of(row))}`);
    return { ...first, holds: false, computed: [first.computed, ...named].join('; ') };
  });
}

function checkTotals({ rows, total }: Form06a): ReportCheck {
  const wrong = FORM_06A_COLUMNS.flatMap((name, index) => {
    const parts = rows.map((row) => row[name]);
    return add(parts) === total[name]
      ? []
      : [`cột (${index + 3}): ${writeEquation(total[name], parts)}`];
  });
  return {
    check: 'C5',
    rule: 'Tổng các lĩnh vực = tổng số, ở mọi cột',
    holds: wrong.length === 0,
    computed:
      wrong.length === 0
        ? `${rows.length} lĩnh vực, ${FORM_06A_COLUMNS.length} cột`
        : wrong.join('; '),
  };
}

/** Every identity of the forms on the figures of one report, those that hold and those that do not. */
export function checkFigures({
  form,
  digitising,
  feedback,
  leftBefore,
}: CheckedFigures): readonly ReportCheck[] {
  const checks = [
    ...checkRows(form),
    checkTotals(form),
    checkEquation('C6', 'Tiếp nhận = có + chưa số hóa thành phần hồ sơ', form.total.received, [
      digitising.papersDigitised,
      digitising.papersNotDigitised,
    ]),
    checkEquation('C7', 'Đã giải quyết = đã + chưa số hóa kết quả', form.total.resolved, [
      digitising.resultDigitised,
      digitising.resultNotDigitised,
    ]),
    {
      check: 'C8',
      rule: 'Số hóa kết quả không nhiều hơn đã giải quyết',
      holds: digitising.resultDigitised <= form.total.resolved,
      computed: `${formatCount(digitising.resultDigitised)} trên ${formatCount(form.total.resolved)}`,
    },
    checkEquation('C9', 'Phản ánh, kiến nghị = mới + kỳ trước', feedback.total, [
      feedback.newlyReceived,
      feedback.carriedOver,
    ]),
    checkEquation('C9', 'Phản ánh, kiến nghị = quy định + hành vi', feedback.total, [
      feedback.regulation,
      feedback.behaviour,
    ]),
    checkEquation('C9', 'Phản ánh, kiến nghị = đã xử lý + đang xử lý', feedback.total, [
      feedback.answered,
      feedback.pending,
    ]),
  ];
  if (leftBefore === undefined) return checks;
  const { carriedOver } = form.total;
  return [
    ...checks,
    {
      check: 'C11',
      rule: 'Kỳ trước chuyển qua = số còn đang giải quyết của báo cáo kỳ trước',
      holds: carriedOver === leftBefore,
      computed: `${formatCount(carriedOver)} ${carriedOver === leftBefore ? '=' : '≠'} ${formatCount(leftBefore)}`,
    },
  ];
}
