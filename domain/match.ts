import type { Saying } from './saying.ts';
import type { Subject } from './fact.ts';

/** What one control or read-only pair is: whose fact, which field, how sure, and why. */
export interface Match {
  /** Index of the frame in the PageSnapshot, and the ref inside it. */
  readonly frameIndex: number;
  readonly ref: string;
  readonly from: 'control' | 'pair';
  readonly subject: Subject;
  readonly field: string;
  /** 0–1. Below the ask threshold a person is asked. */
  readonly confidence: number;
  /** 0–1: how sure the field alone is, whoever's it may be; absent: as sure as the whole. */
  readonly fieldConfidence?: number;
  readonly evidence: readonly Saying[];
  /** Other readings that were close, best first. */
  readonly alternatives: readonly {
    readonly subject: Subject;
    readonly field: string;
    readonly confidence: number;
  }[];
}
