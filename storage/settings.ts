import * as v from 'valibot';
import { SAVING_SECONDS } from '../domain/keystrokes.ts';
import { attempt, writeTogether } from './database.ts';
import type { Database } from './database.ts';
import { parseRecord } from './record-schema.ts';
import { StorageError } from './problem.ts';
import { ageRecipient, unitProfileSchema } from './unit-profile.ts';

const shortText = v.pipe(v.string(), v.trim(), v.maxLength(120));

const retentionDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));

const savingSecond = v.pipe(v.number(), v.minValue(0), v.maxValue(60));

/** What each setting may hold. */
const SCHEMAS = {
  communeName: shortText,
  provinceName: shortText,
  vaultIdleMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  retainFinishedDays: retentionDays,
  retainOpenDays: retentionDays,
  retainFeedbackDays: retentionDays,
  backupRecipient: ageRecipient,
  backupEveryDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)),
  feedbackRecipient: ageRecipient,
  feedbackIdentity: v.nullable(
    v.strictObject({ iv: v.instance(Uint8Array), data: v.instance(ArrayBuffer) }),
  ),
  kioskIdentity: v.pipe(v.string(), v.regex(/^(AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58})?$/)),
  unitProfile: v.nullable(unitProfileSchema),
  kioskIdleSeconds: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(900)),
  keystrokesPerMinute: v.pipe(v.number(), v.minValue(20), v.maxValue(1000)),
  theme: v.picklist(['system', 'light', 'dark', 'contrast']),
  textScale: v.picklist([1, 1.25, 1.5]),
  language: v.picklist(['vi', 'en']),
  catalogueDate: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}(-\d{2})?)?$/)),
  reportStartDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28)),
  extensionsCount: v.boolean(),
  cutoffIncluded: v.boolean(),
  reportAbove: shortText,
  reportPlace: shortText,
  reportSigner: shortText,
  reportWords: v.record(v.string(), v.array(v.pipe(v.string(), v.maxLength(20_000)))),
  reportTemplate: v.instance(Uint8Array),
  savingSeconds: v.strictObject({
    keystroke: savingSecond,
    box: savingSecond,
    review: savingSecond,
  }),
  importColumns: v.record(v.string(), v.record(v.string(), v.number())),
  bookColumns: v.record(
    v.string(),
    v.record(
      v.string(),
      v.strictObject({ label: shortText, isHidden: v.boolean(), isVerified: v.boolean() }),
    ),
  ),
  bookPaper: v.picklist(['A4', 'A3']),
} as const;

export type Settings = { readonly [K in keyof typeof SCHEMAS]: v.InferOutput<(typeof SCHEMAS)[K]> };
export type SettingName = keyof Settings;

/**
 * What holds where nothing, or nothing readable, is set. An empty catalogueDate means the newest edition, an empty
 * template the one that ships.
 */
export const DEFAULT_SETTINGS: Settings = {
  communeName: '',
  provinceName: '',
  vaultIdleMinutes: 5,
  // A year of books, and a quarter to close and compare them.
  retainFinishedDays: 455,
  // Half a year without anything: the dossier went another way.
  retainOpenDays: 180,
  // A year after the answer: the next annual report has been checked by then.
  retainFeedbackDays: 365,
  backupRecipient: '',
  backupEveryDays: 1,
  feedbackRecipient: '',
  feedbackIdentity: null,
  kioskIdentity: '',
  unitProfile: null,
  kioskIdleSeconds: 60,
  keystrokesPerMinute: 150,
  theme: 'system',
  textScale: 1,
  language: 'vi',
  catalogueDate: '',
  reportStartDay: 15,
  extensionsCount: false,
  // QĐ 1872/QĐ-BTP: received after 15:00; the minute itself is still of the day.
  cutoffIncluded: true,
  reportAbove: '',
  reportPlace: '',
  reportSigner: '',
  reportWords: {},
  reportTemplate: new Uint8Array(),
  savingSeconds: SAVING_SECONDS,
  importColumns: {},
  bookColumns: {},
  bookPaper: 'A4',
};

const NAMES = Object.keys(SCHEMAS) as SettingName[];

/** All settings. What cannot be read falls back to its default alone; `onProblem` is told, nothing is thrown for it. */
export function readSettings(
  db: Database,
  onProblem: (problem: StorageError) => void,
): Promise<Settings> {
  return attempt(db, async () => {
    const rows = new Map((await db.settings.toArray()).map(({ id, value }) => [id, value]));
    const corrupt = NAMES.filter((name) => rows.has(name) && !v.is(SCHEMAS[name], rows.get(name)));
    const good = NAMES.filter((name) => rows.has(name) && !corrupt.includes(name));
    if (corrupt.length > 0)
      onProblem(new StorageError('settings-corrupt', { cause: new Error(corrupt.join(', ')) }));
    const read = Object.fromEntries(good.map((name) => [name, rows.get(name)]));
    return { ...DEFAULT_SETTINGS, ...(read as Partial<Settings>) };
  });
}

/** Sets one setting. @throws StorageError 'record-refused' for a value it may not hold */
export function writeSetting<K extends SettingName>(
  db: Database,
  name: K,
  value: Settings[K],
): Promise<void> {
  return attempt(db, () => {
    const row = { id: name, value: parseRecord(SCHEMAS[name], value) };
    return writeTogether(db, [db.settings], async () => void (await db.settings.put(row)));
  });
}

/** Back to the default. */
export function resetSetting(db: Database, name: SettingName): Promise<void> {
  return writeTogether(db, [db.settings], () => db.settings.delete(name));
}
