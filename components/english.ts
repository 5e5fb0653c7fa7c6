import { FEEDBACK_FORM_ENGLISH } from './feedback-form/feedback-form.english.ts';
import { FEEDBACK_STATUS_ENGLISH } from './feedback-status/feedback-status.english.ts';
import { LOAD_ENGLISH } from './load.english.ts';
import { OFFICE_INFO_ENGLISH } from './office-info/office-info.english.ts';
import { PROCEDURE_DETAIL_ENGLISH } from './procedure-detail/procedure-detail.english.ts';
import { PROCEDURE_FINDER_ENGLISH } from './procedure-finder/procedure-finder.english.ts';
import { PROCEDURE_LIST_ENGLISH } from './procedure-list/procedure-list.english.ts';
import { QR_DISPLAY_ENGLISH } from './qr-display/qr-display.english.ts';
import { SEND_ENGLISH } from './send.english.ts';
import { SATISFACTION_RATING_ENGLISH } from './satisfaction-rating/satisfaction-rating.english.ts';

/** All that the elements say in English, in a file of its own: who reads Vietnamese does not load it. */
export const english = {
  feedbackForm: FEEDBACK_FORM_ENGLISH,
  feedbackStatus: FEEDBACK_STATUS_ENGLISH,
  load: LOAD_ENGLISH,
  officeInfo: OFFICE_INFO_ENGLISH,
  procedureDetail: PROCEDURE_DETAIL_ENGLISH,
  procedureFinder: PROCEDURE_FINDER_ENGLISH,
  procedureList: PROCEDURE_LIST_ENGLISH,
  qrDisplay: QR_DISPLAY_ENGLISH,
  satisfactionRating: SATISFACTION_RATING_ENGLISH,
  send: SEND_ENGLISH,
};
