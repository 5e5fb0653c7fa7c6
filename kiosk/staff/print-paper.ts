import { LitElement, render, type TemplateResult } from 'lit';
import { setPaper, type PaperSize } from '../../components/poster-sheet/print-page.ts';

const LOOK = `
  .paper {
    color: #000000;
    font: 11pt/1.5 'Be Vietnam Pro', sans-serif;
    --ml-text-s: 10pt;
    --ml-text-m: 11pt;
    --ml-text-l: 14pt;
    --ml-text-xl: 20pt;
  }
  .paper h1 { margin: 0; font-size: 20pt; }
  .paper p { margin: 0 0 6mm; }
  @media screen { .paper { display: none; } }
  @media print { body > :not(.paper) { display: none; } }`;

let clear = (): void => {};

/** Prints `content` alone, on paper of its own, of whatever size the printer has where none is said; it is gone from the page once it was printed. */
export async function printPaper(
  size: PaperSize | undefined,
  content: TemplateResult,
): Promise<void> {
  clear(); // A browser may never have told that the last one was printed.
  const printed = new AbortController();
  const paper = document.createElement('div');
  paper.className = 'paper';
  const look = new CSSStyleSheet();
  look.replaceSync(LOOK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  if (size !== undefined) setPaper(size, printed.signal);
  document.body.append(paper);
  clear = (): void => {
    paper.remove();
    printed.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== look);
  };
  addEventListener('afterprint', () => clear(), { signal: printed.signal });
  render(content, paper);
  const elements = [...paper.children].filter((one) => one instanceof LitElement);
  await Promise.all(elements.map((one) => one.updateComplete));
  print();
}
