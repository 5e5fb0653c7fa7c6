import type { FeedbackDue } from '../../../domain/deadline/feedback-due.ts';
import type { FeedbackKind, FeedbackState } from '../../../storage/schema.ts';

/** What a word is about, as the law names it. */
export const KINDS = {
  regulation: 'Quy định hành chính',
  behaviour: 'Hành vi hành chính',
  anonymous: 'Góp ý ẩn danh',
} as const satisfies Record<FeedbackKind, string>;

/** How far a word has come. */
export const STATES = {
  received: 'Mới nhận',
  'in-progress': 'Đang xử lý',
  waiting: 'Chờ người gửi bổ sung',
  refused: 'Không tiếp nhận',
  answered: 'Đã trả lời',
  published: 'Đã công khai',
} as const satisfies Record<FeedbackState, string>;

/** What the office owes next. */
export const STEPS = {
  decide: 'Tiếp nhận hoặc từ chối',
  answer: 'Trả lời',
  publish: 'Công khai kết quả',
} as const satisfies Record<FeedbackDue['step'], string>;
