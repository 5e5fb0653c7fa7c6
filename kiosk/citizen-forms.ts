import type { FeedbackForm } from '../components/feedback-form/feedback-form.ts';
import type { ProcedureList } from '../components/procedure-list/procedure-list.ts';
import type { SatisfactionRating } from '../components/satisfaction-rating/satisfaction-rating.ts';

const FORMS = 'feedback-form, procedure-list, satisfaction-rating';

/** Empties everything a person can leave words in. */
export function forgetForms(root: ParentNode): void {
  for (const element of root.querySelectorAll<FeedbackForm | ProcedureList | SatisfactionRating>(
    FORMS,
  ))
    element.reset?.(); // Not there while the form's code is still loading: then it holds nothing.
}

/** Leads who reads their words once more back to writing them. @returns whether anybody was reading */
export function reopenDraft(root: ParentNode): boolean {
  const form = root.querySelector<FeedbackForm>('feedback-form');
  if (form?.step !== 'review' || !form.checkVisibility()) return false; // No form on most screens.
  form.step = 'ask';
  return true;
}
