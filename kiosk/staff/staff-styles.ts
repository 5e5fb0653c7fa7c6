import { css, type CSSResult } from 'lit';

/** What the cards of the staff area share. */
export const staffStyles: CSSResult = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ml-space-4);
    padding: var(--ml-space-5);
    font-size: var(--ml-text-s);
  }
  /* The live region must be there before it speaks; empty, it takes no gap of the grid. */
  [aria-live]:not(:has(.notice)) {
    position: absolute;
  }
  h2 {
    font-size: var(--ml-text-m);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ml-space-3);
    align-items: center;
  }
  .button {
    font-size: var(--ml-text-s);
  }
  .button[disabled] {
    opacity: 0.55;
  }
  .button:has(input[type='file']) {
    position: relative;
  }
  /* The whole button opens the chooser, and the keyboard reaches it. */
  input[type='file'] {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .button:has(input:focus-visible) {
    outline: var(--ml-focus-width) solid var(--ml-action);
    outline-offset: 3px;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--ml-space-2) var(--ml-space-4);
  }
  dt {
    color: var(--ml-muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
  ul.names {
    display: grid;
    gap: var(--ml-space-2);
    max-height: calc(var(--ml-target) * 4);
    overflow-y: auto;
    padding-inline-end: var(--ml-space-3);
  }
  form.source,
  form.alias {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ml-space-4);
  }
  h3 {
    font-size: var(--ml-text-s);
  }
  label.field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ml-space-2);
    color: var(--ml-muted);
  }
  input[type='text'],
  input[type='url'],
  textarea,
  select {
    width: 100%;
    min-height: var(--ml-target);
    padding: var(--ml-space-2) var(--ml-space-4);
    border: 2px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    color: var(--ml-ink);
  }
  select {
    grid-area: 2 / 1;
    appearance: none;
    padding-inline-end: calc(var(--ml-icon) * 1.5);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  /* The browser's own arrow does not grow with the box. Edges of a box, since these keep a colour where colours are few. */
  .field:has(select)::after {
    content: '';
    grid-area: 2 / 1;
    place-self: center end;
    width: calc(var(--ml-icon) * 0.4);
    height: calc(var(--ml-icon) * 0.4);
    margin-inline-end: calc(var(--ml-icon) * 0.6);
    border: solid var(--ml-action);
    border-width: 0 calc(var(--ml-icon) / 10) calc(var(--ml-icon) / 10) 0;
    translate: 0 -25%;
    rotate: 45deg;
    pointer-events: none;
  }
`;
