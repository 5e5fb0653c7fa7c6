type Tokens = Readonly<Record<string, string>>;

/** Warm paper, white cards, one action colour; text reaches 7:1 on paper, card and its own tint. */
const LIGHT = {
  paper: '#fbf8f3',
  card: '#fff',
  ink: '#1d2430',
  muted: '#4a5363',
  line: '#e4ddd0',
  edge: '#7d7565',
  brand: '#8f1d1d',
  action: '#0b4a8f',
  'on-action': '#fff',
  ok: '#0a5a33',
  warn: '#6b4700',
  bad: '#8f1d1d',
  'ok-tint': '#e8f4ec',
  'warn-tint': '#fdf3dc',
  'bad-tint': '#fbe9e7',
  'action-tint': '#e8f0fa',
} satisfies Tokens;

const DARK = {
  paper: '#14171c',
  card: '#1e232b',
  ink: '#f4f1ea',
  muted: '#c5c9d1',
  line: '#39414d',
  edge: '#98a1af',
  brand: '#ffb4ab',
  action: '#a8ccff',
  'on-action': '#0a1c33',
  ok: '#8fdcb0',
  warn: '#f5cf7a',
  bad: '#ffb4ab',
  'ok-tint': '#16301f',
  'warn-tint': '#352908',
  'bad-tint': '#3b1714',
  'action-tint': '#152a44',
} satisfies Tokens;

/** Black on white with black edges: for strong light in the hall and for weak eyes. */
const CONTRAST = {
  paper: '#fff',
  card: '#fff',
  ink: '#000',
  muted: '#000',
  line: '#000',
  edge: '#000',
  brand: '#5c0000',
  action: '#002a66',
  'on-action': '#fff',
  ok: '#00391d',
  warn: '#402a00',
  bad: '#5c0000',
  'ok-tint': '#fff',
  'warn-tint': '#fff',
  'bad-tint': '#fff',
  'action-tint': '#fff',
} satisfies Tokens;

const SHAPES = {
  font: "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', system-ui, sans-serif",
  // Stacked marks (ễ, Ậ) are clipped below 1.5; short headings have room for 1.3.
  leading: '1.5',
  'leading-tight': '1.3',
  motion: '140ms',
  'focus-width': '3px',
} satisfies Tokens;

/** Rows for a mouse: 32 px targets. */
const DESK = {
  target: '32px',
  'text-s': '12.5px',
  'text-m': '14px',
  'text-l': '17px',
  'text-xl': '22px',
  icon: '18px',
  radius: '8px',
  'radius-l': '10px',
  unit: '4px',
} satisfies Tokens;

/** A phone, a tablet, a page of the commune's site: 44 px targets (WCAG 2.5.5). */
const TOUCH = {
  target: '44px',
  'text-s': '15px',
  'text-m': '17px',
  'text-l': '20px',
  'text-xl': '28px',
  icon: '24px',
  radius: '10px',
  'radius-l': '14px',
  unit: '4px',
} satisfies Tokens;

/** A hall's touchscreen: 20 mm targets, 82 px on the common 21.5-inch panel (0.248 mm per px). */
const KIOSK = {
  target: '82px',
  'text-s': '28px',
  'text-m': '34px',
  'text-l': '40px',
  'text-xl': '60px',
  icon: '44px',
  'qr-module': '7',
  'qr-module-short': '12',
  radius: '22px',
  'radius-l': '28px',
  unit: '8px',
} satisfies Tokens;

const SPACES = [0.5, 1, 2, 3, 4, 5, 7, 9];

function declare(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--ml-${name}:${value};`)
    .join('');
}

const spaces = SPACES.map(
  (factor, index) => `--ml-space-${index + 1}:calc(var(--ml-unit) * ${factor});`,
).join('');

/** The sheet of the tokens. `self` is the element that carries the tokens; `on` builds the selector of one of its states. */
export function writeSheet(self: string, on: (attribute: string) => string): string {
  const dark = `color-scheme:dark;${declare(DARK)}`;
  return [
    `${self}{color-scheme:light;${declare(SHAPES)}${declare(TOUCH)}${spaces}${declare(LIGHT)}}`,
    `${on('[data-density="desk"]')}{${declare(DESK)}}`,
    `${on('[data-density="kiosk"]')}{${declare(KIOSK)}}`,
    `${on('[data-theme="dark"]')}{${dark}}`,
    `@media (prefers-color-scheme:dark){${on('[data-theme="auto"]')}{${dark}}}`,
    `@media (prefers-contrast:more){${self},${on('[data-theme]')}{color-scheme:light;${declare(CONTRAST)}}}`,
    `${on('[data-theme="contrast"]')}{color-scheme:light;${declare(CONTRAST)}}`,
    `@media (prefers-reduced-motion:reduce){${self}{--ml-motion:0ms;}}`,
    `@media print{${self},${on('[data-theme]')}{color-scheme:light;${declare(LIGHT)}--ml-paper:#fff;--ml-muted:#1d2430;}}`,
  ].join('\n');
}

/** The design tokens (`--ml-*` custom properties) for a document, with no specificity so that any page can change one; states sit on <html>. */
export const tokenSheet: string = writeSheet(
  ':where(:root)',
  (state) => `:where(:root${state}, ${state})`,
);
