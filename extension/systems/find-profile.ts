import type { PageSnapshot } from '../../domain/form.ts';
import type { Profile } from '../../domain/profile.ts';
import { fold } from '../../domain/vietnamese.ts';

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

/** The profile of the page in a tab: by the top document's origin and path, and the labels it must show. */
export function findProfile(
  profiles: readonly Profile[],
  { frames }: PageSnapshot,
): Profile | undefined {
  const [top] = frames;
  if (top === undefined) return undefined;
  const path = URL.canParse(top.url) ? new URL(top.url).pathname : '';
  const labels = new Set(
    frames.flatMap(({ controls }) => controls.map(({ label }) => fold(label))),
  );
  return profiles.find(
    (profile) =>
      isAt(profile.origin, top.frame.origin) &&
      isPath(profile.path, path) &&
      profile.pageMarks.every((mark) => labels.has(fold(mark))),
  );
}
