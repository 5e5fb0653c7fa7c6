import type { Day, LocalTime } from './day.ts';
import type { ControlKind } from './form.ts';

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

/** Boxes of one kind of control in one transfer. */
export interface WidgetCount {
  readonly kind: ControlKind;
  readonly held: number;
  readonly failed: number;
}

export interface TransferredEvent extends EventBase {
  readonly kind: 'transferred';
  readonly from: string;
  readonly to: string;
  /** Names of the fields by what became of them. */
  readonly kept: readonly string[];
  readonly transformed: readonly string[];
  readonly failed: readonly string[];
  /** How the boxes of each kind of control fared; missing in older lines. */
  readonly widgets?: readonly WidgetCount[];
  /** Characters and keystrokes (Telex) not typed, for the statistics. */
  readonly keystrokesSaved: number;
  readonly secondsSaved: number;
  readonly milliseconds: number;
}

/** How a dossier came in (KenhThucHien of the one-stop system: 1 direct, 2 online, 3 public post). */
export type Channel = 'direct' | 'online' | 'post';

/** A line about something that happened to a dossier in the office, at the office's own time. */
interface OfficeEvent extends EventBase {
  readonly dossierId: string;
  /** When it happened by the office's clock; a bare day where the hour is not known. `at` is when the line was written. */
  readonly on: LocalTime;
}

export interface ReceivedEvent extends OfficeEvent {
  readonly kind: 'received';
  /** The official code, which ties the line to the rows of an export. */
  readonly code?: string;
  readonly channel: Channel;
  /** The lĩnh vực as reports print it: 'Hộ tịch'. */
  readonly field: string;
  /** When the result was promised; none for a dossier without a due time. */
  readonly due?: LocalTime;
  /** The procedure is offered online wholly (toàn trình) or in part (một phần). */
  readonly onlineLevel?: 'full' | 'partial';
  /** There is a fee to pay. */
  readonly hasFee?: boolean;
}

/**
 * The result was promised for another time; the promise before it stays known. A supplement moves the due time by law;
 * an extension with an apology does not by itself make a late dossier punctual; `system` is what the one-stop system now shows.
 */
export interface DueChangedEvent extends OfficeEvent {
  readonly kind: 'due-changed';
  readonly reason: 'supplement' | 'extension' | 'system';
  readonly due?: LocalTime;
}

/** A supplement was asked for, or came in; between the two a dossier is not late. */
export interface SupplementEvent extends OfficeEvent {
  readonly kind: 'supplement-asked' | 'supplement-received';
}

/** A letter of apology for a dossier that is late, or will be: written, or handed over. */
export interface ApologyEvent extends OfficeEvent {
  readonly kind: 'apology';
  readonly state: 'drafted' | 'sent';
}

/** What ended a dossier: a result, the citizen's own wish, a refusal after reception, or the office's stop. */
export type Outcome = 'done' | 'withdrawn' | 'refused' | 'stopped';

export interface FinishedEvent extends OfficeEvent {
  readonly kind: 'finished';
  readonly outcome: Outcome;
}

export interface ReturnedEvent extends OfficeEvent {
  readonly kind: 'returned';
}

/** The dossier's papers, or its result, exist as files from now on. */
export interface DigitisedEvent extends OfficeEvent {
  readonly kind: 'digitised';
  readonly part: 'papers' | 'result';
  /** Papers taken from an earlier dossier or a national database. */
  readonly isReused?: boolean;
}

export interface PaidEvent extends OfficeEvent {
  readonly kind: 'paid';
  readonly way: 'online' | 'direct';
}

/** Everything a dossier's row of a report is made of. */
export type DossierEvent =
  | ReceivedEvent
  | DueChangedEvent
  | SupplementEvent
  | ApologyEvent
  | FinishedEvent
  | ReturnedEvent
  | DigitisedEvent
  | PaidEvent;

/** A dossier as an export of the one-stop system shows it. No names, no numbers of persons. */
export interface ImportedRow {
  readonly dossierId: string;
  /** The official code. */
  readonly code: string;
  readonly procedure?: string;
  readonly channel: Channel;
  readonly field: string;
  readonly received: LocalTime;
  readonly due?: LocalTime;
  readonly onlineLevel?: 'full' | 'partial';
  readonly hasFee?: boolean;
  readonly paidWay?: 'online' | 'direct';
  readonly finished?: { readonly on: Day; readonly outcome: Outcome };
  readonly returned?: Day;
  readonly awaitsSupplement?: boolean;
  readonly papers?: 'digitised' | 'reused';
  readonly resultDigitised?: boolean;
}

/** Rows of one export: a row says all of its dossier, and replaces what an earlier row of it said. */
export interface ImportedEvent extends EventBase {
  readonly kind: 'imported';
  readonly rows: readonly ImportedRow[];
}

/** What a citizen's word is about (NĐ 20/2008/NĐ-CP); anonymous ones are góp ý and stand in no report. */
export type FeedbackAbout = 'regulation' | 'behaviour' | 'anonymous';

/** A citizen's word came in, was refused or answered, or its answer was made public. The later ones name the first by `refersTo`. */
export interface FeedbackEvent extends EventBase {
  readonly kind:
    'feedback-received' | 'feedback-refused' | 'feedback-answered' | 'feedback-published';
  readonly about?: FeedbackAbout;
  readonly refersTo?: string;
}

/** The official books, by their names in the law (NĐ 23/2015/NĐ-CP, TT 04/2020/TT-BTP, TT 03/2025/TT-VPCP). */
export type BookId =
  'dossiers' | 'certified-copies' | 'certified-signatures' | 'births' | 'deaths' | 'marriages';

/** An entry of a certification book (`certified`) or of a civil-status register (`registered`). */
export interface BookEntryEvent extends OfficeEvent {
  readonly kind: 'certified' | 'registered';
  readonly book: BookId;
  /** Counted from 1 in each book and year; the number the system of the book gave, where it gives one. */
  readonly number: number;
}

/** A dossier's number in the book of dossiers, and the day of its reception as it stood there. */
export interface GivenNumber {
  readonly dossierId: string;
  readonly number: number;
  readonly on: Day;
}

/** Numbers given in the book of dossiers, which nobody enters by hand: once each, and never another. */
export interface NumberedEvent extends EventBase {
  readonly kind: 'numbered';
  readonly book: 'dossiers';
  readonly year: number;
  readonly entries: readonly GivenNumber[];
}

/** Why an entry was struck out; never a free text, which might name a person. */
export type StrikeReason = 'wrong-number' | 'wrong-dossier' | 'cancelled' | 'other';

/** A book of a year is closed with its total; nothing is entered after it. */
export interface BookClosedEvent extends EventBase {
  readonly kind: 'book-closed';
  readonly book: BookId;
  readonly year: number;
  /** Standing entries. */
  readonly total: number;
}

export interface SimpleEvent extends EventBase {
  readonly kind: 'undone' | 'rated' | 'corrected' | 'exported';
  readonly system?: string;
  /** For corrected/undone: the id of the line it strikes out. */
  readonly refersTo?: string;
  readonly fields?: readonly string[];
  /** For corrected: why. */
  readonly reason?: StrikeReason;
}

/** One line of the journal. */
export type JournalEvent =
  | CapturedEvent
  | TransferredEvent
  | DossierEvent
  | ImportedEvent
  | BookEntryEvent
  | NumberedEvent
  | BookClosedEvent
  | FeedbackEvent
  | SimpleEvent;

/** What can happen to a dossier. Events hold counts, names of fields and codes; never a citizen's values. */
export type EventKind = JournalEvent['kind'];
