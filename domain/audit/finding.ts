/** How bad: an `error` is a figure that cannot be right; a `warning` contradicts something else said; a `note` needs a word of explanation. */
export type Severity = 'error' | 'warning' | 'note';

/** One contradiction of a report. All texts are Vietnamese. */
export interface Finding {
  /** 'C1' to 'C12' for an identity of the report forms; a word for the rest: 'ty-le', 'tong', 'don-vi-tinh'… */
  readonly check: string;
  /** Where: 'mục I.8, dòng 112'. */
  readonly place: string;
  /** What the report says, quoted. */
  readonly says: string;
  /** What the figures give. */
  readonly computed: string;
  /** Why it may have come about; '' when there is no guess. */
  readonly cause: string;
  readonly severity: Severity;
}

/** A finding as a check makes it. */
export interface Checked extends Finding {
  /** Whether the figures may be of something else: what they are held against was not said beside them. */
  readonly isDoubt?: boolean;
}

/** What a report says against itself, and what may only be read so. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly doubts: readonly Finding[];
}
