import * as v from 'valibot';
import { SUBJECTS } from '../../domain/fact.ts';
import { CONTROL_KINDS } from '../../domain/form.ts';
import type { Profile } from '../../domain/profile.ts';

/** The one version this build reads and writes. */
export const PROFILE_VERSION = 1;
/** A profile of 500 controls stays below this; what is larger is no profile. In characters. */
export const PROFILE_LIMIT = 1_000_000;

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));

const control = {
  locator: v.strictObject({ path: v.pipe(v.array(text(500)), v.minLength(1), v.maxLength(8)) }),
  fingerprint: v.strictObject({
    label: text(300),
    section: text(300),
    column: text(300),
    kind: v.picklist(CONTROL_KINDS),
  }),
};

const fieldSchema = v.union([
  v.strictObject({
    ...control,
    subject: v.picklist(SUBJECTS),
    field: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
  }),
  v.strictObject({ ...control, never: v.literal(true) }),
]);

/** Literals only: an address pattern knows `*` for a port or a path segment, and nothing else. */
const profileSchema = v.strictObject({
  version: v.literal(PROFILE_VERSION),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9/-]{1,80}$/)),
  system: text(80),
  title: v.pipe(text(200), v.trim(), v.minLength(1)),
  origin: v.pipe(v.string(), v.regex(/^https?:\/\/[A-Za-z0-9.-]+(:(\d+|\*))?$/)),
  path: v.pipe(v.string(), v.regex(/^\/[\w./*%~-]{0,200}$/)),
  pageMarks: v.pipe(v.array(text(300)), v.maxLength(20)),
  fields: v.pipe(v.array(fieldSchema), v.maxLength(500)),
});

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problem: string };

const refuse = (problem: string): ProfileReading => ({ ok: false, problem });

/** A name that means the prototype in most of JavaScript; valibot takes it for a known member. */
function holdsPrototype(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  return Object.hasOwn(input, '__proto__') || Object.values(input).some(holdsPrototype);
}

function versionOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'version' in input
    ? input.version
    : undefined;
}

/** Takes a profile from outside; anything but data of the right shape gets a Vietnamese sentence. */
export function readProfile(input: unknown): ProfileReading {
  const version = versionOf(input);
  if (typeof version === 'number' && version !== PROFILE_VERSION)
    return refuse(
      `Hồ sơ mẫu này thuộc phiên bản ${version}, bản Một Lần trên máy chỉ đọc phiên bản ${PROFILE_VERSION}. Hãy cập nhật Một Lần rồi nhập lại.`,
    );
  const parsed = v.safeParse(profileSchema, input);
  if (parsed.success && !holdsPrototype(input)) return { ok: true, profile: parsed.output };
  const issue = parsed.issues?.[0];
  const place = (issue && v.getDotPath(issue)) ?? 'toàn bộ tệp';
  return refuse(
    `Hồ sơ mẫu hỏng ở “${place}” nên không dùng. Hãy xuất lại hồ sơ mẫu từ máy đã dạy.`,
  );
}

/** The same for the text of a file. */
export function readProfileText(content: string): ProfileReading {
  if (content.length > PROFILE_LIMIT)
    return refuse('Tệp này quá lớn để là một hồ sơ mẫu nên không đọc. Hãy chọn đúng tệp đã xuất.');
  try {
    return readProfile(JSON.parse(content));
  } catch {
    // Whatever JSON.parse says is for programmers; the person needs to know the file is no profile.
    return refuse('Tệp này không phải hồ sơ mẫu (không đọc được JSON).');
  }
}
