import { isNever, type ProfileField } from '../../../domain/profile.ts';
import { formatLocator } from '../../../domain/form.ts';
import { nameTaught } from '../../mapping/find-drift.ts';
import type { ProfileDifference } from '../../mapping/teach/compare-profiles.ts';
import { nameKind } from '../name-kind.ts';
import { sayBecame } from './teach-counts.ts';
import { PART_TEXTS, TEACH_TEXTS } from './teach-texts.ts';

/** One line of a difference: what a box is, and what is done to it. */
export interface DifferenceLine {
  readonly sign: 'added' | 'removed' | 'changed';
  readonly box: string;
  readonly sentence: string;
}

const meaningOf = (field: ProfileField): string =>
  isNever(field) ? TEACH_TEXTS.isNever : nameTaught(field);

function nameBox({ fingerprint: { label, section, column }, locator }: ProfileField): string {
  const place = [section, column].filter((text) => text !== '').join(' · ');
  const name = label === '' ? formatLocator([], locator) : label;
  return place === '' ? name : `${name} (${place})`;
}

function describeChanged(before: ProfileField, after: ProfileField): string {
  const texts = [
    [meaningOf(before), meaningOf(after)],
    [nameBox(before), nameBox(after)],
    [nameKind(before.fingerprint.kind), nameKind(after.fingerprint.kind)],
  ] as const;
  return texts
    .filter(([was, is]) => was !== is)
    .map(([was, is]) => sayBecame(was, is))
    .join('; ');
}

/** A difference in plain words: what is added, taken away, and made something else. */
export function describeDifference(difference: ProfileDifference): readonly DifferenceLine[] {
  const { about, added, removed, changed } = difference;
  return [
    ...about.map(({ part, before, after }): DifferenceLine => ({
      sign: 'changed',
      box: PART_TEXTS[part],
      sentence: sayBecame(before, after),
    })),
    ...changed.map(({ before, after }): DifferenceLine => ({
      sign: 'changed',
      box: nameBox(after),
      sentence: describeChanged(before, after),
    })),
    ...added.map((field): DifferenceLine => ({
      sign: 'added',
      box: nameBox(field),
      sentence: meaningOf(field),
    })),
    ...removed.map((field): DifferenceLine => ({
      sign: 'removed',
      box: nameBox(field),
      sentence: meaningOf(field),
    })),
  ];
}
