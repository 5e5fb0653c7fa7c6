import { css, type CSSResult } from 'lit';

/** The slip: unseen on the screen, alone on paper. */
export const slipStyles: CSSResult = css`
  .slip {
    display: none;
  }
  @media print {
    :host {
      --ml-qr-module: 3;
      --ml-text-m: 10pt;
      --ml-text-l: 11pt;
      --ml-unit: 1mm;
      padding: 0 !important;
    }
    .ways,
    .text {
      display: none;
    }
    .slip {
      display: grid;
      gap: 1.5mm;
      font-size: 10pt;
      line-height: 1.5;
    }
    .slip h1 {
      font-size: 13pt;
    }
  }
  /* Paper wider than a roll: A5 and more. */
  @media print and (min-width: 100mm) {
    .slip {
      gap: 3mm;
      font-size: 13pt;
    }
    .slip h1 {
      font-size: 18pt;
    }
  }
`;
