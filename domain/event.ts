/** What can happen to a dossier. Events hold counts, names of fields and codes; never a citizen's values. */
export type EventKind =
  | 'captured'
  | 'transferred'
  | 'undone'
  | 'received'
  | 'finished'
  | 'returned'
  | 'certified'
  | 'registered'
  | 'feedback-received'
  | 'feedback-answered'
  | 'rated'
  | 'corrected'
  | 'exported';

interface EventBase {
  /** UUIDv7: sorts by time, is the line's identity on every machine. */
  readonly id: string;
  /** Which machine wrote it. */
  readonly station: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Version of this record's shape. */
  readonly schema: 1;
  /** Local id of the dossier (random, not the official code); undefined when the event is about none. */
  readonly dossierId?: string;
  /** Procedure code ('1.001193'); undefined when unknown. */
  readonly procedure?: string;
}

export interface CapturedEvent extends EventBase {
  readonly kind: 'captured';
  readonly system: string;
  /** 'subject.field' names, no values. */
  readonly fields: readonly string[];
}

export interface TransferredEvent extends EventBase {
  readonly kind: 'transferred';
  readonly from: string;
  readonly to: string;
  /** Names of the fields by what became of them. */
  readonly kept: readonly string[];
  readonly transformed: readonly string[];
  readonly failed: readonly string[];
  /** Characters and keystrokes (Telex) not typed, for the statistics. */
  readonly keystrokesSaved: number;
  readonly secondsSaved: number;
  readonly milliseconds: number;
}

export interface SimpleEvent extends EventBase {
  readonly kind: Exclude<EventKind, 'captured' | 'transferred'>;
  readonly system?: string;
  /** For corrected/undone: the id of the event it concerns. */
  readonly refersTo?: string;
  readonly fields?: readonly string[];
}

export type JournalEvent = CapturedEvent | TransferredEvent | SimpleEvent;
