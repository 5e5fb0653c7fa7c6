import * as v from 'valibot';
import type { UnitProfile } from '../domain/unit-profile.ts';
import { StorageError } from './problem.ts';

/** A public key of the age format (X25519), or '' for none. */
export const ageRecipient = v.pipe(v.string(), v.regex(/^(age1[02-9ac-hj-np-z]{58})?$/));

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** What a unit profile may hold. */
export const unitProfileSchema: v.GenericSchema<unknown, UnitProfile> = v.strictObject({
  office: shortText,
  name: shortText,
  hours: v.strictObject({
    weekdays: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
      v.maxLength(7),
    ),
    sessions: v.pipe(v.array(v.strictTuple([time, time])), v.maxLength(4)),
    closedDays: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^(\d{4}-)?\d{2}-\d{2}$/))),
      v.maxLength(200),
    ),
  }),
  feedbackRecipient: ageRecipient,
});

const fileSchema = v.strictObject({
  format: v.literal('mot-lan-unit'),
  version: v.literal(1),
  unit: unitProfileSchema,
});

/** A unit profile as a file that a person carries to the kiosk; it holds nothing secret. */
export function writeUnitFile(unit: UnitProfile): string {
  return `${JSON.stringify({ format: 'mot-lan-unit', version: 1, unit }, null, 2)}\n`;
}

/** The unit profile of a file. @throws StorageError 'unit-profile' */
export function readUnitFile(text: string): UnitProfile {
  try {
    return v.parse(fileSchema, JSON.parse(text)).unit;
  } catch (cause) {
    throw new StorageError('unit-profile', { cause });
  }
}
