import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { icon } from '../../components/icon.ts';
import { PRINTER, VOLUME_2 } from '../../components/icons/saying.ts';
import { Wording } from '../../components/language.ts';
import '../../components/qr-display/qr-display.ts';
import { shared } from '../../components/shared-styles.ts';
import { whileConnected } from '../../components/while-connected.ts';
import type { Checklist } from '../../domain/checklist.ts';
import type { Procedure } from '../../domain/procedure.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import { bytesThatFit, fitText, takeAwayLines } from '../../domain/take-away-text.ts';
import { MESSAGES } from '../messages.ts';
import { findLocalVoice, readAloud } from './local-voice.ts';
import { renderSlip } from './print-slip.ts';
import { slipStyles } from './slip-styles.ts';

/** Ways to take a procedure home without the network: a code that holds the list itself, paper, and one's ears. */
export class TakeAway extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--ml-space-5);
        padding-top: var(--ml-space-5);
      }
      .card {
        padding: var(--ml-space-5);
        background: var(--ml-card);
      }
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--ml-target) * 4)), 1fr));
        gap: var(--ml-space-4);
      }
    `,
    slipStyles,
  ];

  @property({ attribute: false }) procedure: Procedure | undefined;
  @property({ attribute: false }) checklist: Checklist | undefined;
  /** `yyyy-MM` or `yyyy-MM-dd`. */
  @property({ attribute: false }) editionDate = '';
  @property({ attribute: false }) unit: UnitProfile | undefined;
  /** The list for the code; encoded when the browser has nothing else to do, so that opening never waits for it. */
  @state() private text = '';
  @state() private voice: SpeechSynthesisVoice | undefined;
  @state() private isReading = false;
  /** The slip stands in the page only while it is printed. */
  @state() private isPrinting = false;
  readonly #wording = new Wording(this, MESSAGES);
  #idle = 0;

  constructor() {
    super();
    whileConnected(this, (signal) => {
      const look = (): void => void (this.voice = findLocalVoice());
      speechSynthesis.addEventListener('voiceschanged', look, { signal });
      look();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelIdleCallback(this.#idle);
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('procedure') && !changed.has('checklist')) return;
    this.text = '';
    cancelIdleCallback(this.#idle);
    this.#idle = requestIdleCallback(() => this.#prepareText(), { timeout: 2000 });
  }

  override render(): TemplateResult | typeof nothing {
    if (this.procedure === undefined) return nothing;
    const { texts } = this.#wording;
    return html`${this.isPrinting ? renderSlip(this.#lines, this.procedure, this.checklist, this.unit) : nothing}
      <div class="ways">
        ${
          this.voice === undefined
            ? nothing
            : html`<button
                class="button"
                aria-pressed=${this.isReading}
                @click=${this.isReading ? this.#stop : this.#read}
              >
                ${icon(VOLUME_2)}${this.isReading ? texts.stopReading : texts.read}
              </button>`
        }
        <button class="button" @click=${this.#print}>${icon(PRINTER)}${texts.print}</button>
      </div>
      ${
        this.text === ''
          ? nothing
          : html`<div class="card text">
              <qr-display
                .value=${this.text}
                heading=${texts.textHeading}
                words=${texts.textWords}
                hint=${texts.textHint}
              ></qr-display>
            </div>`
      }`;
  }

  get #lines(): readonly string[] {
    return this.procedure === undefined
      ? []
      : takeAwayLines(this.procedure, this.checklist, this.editionDate);
  }

  /** As much as a code that fits this screen at its module's size holds. */
  #prepareText(): void {
    const style = getComputedStyle(this);
    const module = Number.parseFloat(style.getPropertyValue('--ml-qr-module')) || 6; // Unset outside the kiosk.
    const padding = Number.parseFloat(style.getPropertyValue('--ml-target')) || 44; // See module.
    // A wide screen is low: the whole code must stand between the head and the foot.
    const room = Math.min(this.clientWidth - 2 * padding, innerHeight * 0.6);
    this.text = fitText(this.#lines, bytesThatFit(room / module));
  }

  async #print(): Promise<void> {
    this.isPrinting = true;
    await this.updateComplete;
    // The slip's own code is drawn one turn later.
    await new Promise((drawn) => requestAnimationFrame(drawn));
    window.print();
    this.isPrinting = false;
  }

  #read(): void {
    if (this.voice === undefined) return; // The voice went while the button stood there.
    this.isReading = true;
    readAloud(this.#lines, this.voice, () => (this.isReading = false));
  }

  #stop(): void {
    speechSynthesis.cancel();
    this.isReading = false;
  }
}

define('take-away', TakeAway);

declare global {
  interface HTMLElementTagNameMap {
    'take-away': TakeAway;
  }
}
