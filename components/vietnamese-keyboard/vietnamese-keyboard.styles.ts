import { css, type CSSResult } from 'lit';

export const keyboardStyles: CSSResult = css`
  .keys {
    display: grid;
    grid-template-columns: 100%;
    /* As high as a finger needs; rows share what there is where half of the screen is less. */
    grid-auto-rows: minmax(0, var(--ml-key-height, var(--ml-target)));
    gap: var(--ml-unit);
    max-width: calc(var(--ml-key-width, 100px) * 11);
    max-height: 52dvh;
    margin: auto;
    padding: var(--ml-unit);
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius-l);
    background: var(--ml-paper);
    user-select: none;
  }
  .digits {
    max-width: calc(var(--ml-key-width, 100px) * 4.2);
  }
  .row {
    display: flex;
    justify-content: center;
    gap: var(--ml-unit);
    grid-column: 1;
  }
  .key {
    flex: var(--wide, 1);
    max-width: calc(var(--wide, 1) * 10%);
    padding: 0;
    border: 1px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    font-size: clamp(16px, 3.2cqi, var(--ml-text-l));
    line-height: 1.1;
  }
  /* In rules and not in the markup: a strict policy of the page forbids styles there. */
  [data-wide='1.5'] {
    --wide: 1.5;
  }
  [data-wide='2'] {
    --wide: 2;
  }
  [data-wide='3.5'] {
    --wide: 3.5;
  }
  .act {
    background: var(--ml-action-tint);
  }
  /* Keys with words on them; the longest is “à huyền”, on two of ten keys. */
  [data-wide='2'],
  [data-wide='3.5'],
  .act:not(.shift, .delete) {
    font-size: clamp(11px, 3.2cqi, var(--ml-text-s));
  }
  .digits .key {
    flex: 1;
    max-width: none;
  }
  /* Where there is more width than height, rows above the four of all layouts stand beside them, three keys to a line. */
  @media (orientation: landscape) {
    @container (min-width: 30em) {
      .keys:has(> :nth-child(5)) {
        grid-template-columns: 10fr 1.5fr 1.5fr 1.5fr;
        grid-auto-flow: dense;
        max-width: calc(var(--ml-key-width, 100px) * 15);
      }
      .row:nth-last-child(n + 5) {
        display: contents;
      }
      :nth-last-child(n + 5) > .key {
        order: 1;
        max-width: none;
      }
    }
  }
  .key:active,
  .shift[aria-pressed='true'] {
    /* Where colours are few, nothing else tells a key that is down. */
    forced-color-adjust: none;
    background: var(--ml-action);
    color: var(--ml-on-action);
  }
  @media print {
    .keys {
      display: none;
    }
  }
`;
