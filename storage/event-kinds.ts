import type { EventKind } from '../domain/event.ts';

const KINDS = {
  captured: true,
  transferred: true,
  received: true,
  'due-changed': true,
  'supplement-asked': true,
  'supplement-received': true,
  apology: true,
  finished: true,
  returned: true,
  digitised: true,
  paid: true,
  imported: true,
  'feedback-received': true,
  'feedback-refused': true,
  'feedback-answered': true,
  'feedback-published': true,
  undone: true,
  certified: true,
  registered: true,
  rated: true,
  corrected: true,
  exported: true,
  'book-closed': true,
  numbered: true,
} as const satisfies Record<EventKind, true>;

/** Every kind of line there is. */
export const EVENT_KINDS = Object.keys(KINDS) as readonly EventKind[];
