import type { Texts } from '../language.ts';

const vi = {
  code: 'Mã tra cứu',
  look: 'Xem kết quả',
  looking: 'Đang tìm…',
  word: (code: string): string => `Ý kiến ${code}`,
  reason: 'Lý do',
  yourWords: 'Ý kiến của ông/bà',
  answer: 'Trả lời',
  codeMissing: 'Ông/bà ghi mã trên giấy hẹn hoặc trên màn hình lúc gửi.',
  failed: (why: string): string => `Chưa tra được (${why}). Ông/bà thử lại sau.`,
  unknown: (code: string): string =>
    `Không có ý kiến nào mang mã ${code}. Ông/bà xem lại từng chữ.`,
  steps: {
    received: 'Đã ghi nhận',
    refused: 'Không tiếp nhận',
    deciding: 'Xem xét tiếp nhận',
    accepted: 'Đã tiếp nhận',
    answered: 'Đã trả lời',
    answering: 'Trả lời',
    published: 'Đã công khai kết quả',
    publishing: 'Công khai kết quả',
  },
  on: (day: string): string => `ngày ${day}`,
  by: (day: string): string => `chậm nhất ngày ${day}`,
  afterAnswer: 'sau khi có trả lời',
};

/** Every sentence of the element. */
export type FeedbackStatusTexts = typeof vi;

/** What `<feedback-status>` says. */
export const FEEDBACK_STATUS_TEXTS: Texts<FeedbackStatusTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.feedbackStatus,
};
