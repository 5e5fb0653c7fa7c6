import { css, html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import {
  applyTrueSize,
  CARD_MM,
  keepPixelsPerMm,
  readPixelsPerMm,
  USUAL_PIXELS_PER_MM,
} from '../true-size.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';

/** How many pixels of width one press changes. */
const STEPS = [-10, -1, 1, 10] as const;

/** True millimetres: staff hold a căn cước to the screen and fit the frame to it, once. */
export class SizeCard extends LitElement {
  static override styles = [
    shared,
    staffStyles,
    css`
      .frame {
        width: var(--card-width);
        height: var(--card-height);
        max-width: none;
        border: 3px solid var(--ml-action);
        border-radius: calc(var(--card-width) * 0.035);
        background: var(--ml-action-tint);
      }
      .fit {
        overflow-x: auto;
      }
    `,
  ];

  @state() private width = Math.round(CARD_MM.width * (readPixelsPerMm() ?? USUAL_PIXELS_PER_MM));
  readonly #work = new StaffWork(this);

  protected override willUpdate(): void {
    this.style.setProperty('--card-width', `${this.width}px`);
    this.style.setProperty('--card-height', `${(this.width * CARD_MM.height) / CARD_MM.width}px`);
  }

  override render(): TemplateResult {
    const known = readPixelsPerMm() !== undefined;
    return html`<section class="card">
      <h2>Cỡ màn hình</h2>
      ${this.#work.render()}
      <p>
        Áp một thẻ căn cước vào khung, bấm cho khung khít mép thẻ, rồi lưu: nút, chữ và mã QR sẽ
        đúng cỡ.${known ? ' Máy này đã đo.' : ' Máy này chưa đo.'}
      </p>
      <div class="fit" tabindex="0" role="region" aria-label="Khung bằng thẻ căn cước">
        <div class="frame"></div>
      </div>
      <div class="bar">
        ${STEPS.map(
          (step) =>
            html`<button class="button" @click=${() => this.#resize(step)}>
              ${step < 0 ? 'Hẹp' : 'Rộng'} ${Math.abs(step)}
            </button>`,
        )}
        <button class="button primary" @click=${this.#keep}>Khít rồi, lưu</button>
      </div>
    </section>`;
  }

  #resize(step: number): void {
    this.width = Math.min(1400, Math.max(120, this.width + step));
  }

  async #keep(): Promise<void> {
    await this.#work.run(async () => {
      keepPixelsPerMm(this.width / CARD_MM.width);
      applyTrueSize(document.documentElement);
      return 'Đã lưu. Nút bấm trên máy này rộng 2 cm, ô của mã QR từ 1,7 mm.';
    });
  }
}

define('size-card', SizeCard);

declare global {
  interface HTMLElementTagNameMap {
    'size-card': SizeCard;
  }
}
