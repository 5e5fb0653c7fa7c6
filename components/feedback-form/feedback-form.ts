import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../define.ts';
import { icon } from '../icon.ts';
import '../qr-display/qr-display.ts';
import { hostStyles } from '../host-styles.ts';
import { shared } from '../shared-styles.ts';
import {
  checkFeedback,
  EMPTY_DRAFT,
  finishDraft,
  LONGEST_TEXT,
  type FeedbackDraft,
  type FeedbackKind,
  type FeedbackProblems,
} from './feedback-draft.ts';
import { FeedbackCloseEvent, FeedbackSubmitEvent } from './feedback-events.ts';
import { feedbackFormStyles } from './feedback-form.styles.ts';

type Step = 'ask' | 'review' | 'thanks';

const KINDS: readonly (readonly [kind: FeedbackKind, name: string, about: string])[] = [
  ['regulation', 'Về quy định, thủ tục', 'giấy tờ thừa, quy định khó làm, chưa hợp lý'],
  ['behaviour', 'Về cách làm việc', 'chậm, sách nhiễu, thiếu trách nhiệm, thái độ'],
  ['anonymous', 'Góp ý ẩn danh', 'không ghi tên; xã ghi nhận nhưng không trả lời riêng được'],
];

/**
 * Phản ánh, kiến nghị: asks, shows once more, hands over. Complaints and denunciations go elsewhere and it says so.
 * @fires {FeedbackSubmitEvent} feedback-submit - a person read their words once more and sent them
 * @fires {FeedbackCloseEvent} feedback-close - a person is done with the form
 */
export class FeedbackForm extends LitElement {
  static override styles = [shared, hostStyles, feedbackFormStyles];

  /** The code the shell gives back once the words are kept; setting it shows the thanks. */
  @property() receipt = '';
  /** A sentence why the words could not be kept; nothing typed is lost. */
  @property() problem = '';
  /** The words are on their way: the buttons wait. */
  @property({ type: Boolean }) busy = false;

