import type { StrikeReason } from '../event.ts';

/** Why an entry was struck out, as the book says it. */
export const STRIKE_TEXTS = {
  'wrong-number': 'ghi nhầm số',
  'wrong-dossier': 'ghi nhầm hồ sơ',
  cancelled: 'hủy theo quyết định',
  other: 'lý do khác, xem biên bản',
} as const satisfies Record<StrikeReason, string>;
