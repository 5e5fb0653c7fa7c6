import type { Feedback } from './feedback-draft.ts';

/**
 * A person read their words once more and sent them; the shell answers by setting `receipt` or `problem`, or lets the
 * element's `action` be asked by not preventing the default.
 */
export class FeedbackSubmitEvent extends Event {
  readonly feedback: Feedback;
  constructor(feedback: Feedback) {
    super('feedback-submit', { bubbles: true, composed: true, cancelable: true });
    this.feedback = feedback;
  }
}

/** A person is done with the form. */
export class FeedbackCloseEvent extends Event {
  constructor() {
    super('feedback-close', { bubbles: true, composed: true });
  }
}
