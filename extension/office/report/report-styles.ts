import { css, type CSSResult } from 'lit';

/** The report's own looks: bars, checks, the form's narrow numbers. */
export const reportStyles: CSSResult = css`
  .bars {
    display: grid;
    gap: 8px;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(96px, 34%) minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    font-size: 13.5px;
  }
  .bars svg {
    width: 100%;
    height: 10px;
  }
  .bars .part {
    fill: var(--ml-action);
  }
  .bars .whole {
    fill: var(--ml-line);
  }
  .bars b {
    min-width: 56px;
    text-align: right;
  }
  .checks {
    display: grid;
  }
  .checks li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 8px;
    padding: 8px 0;
    border-top: 1px solid var(--ml-line);
    font-size: 13.5px;
    --ml-icon: 18px;
  }
  .checks li:first-child {
    border-top: 0;
  }
  .checks small {
    display: block;
    color: var(--ml-muted);
    font-size: 12.5px;
    overflow-wrap: anywhere;
  }
  .form td.number,
  .form tbody th {
    padding-block: 7px;
  }
  .places td {
    padding: 2px;
    background: var(--ml-paper);
    color: var(--ml-muted);
    font-size: 12px;
    text-align: center;
  }
  .chart details table {
    margin-top: 8px;
  }
  .form caption small {
    display: block;
    color: var(--ml-muted);
    font-weight: 500;
  }
  .notes {
    color: var(--ml-muted);
    font-size: 12.5px;
  }
  .narrative {
    display: block;
  }
  .narrative h4 {
    margin: 14px 0 4px;
    font-size: 14px;
    line-height: 1.4;
  }
  .narrative p.figures {
    margin: 4px 0;
    text-align: justify;
  }
  .narrative textarea {
    margin-top: 4px;
  }
  .unit {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: 10px 14px;
    margin-top: 12px;
  }
  .template {
    margin-top: 14px;
  }
  dialog {
    width: min(560px, calc(100vw - 32px));
    padding: 20px 24px;
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius-l);
    background: var(--ml-card);
    color: var(--ml-ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog form {
    display: grid;
    gap: 12px;
  }
  @media screen {
    .print-only {
      display: none;
    }
  }
  @media print {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
    .narrative textarea::placeholder {
      color: transparent;
    }
    .narrative textarea:placeholder-shown {
      display: none;
    }
    .chart details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .narrative textarea {
      border: 0;
      padding: 0;
      field-sizing: content;
    }
  }
`;
