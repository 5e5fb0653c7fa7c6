import type { Feedback } from '../components/feedback-form/feedback-draft.ts';
import type { Rating } from '../components/satisfaction-rating/satisfaction-rating.ts';

/** Where the kiosk keeps what citizens say. Both reject when it could not be kept. */
export interface KioskStore {
  /** Keeps a phản ánh, kiến nghị; resolves to its receipt code. */
  keepFeedback(feedback: Feedback): Promise<string>;
  /** Keeps one rating; it carries no name. */
  keepRating(rating: Rating): Promise<void>;
}

/** Opens the store when it is first needed, so that the database's code never delays the first screen. */
export type OpenStore = () => Promise<KioskStore>;
