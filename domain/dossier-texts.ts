import type { Channel, DueChangedEvent, Outcome } from './event.ts';

/** How a dossier came in, for people. */
export const CHANNEL_TEXTS = {
  online: 'Trực tuyến',
  direct: 'Trực tiếp',
  post: 'Bưu chính',
} as const satisfies Record<Channel, string>;

/** What ended a dossier, for people. */
export const OUTCOME_TEXTS = {
  done: 'có kết quả',
  withdrawn: 'người nộp rút hồ sơ',
  refused: 'từ chối giải quyết',
  stopped: 'dừng giải quyết',
} as const satisfies Record<Outcome, string>;

/** Why a result was promised for another time, for people. */
export const DUE_CHANGE_TEXTS = {
  supplement: 'sau khi nhận bổ sung',
  extension: 'có văn bản xin lỗi',
  system: 'theo hệ thống một cửa',
} as const satisfies Record<DueChangedEvent['reason'], string>;
