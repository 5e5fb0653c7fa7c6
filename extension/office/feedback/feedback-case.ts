import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { formatDay, localDay } from '../../../domain/day.ts';
import type { Database } from '../../../storage/database.ts';
import { openFeedbackKey } from '../../../storage/feedback-key.ts';
import { sealFor, unseal, type Seal } from '../../../storage/feedback-seal.ts';
import {
  answerFeedback,
  awaitSupplement,
  publishFeedback,
  refuseFeedback,
  takeUpFeedback,
} from '../../../storage/feedback-steps.ts';
import { StorageError } from '../../../storage/problem.ts';
import type { FeedbackRow } from '../../../storage/schema.ts';
import { readSettings } from '../../../storage/settings.ts';
import { recordAct } from '../../../storage/trail.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { KINDS, STATES } from './feedback-texts.ts';
import type { ListedFeedback } from './list-feedback.ts';

/** A word's texts while the vault is open. */
interface OpenedWord {
  readonly text: string;
  readonly fullName: string;
  readonly contact: string;
  readonly answer: string;
}

async function openWord(row: FeedbackRow, identity: string): Promise<OpenedWord> {
  const open = async (part: string | undefined): Promise<string> =>
    part === undefined || !row.sealed ? (part ?? '') : unseal(part, identity);
  const [text, fullName, contact, answer] = await Promise.all(
    [row.text, row.fullName, row.contact, row.answer].map(open),
  );
  return { text: text!, fullName: fullName!, contact: contact!, answer: answer! };
}

async function expectSeal(db: Database): Promise<Seal> {
  const { feedbackRecipient } = await readSettings(db, (problem) => storeWatch.report(problem));
  if (feedbackRecipient === '') throw new StorageError('feedback-key-missing');
  return sealFor(feedbackRecipient);
}

/**
 * One word of a citizen: read while the vault is open, and taken a step further.
 * @fires feedback-changed
 */
@customElement('feedback-case')
export class FeedbackCase extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 6px 18px;
      }
      dt {
        color: var(--ml-muted);
        font-weight: 600;
      }
      dd {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) word: ListedFeedback | undefined;
  /** The vault is open. */
  @property({ attribute: false }) isOpen = false;
  @state() private opened: OpenedWord | undefined;
  readonly #doing = new Doing(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('word') && !changed.has('isOpen')) return;
    const before = changed.get('word')?.row.code;
    if (before !== this.word?.row.code || !this.isOpen) this.opened = undefined; // None before the first choice.
    if (this.isOpen && this.word !== undefined) void this.#open(this.word.row, before);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.word === undefined) return nothing;
    const { row, supplementBy } = this.word;
    return html`<div class="card">
      <div class="bar">
        <h3 translate="no">${row.code}</h3>
        <span class="state">${STATES[row.state]}</span>
        <span class="muted push"
          >${KINDS[row.kind]}, nhận ngày ${formatDay(localDay(new Date(row.at)))}</span
        >
      </div>
      ${this.#doing.render()}
      ${
        this.opened === undefined
          ? html`<p class="notice">
              ${officeIcon('lock')} <span>Nội dung đọc được khi kho đang mở.</span>
            </p>`
          : this.#renderTexts(this.opened)
      }
      ${this.opened === undefined ? nothing : this.#renderSteps(row, formatDay(supplementBy))}
    </div>`;
  }

  #renderTexts({ text, fullName, contact, answer }: OpenedWord): TemplateResult {
    const line = (name: string, value: string): TemplateResult | typeof nothing =>
      value === ''
        ? nothing
        : html`<dt>${name}</dt>
            <dd>${value}</dd>`;
    return html`<dl>
      ${line('Nội dung', text)} ${line('Họ và tên', fullName)} ${line('Liên hệ', contact)}
      ${line('Trả lời', answer)}
    </dl>`;
  }

  #renderSteps(row: FeedbackRow, supplementBy: string): TemplateResult | typeof nothing {
    const { state: at, code } = row;
    if (at === 'refused' || at === 'published') return nothing;
    if (at === 'answered')
      return html`<div class="bar">
        <button
          class="button primary"
          @click=${() => this.#take((db) => publishFeedback(db, code), 'Đã ghi: công khai kết quả.')}
        >
          ${officeIcon('check')} Đã công khai kết quả
        </button>
      </div>`;
    return html`<div class="bar">
        ${
          at === 'in-progress'
            ? nothing
            : html`<button
                class="button ${at === 'received' ? 'primary' : ''}"
                @click=${() => this.#take((db) => takeUpFeedback(db, code), 'Đã tiếp nhận.')}
              >
                ${officeIcon('check')} ${at === 'waiting' ? 'Đã nhận bổ sung' : 'Tiếp nhận'}
              </button>`
        }
        ${
          at === 'waiting' || row.kind === 'anonymous'
            ? nothing
            : html`<button
                  class="button"
                  @click=${() =>
                    this.#take((db) => awaitSupplement(db, code), 'Đã ghi: chờ bổ sung.')}
                >
                  ${officeIcon('pause')} Đã yêu cầu bổ sung
                </button>
                <span class="muted">Yêu cầu bổ sung chậm nhất ${supplementBy}.</span>`
        }
      </div>
      <form class="inner" @submit=${(event: SubmitEvent) => this.#answer(event, code)}>
        <label class="field">
          Nội dung trả lời, hoặc lý do không tiếp nhận
          <textarea name="answer" required maxlength="5000"></textarea>
        </label>
        <div class="bar">
          <button class="button" value="answer" ?disabled=${this.#doing.isBusy}>
            ${officeIcon('check')} Ghi trả lời
          </button>
          <button class="button push" value="refuse" ?disabled=${this.#doing.isBusy}>
            ${officeIcon('circle-x')} Không tiếp nhận
          </button>
        </div>
      </form>`;
  }

  /** Opening says nothing when it went well: what the last press did stays on the screen. */
  async #open(row: FeedbackRow, before: string | undefined): Promise<void> {
    try {
      const db = await openOfficeStore();
      const opened = await openWord(row, await openFeedbackKey(db));
      if (row.code !== before)
        await recordAct(db, { act: 'feedback-read', details: { word: row.code } });
      if (this.word?.row.code === row.code) this.opened = opened; // Another may have been chosen meanwhile.
    } catch (error) {
      await this.#doing.run(() => Promise.reject(error));
    }
  }

  async #take(step: (db: Database) => Promise<void>, done: string): Promise<void> {
    await this.#doing.run(async () => {
      await step(await openOfficeStore());
      return done;
    });
    this.dispatchEvent(new Event('feedback-changed'));
  }

  async #answer(event: SubmitEvent, code: string): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const text = String(new FormData(form).get('answer'));
    const isRefusal = (event.submitter as HTMLButtonElement | null)?.value === 'refuse'; // Enter has no button.
    await this.#take(
      async (db) => {
        const seal = await expectSeal(db);
        await (isRefusal ? refuseFeedback : answerFeedback)(db, code, text, seal);
        form.reset();
      },
      isRefusal ? 'Đã ghi: không tiếp nhận.' : 'Đã ghi trả lời.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feedback-case': FeedbackCase;
  }
}
