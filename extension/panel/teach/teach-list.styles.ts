import { css, type CSSResult } from 'lit';

/** The rows of the teaching list: number, label, what it is; the row in hand opens below. */
export const teachListStyles: CSSResult = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    background: var(--ml-card);
    border-bottom: 1px solid var(--ml-line);
    border-left: 4px solid transparent;
    scroll-margin: 44px 0 12px;
  }
  li.current {
    border-left-color: var(--ml-action);
    background: var(--ml-action-tint);
  }
  li.pointed {
    border-left-color: var(--ml-warn);
    background: var(--ml-warn-tint);
  }
  .line {
    display: grid;
    grid-template-columns: 26px minmax(0, 42%) minmax(0, 1fr);
    gap: 8px;
    width: 100%;
    padding: 8px 16px 8px 8px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }
  .line:focus-visible {
    outline-offset: -3px;
  }
  .number {
    color: var(--ml-muted);
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .line .label {
    color: var(--ml-ink);
  }
  .line .status {
    justify-content: flex-start;
    align-items: flex-start;
    white-space: normal;
    overflow-wrap: anywhere;
    text-align: left;
  }
  .status small {
    display: block;
    color: var(--ml-muted);
    font-size: 12px;
    font-weight: 400;
  }
  .open {
    display: grid;
    gap: 8px;
    padding: 0 16px 12px 42px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .acts .choice {
    flex: 1 1 auto;
  }
`;
