import {
  formatCount,
  formatPercent,
  formatShare,
  roundPercent,
  type Share,
} from '../percentage.ts';
import { shareOf } from './digital-tables.ts';
import type { Form06aCounts } from './form-06a.ts';
import type { OfficeReport } from './office-report.ts';

/** One figure of a period beside the same of the period before. */
export interface ComparisonLine {
  readonly label: string;
  readonly now: string;
  readonly before: string;
  /** Signed; '' where one of the two has nothing to be a share of. */
  readonly change: string;
}

const signed = (value: number, text: string): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`;

function compareCounts(label: string, now: number, then: number): ComparisonLine {
  const change = now - then;
  return {
    label,
    now: formatCount(now),
    before: formatCount(then),
    change: signed(change, formatCount(Math.abs(change))),
  };
}

function compareShares(
  label: string,
  now: Share | undefined,
  then: Share | undefined,
): ComparisonLine {
  const text = (share: Share | undefined): string =>
    share === undefined ? '–' : formatShare(share);
  const line = { label, now: text(now), before: text(then) };
  if (now === undefined || then === undefined) return { ...line, change: '' };
  // Of the two as they are printed, so that whoever subtracts them gets the same.
  const points = Math.round((roundPercent(now) - roundPercent(then)) * 100) / 100;
  return { ...line, change: signed(points, `${formatPercent(Math.abs(points))} điểm %`) };
}

const punctual = ({ early, onTime, resolved }: Form06aCounts): Share | undefined =>
  shareOf(early + onTime, resolved);
const online = (counts: Form06aCounts): Share | undefined =>
  shareOf(counts.online, counts.online + counts.direct);

/** The period beside the one before it; nothing where that one is empty. */
export function compareReport({ form, before }: OfficeReport): readonly ComparisonLine[] {
  const { total: now } = form;
  const { total: then } = before;
  if (then.received === 0) return [];
  return [
    compareCounts('Tiếp nhận', now.received, then.received),
    compareShares('Trực tuyến trong số tiếp nhận mới', online(now), online(then)),
    compareCounts('Đã giải quyết', now.resolved, then.resolved),
    compareShares('Trước hạn và đúng hạn', punctual(now), punctual(then)),
    compareCounts('Giải quyết quá hạn', now.late, then.late),
    compareCounts('Đang giải quyết', now.pending, then.pending),
    compareCounts('Đang giải quyết, quá hạn', now.pendingLate, then.pendingLate),
  ];
}
