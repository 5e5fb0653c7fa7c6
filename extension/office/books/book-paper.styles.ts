import { css, type CSSResult } from 'lit';

/** How a book looks on paper: columns keep their widths, so that empty ones leave room for a hand. */
export const bookPaperStyles: CSSResult = css`
  :host {
    font-family: 'Times New Roman', 'Liberation Serif', Tinos, serif;
  }
  .head {
    margin-bottom: 4mm;
    text-align: center;
  }
  .foot {
    margin-top: 4mm;
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
  .divide {
    break-after: avoid;
  }
  tr.struck td,
  article.struck dd,
  .sealed,
  dt {
    color: #000;
  }
  /* Two sections beside each other: with the longest names and addresses a page still holds its entry and its hands. */
  article {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 6mm;
    font-size: 10pt;
    line-height: 1.3;
    break-after: page;
  }
  article > .whole,
  article > section:nth-child(odd of section:not(.whole)):last-of-type,
  article > :not(section) {
    grid-column: 1 / -1;
  }
  article:last-of-type {
    break-after: auto;
  }
  article h4 {
    margin: 1.8mm 0 0.6mm;
    border-bottom: 1px solid #000;
    font-size: 10pt;
    line-height: 1.2;
  }
  dl {
    grid-template-columns: 31mm minmax(0, 1fr);
    gap: 0.4mm 3mm;
    align-content: start;
  }
  .whole dl {
    grid-template-columns: 42mm minmax(0, 1fr);
  }
  dd {
    border-bottom: 1px dotted #000;
  }
  .signers {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    min-height: 42mm;
    margin-top: 6mm;
    text-align: center;
    break-inside: avoid;
  }
  article .signers {
    min-height: 40mm;
    margin-top: 6mm;
  }
  /* What is drawn for the printer costs the screen no layout. */
  @media screen {
    :host {
      display: none;
    }
  }
`;
