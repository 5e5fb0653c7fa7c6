import type { Subject } from '../../../domain/fact.ts';
import { takeFingerprint } from '../../../domain/form.ts';
import type { Control, FrameAddress, Locator, PageSnapshot } from '../../../domain/form.ts';
import type { Match } from '../../../domain/match.ts';
import { isNever, type Profile } from '../../../domain/profile.ts';
import { findTaught } from '../find-drift.ts';

/** A profile holds no more fields than this; a page of more controls is taught as far as it goes. */
export const MOST_ROWS = 500;

/** What a person says of one control. */
export type Answer =
  | { readonly is: 'fact'; readonly subject: Subject; readonly field: string }
  | { readonly is: 'never' };

/** Answers by the key of their row. */
export type Answers = Readonly<Record<string, Answer>>;

/** One control of a page that can be taught. */
export interface TeachRow {
  /** Its place on the page: the same after the page is read again. */
  readonly key: string;
  readonly frame: FrameAddress;
  readonly control: Control;
  /** Selectors from the top document in. */
  readonly locator: Locator;
  /** What the matcher takes it for, with its evidence. */
  readonly suggestion?: Match;
}

/** A control's place as one text, frames' selectors first. */
export function placeKey({ framePath }: FrameAddress, { path }: Locator): string {
  return [...framePath, ...path].join(' >>> ');
}

function makeRow(frame: FrameAddress, control: Control, suggestion: Match | undefined): TeachRow {
  const path = [...frame.framePath, ...control.locator.path];
  return {
    key: placeKey(frame, control.locator),
    frame,
    control,
    locator: { path },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The controls of a page in reading order: those a person sees, and hidden ones that seem to be a fact's; at most MOST_ROWS. */
export function listTeachRows(page: PageSnapshot, matches: readonly Match[]): readonly TeachRow[] {
  const known = new Map(
    matches
      .filter(({ from }) => from === 'control')
      .map((match) => [`${match.frameIndex}/${match.ref}`, match]),
  );
  const rows = page.frames.flatMap(({ controls, frame }, frameIndex) =>
    controls
      .map((control) => makeRow(frame, control, known.get(`${frameIndex}/${control.ref}`)))
      .filter(({ control, suggestion }) => control.state.visible || suggestion !== undefined)
      .filter(({ control }) => control.kind !== 'file'),
  );
  return rows.slice(0, MOST_ROWS);
}

/** What a profile already says of a page's controls. */
export function readAnswers(
  page: PageSnapshot,
  rows: readonly TeachRow[],
  profile: Profile,
): Answers {
  const keys = new Map(
    rows.map(({ frame, control, key }) => [`${frame.documentId}/${control.ref}`, key]),
  );
  const answers: Record<string, Answer> = {};
  for (const { field, seen } of findTaught(page, profile)) {
    // What drifted is taught anew; what cannot be taught has no row.
    if (seen === undefined) continue;
    const key = keys.get(`${page.frames[seen.frameIndex]!.frame.documentId}/${seen.control.ref}`);
    if (key === undefined) continue;
    answers[key] = isNever(field)
      ? { is: 'never' }
      : { is: 'fact', subject: field.subject, field: field.field };
  }
  return answers;
}

/** Rows under one heading, in reading order. */
export interface TeachSection {
  readonly title: string;
  readonly rows: readonly TeachRow[];
}

/** Rows by the headings they stand under. */
export function groupBySection(rows: readonly TeachRow[]): readonly TeachSection[] {
  const sections: { title: string; rows: TeachRow[] }[] = [];
  for (const row of rows) {
    const title = [takeFingerprint(row.control).section, row.control.column ?? '']
      .filter((text) => text !== '')
      .join(' · ');
    const last = sections.at(-1);
    if (last?.title === title) last.rows.push(row);
    else sections.push({ title, rows: [row] });
  }
  return sections;
}
