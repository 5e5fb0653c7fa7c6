/**
 * Keystroke-level model (Card, Moran, Newell 1983): seconds for one keystroke of an average typist who is not a
 * secretary, for pointing, for homing to the keyboard and for one mental step. Its error is about 21 %.
 */
export const KLM_SECONDS = {
  keystroke: 0.28,
  point: 1.1,
  press: 0.2,
  home: 0.4,
  mental: 1.35,
} as const;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPES = /[\u0302\u0306\u031b]/g;

/** Keystrokes that type a text with Telex: one per letter, one more per tone, per â ê ô ă ơ ư, per đ; one for Shift. */
export function countTelexKeystrokes(text: string): number {
  let count = 0;
  for (const letter of text.normalize('NFC')) {
    const parts = letter.normalize('NFD');
    const tones = parts.match(TONES)?.length ?? 0;
    const shapes = parts.match(SHAPES)?.length ?? 0;
    const isBarred = letter === 'đ' || letter === 'Đ';
    const isCapital = letter !== letter.toLowerCase();
    count += 1 + tones + shapes + (isBarred ? 1 : 0) + (isCapital ? 1 : 0);
  }
  return count;
}

/** What filling instead of typing saved, by the model. Seconds. */
export interface Saving {
  readonly keystrokes: number;
  readonly secondsRetype: number;
  readonly secondsReview: number;
  readonly secondsSaved: number;
}

/** Estimates typing each value into its own control after looking it up in another tab, against reviewing each row. */
export function estimateSaving(values: readonly string[]): Saving {
  const { keystroke, point, press, home, mental } = KLM_SECONDS;
  const keystrokes = values.reduce((sum, value) => sum + countTelexKeystrokes(value), 0);
  // Per field: to the other tab and back by two keys each, find the value, click the box, hands back and forth, type.
  const perField = 4 * keystroke + mental + point + press + 2 * home;
  const secondsRetype = keystrokes * keystroke + values.length * perField;
  // Once: decide and press the three keys of capturing, change tabs, decide and press fill, close the list. Per row: one look.
  const once = 2 * mental + 3 * keystroke + 3 * (point + press);
  const secondsReview = values.length === 0 ? 0 : once + values.length * mental;
  return {
    keystrokes,
    secondsRetype,
    secondsReview,
    secondsSaved: Math.max(0, secondsRetype - secondsReview),
  };
}
