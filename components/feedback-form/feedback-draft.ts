/** What a citizen's word is about: a rule, how someone acted, or a remark without a name. */
export type FeedbackKind = 'regulation' | 'behaviour' | 'anonymous';

/** The kinds as a citizen chooses among them: name, and what belongs there. */
export const FEEDBACK_KINDS: readonly (readonly [
  kind: FeedbackKind,
  name: string,
  about: string,
])[] = [
  ['regulation', 'Về quy định, thủ tục', 'giấy tờ thừa, quy định khó làm, chưa hợp lý'],
  ['behaviour', 'Về cách làm việc', 'chậm, sách nhiễu, thiếu trách nhiệm, thái độ'],
  ['anonymous', 'Góp ý ẩn danh', 'không ghi tên; xã ghi nhận nhưng không trả lời riêng được'],
];

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

/** One Vietnamese sentence for each field that is not right yet. */
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
export function checkFeedback(draft: FeedbackDraft): FeedbackProblems {
  const problems: Partial<Record<keyof FeedbackDraft, string>> = {};
  if (draft.kind === '') problems.kind = 'Ông/bà chọn một loại ý kiến.';
  const length = draft.text.trim().length;
  if (length === 0) problems.text = 'Ông/bà viết nội dung muốn nói.';
  else if (length < SHORTEST) problems.text = 'Nội dung ngắn quá. Ông/bà viết thêm cho rõ việc.';
  else if (length > LONGEST_TEXT)
    problems.text = `Nội dung dài quá ${LONGEST_TEXT} chữ. Ông/bà viết gọn lại.`;
  if (draft.kind === 'anonymous') return problems;
  if (draft.fullName.trim() === '') problems.fullName = 'Ông/bà ghi họ và tên.';
  if (draft.contact.trim() === '')
    problems.contact = 'Ông/bà ghi số điện thoại hoặc địa chỉ để xã trả lời.';
  if (!draft.consent)
    problems.consent = 'Ông/bà đánh dấu đồng ý, hoặc chọn "Góp ý ẩn danh" để không phải ghi tên.';
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
export function listSentParts(draft: FeedbackDraft): readonly (readonly [string, string])[] {
  const kind = FEEDBACK_KINDS.find(([known]) => known === draft.kind)?.[1] ?? '';
  const what = [
    ['Loại ý kiến', kind],
    ['Nội dung', draft.text],
  ] as const;
  if (draft.kind === 'anonymous') return [...what, ['Người gửi', 'Không ghi tên']];
  return [
    ...what,
    ['Họ và tên', draft.fullName],
    ['Liên hệ', draft.contact],
    ['Cho dùng họ tên, liên hệ để trả lời', draft.consent ? 'Đồng ý' : 'Không'],
  ];
}

/** The code an answer gives (`{"code": "PA-…"}`); '' when it gives none a person could write down. */
export function readReceipt(answer: unknown): string {
  const code = (answer as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && code.length <= 40 ? code : '';
}
