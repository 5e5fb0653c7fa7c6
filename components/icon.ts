import { html, type TemplateResult } from 'lit';

/** What a pictogram is drawn with: one path of strokes in a box of 24, from `icons/`. */
export type IconPath = `M${string}`;

/** One pictogram as SVG in the colour of the text, `--ml-icon` wide; always beside words, so hidden from readers. */
export function icon(path: IconPath): TemplateResult {
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
    <path d=${path}></path>
  </svg>`;
}
