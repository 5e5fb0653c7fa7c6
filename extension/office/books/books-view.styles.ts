import { css, type CSSResult } from 'lit';

/** How the page of the books looks; head and signers are for paper. */
export const booksStyles: CSSResult = css`
  .waiting {
    display: grid;
    gap: 12px;
  }
  .waiting input {
    width: 90px;
  }
  .waiting input[type='date'] {
    width: 150px;
  }
  .waiting label:first-child {
    flex: 1 1 360px;
    min-width: 0;
  }
  .waiting select {
    width: 100%;
    min-width: 0;
  }
  .head {
    text-align: center;
  }
  @media screen {
    .head,
    .signers {
      display: none;
    }
  }
  @media print {
    .signers {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      min-height: 42mm;
      margin-top: 6mm;
      text-align: center;
      break-inside: avoid;
    }
  }
`;
