import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../base-styles.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { Wording } from '../language.ts';
import { QR_DISPLAY_TEXTS } from './qr-display.texts.ts';
import { encodeQr, type QrPath } from './qr-path.ts';

/**
 * A QR code to take an address away on a phone, with the address in words under it so that a person can
 * see where it leads. Always black on white with four quiet modules, whatever the theme.
 * @slot - the address as a link, for readers without scripts; the code holds where it leads when there is no `value`
 * @csspart code - the white square
 * @cssprop --ml-qr-module - pixels per module, a whole number (7 on a 21.5-inch kiosk: 1.7 mm)
 */
export class QrDisplay extends LitElement {
  static override styles = [
    base,
    hostStyles,
    css`
      figure {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        /* A code with a line to itself; beside one, the words take what is left. */
        justify-content: center;
        gap: var(--ml-space-6);
        margin: 0;
      }
      svg {
        --_full: calc(var(--_modules) * var(--ml-qr-module, 6) * 1px);
        display: block;
        flex: none;
        width: var(--_full);
        /* Whole pixels per module even where the code must shrink. */
        width: min(var(--_full), round(down, 100cqi, calc(var(--_modules) * 1px)));
        border-radius: var(--ml-radius);
        background: #ffffff;
        forced-color-adjust: none;
      }
      @container (max-width: 480px) {
        svg {
          margin-inline: auto;
        }
      }
      figcaption {
        flex: 1 1 calc(var(--ml-unit) * 36);
        display: grid;
        gap: var(--ml-space-3);
        min-width: 0;
      }
      .address {
        color: var(--ml-muted);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** What the code holds, usually an address; where the link inside leads when empty, nothing without one. */
  @property() value = '';
  /** The heading beside the code; a sentence of its own when it is not given, none when it is empty. */
  @property() heading: string | undefined;
  /** The address in words; the host name of `value` when empty. */
  @property() words = '';
  /** One sentence on how to scan; as with `heading`. */
  @property() hint: string | undefined;

  readonly #wording = new Wording(this, QR_DISPLAY_TEXTS);
  /** What the code holds: what was said, else where the link inside leads. */
  #value = '';
  #code: QrPath | undefined;

  protected override willUpdate(): void {
    const value = this.value || (this.querySelector('a')?.href ?? '');
    if (value === this.#value) return;
    this.#value = value;
    this.#code = this.#encode();
    if (this.#code !== undefined) this.style.setProperty('--_modules', String(this.#code.size));
  }

  override render(): TemplateResult | typeof nothing {
    if (this.#value === '') return nothing;
    const { texts } = this.#wording;
    const hint = this.hint ?? texts.hint;
    return html`<figure>
      ${this.#code === undefined ? nothing : this.#renderCode(this.#code)}
      <figcaption>
        ${
          this.#code === undefined
            ? html`<p class="notice warn">${texts.tooLong}</p>`
            : html`<h2>${this.heading ?? texts.heading}</h2>`
        }
        <p class="address"><slot>${this.#readWords()}</slot></p>
        ${this.#code === undefined || hint === '' ? nothing : html`<p class="muted">${hint}</p>`}
      </figcaption>
    </figure>`;
  }

  #renderCode({ size, path }: QrPath): TemplateResult {
    return html`<svg
      part="code"
      role="img"
      aria-label=${this.#wording.texts.code(this.#readWords())}
      viewBox=${`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width=${size} height=${size} fill="#ffffff"></rect>
      <path d=${path} fill="#000000"></path>
    </svg>`;
  }

  #encode(): QrPath | undefined {
    if (this.#value === '') return undefined;
    try {
      return encodeQr(this.#value);
    } catch {
      // The encoder throws only for a text longer than the largest code; render() says so.
      return undefined;
    }
  }

  #readWords(): string {
    if (this.words !== '') return this.words;
    return URL.canParse(this.#value) ? new URL(this.#value).host : this.#value;
  }
}

define('qr-display', QrDisplay);

declare global {
  interface HTMLElementTagNameMap {
    'qr-display': QrDisplay;
  }
}
