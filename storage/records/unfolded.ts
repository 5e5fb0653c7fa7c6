import type { StoredEvent } from '../schema.ts';
import { RECORD_KINDS } from './office-lines.ts';
import type { UnfoldedRow } from './record-rows.ts';

/** What the records are told of new lines, in the transaction that writes them: that they are to be folded in. */
export function unfoldedOf(lines: readonly StoredEvent[]): readonly UnfoldedRow[] {
  return lines.filter(({ kind }) => RECORD_KINDS.includes(kind)).map(({ id }) => ({ id }));
}
