import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

function readShapes(source: string): string {
  return source.slice(
    source.indexOf('>', source.indexOf('<svg')) + 1,
    source.lastIndexOf('</svg>'),
  );
}

/** A Lucide SVG file as a template in the colour of the text, `--ml-icon` wide; always beside words, so hidden from readers. */
export function drawIcon(source: string): TemplateResult {
  return html`<svg
    class="icon"
    aria-hidden="true"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${unsafeSVG(readShapes(source))}
  </svg>`;
}
