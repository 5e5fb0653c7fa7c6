import { tokenSheet } from './tokens.ts';

let installed = false;

function installTokens(): void {
  if (installed) return;
  installed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenSheet);
  // The sheet has no specificity: any rule of the page that sets a token wins over it.
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Registers an element once and gives the document the design tokens. A CMS page may load the bundle
 * twice: the second class is ignored, where `customElements.define` would throw and stop the script.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  installTokens();
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
