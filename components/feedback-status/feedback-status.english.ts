import type { FeedbackStatusTexts } from './feedback-status.texts.ts';

/** `<feedback-status>` in English. */
export const FEEDBACK_STATUS_ENGLISH: FeedbackStatusTexts = {
  code: 'Receipt code',
  look: 'Show',
  looking: 'Looking…',
  word: (code) => `Feedback ${code}`,
  reason: 'Reason',
  yourWords: 'Your words',
  answer: 'Answer',
  codeMissing: 'Please write the code of your slip, or of the screen when you sent it.',
  failed: (why) => `Could not be looked up (${why}). Please try again later.`,
  unknown: (code) => `No feedback has the code ${code}. Please check every letter.`,
  steps: {
    received: 'Received',
    refused: 'Not accepted',
    deciding: 'Being considered',
    accepted: 'Accepted',
    answered: 'Answered',
    answering: 'Answer',
    published: 'Result published',
    publishing: 'Publish the result',
  },
  on: (day) => `on ${day}`,
  by: (day) => `by ${day}`,
  afterAnswer: 'after the answer',
};
