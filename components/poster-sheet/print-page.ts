/** A sheet of paper a poster is printed on. */
export type PaperSize = 'A4' | 'A3';

/** Sets the page's paper and margins until the signal aborts: `@page` means nothing inside an element. */
export function setPaper(size: PaperSize, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${size}; margin: 12mm }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
