import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../define.ts';
import { icon, type IconName } from '../icon.ts';
import { hostStyles } from '../host-styles.ts';
import { shared } from '../shared-styles.ts';

/** The three levels of the counters' one-question form. */
export type SatisfactionLevel = 'very-satisfied' | 'satisfied' | 'unsatisfied';

/** A person chose a level and, if not satisfied, perhaps what about. */
export interface Rating {
  readonly level: SatisfactionLevel;
  readonly reasons: readonly string[];
}

/** A person gave the rating; the shell keeps it. */
export class RatingSubmitEvent extends Event {
  readonly rating: Rating;
  constructor(rating: Rating) {
    super('rating-submit', { bubbles: true, composed: true });
    this.rating = rating;
  }
}

const LEVELS: readonly (readonly [SatisfactionLevel, string, IconName])[] = [
  ['very-satisfied', 'Rất hài lòng', 'laugh'],
  ['satisfied', 'Hài lòng', 'smile'],
  ['unsatisfied', 'Chưa hài lòng', 'frown'],
];
const REASONS = ['Thái độ', 'Chờ lâu', 'Hướng dẫn chưa rõ', 'Phải đi lại nhiều lần', 'Điều khác'];

/**
 * One question, three faces with words, one button: two taps, at most four with a reason. In a form it
 * carries the level as its value.
 * @fires {RatingSubmitEvent} rating-submit - a person gave the rating
 * @fires {Event} change - a level was chosen
 */
export class SatisfactionRating extends LitElement {
  static formAssociated = true;
  static override styles = [
    shared,
    hostStyles,
    css`
      form,
      .thanks {
        display: grid;
        gap: var(--ml-space-6);
      }
      fieldset {
        min-width: 0;
      }
      legend {
        margin-bottom: var(--ml-space-5);
        font-size: calc((var(--ml-text-xl) + var(--ml-text-l)) / 2);
        font-weight: 700;
        line-height: var(--ml-leading-tight);
        text-wrap: pretty;
      }
      .reasons legend {
        font-size: var(--ml-text-l);
        margin-bottom: var(--ml-space-3);
      }
      .levels {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: var(--ml-space-4);
      }
      .level {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: var(--ml-space-4);
        min-height: calc(var(--ml-target) * 3.6);
        padding: var(--ml-space-4);
        font-weight: 600;
        text-align: center;
        cursor: pointer;
      }
      .level .icon {
        width: calc(var(--ml-icon) * 3.2);
        height: calc(var(--ml-icon) * 3.2);
      }
      .very-satisfied .icon {
        color: var(--ml-ok);
      }
      .satisfied .icon {
        color: var(--ml-action);
      }
      .unsatisfied .icon {
        color: var(--ml-warn);
      }
      label:has(:checked) {
        border-color: var(--ml-action);
        background: var(--ml-action-tint);
        box-shadow: inset 0 0 0 3px var(--ml-action);
      }
      label:has(:focus-visible) {
        outline: var(--ml-focus-width) solid var(--ml-action);
        outline-offset: 3px;
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ml-space-3);
      }
      .chip {
        display: flex;
        align-items: center;
        min-height: var(--ml-target);
        padding-inline: var(--ml-space-5);
        border: 2px solid var(--ml-line);
        border-radius: calc(var(--ml-target) / 2);
        background: var(--ml-card);
        cursor: pointer;
      }
      .thanks {
        justify-items: center;
        text-align: center;
        padding-block: var(--ml-space-8);
      }
      .thanks .icon {
        width: calc(var(--ml-icon) * 2.6);
        height: calc(var(--ml-icon) * 2.6);
        color: var(--ml-ok);
      }
      .thanks h1 {
        font-size: var(--ml-text-xl);
      }
      @container (max-width: 480px) {
        .levels {
          grid-template-columns: 1fr;
        }
        .level {
          grid-template-columns: auto 1fr;
          justify-items: start;
          align-items: center;
          min-height: calc(var(--ml-target) * 1.5);
          text-align: start;
        }
        .level .icon {
          width: calc(var(--ml-icon) * 1.6);
          height: calc(var(--ml-icon) * 1.6);
        }
      }
    `,
  ];

