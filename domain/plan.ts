import type { Saying } from './saying.ts';
import type { PartialDate, Subject } from './fact.ts';
import type {
  ControlKind,
  FrameAddress,
  LabelEvidence,
  LabelFingerprint,
  Likeness,
  Locator,
} from './form.ts';
import type { Match } from './match.ts';

/** What the target's control should hold, in terms the in-page writer understands. */
export type FillValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is the date in the order the control asks for; `date` serves native inputs and boxes. */
  | { readonly kind: 'date'; readonly date: PartialDate; readonly text: string }
  /** Choose the option whose folded text equals one of these, first match first. Never by code. */
  | { readonly kind: 'choice'; readonly texts: readonly string[] }
  | { readonly kind: 'check'; readonly checked: boolean };

/** Order for the writer to fill one control; carries only this control's value. */
export interface FillTask {
  readonly ref: string;
  readonly locator: Locator;
  readonly fingerprint: LabelFingerprint;
  /** Only when other controls of the document have the same fingerprint: they must still be as many, in the same order. */
  readonly alike?: Likeness;
  readonly value: FillValue;
  /** What the preview showed the control to hold; if it holds something else now, nothing is written. */
  readonly expected: string;
}

export type FillStatus = 'kept' | 'transformed' | 'reverted' | 'rejected' | 'skipped';

/** Why a status came out as it did; the panel has one Vietnamese sentence for each. */
export type FillReason =
  | 'kept'
  | 'page-changed-form'
  | 'page-changed-value'
  | 'page-cleared'
  | 'page-marked-invalid'
  | 'option-missing'
  | 'option-ambiguous'
  | 'control-missing'
  | 'control-changed'
  | 'control-hidden'
  | 'control-disabled'
  | 'control-read-only'
  | 'value-changed-since-preview'
  | 'too-long'
  | 'kind-not-fillable'
  | 'other-control-changed'
  | 'page-left'
  | 'stopped'
  | 'failed';

/** What really happened to one control, from reading it back over time. */
export interface FillOutcome {
  readonly ref: string;
  readonly status: FillStatus;
  readonly reason: FillReason;
  /** What the control held at the last look. */
  readonly readBack: string;
  /** What it held before, for undo. */
  readonly before: string;
  /** Free detail for people: the option texts offered, the error message the page showed. */
  readonly detail?: Saying;
  readonly milliseconds: number;
}

export type PlanAction = 'fill' | 'already' | 'conflict' | 'ask' | 'unmapped' | 'refused';

/** One fact that could go into a control. */
export interface Candidate {
  readonly subject: Subject;
  readonly field: string;
  /** The source's value as people read it. */
  readonly from: string;
  readonly value: FillValue;
  /** The value as it would be written. */
  readonly to: string;
  readonly confidence: number;
}

/** One control of the target and what is to be done with it. */
export interface PlanRow {
  readonly key: string;
  readonly frame: FrameAddress;
  readonly ref: string;
  readonly locator: Locator;
  readonly fingerprint: LabelFingerprint;
  readonly alike?: Likeness;
  readonly kind: ControlKind;
  readonly label: string;
  readonly labelEvidence: LabelEvidence;
  readonly sections: readonly string[];
  /** What the match took the control to be; undefined when unmapped. */
  readonly subject?: Subject;
  readonly field?: string;
  readonly confidence: number;
  /** Why the match thinks so, short phrases. */
  readonly evidence: readonly Saying[];
  /** What else the control may mean, best first. */
  readonly alternatives: Match['alternatives'];
  readonly action: PlanAction;
  /** What the control holds now. */
  readonly old: string;
  /** The chosen candidate for fill/already/conflict/refused; the best for ask. */
  readonly chosen?: Candidate;
  /** For ask: the possibilities, best first, two or more; otherwise []. */
  readonly candidates: readonly Candidate[];
  /** How the value was changed on its way ("đổi thứ tự ngày"), why asked or refused. */
  readonly note?: Saying;
  /** Derived facts (birth date in words) say from what. */
  readonly derivedFrom?: string;
}

/** Everything that would be written, seen by a person before anything is. */
export interface Plan {
  readonly rows: readonly PlanRow[];
}
