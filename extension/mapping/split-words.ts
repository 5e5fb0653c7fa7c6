import { fold, foldKeepingMarks } from '../../domain/vietnamese.ts';
import { ABBREVIATIONS } from '../../domain/vocabulary/abbreviations.ts';

/** A word as compared: `folded` without marks, `marked` with them. */
export interface Word {
  readonly folded: string;
  readonly marked: string;
  /** In brackets, or a number before the label: it explains, it does not name. */
  readonly aside?: boolean;
}

const ROMAN_OR_LETTER = /^([ivx]+|[a-h])$/;
const SHORT_FORMS = ABBREVIATIONS.map(({ short, long }) => ({
  short: ` ${foldKeepingMarks(short)} `,
  long: ` ${foldKeepingMarks(long)} `,
}));

function spellOut(text: string): string {
  return SHORT_FORMS.reduce((left, { short, long }) => left.replaceAll(short, long), ` ${text} `);
}

function split(text: string, normalise: (text: string) => string): readonly Word[] {
  const words = text.split(/(\([^)]*\)?|\[[^\]]*\]?)/).flatMap((stretch) => {
    const aside = /^[([]/.test(stretch) ? { aside: true } : {};
    return normalise(stretch)
      .split(' ')
      .filter(Boolean)
      .map((word): Word => ({ marked: word, folded: fold(word), ...aside }));
  });
  const numbered = /^\s*(?:[ivx]+|[a-h]|\d+)\s*[.)/:-]/i.test(text);
  return words.map((word, at) => {
    const leading = at === 0 && numbered && ROMAN_OR_LETTER.test(word.folded);
    return leading || /^\d+$/.test(word.folded) ? { ...word, aside: true } : word;
  });
}

/** The words of a text, with and without marks; those in brackets and leading numbers ("1.", "II.", "a)") are asides. */
export function splitWords(text: string): readonly Word[] {
  return split(text, foldKeepingMarks);
}

/** The words of a label, its short forms spelled out ("D.tộc", "Đ/c", "Họ tên chủ HS"). */
export function splitLabel(text: string): readonly Word[] {
  return split(text, (stretch) => spellOut(foldKeepingMarks(stretch)));
}
