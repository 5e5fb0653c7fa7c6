import { css, type CSSResult } from 'lit';

export const keyboardStyles: CSSResult = css`
  .keys {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    max-width: 1100px;
    margin-inline: auto;
    padding: 12px;
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius-l);
    background: var(--ml-paper);
    user-select: none;
  }
  .digits {
    max-width: 420px;
  }
  .row {
    display: flex;
    justify-content: center;
    gap: 8px;
  }
  .key {
    --wide: 1;
    flex: var(--wide) 1 0;
    min-width: 0;
    max-width: calc(var(--wide) * 100px);
    min-height: min(var(--ml-key-height, var(--ml-target)), 7dvh);
    padding: 0;
    border: 1px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    color: var(--ml-ink);
    font-size: clamp(16px, 2.6vw, 34px);
    line-height: 1.1;
    cursor: pointer;
    white-space: nowrap;
    overflow: hidden;
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
  @media (max-width: 480px) {
    .keys,
    .row {
      gap: 4px;
    }
    .keys {
      padding: 6px;
    }
    /* Keys with words on them; the longest is “à huyền”, on two of ten keys. */
    [data-wide='2'],
    [data-wide='3.5'],
    .act:not(.shift, .delete) {
      font-size: 11px;
    }
  }
  .digits .key {
    --wide: 1;
    max-width: none;
    font-size: 28px;
  }
  .act {
    background: var(--ml-action-tint);
    font-size: clamp(14px, 2vw, 28px);
  }
  .key:active,
  .shift[aria-pressed='true'] {
    background: var(--ml-action);
    color: var(--ml-on-action);
  }
  @media (forced-colors: active) {
    .shift[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .keys {
      display: none;
    }
  }
`;
