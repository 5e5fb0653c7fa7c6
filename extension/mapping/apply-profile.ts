import type { Control, PageSnapshot } from '../../domain/form.ts';
import { formatLocator, takeFingerprint } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import type { Profile, ProfileField } from '../../domain/profile.ts';
import { foldKeepingMarks } from '../../domain/vietnamese.ts';
import { findField, fieldLabel } from '../../domain/vocabulary.ts';
import { CONTESTED_CONFIDENCE } from './weights.ts';

/** Why a profile's field was not used on a page. */
export interface ProfileDrift {
  readonly field: ProfileField;
  readonly selector: string;
  readonly kind: 'missing' | 'changed' | 'ambiguous' | 'unknown-field';
  /** One Vietnamese sentence for the panel. */
  readonly sentence: string;
}

interface Found {
  readonly frameIndex: number;
  readonly control: Control;
}

const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at]);

/** A taught locator may start with its frames' selectors or not. */
function findControls(page: PageSnapshot, field: ProfileField): readonly Found[] {
  return page.frames.flatMap(({ controls, frame }, frameIndex) =>
    controls
      .filter(
        ({ locator }) =>
          samePath(locator.path, field.locator.path) ||
          samePath([...frame.framePath, ...locator.path], field.locator.path),
      )
      .map((control) => ({ frameIndex, control })),
  );
}

const sameText = (a: string, b: string): boolean => foldKeepingMarks(a) === foldKeepingMarks(b);

function fits(control: Control, { fingerprint }: ProfileField): boolean {
  const now = takeFingerprint(control);
  return (
    now.kind === fingerprint.kind &&
    sameText(now.label, fingerprint.label) &&
    sameText(now.section, fingerprint.section) &&
    sameText(now.column, fingerprint.column)
  );
}

function describeDrift(page: PageSnapshot, field: ProfileField): ProfileDrift | undefined {
  const selector = formatLocator([], field.locator);
  const name = `“${fieldLabel(field.field)}”`;
  const drift = (kind: ProfileDrift['kind'], sentence: string): ProfileDrift => ({
    field,
    selector,
    kind,
    sentence,
  });
  if (findField(field.field) === undefined) {
    return drift(
      'unknown-field',
      `Hồ sơ mẫu ghi trường “${field.field}” mà phần mềm không biết; ô này sẽ được hỏi lại.`,
    );
  }
  const found = findControls(page, field);
  if (found.length === 0)
    return drift('missing', `Không còn thấy ô ${name} ở chỗ đã dạy; trang có thể đã đổi.`);
  const fitting = found.filter(({ control }) => fits(control, field));
  if (fitting.length === 1) return undefined;
  if (fitting.length > 1)
    return drift(
      'ambiguous',
      `Có ${fitting.length} ô khớp với ô ${name} đã dạy; ô này sẽ được hỏi lại.`,
    );
  const seen = found[0]!.control.label;
  return drift(
    'changed',
    `Ô ${name} đã dạy có nhãn “${field.fingerprint.label}”, nay là “${seen}”; ô này sẽ được hỏi lại.`,
  );
}

/** What of a profile no longer fits the page; [] when all of it does. */
export function checkProfile(page: PageSnapshot, profile: Profile): ProfileDrift[] {
  return profile.fields
    .map((field) => describeDrift(page, field))
    .filter((drift) => drift !== undefined);
}

const idOf = (frameIndex: number, ref: string): string => `${frameIndex}/${ref}`;

function lower(match: Match): Match {
  return {
    ...match,
    confidence: Math.min(match.confidence, CONTESTED_CONFIDENCE),
    evidence: [...match.evidence, 'ô đã dạy nhưng trang đã đổi'],
  };
}

/** Puts a profile's fields that fit in place of what was read from the page; those that drifted are only asked about. */
export function applyProfile(
  page: PageSnapshot,
  matches: readonly Match[],
  profile: Profile,
): Match[] {
  const settled = new Map<string, Match | undefined>();
  const drifted = new Set<string>();
  for (const field of profile.fields) {
    const found = findControls(page, field);
    if (describeDrift(page, field) !== undefined) {
      for (const { frameIndex, control } of found) drifted.add(idOf(frameIndex, control.ref));
      continue;
    }
    const { frameIndex, control } = found.find((one) => fits(one.control, field))!;
    const match: Match = {
      frameIndex,
      ref: control.ref,
      from: 'control',
      subject: field.subject,
      field: field.field,
      confidence: 1,
      evidence: [`hồ sơ mẫu “${profile.title}”`],
      alternatives: [],
    };
    settled.set(idOf(frameIndex, control.ref), field.never === true ? undefined : match);
  }
  const claimed = new Set(
    [...settled.values()].map(
      (match) => match && `${match.frameIndex}/${match.subject}.${match.field}`,
    ),
  );
  const rest = matches
    .filter((match) => match.from === 'pair' || !settled.has(idOf(match.frameIndex, match.ref)))
    .map((match) => {
      const rival =
        match.from === 'control' &&
        claimed.has(`${match.frameIndex}/${match.subject}.${match.field}`);
      return rival || (match.from === 'control' && drifted.has(idOf(match.frameIndex, match.ref)))
        ? lower(match)
        : match;
    });
  return [...[...settled.values()].filter((match) => match !== undefined), ...rest];
}
