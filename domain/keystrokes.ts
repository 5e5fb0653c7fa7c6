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

/** One control's worth of work: its text, and whether it is chosen from a list or ticked instead of typed. */
export interface Entry {
  readonly text: string;
  readonly chosen: boolean;
}

/** What filling instead of typing saved, by the model. Seconds. */
export interface Saving {
  readonly keystrokes: number;
  readonly secondsRetype: number;
  /** Copying each value from the other tab instead of typing it; a choice still has to be chosen. */
  readonly secondsCopy: number;
  readonly secondsReview: number;
  readonly secondsSaved: number;
}

const { keystroke, point, press, home, mental } = KLM_SECONDS;
/** To the tab that shows the value and back, two keys each way, and finding the value there. */
const LOOK_UP = 4 * keystroke + mental;
const CLICK = point + press;
/** Open the list, find the choice, click it. */
const CHOOSE = CLICK + mental + CLICK;
/** Drag over the value, copy it, click the box, paste it; the left hand stays on the keys. */
const COPY = point + 2 * press + 2 * keystroke + CLICK + 2 * keystroke;

/** What an office may set otherwise: seconds for a keystroke, for finding and reaching a box, for reviewing a row. */
export interface SavingSeconds {
  readonly keystroke: number;
  readonly box: number;
  readonly review: number;
}

/** The model's own seconds, for a value typed into its box after it was found in another tab. */
export const SAVING_SECONDS: SavingSeconds = {
  keystroke,
  box: LOOK_UP + CLICK + 2 * home,
  review: mental,
};

/** Seconds saved by so many boxes and keystrokes that nobody typed. */
export function savedSeconds(
  { boxes, keystrokes }: { readonly boxes: number; readonly keystrokes: number },
  seconds: SavingSeconds,
): number {
  const typed = keystrokes * seconds.keystroke + boxes * seconds.box;
  return Math.max(0, typed - boxes * seconds.review);
}

function typeEntry({ text }: Entry): number {
  return CLICK + 2 * home + countTelexKeystrokes(text) * keystroke;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Estimates typing, and copying, each value into its own control after finding it in another tab, against reviewing each row. */
export function estimateSaving(entries: readonly Entry[]): Saving {
  const typed = entries.filter(({ chosen }) => !chosen);
  const common = entries.length * LOOK_UP + (entries.length - typed.length) * CHOOSE;
  const secondsRetype = common + sum(typed.map(typeEntry));
  // Once: decide and press the three keys of capturing, change tabs, decide and press fill, close the list. Per row: one look.
  const once = 2 * mental + 3 * keystroke + 3 * CLICK;
  const secondsReview = entries.length === 0 ? 0 : once + entries.length * mental;
  return {
    keystrokes: sum(typed.map(({ text }) => countTelexKeystrokes(text))),
    secondsRetype,
    secondsCopy: common + typed.length * COPY,
    secondsReview,
    secondsSaved: Math.max(0, secondsRetype - secondsReview),
  };
}
