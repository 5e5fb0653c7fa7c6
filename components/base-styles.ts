import { css, type CSSResult } from 'lit';

/** What every element starts from: type, box model, focus ring, icons, cards, notices and boxes to tick. */
export const base: CSSResult = css`
  :host {
    display: block;
    font: 400 var(--ml-text-m) / var(--ml-leading) var(--ml-font);
    font-variant-numeric: tabular-nums;
    color: var(--ml-ink);
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    line-height: var(--ml-leading-tight);
    font-weight: 700;
    text-wrap: balance;
  }
  h2 {
    font-size: var(--ml-text-l);
  }
  p,
  small {
    text-wrap: pretty;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: var(--ml-focus-width) solid var(--ml-action);
    outline-offset: 3px;
  }
  .icon {
    width: var(--ml-icon);
    height: var(--ml-icon);
    flex: none;
    /* In forced colours a drawing keeps its rule's colour, dark on a dark screen, unless told to follow the text. */
    forced-color-adjust: auto;
  }
  /* Drawn here because the browser's own box is a hairline nobody sees on a bright screen. */
  input.tick {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    width: calc(var(--ml-target) * 0.6);
    height: calc(var(--ml-target) * 0.6);
    margin: 0;
    border: calc(var(--ml-unit) * 0.5) solid var(--ml-action);
    border-radius: calc(var(--ml-radius) / 2);
    background: var(--ml-card);
    cursor: pointer;
  }
  input.tick::before {
    content: '';
    width: calc(var(--ml-target) * 0.34);
    height: calc(var(--ml-target) * 0.34);
    background: var(--ml-on-action);
    clip-path: polygon(14% 47%, 4% 60%, 40% 92%, 97% 20%, 84% 9%, 38% 68%);
    visibility: hidden;
  }
  input.tick:checked::before {
    visibility: visible;
  }
  input.tick[type='checkbox']:checked {
    background: var(--ml-action);
  }
  @media (forced-colors: active) {
    input.tick {
      appearance: auto;
    }
  }
  .muted {
    color: var(--ml-muted);
    font-size: var(--ml-text-s);
  }
  .card {
    background: var(--ml-card);
    border: 2px solid var(--ml-line);
    border-radius: var(--ml-radius-l);
  }
  .notice {
    display: flex;
    gap: var(--ml-space-3);
    align-items: flex-start;
    padding: var(--ml-space-4);
    border: 2px solid currentColor;
    border-radius: var(--ml-radius);
    background: var(--ml-action-tint);
    color: var(--ml-action);
  }
  .notice.warn {
    background: var(--ml-warn-tint);
    color: var(--ml-warn);
  }
  .notice.bad {
    background: var(--ml-bad-tint);
    color: var(--ml-bad);
  }
`;
