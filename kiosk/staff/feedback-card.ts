import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { formatDay, localDay } from '../../domain/day.ts';
import { formatCount } from '../../domain/percentage.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import type { Database } from '../../storage/database.ts';
import { listFeedback } from '../../storage/feedback.ts';
import { keepAnswers, readAnswersFile, readAnswersTime } from '../../storage/feedback-answers.ts';
import { packFeedback, removeFeedback } from '../../storage/feedback-file.ts';
import { StorageError } from '../../storage/problem.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';
import { saveFile, takeFile } from './take-file.ts';

/** Citizens' words on this machine: taken to the office as one encrypted file, removed once they are there, and what became of them taken in. */
export class FeedbackCard extends LitElement {
  static override styles = [shared, staffStyles];

  @property({ attribute: false }) db: Database | undefined;
  @property({ attribute: false }) unit: UnitProfile | undefined;
  @state() private words = 0;
  /** Receipts of what the last file holds. */
  @state() private taken: readonly string[] = [];
  /** When the office wrote the answers that citizens can ask for here. */
  @state() private answersAt: string | undefined;
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.read(() => this.#count());
  }

  override render(): TemplateResult {
    return html`<section class="card">
      <h2>Phản ánh, kiến nghị</h2>
      ${this.#work.render()}
      <p>Máy này đang giữ ${formatCount(this.words)} ý kiến, đã mã hóa; ở đây không đọc được.</p>
      <div class="bar">
        <button class="button primary" ?disabled=${this.#work.isBusy} @click=${this.#export}>
          Xuất phản ánh và đánh giá
        </button>
        ${
          this.taken.length === 0
            ? nothing
            : html`<button class="button" @click=${this.#remove}>
                Văn phòng đã nhập xong: xóa ${formatCount(this.taken.length)} ý kiến khỏi máy này
              </button>`
        }
      </div>
      <p>
        ${
          this.answersAt === undefined
            ? 'Chưa có kết quả từ văn phòng: người dân gõ mã tra cứu chỉ thấy ý kiến đã nhận.'
            : `Kết quả từ văn phòng ghi ngày ${formatDay(localDay(new Date(this.answersAt)))}.`
        }
      </p>
      <div class="bar">
        <label class="button">
          Nhập kết quả từ văn phòng…
          <input type="file" accept=".json" @change=${this.#takeAnswers} />
        </label>
      </div>
    </section>`;
  }

  async #count(): Promise<void> {
    this.words = (await listFeedback(this.db!)).length; // The card is drawn with an open database.
    this.answersAt = await readAnswersTime(this.db!);
  }

  async #export(): Promise<void> {
    await this.#work.run(async () => {
      const recipient = this.unit?.feedbackRecipient ?? ''; // None before the kiosk told it.
      if (recipient === '') throw new StorageError('feedback-key-missing');
      const { bytes, codes } = await packFeedback(this.db!, recipient); // See #count.
      saveFile(`phan-anh-${localDay(new Date())}.mlpa`, new Blob([bytes]));
      this.taken = codes;
      return `Đã ghi tệp có ${formatCount(codes.length)} ý kiến. Chép vào USB, nhập ở trang Văn phòng.`;
    });
  }

  async #takeAnswers(event: Event): Promise<void> {
    const file = takeFile(event);
    if (file === undefined) return; // The chooser was closed.
    await this.#work.run(async () => {
      const answers = readAnswersFile(await file.text());
      await keepAnswers(this.db!, answers); // See #count.
      this.answersAt = answers.madeAt;
      return `Đã nhận kết quả của ${formatCount(answers.answers.length)} ý kiến.`;
    });
  }

  async #remove(): Promise<void> {
    await this.#work.run(async () => {
      await removeFeedback(this.db!, this.taken); // See #count.
      const done = `Đã xóa ${formatCount(this.taken.length)} ý kiến khỏi máy này.`;
      this.taken = [];
      await this.#count();
      return done;
    });
  }
}

define('feedback-card', FeedbackCard);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-card': FeedbackCard;
  }
}
