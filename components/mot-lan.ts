/**
 * The all-in-one file for a page of the commune's site: what most pages use is in it; the others come from their own
 * file beside it when their tag first stands on the page.
 */
import { defineLater } from './define-later.ts';

export type { EditionChanges } from './edition-changes/edition-changes.ts';
export type { Feedback } from './feedback-form/feedback-draft.ts';
export type { FeedbackCloseEvent, FeedbackSubmitEvent } from './feedback-form/feedback-events.ts';
export type { FeedbackForm } from './feedback-form/feedback-form.ts';
export type { FeedbackLookupEvent, FeedbackStatus } from './feedback-status/feedback-status.ts';
export type { OfficeInfo } from './office-info/office-info.ts';
export type { PosterSheet } from './poster-sheet/poster-sheet.ts';
export { ProcedureDetail } from './procedure-detail/procedure-detail.ts';
export { ProcedureFinder } from './procedure-finder/procedure-finder.ts';
export type {
  FieldSelectEvent,
  ProcedureSelectEvent,
  SearchChangeEvent,
} from './procedure-list/procedure-events.ts';
export { ProcedureList } from './procedure-list/procedure-list.ts';
export { QrDisplay } from './qr-display/qr-display.ts';
export type {
  Rating,
  RatingSubmitEvent,
  SatisfactionRating,
} from './satisfaction-rating/satisfaction-rating.ts';
export type { Procedure } from '../domain/procedure.ts';
export type { VietnameseKeyboard } from './vietnamese-keyboard/vietnamese-keyboard.ts';

defineLater({
  'edition-changes': () => import('./edition-changes/edition-changes.ts'),
  'feedback-form': () => import('./feedback-form/feedback-form.ts'),
  'feedback-status': () => import('./feedback-status/feedback-status.ts'),
  'office-info': () => import('./office-info/office-info.ts'),
  'poster-sheet': () => import('./poster-sheet/poster-sheet.ts'),
  'satisfaction-rating': () => import('./satisfaction-rating/satisfaction-rating.ts'),
  'vietnamese-keyboard': () => import('./vietnamese-keyboard/vietnamese-keyboard.ts'),
});
