import type { Subject } from './fact.ts';
import type { LabelFingerprint, Locator } from './form.ts';

/** One control of a profiled page. `never` marks a control that must not be filled. */
export interface ProfileField {
  readonly locator: Locator;
  readonly fingerprint: LabelFingerprint;
  readonly subject: Subject;
  readonly field: string;
  readonly never?: boolean;
}

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
