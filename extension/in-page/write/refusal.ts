import type { Saying } from '../../../domain/saying.ts';
import type { FillReason } from '../../../domain/plan.ts';

/** What a writer could not do; undefined when it wrote. */
export type Refusal = { readonly reason: FillReason; readonly detail?: Saying } | undefined;
