import type { Subject } from './fact.ts';
import type { LabelFingerprint, Locator } from './form.ts';

interface TaughtControl {
  readonly locator: Locator;
  readonly fingerprint: LabelFingerprint;
}

/** A control of a profiled page that is a fact's. */
export interface FactField extends TaughtControl {
  readonly subject: Subject;
  readonly field: string;
}

/** A control of a profiled page that must not be filled, whatever its label says. */
export interface NeverField extends TaughtControl {
  readonly never: true;
}

/** One control of a profiled page, as a person taught it. */
export type ProfileField = FactField | NeverField;

/** Data about one page of one web system. No code and no regular expression: `path` may use `*` for one segment. */
export interface Profile {
  readonly version: 1;
  /** Stable id, e.g. 'thuc-hanh-ho-tich/khai-sinh'. */
  readonly id: string;
  readonly system: string;
  readonly title: string;
  /** 'https://host' or 'http://127.0.0.1:*' (practice systems run on any port). */
  readonly origin: string;
  readonly path: string;
  /** Label texts that must all be on the page for the profile to apply. */
  readonly pageMarks: readonly string[];
  readonly fields: readonly ProfileField[];
}

/** Whether a taught control is one that must stay empty. */
export function isNever(field: ProfileField): field is NeverField {
  return 'never' in field;
}
