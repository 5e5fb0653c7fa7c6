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
  /** The figures that it rests on. */
  readonly accused?: Accused;
}

/** What a finding says is wrong: parts and their whole, a percentage, or what a figure grew by. `line` is where its item begins. */
export type Accused =
  | {
      readonly kind: 'sum';
      /** Where the parts stand. */
      readonly parts: readonly string[];
      readonly values: readonly number[];
      readonly whole: number;
      /** Whether the whole stands in the sentence of its parts; of a form's own identity it is then nobody else's. */
      readonly isTogether: boolean;
      readonly isForm?: boolean;
      /** What the parts may make instead of the whole: without what was withdrawn, or what a fraction is of. */
      readonly others?: readonly number[];
      /** The sum all but makes another total. */
      readonly isNearOther?: boolean;
    }
  | {
      readonly kind: 'share';
      readonly line: number;
      readonly percent: { readonly value: number; readonly decimals: number };
      /** What it was held against; nothing where there is no figure. */
      readonly of?: { readonly part: number; readonly whole: number };
      /** What it is of is said beside it: "2.936/2.972". */
      readonly isOwn: boolean;
      /** It is known what it was computed on: no figure of the report, but one next to it. */
      readonly isCaused?: boolean;
      /** It is said alone, without its figure. */
      readonly isBare?: boolean;
    }
  /** A figure greater than what it should be a part of. */
  | { readonly kind: 'part'; readonly line: number; readonly percent: number | undefined }
  | {
      readonly kind: 'growth';
      readonly line: number;
      readonly change: number | undefined;
      readonly percent: { readonly value: number; readonly decimals: number } | undefined;
      readonly isMore: boolean;
      /** The two figures it was held against. */
      readonly of: { readonly now: number; readonly before: number };
    };

/** What a report says against itself, and what may only be read so. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly doubts: readonly Finding[];
}
