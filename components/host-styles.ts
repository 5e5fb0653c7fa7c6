import { css, unsafeCSS, type CSSResult } from 'lit';

/** What a page can pass down that changes anything drawn here, also by shapes, but type and colour, which the tokens give. */
const PASSED_DOWN =
  'letter-spacing word-spacing word-break line-break overflow-wrap hyphens white-space text-wrap text-align text-align-last text-indent text-shadow text-transform text-rendering text-emphasis text-underline-offset text-underline-position writing-mode direction border-collapse border-spacing caption-side -webkit-text-fill-color -webkit-text-stroke caret-color cursor fill fill-opacity stroke stroke-opacity stroke-dasharray paint-order shape-rendering image-rendering';

/**
 * What an element on anybody's page holds on to. The page's rules reach the host, and what the host inherits reaches
 * all inside: here alone `!important` wins over both. What a page may choose are custom properties and parts.
 */
export const hostStyles: CSSResult = css`
  :host {
    ${unsafeCSS(PASSED_DOWN.replace(/\S+/g, '$&:initial!important;'))}
    container-type: inline-size !important;
    font: 400 var(--ml-text-m) / var(--ml-leading) var(--ml-font) !important;
    font-variant-numeric: tabular-nums !important;
    color: var(--ml-ink) !important;
    /* A page's ring for whatever has the focus: what has it here stands inside, and has its own. */
    outline: none !important;
  }
  :host(:not([hidden])) {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
