/** The all-in-one file for a page of the commune's site: every element, defined once. */
export { FeedbackForm } from './feedback-form/feedback-form.ts';
export { ProcedureDetail } from './procedure-detail/procedure-detail.ts';
export { ProcedureFinder } from './procedure-finder/procedure-finder.ts';
export { ProcedureList } from './procedure-list/procedure-list.ts';
export { QrDisplay } from './qr-display/qr-display.ts';
export { SatisfactionRating } from './satisfaction-rating/satisfaction-rating.ts';
