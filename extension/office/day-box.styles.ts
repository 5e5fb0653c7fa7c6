import { css, type CSSResult } from 'lit';

/** How a box for a day looks: the words of what is wrong hang below it, so that nothing beside it moves. */
export const dayBoxStyles: CSSResult = css`
  :host {
    display: inline-grid;
    gap: 4px;
  }
  .box {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    width: 168px;
  }
  input[type='text'] {
    grid-area: 1 / 1 / 2 / 3;
    width: 100%;
    padding-right: 36px;
  }
  input[aria-invalid='true'] {
    border-color: var(--ml-bad);
    box-shadow: inset 0 0 0 1px var(--ml-bad);
  }
  input::placeholder {
    color: var(--ml-muted);
    opacity: 1;
  }
  button {
    grid-area: 1 / 2;
    display: grid;
    place-content: center;
    width: 34px;
    margin: 1px;
    padding: 0;
    border: 0;
    border-radius: var(--ml-radius);
    background: none;
    color: var(--ml-action);
    cursor: pointer;
  }
  /* There for its calendar alone, which opens below it. */
  input[type='date'] {
    position: absolute;
    inset: 0;
    z-index: -1;
    min-height: 0;
    opacity: 0;
    pointer-events: none;
  }
  .problem {
    position: absolute;
    z-index: 2;
    top: calc(100% + 4px);
    left: 0;
    width: max-content;
    max-width: 280px;
    padding: 6px 10px;
    border: 1px solid currentColor;
    border-radius: var(--ml-radius);
    background: var(--ml-bad-tint);
    color: var(--ml-bad);
    font-size: 13px;
    font-weight: 500;
  }
  .problem:empty {
    display: none;
  }
`;
