import type { Feedback } from './feedback-draft.ts';

/** A person read their words once more and sent them; the shell answers by setting `receipt` or `problem`. */
export class FeedbackSubmitEvent extends Event {
  readonly feedback: Feedback;
  constructor(feedback: Feedback) {
    super('feedback-submit', { bubbles: true, composed: true });
    this.feedback = feedback;
  }
}

/** A person is done with the form. */
export class FeedbackCloseEvent extends Event {
  constructor() {
    super('feedback-close', { bubbles: true, composed: true });
  }
}
