import { html, type TemplateResult } from 'lit';
import { ICON_PATHS } from './icon-paths.ts';

/** The pictograms in use, by their name in Lucide. */
export type IconName = keyof typeof ICON_PATHS;

/** One pictogram as SVG in the colour of the text, `--ml-icon` wide; always beside words, so hidden from readers. */
export function icon(name: IconName): TemplateResult {
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
    <path d=${ICON_PATHS[name]}></path>
  </svg>`;
}