  @state() private step: Step = 'ask';
  @state() private draft: FeedbackDraft = EMPTY_DRAFT;
  @state() private problems: FeedbackProblems = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('receipt') || this.receipt === '') return;
    this.step = 'thanks';
    this.draft = EMPTY_DRAFT;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('step') || changed.get('step') === undefined) return;
    this.renderRoot.querySelector('h1')?.focus();
  }

  /** Forgets everything typed and starts again. */
  reset(): void {
    this.step = 'ask';
    this.draft = EMPTY_DRAFT;
    this.problems = {};
    this.receipt = '';
    this.problem = '';
    this.busy = false;
  }

  override render(): TemplateResult {
    if (this.step === 'thanks') return this.#renderThanks();
    return this.step === 'review' ? this.#renderReview() : this.#renderAsk();
  }

  #renderAsk(): TemplateResult {
    const named = this.draft.kind !== 'anonymous';
    return html`<form novalidate autocomplete="off" @submit=${this.#reviewDraft}>
      <h1 tabindex="-1">Phản ánh, kiến nghị</h1>
      ${this.#renderSummary()}
      <fieldset aria-describedby=${this.problems.kind === undefined ? nothing : 'kind-problem'}>
        <legend>Ông/bà muốn nói về việc gì?</legend>
        ${this.#renderProblem('kind')}
        <div class="kinds">${KINDS.map((kind) => this.#renderKind(kind))}</div>
      </fieldset>
      ${this.#renderText()}
      ${
        named
          ? html`<div class="pair">
                ${this.#renderLine('fullName', 'Họ và tên')}
                ${this.#renderLine('contact', 'Số điện thoại hoặc địa chỉ')}
              </div>
              ${this.#renderConsent()}`
          : nothing
      }
      <button class="button primary" type="submit">Xem lại trước khi gửi</button>
      <p class="note">
        ${icon('scale')}
        <span
          ><strong>Khiếu nại, tố cáo</strong> có thủ tục riêng, không gửi ở đây. Ông/bà hỏi cán bộ
          tiếp công dân.</span
        >
      </p>
    </form>`;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    const count = Object.keys(this.problems).length;
    if (count === 0) return nothing;
    return html`<p class="notice bad" role="alert">
      ${icon('triangle-alert')}<span>Còn ${count} chỗ cần ghi thêm, có đánh dấu bên dưới.</span>
    </p>`;
  }

  #renderKind([kind, name, about]: (typeof KINDS)[number]): TemplateResult {
    return html`<label class="card kind">
      <input
        class="tick"
        type="radio"
        name="kind"
        value=${kind}
        .checked=${this.draft.kind === kind}
        @change=${() => this.#changeDraft({ kind })}
      />
      <span><strong>${name}</strong><small>${about}</small></span>
    </label>`;
  }

  #renderText(): TemplateResult {
    const problem = this.problems.text !== undefined;
    return html`<div class="field">
      <label for="text">Nội dung</label>
      <p class="muted" id="text-hint">
        Việc gì, ở đâu, khi nào. Xin đừng ghi số căn cước hay thông tin riêng của người khác.
      </p>
      ${this.#renderProblem('text')}
      <textarea
        id="text"
        rows="5"
        maxlength=${LONGEST_TEXT}
        aria-describedby=${problem ? 'text-hint text-problem' : 'text-hint'}
        aria-invalid=${problem}
        .value=${this.draft.text}
        @input=${(event: Event) => this.#changeDraft({ text: readValue(event) })}
      ></textarea>
    </div>`;
  }

  #renderLine(name: 'fullName' | 'contact', label: string): TemplateResult {
    const problem = this.problems[name] !== undefined;
    return html`<div class="field">
      <label for=${name}>${label}</label>
      ${this.#renderProblem(name)}
      <input
        id=${name}
        type="text"
        maxlength="200"
        autocomplete="off"
        aria-describedby=${problem ? `${name}-problem` : nothing}
        aria-invalid=${problem}
        .value=${this.draft[name]}
        @input=${(event: Event) => this.#changeDraft({ [name]: readValue(event) })}
      />
    </div>`;
  }

  #renderConsent(): TemplateResult {
    const problem = this.problems.consent !== undefined;
    return html`<div class="field">
      ${this.#renderProblem('consent')}
      <label class="consent">
        <input
          class="tick"
          type="checkbox"
          aria-describedby=${problem ? 'consent-problem' : nothing}
          .checked=${this.draft.consent}
          @change=${(event: Event) =>
            this.#changeDraft({ consent: (event.target as HTMLInputElement).checked })}
        />
        <span
          >Tôi đồng ý để UBND xã dùng họ tên và liên hệ trên chỉ để xử lý, trả lời ý kiến này. Tôi
          có thể yêu cầu xóa.</span
        >
      </label>
    </div>`;
  }

  #renderProblem(name: keyof FeedbackDraft): TemplateResult | typeof nothing {
    const problem = this.problems[name];
    if (problem === undefined) return nothing;
    return html`<p class="problem" id=${`${name}-problem`}>${icon('triangle-alert')}${problem}</p>`;
  }

  #renderReview(): TemplateResult {
    const { kind, text, fullName, contact } = this.draft;
    const name = KINDS.find(([known]) => known === kind)?.[1] ?? '';
    return html`<div class="review">
      <h1 tabindex="-1">Ông/bà xem lại</h1>
      <dl class="card">
        <dt>Loại ý kiến</dt>
        <dd>${name}</dd>
        <dt>Nội dung</dt>
        <dd class="text">${text}</dd>
        ${
          kind === 'anonymous'
            ? html`<dt>Người gửi</dt>
                <dd>Không ghi tên</dd>`
            : html`<dt>Họ và tên</dt>
                <dd>${fullName}</dd>
                <dt>Liên hệ</dt>
                <dd>${contact}</dd>`
        }
      </dl>
      ${
        this.problem === ''
          ? nothing
          : html`<p class="notice bad" role="alert">
              ${icon('triangle-alert')}<span>${this.problem}</span>
            </p>`
      }
      <div class="actions">
        <button class="button" @click=${this.#editDraft} ?disabled=${this.busy}>
          ${icon('pencil')}Sửa lại
        </button>
        <button class="button primary" @click=${this.#sendDraft} ?disabled=${this.busy}>
          ${icon('send')}${this.busy ? 'Đang ghi…' : 'Gửi'}
        </button>
      </div>
    </div>`;
  }

  #renderThanks(): TemplateResult {
    return html`<div class="thanks">
      <div class="head">
        ${icon('circle-check')}
        <h1 tabindex="-1">Cảm ơn ông/bà</h1>
        <p>Ý kiến đã được ghi. Mã tra cứu của ông/bà:</p>
        <p class="receipt">${this.receipt}</p>
      </div>
      <div class="card pad">
        <qr-display
          .value=${this.receipt}
          .words=${`Mã ${this.receipt}`}
          heading="Quét mã để giữ lại"
          hint="Hoặc chụp ảnh màn hình này. Đưa mã cho cán bộ khi muốn hỏi kết quả."
        ></qr-display>
      </div>
      <button class="button primary" @click=${this.#close}>Xong, về trang đầu</button>
    </div>`;
  }

  #changeDraft(change: Partial<FeedbackDraft>): void {
    this.draft = { ...this.draft, ...change };
    // What was marked is marked off as soon as it is mended; new marks wait for the button.
    if (Object.keys(this.problems).length === 0) return;
    const left = checkFeedback(this.draft);
    this.problems = Object.fromEntries(
      Object.keys(this.problems).flatMap((key) => {
        const problem = left[key as keyof FeedbackDraft];
        return problem === undefined ? [] : [[key, problem]];
      }),
    );
  }

  async #reviewDraft(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.problems = checkFeedback(this.draft);
    if (Object.keys(this.problems).length === 0) {
      this.step = 'review';
      return;
    }
    await this.updateComplete;
    // The radio buttons share one problem, and a group cannot take the focus.
    const first = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    (this.problems.kind === undefined ? first : this.renderRoot.querySelector('input'))?.focus();
  }

  #editDraft(): void {
    this.step = 'ask';
  }

  #sendDraft(): void {
    const feedback = finishDraft(this.draft);
    if (feedback === undefined) this.step = 'ask';
    else this.dispatchEvent(new FeedbackSubmitEvent(feedback));
  }

  #close(): void {
    this.dispatchEvent(new FeedbackCloseEvent());
  }
}

function readValue(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

define('feedback-form', FeedbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form': FeedbackForm;
  }
  interface HTMLElementEventMap {
    'feedback-submit': FeedbackSubmitEvent;
    'feedback-close': FeedbackCloseEvent;
  }
}
