import { css, type CSSResult } from 'lit';

/**
 * What an element on anybody's page holds on to. The page's rules reach the host, and what the host inherits reaches
 * all inside: here alone `!important` wins over both. What a page may choose are custom properties and parts.
 */
export const hostStyles: CSSResult = css`
  :host {
    container-type: inline-size !important;
    font: 400 var(--ml-text-m) / var(--ml-leading) var(--ml-font) !important;
    font-variant-numeric: tabular-nums !important;
    color: var(--ml-ink) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    word-break: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    hyphens: manual !important;
    cursor: auto !important;
  }
  :host(:not([hidden])) {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
