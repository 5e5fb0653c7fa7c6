import type { Concept } from './concepts.ts';
import type { Block } from './read-blocks.ts';
import type { Figure } from './read-numbers.ts';

/** One figure said of one concept, with the percentage given beside it. */
export interface Statement {
  /** Undefined for a share of something no form counts: '398/400 phiếu (99,5%)'. */
  readonly concept: Concept | undefined;
  /** The field it is said of, folded; '' for the office as a whole. */
  readonly scope: string;
  readonly value: number;
  /** What it is said to be a part of: '2936/2972'. */
  readonly denominator?: number;
  readonly percent?: Figure;
  /** What the words after the percentage say it may be of: '26,32 % số hồ sơ mới'. */
  readonly bases?: readonly Concept[];
  /** The clause as written, with its percentage. */
  readonly says: string;
  readonly unit: string;
  /** Whether it stands in a bracket or among the parts of another figure. */
  readonly isPart?: boolean;
  /** Whether only what stands around it says which total it is: "Tổng số: 1.572 hồ sơ". */
  readonly isBare?: boolean;
  /** Whether it is said behind what was carried over to be all with that. */
  readonly isSum?: boolean;
  readonly place: string;
  /** Where its figure stands. */
  readonly spot: string;
  /** The line its item begins in. */
  readonly line: number;
  readonly block: Block;
  /** Every number of its sentence: what else it may be of. */
  readonly near: readonly number[];
}

/** A percentage said of a concept away from its figure: 'tỷ lệ giải quyết đúng hạn đạt 99,6%'. */
export interface BareShare {
  readonly concept: Concept;
  readonly scope: string;
  readonly percent: Figure;
  readonly says: string;
  readonly place: string;
  readonly line: number;
}
