import { css, type CSSResult } from 'lit';

/** How a book looks on the screen and on paper: there, columns keep their widths, so that empty ones leave room for a hand. */
export const bookEntriesStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  tr.struck td,
  article.struck dd {
    color: var(--ml-muted);
    text-decoration: line-through;
  }
  tr.struck td:last-child {
    text-decoration: none;
  }
  .divide {
    font-weight: 600;
    text-align: center;
    break-after: avoid;
  }
  .sealed {
    color: var(--ml-muted);
    font-style: italic;
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
  article {
    display: grid;
    gap: 12px;
    padding: 16px 18px;
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius-l);
    background: var(--ml-card);
  }
  article h4 {
    padding-bottom: 2px;
    border-bottom: 1px solid var(--ml-line);
    font-size: 14px;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(150px, 26%) minmax(0, 1fr);
    gap: 4px 16px;
  }
  dt {
    color: var(--ml-muted);
  }
  dd {
    min-height: 1.5em;
    overflow-wrap: anywhere;
  }
  .signers {
    display: none;
  }
  @media print {
    :host {
      display: block;
      font-family: 'Times New Roman', 'Liberation Serif', Tinos, serif;
    }
    .scroll {
      overflow: visible;
    }
    table {
      table-layout: fixed;
      font-size: var(--_print-size);
      line-height: 1.3;
    }
    th,
    td {
      padding: 0.8mm 1mm;
      overflow-wrap: anywhere;
    }
    thead th {
      overflow-wrap: break-word;
    }
    tr.struck td,
    article.struck dd,
    .sealed,
    dt {
      color: #000;
    }
    article {
      display: block;
      padding: 0;
      border: 0;
      border-radius: 0;
      font-size: 10pt;
      line-height: 1.2;
      break-after: page;
    }
    article:last-of-type {
      break-after: auto;
    }
    article h4 {
      margin: 1.8mm 0 0.6mm;
      padding: 0;
      border-color: #000;
      font-size: 10pt;
      line-height: 1.2;
    }
    dl {
      gap: 0.2mm 4mm;
    }
    dd {
      border-bottom: 1px dotted #000;
    }
    article .signers {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      min-height: 36mm;
      margin-top: 4mm;
      text-align: center;
      break-inside: avoid;
    }
  }
`;
