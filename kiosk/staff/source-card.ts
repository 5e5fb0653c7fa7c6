import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { compareEditions } from '../../domain/compare-editions.ts';
import type { Edition } from '../../domain/procedure.ts';
import {
  findCatalogueSource,
  noteCatalogueAnswer,
  setCatalogueSource,
  type CatalogueSource,
} from '../../storage/catalogue-source.ts';
import type { Database } from '../../storage/database.ts';
import { askForCatalogue, takeEdition, type CatalogueNews } from '../catalogue-updates.ts';
import { keepSourceAsked } from '../kept-choices.ts';
import { renderDifference } from './render-difference.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';

const NEWS: Readonly<Record<CatalogueNews, string>> = {
  nowhere: 'Chưa có địa chỉ để hỏi.',
  offline: 'Đang không có mạng. Máy tự hỏi lại sau; danh mục đang dùng vẫn dùng được.',
  problem: '',
  same: 'Danh mục ở địa chỉ này giống bản đang dùng.',
  waiting: 'Có danh mục khác bản đang dùng. Xem thay đổi ở dưới.',
  taken: 'Đã thay danh mục. Chọn bản cũ ở thẻ trên nếu cần quay lại.',
};

/**
 * The catalogue from an address: asked for daily while nobody is there and by a press here, taken by itself or shown first.
 * @fires edition-change
 */
export class SourceCard extends LitElement {
  static override styles = [shared, staffStyles];

  @property({ attribute: false }) db: Database | undefined;
  /** The edition that is shown now. */
  @property({ attribute: false }) edition: Edition | undefined;
  @state() private source: CatalogueSource | undefined;
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.read(() => this.#read());
  }

  override render(): TemplateResult {
    return html`<section class="card">
      <h2>Lấy danh mục từ địa chỉ</h2>
      ${this.#work.render()}
      ${this.source === undefined ? nothing : this.#renderSource(this.source)}
    </section>`;
  }

  #renderSource({
    address,
    isAutomatic,
    checkedAt,
    problem,
    waiting,
  }: CatalogueSource): TemplateResult {
    return html`<p>
        ${
          checkedAt === undefined
            ? 'Mỗi ngày máy hỏi địa chỉ này một lần, khi không có ai dùng. Để trống thì máy không hỏi.'
            : `Lần cuối lấy được: ${new Date(checkedAt).toLocaleString('vi-VN')}.`
        }
      </p>
      ${problem === undefined ? nothing : html`<p>Lần hỏi gần nhất: ${problem}</p>`}
      <form class="source" @submit=${this.#keep}>
        <label class="field">
          Địa chỉ tệp danh mục (https://…, JSON, CSV hoặc XLSX)
          <input type="url" name="address" maxlength="2000" autocomplete="off" .value=${address} />
        </label>
        <label class="field">
          Khi có danh mục khác
          <select name="automatic">
            <option value="" ?selected=${!isAutomatic}>Đợi cán bộ xem rồi mới thay</option>
            <option value="1" ?selected=${isAutomatic}>Tự thay khi không có ai dùng</option>
          </select>
        </label>
        <div class="bar">
          <button class="button primary" ?disabled=${this.#work.isBusy}>Lưu</button>
          ${
            address === ''
              ? nothing
              : html`<button
                  type="button"
                  class="button"
                  ?disabled=${this.#work.isBusy}
                  @click=${this.#ask}
                >
                  Hỏi ngay
                </button>`
          }
        </div>
      </form>
      ${
        waiting === undefined || this.edition === undefined
          ? nothing
          : renderDifference(
              waiting,
              compareEditions(this.edition.procedures, waiting.procedures),
              {
                isBusy: this.#work.isBusy,
                take: () => this.#take(waiting),
                leave: () => this.#leave(),
              },
            )
      }`;
  }

  async #read(): Promise<void> {
    this.source = await findCatalogueSource(this.db!); // The card is drawn with an open database.
  }

  async #keep(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const address = String(data.get('address')).trim();
    await this.#work.run(async () => {
      this.source = await setCatalogueSource(this.db!, address, data.get('automatic') === '1'); // See #read.
      keepSourceAsked(address === '' ? undefined : new Date(0));
      return address === '' ? 'Đã lưu: máy không hỏi địa chỉ nào.' : 'Đã lưu địa chỉ.';
    });
  }

  async #ask(): Promise<void> {
    await this.#work.run(async () => {
      if (this.edition === undefined) return 'Danh mục chưa mở xong. Đợi một lát rồi bấm lại.';
      const news = await askForCatalogue(this.db!, this.edition); // See #read.
      await this.#read();
      if (news === 'taken') this.#tell();
      return NEWS[news];
    });
  }

  async #take(edition: Edition): Promise<void> {
    await this.#work.run(async () => {
      await takeEdition(this.db!, edition, new Date()); // See #read.
      await this.#leaveWaiting();
      this.#tell();
      return NEWS.taken;
    });
  }

  async #leave(): Promise<void> {
    await this.#work.run(async () => {
      await this.#leaveWaiting();
      return 'Giữ danh mục đang dùng. Lần hỏi sau, nếu vẫn khác, máy lại báo.';
    });
  }

  async #leaveWaiting(): Promise<void> {
    const { checkedAt } = this.source!; // Drawn with a source.
    this.source = await noteCatalogueAnswer(this.db!, checkedAt === undefined ? {} : { checkedAt }); // See #read.
  }

  #tell(): void {
    this.dispatchEvent(new Event('edition-change', { bubbles: true, composed: true }));
  }
}

define('source-card', SourceCard);

declare global {
  interface HTMLElementTagNameMap {
    'source-card': SourceCard;
  }
}
