import type { Texts } from '../language.ts';

/** Reasons as they are kept and counted, whatever language the person reads. */
export const REASONS = [
  'Thái độ',
  'Chờ lâu',
  'Hướng dẫn chưa rõ',
  'Phải đi lại nhiều lần',
  'Điều khác',
] as const;
type Reason = (typeof REASONS)[number];

const vi = {
  question: 'Ông/Bà đánh giá thế nào về việc công chức hướng dẫn, tiếp nhận và giải quyết hồ sơ?',
  levels: {
    'very-satisfied': 'Rất hài lòng',
    satisfied: 'Hài lòng',
    unsatisfied: 'Chưa hài lòng',
  },
  reasons: Object.fromEntries(REASONS.map((reason) => [reason, reason])) as Readonly<
    Record<Reason, string>
  >,
  chooseOne: 'Ông/bà chọn một trong ba mức ở trên.',
  nameless: 'Không ghi tên. Chỉ đếm số lượt theo từng mức.',
  aboutWhat: 'Về điều gì?',
  optional: '(có thể bỏ qua)',
  thanks: 'Cảm ơn ông/bà đã đánh giá',
  thanksNote: 'Ý kiến giúp xã phục vụ tốt hơn.',
  send: 'Gửi đánh giá',
  sending: 'Đang gửi…',
  sendAgain: 'Gửi lại',
};

/** Every sentence of the element. */
export type SatisfactionRatingTexts = typeof vi;

/** What `<satisfaction-rating>` says. */
export const SATISFACTION_RATING_TEXTS: Texts<SatisfactionRatingTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.satisfactionRating,
};
