import { joinSayings, type Saying } from '../../domain/saying.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Control, FrameAddress, Likeness, PageSnapshot } from '../../domain/form.ts';
import { findLikes, takeFingerprint } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import type { Candidate, Plan, PlanRow } from '../../domain/plan.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Units } from '../../domain/units.ts';
import { adaptAddresses } from './adapt-address.ts';
import { applyProfile } from './apply-profile.ts';
import type { Standing } from './compare-value.ts';
import { compareValue, isEmptyControl } from './compare-value.ts';
import { openFactBook } from './fact-book.ts';
import type { Offer } from './find-candidates.ts';
import { explainNothing, findOffers } from './find-candidates.ts';
import { FILL_CONFIDENCE } from './weights.ts';

/** What planning may use besides the facts. */
export interface PlanOptions {
  /** Old and new administrative units; without them an address is never converted. */
  readonly units?: Units | undefined;
  /** A profile of the target page, when the matches were made without it. */
  readonly profile?: Profile | undefined;
}

const SAYINGS = {
  locked: { vi: 'Ô này bị trang khóa.', en: 'The page has locked this box.' },
  readOnly: { vi: 'Ô này chỉ để đọc.', en: 'This box is for reading only.' },
  unsure: {
    vi: 'Chưa chắc ô này là gì hoặc của ai.',
    en: 'It is not sure what this box is, or whose.',
  },
  file: { vi: 'Tệp đính kèm do người làm chọn.', en: 'You choose the files to attach.' },
  unknown: { vi: 'Không nhận ra ô này.', en: 'This box was not recognised.' },
} as const satisfies Record<string, Saying>;

type RowBase = Omit<PlanRow, 'action' | 'candidates'>;

function describeRow(
  frame: FrameAddress,
  control: Control,
  match: Match | undefined,
  alike: Likeness | undefined,
): RowBase {
  return {
    key: `${frame.frameId}/${control.ref}`,
    frame,
    ref: control.ref,
    locator: control.locator,
    fingerprint: takeFingerprint(control),
    ...(alike === undefined ? {} : { alike }),
    kind: control.kind,
    label: control.label,
    labelEvidence: control.labelEvidence,
    sections: control.sections,
    ...(match === undefined ? {} : { subject: match.subject, field: match.field }),
    confidence: match?.confidence ?? 0,
    evidence: match?.evidence ?? [],
    alternatives: match?.alternatives ?? [],
    old: control.value,
  };
}

function joinNotes(notes: readonly Saying[]): { note?: Saying } {
  const note = joinSayings(notes);
  return note === undefined ? {} : { note };
}

function standingOf(control: Control, { found, field, candidate }: Offer): Standing {
  if (candidate === undefined) return isEmptyControl(control) ? 'empty' : 'different';
  return compareValue(control, field, found.value, candidate.value, candidate.to);
}

function isLocked({ state }: Control): boolean {
  return state.disabled || state.readOnly;
}

function candidatesOf(offers: readonly Offer[]): readonly Candidate[] {
  return offers.map(({ candidate }) => candidate).filter((candidate) => candidate !== undefined);
}

/** The lower list of a cascade is locked and empty until the upper one is chosen; the writer waits for it. */
function awaitsUpperLevel(control: Control): boolean {
  const isList = control.kind === 'select' || control.kind === 'combobox';
  const choices = control.options.filter(({ disabled }) => !disabled);
  return isList && isEmptyControl(control) && choices.length <= 1;
}

/** Script-made lists and pickers carry readonly inputs that people do fill. */
function lockSentence(control: Control): Saying | undefined {
  if (control.state.disabled) return awaitsUpperLevel(control) ? undefined : SAYINGS.locked;
  const picked = ['combobox', 'date', 'date-boxes'].includes(control.kind);
  return control.state.readOnly && !picked ? SAYINGS.readOnly : undefined;
}

function planOffers(base: RowBase, control: Control, offers: readonly Offer[]): PlanRow {
  const [best] = offers;
  if (best === undefined) throw new Error('expected an offer, found none');
  const usable = offers.find(({ candidate }) => candidate !== undefined) ?? best;
  const candidates = candidatesOf(offers);
  const chosen = usable.candidate;
  const derived =
    usable.found.derivedFrom === undefined ? {} : { derivedFrom: usable.found.derivedFrom };
  const row = { ...base, ...derived, confidence: usable.confidence, candidates: [] };
  const same = offers.find((offer) => standingOf(control, offer) === 'same');
  if (same?.candidate !== undefined) return { ...row, action: 'already', chosen: same.candidate };
  const notes = joinNotes(usable.notes);
  if (chosen === undefined) return { ...row, ...notes, action: 'refused' };
  const locked = isLocked(control) ? lockSentence(control) : undefined;
  if (locked !== undefined) return { ...row, action: 'refused', chosen, note: locked };
  const open = candidates.length > 1 || usable.confidence < FILL_CONFIDENCE;
  const shown = open ? candidates : [];
  if (standingOf(control, usable) === 'different') {
    return { ...row, ...notes, action: 'conflict', chosen, candidates: shown };
  }
  if (!open) return { ...row, ...notes, action: 'fill', chosen };
  const question = base.confidence < FILL_CONFIDENCE ? [SAYINGS.unsure] : [];
  return {
    ...row,
    ...joinNotes([...question, ...usable.notes]),
    action: 'ask',
    chosen,
    candidates,
  };
}

/**
 * Plans every visible control of a page: what would be written, what is already right, what conflicts, what is asked.
 * A fact only goes to its own subject's control, or to one known to be the same person; nothing is cut or guessed.
 */
export function planTransfer(
  facts: readonly Fact[] | Dossier,
  page: PageSnapshot,
  matches: readonly Match[],
  options: PlanOptions = {},
): Plan {
  const book = openFactBook(facts, options.units);
  const settled =
    options.profile === undefined ? matches : applyProfile(page, matches, options.profile);
  const known = new Map(
    settled
      .filter(({ from }) => from === 'control')
      .map((match) => [`${match.frameIndex}/${match.ref}`, match]),
  );
  const adaptFor = adaptAddresses(settled, book, options.units);
  const rows = page.frames.flatMap((snapshot, frameIndex) => {
    const likes = findLikes(snapshot.controls);
    return snapshot.controls
      .filter(({ state }) => state.visible)
      .map((control): PlanRow => {
        const match = known.get(`${frameIndex}/${control.ref}`);
        const base = describeRow(snapshot.frame, control, match, likes.get(control));
        if (control.kind === 'file')
          return {
            ...base,
            action: 'refused',
            candidates: [],
            note: SAYINGS.file,
          };
        if (match === undefined)
          return { ...base, action: 'unmapped', candidates: [], note: SAYINGS.unknown };
        const offers = findOffers(book, match, control, adaptFor(match));
        if (offers.length === 0)
          return { ...base, action: 'unmapped', candidates: [], note: explainNothing(match) };
        return planOffers(base, control, offers);
      });
  });
  return { rows };
}
