import { takeFingerprint, type PageSnapshot } from '../../../domain/form.ts';
import type { Match } from '../../../domain/match.ts';
import type { Profile, ProfileField } from '../../../domain/profile.ts';
import { fold } from '../../../domain/vietnamese.ts';
import { findField } from '../../../domain/vocabulary.ts';
import type { Answers, TeachRow } from './teach-rows.ts';

/** A profile made from answers, and the rows that could not go into it. */
export interface Draft {
  readonly profile: Profile;
  /** Rows whose label or heading shows a person's own facts: those may stand in no profile. */
  readonly personal: readonly TeachRow[];
}

const PERSONAL_KINDS: ReadonlySet<string> = new Set(['name', 'id', 'phone', 'email']);
const SHORTEST_NAME = 5;
const MOST_MARKS = 3;
const LONGEST_TEXT = 300;

/** A record's own number, a UUID, a session: what differs from one dossier to the next. */
const VARIES = /\d{3,}|[0-9a-f]{8}-|[^\w.%~-]/i;

/** The address pattern of a page: segments that belong to one dossier become `*`. */
export function draftPath(url: string): string {
  const segments = new URL(url).pathname.split('/');
  return segments.map((segment) => (VARIES.test(segment) ? '*' : segment)).join('/');
}

function writeSlug(text: string): string {
  return fold(text).replaceAll(' ', '-');
}

/** An id for a page's profile that none has yet: 'mot-cua-vi-du-vn/ho-so/khai-sinh'. */
export function draftId(url: string, taken: readonly string[] = []): string {
  const { host, pathname } = new URL(url);
  const path = pathname
    .split('/')
    .map(writeSlug)
    .filter((part) => part !== '' && !VARIES.test(part));
  const id = [writeSlug(host), ...path].join('/').slice(0, 76);
  const free = (number: number): string => (number === 1 ? id : `${id}-${number}`);
  let number = 1;
  while (taken.includes(free(number))) number += 1;
  return free(number);
}

/** Names, numbers and addresses of people that the page shows now, folded. */
function findPersonal(page: PageSnapshot, matches: readonly Match[]): readonly string[] {
  return matches.flatMap(({ frameIndex, ref, from, field }) => {
    const { controls, pairs } = page.frames[frameIndex]!;
    const shown = (from === 'control' ? controls : pairs).find((one) => one.ref === ref);
    const text = fold(shown?.value ?? '');
    return text.length >= SHORTEST_NAME && PERSONAL_KINDS.has(findField(field)?.kind ?? '')
      ? [text]
      : [];
  });
}

function isPersonal(text: string, personal: readonly string[]): boolean {
  const folded = fold(text);
  return /\d{9,}/.test(text) || personal.some((value) => folded.includes(value));
}

/** Long labels are the rarest: they tell two forms at one address apart. */
function chooseMarks(fields: readonly ProfileField[]): readonly string[] {
  const labels = new Set(fields.map(({ fingerprint }) => fingerprint.label));
  return [...labels]
    .filter((label) => label !== '')
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_MARKS);
}

/** Makes a profile of what a person said of a page's controls. It holds labels and places, and no value of the page. */
export function draftProfile(
  page: PageSnapshot,
  matches: readonly Match[],
  rows: readonly TeachRow[],
  answers: Answers,
  about: Pick<Profile, 'id' | 'system' | 'title'>,
): Draft {
  const top = page.frames[0];
  if (top === undefined) throw new Error('expected a page with a document, found none');
  const values = findPersonal(page, matches);
  const personal: TeachRow[] = [];
  const fields = rows.flatMap((row): ProfileField[] => {
    const answer = answers[row.key];
    if (answer === undefined) return [];
    const fingerprint = takeFingerprint(row.control);
    const texts = [fingerprint.label, fingerprint.section, fingerprint.column, row.key];
    if (texts.some((text) => text.length > LONGEST_TEXT || isPersonal(text, values))) {
      personal.push(row);
      return [];
    }
    const { locator } = row;
    return answer.is === 'never'
      ? [{ locator, fingerprint, never: true }]
      : [{ locator, fingerprint, subject: answer.subject, field: answer.field }];
  });
  return {
    profile: {
      ...about,
      version: 1,
      origin: top.frame.origin,
      path: draftPath(top.url),
      pageMarks: chooseMarks(fields),
      fields,
    },
    personal,
  };
}