  /** What is asked. */
  @property() question =
    'Ông/Bà đánh giá thế nào về việc công chức hướng dẫn, tiếp nhận và giải quyết hồ sơ?';
  /** The name under which a form around it gets the level. */
  @property() name = '';
  /** The chosen level; empty before a choice. */
  @property() value: SatisfactionLevel | '' = '';
  /** A sentence why the rating could not be kept. */
  @property() problem = '';

  @state() private step: 'ask' | 'thanks' = 'ask';
  @state() private reasons: ReadonlySet<string> = new Set();
  @state() private unanswered = false;

  readonly #internals = this.attachInternals();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#internals.setFormValue(this.value === '' ? null : this.value);
    if (changed.has('problem') && this.problem !== '') this.step = 'ask';
  }

  /** Called by the browser when the form around it is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** Forgets the choice and asks again. */
  reset(): void {
    this.value = '';
    this.reasons = new Set();
    this.unanswered = false;
    this.problem = '';
    this.step = 'ask';
  }

  override render(): TemplateResult {
    return this.step === 'thanks' ? this.#renderThanks() : this.#renderAsk();
  }

  #renderAsk(): TemplateResult {
    return html`<form novalidate @submit=${this.#submitRating}>
      <fieldset>
        <legend>${this.question}</legend>
        <div class="levels">${LEVELS.map((level) => this.#renderLevel(level))}</div>
      </fieldset>
      ${this.value === 'unsatisfied' ? this.#renderReasons() : nothing}
      ${
        this.unanswered && this.value === ''
          ? html`<p class="notice warn" role="alert">
              ${icon('triangle-alert')}Ông/bà chọn một trong ba mức ở trên.
            </p>`
          : nothing
      }
      ${
        this.problem === ''
          ? nothing
          : html`<p class="notice bad" role="alert">${icon('triangle-alert')}${this.problem}</p>`
      }
      <button class="button primary" type="submit">${icon('send')}Gửi đánh giá</button>
      <p class="muted">Không ghi tên. Chỉ đếm số lượt theo từng mức.</p>
    </form>`;
  }

  #renderLevel([level, words, face]: (typeof LEVELS)[number]): TemplateResult {
    return html`<label class=${`card level ${level}`}>
      ${icon(face)}<span>${words}</span>
      <input
        class="visually-hidden"
        type="radio"
        name="level"
        .checked=${this.value === level}
        @change=${() => this.#chooseLevel(level)}
      />
    </label>`;
  }

  #renderReasons(): TemplateResult {
    return html`<fieldset class="reasons">
      <legend>Về điều gì? <span class="muted">(có thể bỏ qua)</span></legend>
      <div class="chips">
        ${REASONS.map(
          (reason) =>
            html`<label class="chip">
              <input
                class="visually-hidden"
                type="checkbox"
                .checked=${this.reasons.has(reason)}
                @change=${() => this.#toggleReason(reason)}
              />${reason}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderThanks(): TemplateResult {
    return html`<div class="thanks" role="status">
      ${icon('circle-check')}
      <h1>Cảm ơn ông/bà đã đánh giá</h1>
      <p class="muted">Ý kiến giúp xã phục vụ tốt hơn.</p>
    </div>`;
  }

  #chooseLevel(level: SatisfactionLevel): void {
    this.value = level;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #toggleReason(reason: string): void {
    const next = new Set(this.reasons);
    if (!next.delete(reason)) next.add(reason);
    this.reasons = next;
  }

  #submitRating(event: SubmitEvent): void {
    event.preventDefault();
    if (this.value === '') {
      this.unanswered = true;
      return;
    }
    const reasons = this.value === 'unsatisfied' ? [...this.reasons] : [];
    this.step = 'thanks';
    this.problem = '';
    this.dispatchEvent(new RatingSubmitEvent({ level: this.value, reasons }));
  }
}

define('satisfaction-rating', SatisfactionRating);

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-rating': SatisfactionRating;
  }
  interface HTMLElementEventMap {
    'rating-submit': RatingSubmitEvent;
  }
}
