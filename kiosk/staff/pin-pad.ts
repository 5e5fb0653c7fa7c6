import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';

/** Digits were pressed and confirmed. */
export class PinEvent extends Event {
  constructor(readonly pin: string) {
    super('pin-enter');
  }
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const MOST = 12;

/**
 * A pad of digits; what was pressed is shown as dots only. A keyboard's digits work too.
 * @fires {PinEvent} pin-enter
 */
export class PinPad extends LitElement {
  static override styles = [
    shared,
    css`
      form {
        display: grid;
        gap: var(--ml-space-5);
        justify-items: center;
      }
      /* On its side the pad stands beside what it asks for: all keys are in sight. */
      @media (orientation: landscape) {
        form {
          grid-template-columns: 1fr auto;
          grid-template-rows: auto 1fr;
        }
        .keys {
          grid-area: 1 / 2 / span 2;
        }
      }
      .dots {
        min-height: 1.5em;
        font-size: var(--ml-text-l);
        letter-spacing: 0.4em;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(3, calc(var(--ml-target) * 1.6));
        gap: var(--ml-space-3);
      }
      .keys .button {
        min-height: calc(var(--ml-target) * 1.2);
        font-size: var(--ml-text-l);
      }
      .keys .small {
        padding: 0;
        font-size: var(--ml-text-s);
      }
    `,
  ];

  /** What is asked for, in words. */
  @property() label = '';
  @property({ type: Boolean }) busy = false;
  @state() private pin = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#type);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#type);
    this.pin = '';
  }

  override render(): TemplateResult {
    return html`<form @submit=${this.#enter}>
      <h2 id="label">${this.label}</h2>
      <p class="dots" role="status" aria-label=${`Đã bấm ${this.pin.length} số`}>
        ${'●'.repeat(this.pin.length)}
      </p>
      <div class="keys" role="group" aria-labelledby="label">
        ${DIGITS.map((digit) => this.#renderDigit(digit))}
        <button type="button" class="button small" @click=${this.#erase}>Xóa</button>
        ${this.#renderDigit('0')}
        <button class="button primary small" ?disabled=${this.busy}>
          ${this.busy ? 'Đợi…' : 'Vào'}
        </button>
      </div>
    </form>`;
  }

  #renderDigit(digit: string): TemplateResult {
    return html`<button type="button" class="button" @click=${() => this.#press(digit)}>
      ${digit}
    </button>`;
  }

  #press(digit: string): void {
    if (this.pin.length < MOST) this.pin += digit;
  }

  #erase(): void {
    this.pin = this.pin.slice(0, -1);
  }

  readonly #type = (event: KeyboardEvent): void => {
    if (/^\d$/.test(event.key)) this.#press(event.key);
    else if (event.key === 'Backspace') this.#erase();
  };

  #enter(event: SubmitEvent): void {
    event.preventDefault();
    const { pin } = this;
    this.pin = '';
    this.dispatchEvent(new PinEvent(pin));
  }
}

define('pin-pad', PinPad);

declare global {
  interface HTMLElementTagNameMap {
    'pin-pad': PinPad;
  }
}
