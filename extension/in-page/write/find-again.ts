import type { FillTask } from '../../../domain/plan.ts';
import type { LabelFingerprint } from '../../../domain/form.ts';
import { takeFingerprint } from '../../../domain/form.ts';
import { fold } from '../../../domain/vietnamese.ts';
import type { ReadControl } from '../control/found-control.ts';
import { findByLocator } from '../locator.ts';
import { readControlOf, readControls } from '../read-form.ts';

/** A control found again, or why not. */
export type FoundAgain =
  { readonly is: 'found'; readonly read: ReadControl } | { readonly is: 'missing' | 'changed' };

function sameBox(a: LabelFingerprint, b: LabelFingerprint): boolean {
  return fold(a.label) === fold(b.label) && a.kind === b.kind && fold(a.column) === fold(b.column);
}

/** Another heading is another person; a heading that only grew ('Người mẹ: Lê Thị Thử') is the same. */
function sameSection(now: string, planned: string): boolean {
  return fold(now).startsWith(fold(planned));
}

function sameWhole(a: LabelFingerprint, b: LabelFingerprint): boolean {
  return sameBox(a, b) && fold(a.section) === fold(b.section);
}

function isSameAtPlace(now: LabelFingerprint, planned: LabelFingerprint): boolean {
  return sameBox(now, planned) && sameSection(now.section, planned.section);
}

/** The controls of one fingerprint, in reading order; a heading that grew counts only when the exact ones are not enough. */
function findLikes(planned: LabelFingerprint, wanted: number): readonly ReadControl[] {
  const { controls } = readControls(document);
  const exact = controls.filter(({ control }) => sameWhole(takeFingerprint(control), planned));
  return exact.length === wanted
    ? exact
    : controls.filter(({ control }) => isSameAtPlace(takeFingerprint(control), planned));
}

type Wanted = Pick<FillTask, 'locator' | 'fingerprint' | 'alike'>;

/** Of several controls alike, only the order tells which: one more or less, or another at the place, and none is it. */
function findAmongLikes(
  atPlace: ReadControl | undefined,
  { fingerprint, alike }: Required<Wanted>,
): FoundAgain {
  const likes = findLikes(fingerprint, alike.of);
  const wanted = likes[alike.nth];
  if (likes.length !== alike.of || wanted === undefined)
    return { is: atPlace === undefined ? 'missing' : 'changed' };
  const isThere = atPlace !== undefined && wanted.found.element === atPlace.found.element;
  return isThere || atPlace === undefined ? { is: 'found', read: wanted } : { is: 'changed' };
}

/**
 * Finds the control a task was planned for: at its place with its label, or — after the page drew it anew elsewhere —
 * the only one with the whole fingerprint. A control at the place with another label is not it.
 */
export function findAgain(task: Wanted): FoundAgain {
  const { locator, fingerprint, alike } = task;
  const element = findByLocator(document, locator);
  const atPlace = element === undefined ? undefined : readControlOf(document, element);
  if (alike !== undefined) return findAmongLikes(atPlace, { locator, fingerprint, alike });
  if (atPlace !== undefined && isSameAtPlace(takeFingerprint(atPlace.control), fingerprint))
    return { is: 'found', read: atPlace };
  const named =
    fingerprint.label === ''
      ? []
      : readControls(document).controls.filter(({ control }) =>
          sameWhole(takeFingerprint(control), fingerprint),
        );
  const [only] = named;
  if (only !== undefined && named.length === 1) return { is: 'found', read: only };
  return { is: atPlace === undefined ? 'missing' : 'changed' };
}
