import { css, type CSSResult } from 'lit';

/** How a book looks on the screen: a list of its own height, the names of its columns always in sight. */
export const bookEntriesStyles: CSSResult = css`
  .list {
    height: 100%;
    overflow: auto;
    border-block: 1px solid var(--ml-line);
  }
  /* As on paper: columns keep their widths while the rows in sight change. */
  table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: 6px;
    border-width: 0 1px 1px 0;
    overflow-wrap: anywhere;
  }
  :is(th, td):first-child {
    border-left-width: 1px;
  }
  thead th {
    position: sticky;
    top: 0;
    overflow-wrap: break-word;
  }
  tr.room > * {
    padding: 0;
  }
  td.divide {
    background: var(--ml-action-tint);
    color: var(--ml-action);
  }
  .strike {
    display: grid;
    gap: 6px;
    max-width: 220px;
  }
  .strike select {
    width: 100%;
    min-width: 0;
  }
  .line {
    padding-bottom: 16px;
  }
  p.divide {
    padding: 8px 16px;
    border-radius: var(--ml-radius);
    background: var(--ml-action-tint);
    color: var(--ml-action);
  }
  /* Mother and father, husband and wife side by side: a page of a register is seen whole on most screens. */
  article {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(420px, 40%)), 1fr));
    gap: 20px 32px;
    padding: 16px 18px;
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius-l);
    background: var(--ml-card);
  }
  article > .whole,
  article > section:nth-child(odd of section:not(.whole)):last-of-type,
  article > :not(section) {
    grid-column: 1 / -1;
  }
  article h4 {
    margin: 0 0 8px;
    padding-bottom: 2px;
    border-bottom: 1px solid var(--ml-line);
    font-size: 14px;
  }
  article dl {
    grid-template-columns: 168px minmax(0, 1fr);
    gap: 2px 14px;
  }
  /* The number, the day and the volume: what an entry is looked for by. */
  article > section:first-child dl {
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: max-content;
    align-items: baseline;
  }
  article > section:first-child dd {
    min-width: 48px;
    margin-right: 12px;
    font-weight: 700;
  }
`;
