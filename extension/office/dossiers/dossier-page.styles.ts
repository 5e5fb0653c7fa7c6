import { css, type CSSResult } from 'lit';

/** How a dossier's own page looks. */
export const dossierPageStyles: CSSResult = css`
  .back {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    width: fit-content;
    color: var(--ml-action);
    --ml-icon: 16px;
  }
  h2:focus {
    outline: none;
  }
  .procedure {
    margin-top: -10px;
    color: var(--ml-muted);
  }
  dl.card {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
    gap: 12px 24px;
  }
  dt {
    color: var(--ml-muted);
    font-size: 13px;
  }
  dd {
    font-weight: 600;
  }
  .papers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(330px, 1fr));
    gap: 4px 16px;
  }
  .papers a {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
    color: var(--ml-action);
    --ml-icon: 16px;
  }
  .story {
    display: grid;
    gap: 8px;
  }
  .story li {
    display: grid;
    grid-template-columns: 150px minmax(0, 1fr);
    gap: 12px;
  }
  .story time {
    color: var(--ml-muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  details > table {
    margin-top: 8px;
  }
  table.facts {
    table-layout: fixed;
  }
  .facts td {
    overflow-wrap: anywhere;
  }
  .facts th:nth-child(1),
  .transfer th:nth-child(1) {
    width: 26%;
  }
  @media screen {
    .print-only {
      display: none;
    }
  }
  @media (max-width: 720px) {
    .story li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
