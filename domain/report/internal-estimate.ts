import { dayOf, type Period } from '../day.ts';
import type { Share } from '../percentage.ts';
import type { DigitisingCounts } from './digital-tables.ts';
import { dueOn, isFinishedBy, type CountedDossier } from './dossier-record.ts';
import { endOf, entryOf, standingOf, type CountingRules } from './form-06a.ts';

/** One part of the index of QĐ 766/QĐ-TTg as the journal lets it be estimated. Never the official score. */
export interface EstimateItem {
  readonly name: string;
  readonly most: number;
  /** Points, two decimals; undefined where the journal holds nothing to compute it from. */
  readonly score?: number;
  readonly share?: Share;
  /** How it was computed, in Vietnamese. */
  readonly way: string;
}

/** Said wherever the estimate is shown. */
export const ESTIMATE_NOTE =
  'Ước tính nội bộ theo QĐ 766/QĐ-TTg từ số liệu của đơn vị; công thức chưa được đối chiếu với văn bản gốc và không thay cho điểm do hệ thống quốc gia công bố.';

const round = (value: number): number => Math.round(value * 100) / 100;

function item(name: string, most: number, share: Share, factor: number, way: string): EstimateItem {
  if (share.denominator === 0) return { name, most, way };
  const score = Math.min(most, most * factor * (share.numerator / share.denominator));
  return { name, most, share, score: round(score), way };
}

/** Kept in time, more than one supplement counting as late; what still runs counts while it is in time. */
function isPunctual(record: CountedDossier, period: Period, rules: CountingRules): boolean {
  if (record.supplements.filter(({ from }) => from <= period.to).length > 1) return false;
  if (isFinishedBy(record, period.to)) {
    const end = endOf(record, period, rules);
    if (end !== undefined) return end !== 'late';
    const due = dueOn(record, record.finished!.on, rules.extensionsCount);
    return due === undefined || record.finished!.on <= dayOf(due);
  }
  return standingOf(record, period, rules) !== 'pendingLate';
}

/** The parts of the index that can be had from dossiers alone. */
export function estimateIndex(
  records: readonly CountedDossier[],
  digitising: DigitisingCounts,
  period: Period,
  rules: CountingRules,
): readonly EstimateItem[] {
  const inScope = records.filter((record) => entryOf(record, period) !== undefined);
  const punctual = inScope.filter((record) => isPunctual(record, period, rules)).length;
  const { received, papersDigitised, papersReused, resolved, resultDigitised } = digitising;
  return [
    item(
      'Tiến độ giải quyết',
      20,
      { numerator: punctual, denominator: inScope.length },
      1,
      '20 × (đã giải quyết đúng hạn + đang giải quyết trong hạn) ÷ tổng tiếp nhận; yêu cầu bổ sung quá một lần tính là quá hạn',
    ),
    item(
      'Kết quả giải quyết điện tử',
      6,
      { numerator: resultDigitised, denominator: resolved },
      1,
      '6 × kết quả đã số hóa ÷ đã giải quyết',
    ),
    item(
      'Số hóa thành phần hồ sơ',
      4,
      { numerator: papersDigitised, denominator: received },
      1,
      '4 × hồ sơ có số hóa thành phần ÷ tiếp nhận',
    ),
    item(
      'Tái sử dụng dữ liệu số hóa',
      2,
      { numerator: papersReused, denominator: received },
      1.25,
      '2 × tỷ lệ tái sử dụng, đủ điểm từ 80 %',
    ),
  ];
}
