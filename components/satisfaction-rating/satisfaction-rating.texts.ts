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

/** What `<satisfaction-rating>` says. */
export const SATISFACTION_RATING_TEXTS: Texts<typeof vi> = {
  vi,
  en: {
    question: 'How do you rate the way officers guided you, took in and handled your papers?',
    levels: {
      'very-satisfied': 'Very satisfied',
      satisfied: 'Satisfied',
      unsatisfied: 'Not satisfied',
    },
    reasons: {
      'Thái độ': 'Attitude',
      'Chờ lâu': 'Long wait',
      'Hướng dẫn chưa rõ': 'Unclear guidance',
      'Phải đi lại nhiều lần': 'Had to come several times',
      'Điều khác': 'Something else',
    },
    chooseOne: 'Please choose one of the three above.',
    nameless: 'No name is kept, only how many chose each.',
    aboutWhat: 'About what?',
    optional: '(optional)',
    thanks: 'Thank you for your rating',
    thanksNote: 'It helps the commune to serve better.',
    send: 'Send rating',
    sending: 'Sending…',
    sendAgain: 'Send again',
  },
};
