import * as v from 'valibot';
import { StorageError } from './problem.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Citizen and phone numbers have nine digits or more in a row; no code of the office's does. */
export const LONG_NUMBER = /\d{9,}/;

function isLocalId(text: string): boolean {
  return UUID.test(text) || (/^[\w-]{1,40}$/.test(text) && !LONG_NUMBER.test(text));
}

/** An instant, ISO 8601 in UTC. */
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
/** A day, 'yyyy-MM-dd'. */
export const day = v.pipe(v.string(), v.isoDate());
/** An id made on some machine of ours: a UUID, or a short word without a long number in it. */
export const localId = v.pipe(v.string(), v.check(isLocalId));
/** A procedure's code: '1.001193', '1.001193.000.00.00.H23'. */
export const procedureCode = v.pipe(
  v.string(),
  v.regex(/^[0-9A-Za-z.-]{1,40}$/),
  v.check((text) => !LONG_NUMBER.test(text)),
);

/**
 * Parses what comes through a door of storage/. The cause names the places that do not fit, never their values:
 * they may be a citizen's. @throws StorageError 'record-refused'
 */
export function parseRecord<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const places = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'the record'} (${issue.type})`,
  );
  throw new StorageError('record-refused', {
    cause: new Error(`does not fit: ${places.join(', ')}`),
  });
}
