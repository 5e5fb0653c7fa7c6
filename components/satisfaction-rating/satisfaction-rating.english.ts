import type { SatisfactionRatingTexts } from './satisfaction-rating.texts.ts';

/** `<satisfaction-rating>` in English. */
export const SATISFACTION_RATING_ENGLISH: SatisfactionRatingTexts = {
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
};
