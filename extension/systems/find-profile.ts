import type { PageSnapshot } from '../../domain/form.ts';
import type { Profile } from '../../domain/profile.ts';
import { fold } from '../../domain/vietnamese.ts';

/** The profile of a page, or why one that should be its own is not. */
export interface ProfileChoice<Kept> {
  readonly kept?: Kept;
  /** One Vietnamese sentence per profile of this address whose page marks are not all there. */
  readonly missed: readonly string[];
}

function isAt(pattern: string, origin: string): boolean {
  return pattern.endsWith(':*') ? origin.startsWith(pattern.slice(0, -1)) : origin === pattern;
}

/** `*` stands for one segment. */
function isPath(pattern: string, path: string): boolean {
  const [wanted, found] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === found.length &&
    wanted.every((segment, index) => segment === '*' || segment === found[index])
  );
}

/** Several forms may share one address; this one is a profile's own, changed, when most of its labels are there. */
function isLikely({ fields }: Profile, labels: ReadonlySet<string>): boolean {
  const there = fields.filter(({ fingerprint }) => labels.has(fold(fingerprint.label)));
  return there.length * 2 > fields.length;
}

function describeMissed({ title, pageMarks }: Profile, labels: ReadonlySet<string>): string {
  const gone = pageMarks.filter((mark) => !labels.has(fold(mark))).map((mark) => `“${mark}”`);
  return `Không dùng hồ sơ mẫu “${title}”: trang đã đổi, không còn thấy ${gone.join(', ')}. Hãy dạy lại trang này.`;
}

/** The first profile of the page in a tab: by the top document's origin and path, and the labels it must show. */
export function findProfile<Kept extends { readonly profile: Profile }>(
  all: readonly Kept[],
  { frames }: PageSnapshot,
): ProfileChoice<Kept> {
  const [top] = frames;
  if (top === undefined) return { missed: [] };
  const path = URL.canParse(top.url) ? new URL(top.url).pathname : '';
  const labels = new Set(
    frames.flatMap(({ controls }) => controls.map(({ label }) => fold(label))),
  );
  const here = all.filter(
    ({ profile }) => isAt(profile.origin, top.frame.origin) && isPath(profile.path, path),
  );
  const kept = here.find(({ profile }) =>
    profile.pageMarks.every((mark) => labels.has(fold(mark))),
  );
  if (kept !== undefined) return { kept, missed: [] };
  const likely = here.filter(({ profile }) => isLikely(profile, labels));
  return { missed: likely.map(({ profile }) => describeMissed(profile, labels)) };
}
