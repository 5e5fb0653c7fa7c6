/** What a group of design tokens is for, by the start of its name; the first that fits wins. */
const WORDS: readonly (readonly [start: string, words: string])[] = [
  ['--ml-qr-module', 'Pixels per module of a QR code, a whole number.'],
  ['--ml-text', 'A step of the type scale: s, m, l, xl.'],
  ['--ml-space', 'A step of the space scale, 1 to 8, in units.'],
  ['--ml-unit', 'What the space scale counts in.'],
  ['--ml-target', 'The least height of what a finger presses.'],
  ['--ml-key-height', 'Height of a key of the on-screen keyboard; else --ml-target.'],
  ['--ml-key-width', 'The most a key of the on-screen keyboard is wide; else 100 px.'],
  ['--ml-radius', 'How round corners are.'],
  ['--ml-leading', 'Line height; below 1.5 stacked marks are clipped.'],
  ['--ml-font', 'The font.'],
  ['--ml-icon', 'The width of a pictogram.'],
  ['--ml-motion', 'How long a movement takes; 0 ms where a person asked for less.'],
  ['--ml-focus-width', 'How thick the focus ring is.'],
  ['--ml-paper', 'The colour behind everything.'],
  ['--ml-card', 'The colour of cards and boxes.'],
  ['--ml-ink', 'The colour of text.'],
  ['--ml-muted', 'The colour of secondary text.'],
  ['--ml-line', 'The colour of quiet edges.'],
  ['--ml-edge', 'The colour of edges one must see.'],
  ['--ml-brand', 'The colour of the office.'],
  ['--ml-on-action', 'The colour of text on the action colour.'],
  ['--ml-action', 'The colour of what can be pressed, and its tint.'],
  ['--ml-ok', 'The colour of what went well, and its tint.'],
  ['--ml-warn', 'The colour of a warning, and its tint.'],
  ['--ml-bad', 'The colour of an error, and its tint.'],
];

/** What a design token is for. @throws Error for one without words: every one is documented */
export function findTokenWords(name: string): string {
  const words = WORDS.find(([start]) => name.startsWith(start))?.[1];
  if (words === undefined)
    throw new Error(`Expected words for ${name} in token-words.ts, found none.`);
  return words;
}
