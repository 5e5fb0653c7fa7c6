import * as v from 'valibot';
import type { JournalEvent } from '../domain/event.ts';
import { isDossierCode } from '../domain/dossier-code.ts';
import { SUBJECTS } from '../domain/fact.ts';
import { CONTROL_KINDS } from '../domain/form.ts';
import { findField } from '../domain/vocabulary.ts';
import { day, instant, localId, LONG_NUMBER, parseRecord, procedureCode } from './record-schema.ts';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function isFieldName(text: string): boolean {
  const [subject, field, ...more] = text.split('.');
  if (field === undefined || more.length > 0) return false;
  return SUBJECTS.some((one) => one === subject) && findField(field) !== undefined;
}

/** A day the calendar has: not the 30th of February. */
function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const fields = v.pipe(v.array(v.pipe(v.string(), v.check(isFieldName))), v.maxLength(1000));

/** A system's name or host: 'Hộ tịch (thực hành)', 'localhost:5173'. */
const system = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{M}\p{N} ()[\].,:/_–-]{0,80}$/u),
  v.check((text) => !LONG_NUMBER.test(text)),
);

const base = {
  id: v.pipe(v.string(), v.regex(UUID_V7)),
  station: localId,
  at: instant,
  schema: v.literal(1),
  dossierId: v.exactOptional(localId),
  procedure: v.exactOptional(procedureCode),
};

/** The office's own time: a day, or a day with its minute. */
const localTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/),
  v.check((text) => isRealDay(text.slice(0, 10))),
);
/** A lĩnh vực by its name: short, in letters. */
const fieldOfWork = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{M}\p{N} ()[\].,;:/&'’"“”–-]{1,160}$/u),
  v.check((text) => !LONG_NUMBER.test(text)),
);
const book = v.picklist([
  'dossiers',
  'certified-copies',
  'certified-signatures',
  'births',
  'deaths',
  'marriages',
]);
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2200));
const entryNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const ofDossier = { ...base, dossierId: localId, on: localTime };

const importedRow = v.strictObject({
  dossierId: localId,
  code: v.pipe(v.string(), v.check(isDossierCode)),
  procedure: v.exactOptional(procedureCode),
  channel: v.picklist(['direct', 'online', 'post']),
  field: fieldOfWork,
  received: localTime,
  due: v.exactOptional(localTime),
  onlineLevel: v.exactOptional(v.picklist(['full', 'partial'])),
  hasFee: v.exactOptional(v.boolean()),
  paidWay: v.exactOptional(v.picklist(['online', 'direct'])),
  finished: v.exactOptional(
    v.strictObject({
      on: day,
      outcome: v.picklist(['done', 'withdrawn', 'refused', 'stopped']),
    }),
  ),
  returned: v.exactOptional(day),
  awaitsSupplement: v.exactOptional(v.boolean()),
  papers: v.exactOptional(v.picklist(['digitised', 'reused'])),
  resultDigitised: v.exactOptional(v.boolean()),
});

const eventSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('captured'), ...base, system, fields }),
  v.strictObject({
    kind: v.literal('transferred'),
    ...base,
    from: system,
    to: system,
    kept: fields,
    transformed: fields,
    failed: fields,
    widgets: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ kind: v.picklist(CONTROL_KINDS), held: count, failed: count })),
        v.maxLength(CONTROL_KINDS.length),
      ),
    ),
    keystrokesSaved: count,
    secondsSaved: count,
    milliseconds: count,
  }),
  v.strictObject({
    kind: v.literal('received'),
    ...ofDossier,
    code: v.exactOptional(v.pipe(v.string(), v.check(isDossierCode))),
    channel: v.picklist(['direct', 'online', 'post']),
    field: fieldOfWork,
    due: v.exactOptional(localTime),
    onlineLevel: v.exactOptional(v.picklist(['full', 'partial'])),
    hasFee: v.exactOptional(v.boolean()),
  }),
  v.strictObject({
    kind: v.literal('due-changed'),
    ...ofDossier,
    reason: v.picklist(['supplement', 'extension', 'system']),
    due: v.exactOptional(localTime),
  }),
  v.strictObject({
    kind: v.picklist(['supplement-asked', 'supplement-received', 'returned']),
    ...ofDossier,
  }),
  v.strictObject({
    kind: v.literal('apology'),
    ...ofDossier,
    state: v.picklist(['drafted', 'sent']),
  }),
  v.strictObject({
    kind: v.literal('finished'),
    ...ofDossier,
    outcome: v.picklist(['done', 'withdrawn', 'refused', 'stopped']),
  }),
  v.strictObject({
    kind: v.literal('digitised'),
    ...ofDossier,
    part: v.picklist(['papers', 'result']),
    isReused: v.exactOptional(v.boolean()),
  }),
  v.strictObject({
    kind: v.literal('paid'),
    ...ofDossier,
    way: v.picklist(['online', 'direct']),
  }),
  v.strictObject({
    kind: v.literal('imported'),
    ...base,
    rows: v.pipe(v.array(importedRow), v.maxLength(1000)),
  }),
  v.strictObject({
    kind: v.picklist([
      'feedback-received',
      'feedback-refused',
      'feedback-answered',
      'feedback-published',
    ]),
    ...base,
    about: v.exactOptional(v.picklist(['regulation', 'behaviour', 'anonymous'])),
    refersTo: v.exactOptional(base.id),
  }),
  v.strictObject({
    kind: v.picklist(['certified', 'registered']),
    ...ofDossier,
    book,
    number: entryNumber,
  }),
  v.strictObject({
    kind: v.literal('numbered'),
    ...base,
    book: v.literal('dossiers'),
    year,
    entries: v.pipe(
      v.array(v.strictObject({ dossierId: localId, number: entryNumber, on: day })),
      v.minLength(1),
      v.maxLength(1000),
    ),
  }),
  v.strictObject({
    kind: v.literal('book-closed'),
    ...base,
    book,
    year,
    total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    kind: v.picklist(['undone', 'rated', 'corrected', 'exported']),
    ...base,
    system: v.exactOptional(system),
    refersTo: v.exactOptional(base.id),
    fields: v.exactOptional(fields),
    reason: v.exactOptional(v.picklist(['wrong-number', 'wrong-dossier', 'cancelled', 'other'])),
  }),
]);

/** A line as the journal takes it: counts, codes and names of vocabulary fields, nothing else. @throws StorageError */
export function parseEvent(input: unknown): JournalEvent {
  return parseRecord(eventSchema, input);
}
