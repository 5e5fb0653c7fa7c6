import * as v from 'valibot';
import { SUBJECTS } from '../../domain/fact.ts';
import { CONTROL_KINDS } from '../../domain/form.ts';
import type { Profile } from '../../domain/profile.ts';

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));

const fieldSchema = v.strictObject({
  locator: v.strictObject({ path: v.pipe(v.array(text(500)), v.minLength(1), v.maxLength(8)) }),
  fingerprint: v.strictObject({
    label: text(300),
    section: text(300),
    column: text(300),
    kind: v.picklist(CONTROL_KINDS),
  }),
  subject: v.picklist(SUBJECTS),
  field: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
  never: v.exactOptional(v.boolean()),
});

/** Literals only: an address pattern knows `*` for a port or a path segment, and nothing else. */
const profileSchema = v.strictObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9/-]{1,80}$/)),
  system: text(80),
  title: text(200),
  origin: v.pipe(v.string(), v.regex(/^https?:\/\/[A-Za-z0-9.-]+(:(\d+|\*))?$/)),
  path: v.pipe(v.string(), v.regex(/^\/[\w./*-]{0,200}$/)),
  pageMarks: v.pipe(v.array(text(300)), v.maxLength(20)),
  fields: v.pipe(v.array(fieldSchema), v.maxLength(500)),
});

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problem: string };

/** Takes a profile from outside; anything but data of the right shape gets a Vietnamese sentence. */
export function readProfile(input: unknown): ProfileReading {
  const parsed = v.safeParse(profileSchema, input);
  if (parsed.success) return { ok: true, profile: parsed.output };
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'toàn bộ tệp';
  return {
    ok: false,
    problem: `Hồ sơ mẫu hỏng ở “${place}” nên không dùng. Hãy xuất lại hồ sơ mẫu từ máy đã dạy.`,
  };
}

/** The same for the text of a file. */
export function readProfileText(content: string): ProfileReading {
  try {
    return readProfile(JSON.parse(content));
  } catch {
    // Whatever JSON.parse says is for programmers; the person needs to know the file is no profile.
    return { ok: false, problem: 'Tệp này không phải hồ sơ mẫu (không đọc được JSON).' };
  }
}
