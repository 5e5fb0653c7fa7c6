import { html, svg, type TemplateResult } from 'lit';
import { formatCount } from '../../../domain/percentage.ts';

/** One bar: its words, its length and, where the length is a share of a whole, the rest in a paler colour. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The whole the bar is a part of; drawn behind it. */
  readonly whole?: number;
  /** What stands at the end; the value by default. */
  readonly text?: string;
}

/**
 * Bars beside their words and numbers. The numbers stand as text, so that the picture adds nothing a reader of the table
 * would miss.
 */
export function renderBars(bars: readonly Bar[]): TemplateResult {
  const longest = Math.max(1, ...bars.map(({ value, whole }) => whole ?? value));
  return html`<ul class="bars">
    ${bars.map(
      ({ label, value, whole, text }) =>
        html`<li>
          <span>${label}</span>
          <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
            ${
              whole === undefined
                ? svg``
                : svg`<rect class="whole" width=${(100 * whole) / longest} height="10" />`
            }
            <rect class="part" width=${(100 * value) / longest} height="10" />
          </svg>
          <b>${text ?? formatCount(value)}</b>
        </li>`,
    )}
  </ul>`;
}
