import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import workingDays from '../../../catalogue/working-days.json';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import { formatDay, localDay } from '../../../domain/day.ts';
import { readCalendar } from '../../../domain/deadline/read-calendar.ts';
import { formatCount } from '../../../domain/percentage.ts';
import { listFeedback } from '../../../storage/feedback.ts';
import { packAnswers } from '../../../storage/feedback-answers.ts';
import { openFeedbackFile, takeFeedbackFile } from '../../../storage/feedback-file.ts';
import { openFeedbackKey } from '../../../storage/feedback-key.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../storage/settings.ts';
import { hasVault } from '../../../storage/vault.ts';
import { isUnlocked } from '../../../storage/vault-door.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../../panel/vault-view.ts';
import { Doing } from '../doing.ts';
import { LIGHTS } from '../dossiers/light-texts.ts';
import '../drop-file.ts';
import type { FileGivenEvent } from '../drop-file.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { saveFile } from '../save-file.ts';
import './feedback-case.ts';
import { KINDS, STATES, STEPS } from './feedback-texts.ts';
import { listWords, type ListedFeedback } from './list-feedback.ts';
import './unit-card.ts';

const CALENDAR = readCalendar(workingDays);

/** "Phản ánh": citizens' words from the kiosk, their deadlines, and what became of them. */
@customElement('feedback-page')
export class FeedbackPage extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      tbody tr[aria-current='true'] > * {
        background: var(--ml-action-tint);
      }
      td .button {
        min-height: 28px;
        padding: 2px 10px;
      }
      vault-view {
        max-width: 460px;
        margin: 0 auto;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr));
        gap: 16px;
        align-items: start;
      }
    `,
  ];

  @state() private words: readonly ListedFeedback[] | undefined;
  @state() private settings: Settings = DEFAULT_SETTINGS;
  @state() private door: 'none' | 'locked' | 'open' = 'none';
  @state() private chosen = '';
  /** How far the answers for the kiosk are, in words. */
  @state() private progress = '';
  readonly #doing = new Doing(this);

  constructor() {
    super();
    whileConnected(this, (signal) => {
      storeWatch.addEventListener('vault', () => void this.#look(), { signal });
      void this.#look();
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (words === undefined) return html`<div class="page">${this.#doing.render()}</div>`;
    const late = words.filter(({ light }) => light === 'late').length;
    const chosen = words.find(({ row }) => row.code === this.chosen);
    return html`<div class="page">
      <div class="bar">
        <h2>Phản ánh, kiến nghị</h2>
        ${
          late === 0
            ? nothing
            : html`<span class="state bad">
                ${officeIcon('triangle-alert')} ${formatCount(late)} việc quá hạn
              </span>`
        }
      </div>
      ${this.#doing.render()} ${this.#renderDoor()}
      ${
        words.length === 0
          ? html`<p class="muted">
              Chưa có ý kiến nào. Ở kiosk, mở khu cán bộ, bấm “Xuất phản ánh” ra USB rồi nhập tệp ở
              đây.
            </p>`
          : this.#renderList(words)
      }
      ${
        chosen === undefined
          ? nothing
          : html`<feedback-case
              .word=${chosen}
              .isOpen=${this.door === 'open'}
              @feedback-changed=${() => this.#look()}
            ></feedback-case>`
      }
      <div class="two">
        <div class="card">
          <h3>Nhập từ kiosk</h3>
          <drop-file
            words="Kéo tệp phan-anh-….mlpa từ USB vào đây."
            accept=".mlpa"
            @file-given=${(event: FileGivenEvent) => this.#import(event.file)}
          ></drop-file>
          ${words.length === 0 ? nothing : this.#renderAnswers()}
        </div>
        <unit-card
          .settings=${this.settings}
          .isOpen=${this.door === 'open'}
          @unit-changed=${() => this.#look()}
        ></unit-card>
      </div>
    </div>`;
  }

  #renderDoor(): TemplateResult | typeof nothing {
    if (this.door === 'open') return nothing;
    return html`<div class="card">
      <vault-view @vault-opened=${() => this.#look()}></vault-view>
    </div>`;
  }

  #renderList(words: readonly ListedFeedback[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Danh sách phản ánh">
      <table>
        <thead>
          <tr>
            <th scope="col">Mã</th>
            <th scope="col">Ngày nhận</th>
            <th scope="col">Loại</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Việc tiếp theo</th>
            <th scope="col">Hạn</th>
            <th scope="col">Đèn</th>
            <th scope="col">Xem</th>
          </tr>
        </thead>
        <tbody>
          ${words.map((word) => this.#renderWord(word))}
        </tbody>
      </table>
    </div>`;
  }

  #renderWord({ row, next, light }: ListedFeedback): TemplateResult {
    const { text, tone, icon } = LIGHTS[light];
    return html`<tr aria-current=${row.code === this.chosen}>
      <th scope="row" translate="no">${row.code}</th>
      <td>${formatDay(row.day)}</td>
      <td>${KINDS[row.kind]}</td>
      <td>${STATES[row.state]}</td>
      <td>${next === undefined ? '–' : STEPS[next.step]}</td>
      <td>${next === undefined ? '–' : formatDay(next.due)}</td>
      <td><span class="state ${tone}">${officeIcon(icon)} ${text}</span></td>
      <td>
        <button
          class="button quiet"
          aria-label=${`Xem ${row.code}`}
          @click=${() => (this.chosen = row.code)}
        >
          Xem
        </button>
      </td>
    </tr>`;
  }

  async #look(): Promise<void> {
    try {
      const db = await openOfficeStore();
      this.settings = await readSettings(db, (problem) => storeWatch.report(problem));
      this.door = isUnlocked(db) ? 'open' : (await hasVault(db)) ? 'locked' : 'none';
      this.words = listWords(await listFeedback(db), localDay(new Date()), CALENDAR);
    } catch (error) {
      this.words ??= [];
      await this.#doing.run(() => Promise.reject(error));
    }
  }

  #renderAnswers(): TemplateResult {
    return html`<h3>Đưa kết quả về kiosk</h3>
      <p class="muted">
        Người dân gõ mã tra cứu ở kiosk để xem tình trạng và câu trả lời. Tệp không chứa nội dung
        phản ánh, họ tên hay số điện thoại; mỗi kết quả chỉ mở được bằng mã của chính nó.
      </p>
      <div class="bar">
        <button
          class="button"
          ?disabled=${this.door !== 'open' || this.#doing.isBusy}
          @click=${() => this.#exportAnswers()}
        >
          ${officeIcon('download')}
          ${this.progress === '' ? 'Xuất kết quả cho kiosk' : this.progress}
        </button>
        ${this.door === 'open' ? nothing : html`<span class="muted">Mở kho trước.</span>`}
      </div>`;
  }

  async #exportAnswers(): Promise<void> {
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      const { text, count } = await packAnswers(db, await openFeedbackKey(db), (done, all) => {
        this.progress = `Đang ghi ${formatCount(done)}/${formatCount(all)}…`;
      });
      const day = localDay(new Date());
      saveFile(`ket-qua-phan-anh-${day}.json`, new Blob([text], { type: 'application/json' }));
      return `Đã ghi kết quả của ${formatCount(count)} ý kiến. Chép vào USB, nhập ở khu cán bộ của kiosk.`;
    });
    this.progress = '';
  }

  async #import(file: File): Promise<void> {
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await openFeedbackFile(bytes, await openFeedbackKey(db));
      const { words, known, ratings } = await takeFeedbackFile(db, read);
      const again = known === 0 ? '' : ` ${formatCount(known)} ý kiến đã có từ trước.`;
      return `Đã nhập ${formatCount(words)} ý kiến và ${formatCount(ratings)} phiếu đánh giá.${again}`;
    });
    await this.#look();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feedback-page': FeedbackPage;
  }
}
