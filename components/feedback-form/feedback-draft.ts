import { FEEDBACK_FORM_TEXTS, type FeedbackFormTexts } from './feedback-form.texts.ts';

/** What a citizen's word is about: a rule, how someone acted, or a remark without a name. */
export type FeedbackKind = 'regulation' | 'behaviour' | 'anonymous';

/** The kinds in the order a citizen chooses among them. */
export const FEEDBACK_KINDS: readonly FeedbackKind[] = ['regulation', 'behaviour', 'anonymous'];

/** What is typed so far; name and contact stay empty for a remark without a name. */
export interface FeedbackDraft {
  readonly kind: FeedbackKind | '';
  readonly text: string;
  readonly fullName: string;
  readonly contact: string;
  /** Explicit and never pre-ticked (Law 91/2025/QH15 on personal data). */
  readonly consent: boolean;
}

/** What is handed to the shell once every check passed. */
export interface Feedback extends FeedbackDraft {
  readonly kind: FeedbackKind;
}

/** One sentence for each field that is not right yet. */
export type FeedbackProblems = Readonly<Partial<Record<keyof FeedbackDraft, string>>>;

export const EMPTY_DRAFT: FeedbackDraft = {
  kind: '',
  text: '',
  fullName: '',
  contact: '',
  consent: false,
};

const SHORTEST = 10;
export const LONGEST_TEXT = 2000;

/** Checks a draft; no key means nothing to mend. */
export function checkFeedback(
  draft: FeedbackDraft,
  { problems: texts }: FeedbackFormTexts = FEEDBACK_FORM_TEXTS.vi,
): FeedbackProblems {
  const problems: Partial<Record<keyof FeedbackDraft, string>> = {};
  if (draft.kind === '') problems.kind = texts.kind;
  const length = draft.text.trim().length;
  if (length === 0) problems.text = texts.textMissing;
  else if (length < SHORTEST) problems.text = texts.textShort;
  else if (length > LONGEST_TEXT) problems.text = texts.textLong(LONGEST_TEXT);
  if (draft.kind === 'anonymous') return problems;
  if (draft.fullName.trim() === '') problems.fullName = texts.fullName;
  if (draft.contact.trim() === '') problems.contact = texts.contact;
  if (!draft.consent) problems.consent = texts.consent;
  return problems;
}

/** The draft ready to hand over, trimmed; without name, contact and consent when it is anonymous. */
export function finishDraft(draft: FeedbackDraft): Feedback | undefined {
  const { kind } = draft;
  if (kind === '' || Object.keys(checkFeedback(draft)).length > 0) return undefined;
  const text = draft.text.trim();
  if (kind === 'anonymous') return { ...EMPTY_DRAFT, kind, text };
  return { ...draft, kind, text, fullName: draft.fullName.trim(), contact: draft.contact.trim() };
}

/** What leaves the page: for a remark without a name, its words alone. */
export function partsToSend(feedback: Feedback): Partial<Feedback> {
  const { kind, text } = feedback;
  return kind === 'anonymous' ? { kind, text } : feedback;
}

/** Everything that leaves the page, by name and in the words of the screen. */
export function listSentParts(
  draft: FeedbackDraft,
  texts: FeedbackFormTexts = FEEDBACK_FORM_TEXTS.vi,
): readonly (readonly [string, string])[] {
  const { parts } = texts;
  const kind = draft.kind === '' ? '' : texts.kinds[draft.kind][0];
  const what = [
    [parts.kind, kind],
    [texts.text, draft.text],
  ] as const;
  if (draft.kind === 'anonymous') return [...what, [parts.sender, parts.nameless]];
  return [
    ...what,
    [texts.fullName, draft.fullName],
    [parts.contact, draft.contact],
    [parts.consent, draft.consent ? parts.yes : parts.no],
  ];
}

/** The code an answer gives (`{"code": "PA-…"}`); '' when it gives none a person could write down. */
export function readReceipt(answer: unknown): string {
  const code = (answer as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && code.length <= 40 ? code : '';
}
