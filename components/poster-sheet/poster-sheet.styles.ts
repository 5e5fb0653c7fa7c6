import { css, type CSSResult } from 'lit';

/** The look of `<poster-sheet>`, on the screen and on paper. */
export const posterSheetStyles: CSSResult = css`
  header {
    display: grid;
    gap: var(--ml-space-2);
    margin-bottom: var(--ml-space-6);
    text-align: center;
  }
  h2 {
    font-size: var(--ml-text-xl);
  }
  h3 {
    margin-block: var(--ml-space-5) var(--ml-space-3);
    padding-bottom: var(--ml-space-2);
    border-bottom: 2px solid var(--ml-brand);
    font-size: var(--ml-text-l);
    color: var(--ml-brand);
    break-after: avoid;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 52mm), 1fr));
    gap: 6mm;
  }
  .code {
    display: grid;
    grid-template-rows: auto auto auto;
    align-content: start;
    justify-items: center;
    gap: 1.5mm;
    text-align: center;
    font-size: var(--ml-text-s);
    break-inside: avoid;
  }
  .code strong {
    line-height: var(--ml-leading);
    overflow-wrap: anywhere;
  }
  .code small {
    color: var(--ml-muted);
    overflow-wrap: anywhere;
  }
  svg.qr {
    width: 36mm;
    height: 36mm;
    background: #ffffff;
    forced-color-adjust: none;
  }
  .plain li {
    padding-block: 1mm;
    break-inside: avoid;
  }
  .print {
    margin-top: var(--ml-space-5);
  }
  @media print {
    .print {
      display: none;
    }
    header {
      margin-bottom: 6mm;
    }
    h2 {
      font-size: 22pt;
    }
    h3 {
      font-size: 14pt;
    }
    .code {
      font-size: 10pt;
    }
    .code small {
      font-size: 9pt;
    }
  }
`;
