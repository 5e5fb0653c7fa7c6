import type { LabelEvidence } from '../../../domain/form.ts';
import { hasLetters } from '../text.ts';

/** A label and a value as found, with the element that shows the value. */
export interface FoundPair {
  readonly label: string;
  readonly value: string;
  readonly valueElement: Element;
  readonly evidence: LabelEvidence;
  readonly column?: string;
  /** Whom its line began with: 'cha' of 'Họ tên cha: A, dân tộc: B'. */
  readonly head?: string;
}

const LONGEST_LABEL = 120;

/** Class names by which libraries and house styles mark a label. */
export const LABEL_CLASS =
  /(?:^|[\s_-])(?:label|lbl|term|key|caption|field-?name|item-?title|item-?label|info-?title|tieu-?de)(?:[\s_-]|$)/i;

/** Whether a text can name a value: it has letters and is short. */
export function isLabel(text: string): boolean {
  return hasLetters(text) && text.length <= LONGEST_LABEL;
}
