import { css, type CSSResult } from 'lit';

/** A sheet of paper: black on white on every screen, in the letter that official papers are written in (NĐ 30/2020/NĐ-CP). */
export const paperSheetStyles: CSSResult = css`
  :host {
    display: block;
    overflow-x: auto;
  }
  article {
    box-sizing: border-box;
    width: 210mm;
    min-height: 297mm;
    margin: 0 auto;
    padding: 20mm 15mm 20mm 30mm;
    background: #fff;
    color: #000;
    box-shadow: 0 1px 6px rgb(0 0 0 / 30%);
    font:
      13pt/1.45 'Times New Roman',
      'Liberation Serif',
      Tinos,
      serif;
    forced-color-adjust: none;
    color-scheme: light;
  }
  header {
    display: grid;
    grid-template-columns: 42% 58%;
    text-align: center;
    font-size: 12pt;
  }
  header > div {
    display: grid;
    align-content: start;
    justify-items: center;
  }
  header p {
    margin: 2mm 0 0;
  }
  .motto {
    font-size: 13pt;
  }
  .ruled::after {
    display: block;
    width: 40%;
    margin: 1mm auto 0;
    border-bottom: 1px solid #000;
    content: '';
  }
  .motto.ruled::after {
    width: 100%;
  }
  .day {
    font-style: italic;
    font-size: 13pt;
  }
  h1 {
    margin: 6mm 0 4mm;
    text-align: center;
    font-size: 14pt;
    text-wrap: balance;
  }
  .line {
    margin: 0 0 1mm;
    text-align: justify;
  }
  .line:has(.rest) {
    display: flex;
    gap: 0.35em;
    align-items: baseline;
    text-align: left;
  }
  .line:has(.rest) .rest {
    flex: 1;
  }
  .box {
    display: inline-block;
    vertical-align: baseline;
    white-space: pre-wrap;
    outline: none;
  }
  .box.short,
  .box.middle {
    display: inline;
  }
  .box:empty {
    display: inline-block;
    border-bottom: 1px dotted #000;
    line-height: 1.1;
  }
  /* Nothing to see: the dots then stand on the line of the words beside them. */
  .box:empty::before {
    content: '\\200b';
  }
  .box.short:empty {
    min-width: 9mm;
  }
  .box.middle:empty {
    min-width: 38mm;
  }
  .box:focus-visible,
  .space:focus-visible,
  td:focus-visible {
    outline: 2px solid #0b4a8f;
    outline-offset: 1px;
  }
  .space {
    --_line: 1.7em;
    min-height: calc(var(--_lines) * var(--_line));
    margin-bottom: 2mm;
    line-height: var(--_line);
    white-space: pre-wrap;
    text-align: justify;
    outline: none;
  }
  .space:empty {
    background-image: radial-gradient(circle, #000 0.6px, transparent 0.8px);
    background-position: 0 calc(var(--_line) / 2 - 3px);
    background-size: 4px var(--_line);
    print-color-adjust: exact;
  }
  table {
    width: 100%;
    margin: 2mm 0 3mm;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 12pt;
  }
  th,
  td {
    padding: 0.6mm 1.5mm;
    border: 1px solid #000;
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  td {
    height: 1.5em;
  }
  .number {
    text-align: center;
  }
  .qr {
    float: right;
    width: 26mm;
    height: 26mm;
    margin: -4mm 0 2mm 4mm;
  }
  .signatures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-top: 4mm;
    min-height: 26mm;
    text-align: center;
    break-inside: avoid;
  }
  .signatures > div {
    display: grid;
    align-content: start;
  }
  @media print {
    :host {
      overflow: visible;
    }
    article {
      width: auto;
      min-height: 0;
      padding: 0;
      box-shadow: none;
    }
  }
`;
