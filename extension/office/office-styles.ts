import { css, type CSSResult } from 'lit';

/** What the sections of the office page share: a heading, a bar of tools, cards and ruled tables. */
export const officeStyles: CSSResult = css`
  .notice.ok {
    background: var(--ml-ok-tint);
    color: var(--ml-ok);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-width: 1480px;
    padding: 24px 28px 48px;
  }
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  h2 {
    font-size: var(--ml-text-xl);
  }
  h3 {
    font-size: 15px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
  }
  .bar .push {
    margin-left: auto;
  }
  .button {
    min-height: 36px;
    border-width: 1px;
    gap: 8px;
    padding: 4px 14px;
  }
  a.button {
    color: inherit;
    text-decoration: none;
  }
  a.button.primary {
    color: var(--ml-on-action);
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--ml-action);
  }
  label.field {
    display: grid;
    gap: 4px;
    color: var(--ml-muted);
    font-size: 13px;
    font-weight: 600;
  }
  input[type='text'],
  input[type='search'],
  input[type='password'],
  input[type='number'],
  select,
  textarea {
    min-height: 36px;
    padding: 4px 10px;
    border: 1px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    color: var(--ml-ink);
    font-size: 14px;
    font-weight: 400;
  }
  textarea {
    width: 100%;
    min-height: 68px;
    line-height: 1.6;
    resize: vertical;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px 18px;
    border-width: 1px;
  }
  details.card {
    display: block;
  }
  /* On a wide screen an eye finds the next line again. */
  :is(.page, .card) > p.muted {
    max-width: 120ch;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
    gap: 16px;
    align-items: start;
  }
  .notice {
    padding: 10px 14px;
    border-width: 1px;
    --ml-icon: 18px;
  }
  .notice .icon {
    margin-top: 2px;
  }
  .notice a:not(.button) {
    color: inherit;
    font-weight: 600;
  }
  /* The live region must be there before it speaks; empty, it takes no gap of the grid. */
  .doing:not(:has(.notice)) {
    position: absolute;
  }
  form.bar {
    align-items: end;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    background: var(--ml-card);
    font-size: 13.5px;
  }
  caption {
    padding: 0 0 8px;
    text-align: left;
    font-weight: 700;
  }
  th,
  td {
    padding: 6px 9px;
    border: 1px solid var(--ml-line);
    text-align: left;
    vertical-align: top;
  }
  thead th {
    background: var(--ml-paper);
    font-weight: 700;
    text-align: center;
    vertical-align: middle;
    line-height: 1.35;
  }
  tbody th {
    font-weight: 500;
  }
  td.number {
    text-align: right;
    white-space: nowrap;
  }
  tr.total > * {
    background: var(--ml-paper);
    font-weight: 700;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 600;
    white-space: nowrap;
    --ml-icon: 16px;
  }
  .ok {
    color: var(--ml-ok);
  }
  .warn {
    color: var(--ml-warn);
  }
  .bad {
    color: var(--ml-bad);
  }
  .quiet {
    color: var(--ml-muted);
  }
  .empty {
    display: grid;
    gap: 10px;
    justify-items: center;
    padding: 72px 28px;
    text-align: center;
    color: var(--ml-muted);
    --ml-icon: 44px;
  }
  .empty :is(h2, h3) {
    color: var(--ml-ink);
    font-size: var(--ml-text-l);
  }
  .empty p {
    max-width: 56ch;
  }
  .empty .button {
    --ml-icon: 18px;
  }
  details > summary {
    width: fit-content;
    color: var(--ml-action);
    font-weight: 600;
    cursor: pointer;
  }
  progress {
    width: 100%;
    height: 14px;
    accent-color: var(--ml-action);
  }
  .drop {
    display: grid;
    gap: 10px;
    justify-items: center;
    padding: 40px 24px;
    border: 2px dashed var(--ml-edge);
    border-radius: var(--ml-radius-l);
    background: var(--ml-card);
    text-align: center;
    --ml-icon: 36px;
  }
  .drop[data-over] {
    border-color: var(--ml-action);
    background: var(--ml-action-tint);
  }
  .drop .button {
    --ml-icon: 18px;
  }
  @media (max-width: 720px) {
    .page {
      padding: 16px;
    }
  }
  @media print {
    .page {
      max-width: none;
      padding: 0;
    }
    .bar {
      display: none;
    }
    /* Whatever else a class says of how it is laid out. */
    .no-print {
      display: none !important;
    }
    .card {
      border: 0;
      padding: 0;
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      border-color: #000;
    }
  }
`;
