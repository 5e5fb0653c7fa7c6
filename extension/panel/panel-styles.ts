import { css, type CSSResult } from 'lit';

/** What the panel's views share: rows in columns that do not move, statuses as icon and word. */
export const panelStyles: CSSResult = css`
  .person {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 9px 16px;
    background: var(--ml-paper);
    border-bottom: 1px solid var(--ml-line);
    color: var(--ml-brand);
    font-size: 13px;
    font-weight: 700;
    line-height: 1.5;
  }
  .person .count {
    color: var(--ml-muted);
    font-weight: 500;
  }
  .row {
    padding: 8px 16px;
    background: var(--ml-card);
    border-bottom: 1px solid var(--ml-line);
    scroll-margin-top: 40px;
  }
  .cells {
    display: grid;
    grid-template-columns: minmax(86px, 32%) minmax(0, 1fr) auto;
    column-gap: 10px;
    align-items: start;
  }
  /* A panel at 200 % zoom: what stands side by side elsewhere stands below each other. */
  @media (max-width: 299px) {
    .cells {
      grid-template-columns: minmax(0, 1fr);
    }
    .cells > .status {
      justify-content: flex-start;
      white-space: normal;
    }
    .person,
    .row,
    .notice {
      padding-inline: 10px;
    }
    .notice {
      margin-inline: 8px;
    }
    .empty {
      padding: 24px 12px;
    }
  }
  .label {
    color: var(--ml-muted);
    overflow-wrap: anywhere;
  }
  .label small,
  .note {
    display: block;
    color: var(--ml-muted);
    font-size: 12px;
    line-height: 1.5;
  }
  .note {
    margin-top: 2px;
    font-weight: 400;
  }
  .value {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .note .issued {
    color: var(--ml-ok);
    font-weight: 600;
  }
  .value del {
    color: var(--ml-muted);
    font-weight: 400;
  }
  .value .missing {
    color: var(--ml-muted);
    font-weight: 400;
  }
  .status {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    gap: 4px;
    font-size: 12.5px;
    font-weight: 600;
    white-space: nowrap;
    --ml-icon: 15px;
  }
  .status.ok {
    color: var(--ml-ok);
  }
  .status.todo {
    color: var(--ml-action);
  }
  .status.bad {
    color: var(--ml-bad);
  }
  .status.warn {
    color: var(--ml-warn);
  }
  .status.quiet {
    color: var(--ml-muted);
    font-weight: 500;
  }
  .row.conflict,
  .row.reverted,
  .row.rejected {
    background: var(--ml-bad-tint);
  }
  .row.ask,
  .row.skipped {
    background: var(--ml-action-tint);
  }
  .row.transformed {
    background: var(--ml-warn-tint);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
    gap: 8px;
    margin-top: 8px;
  }
  .choice {
    min-height: var(--ml-target);
    padding: 5px 10px;
    border: 1px solid var(--ml-action);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    color: var(--ml-action);
    font-weight: 600;
    line-height: 1.4;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .choice small {
    display: block;
    font-weight: 500;
  }
  .choice[aria-pressed='true'] {
    background: var(--ml-action);
    color: var(--ml-on-action);
  }
  details.more {
    background: var(--ml-card);
    border-bottom: 1px solid var(--ml-line);
  }
  details.more > summary {
    padding: 9px 16px;
    color: var(--ml-muted);
    cursor: pointer;
  }
  details.why {
    font-size: 12.5px;
  }
  .row:has(> details.why) {
    position: relative;
  }
  .row:has(> details.why) > .cells {
    padding-inline-end: 22px;
  }
  details.why > summary {
    display: grid;
    place-items: center;
    position: absolute;
    inset: 4px 6px auto auto;
    width: 28px;
    height: 28px;
    border-radius: var(--ml-radius);
    color: var(--ml-muted);
    cursor: pointer;
    list-style: none;
    --ml-icon: 16px;
  }
  details.why > summary::-webkit-details-marker {
    display: none;
  }
  details.why > summary:hover {
    background: var(--ml-paper);
    color: var(--ml-ink);
  }
  details.why[open] > summary {
    transform: rotate(180deg);
  }
  details.why dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 10px;
    padding: 4px 0;
  }
  details.why dt {
    color: var(--ml-muted);
  }
  details.why dd,
  details.why li {
    overflow-wrap: anywhere;
  }
  details.why li {
    padding: 4px 0;
  }
  details.why small {
    display: block;
    color: var(--ml-muted);
    font-size: 12px;
  }
  details.why label {
    display: grid;
    gap: 4px;
    color: var(--ml-muted);
  }
  details.why input {
    width: 100%;
    min-height: var(--ml-target);
    padding: 4px 10px;
    border: 1px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    color: var(--ml-ink);
    font-size: 14px;
  }
  .notice {
    margin: 12px 16px;
    padding: 10px 12px;
    border-width: 1px;
    --ml-icon: 18px;
  }
  .notice > :last-child {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 10px;
    justify-items: center;
    padding: 56px 28px;
    text-align: center;
    color: var(--ml-muted);
    --ml-icon: 40px;
  }
  .empty h2 {
    color: var(--ml-ink);
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid currentColor;
    border-radius: 5px;
    font: inherit;
    font-size: 12px;
    font-weight: 600;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }
  th,
  td {
    padding: 6px 4px;
    border-bottom: 1px solid var(--ml-line);
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    color: var(--ml-muted);
    font-weight: 600;
  }
  td.number,
  th.number {
    text-align: right;
    white-space: nowrap;
  }
`;
