import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import type { PaperSize } from '../../components/poster-sheet/print-page.ts';
import { shared } from '../../components/shared-styles.ts';
import { formatCount } from '../../domain/percentage.ts';
import { listFields, type Edition, type Procedure } from '../../domain/procedure.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import { sayEditionDate } from '../../domain/procedure-facts.ts';
import { findEdition, listEditions } from '../../storage/catalogue.ts';
import type { Database } from '../../storage/database.ts';
import { readKeptEdition } from '../kept-choices.ts';
import { fetchEdition } from '../load-catalogue.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';
import { findWallChanges } from './wall-codes.ts';

/** The wall: all codes of the catalogue on paper, and after an update only what is new on it. */
export class WallCard extends LitElement {
  static override styles = [shared, staffStyles];

  @property({ attribute: false }) db: Database | undefined;
  @property({ attribute: false }) unit: UnitProfile | undefined;
  /** The edition that is shown now. */
  @property({ attribute: false }) edition: Edition | undefined;
  @state() private size: PaperSize = 'A4';
  /** The slug of the field to print; '' for all. */
  @state() private field = '';
  /** Dates of the other editions on this machine, newest first; '' is the one the kiosk was built with. */
  @state() private others: readonly string[] = [];
  @state() private earlier = '';
  readonly #work = new StaffWork(this);

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('edition')) void this.#work.read(() => this.#listOthers());
  }

  override render(): TemplateResult {
    const procedures = this.edition?.procedures ?? []; // Still on its way.
    return html`<section class="card">
      <h2>Bảng gắn trên tường</h2>
      ${this.#work.render()}
      <p>Mã QR của từng thủ tục, xếp theo lĩnh vực, để in ra dán ở nơi chờ.</p>
      <label class="field">
        Khổ giấy
        <select id="paper" @change=${this.#chooseSize}>
          <option>A4</option>
          <option>A3</option>
        </select>
      </label>
      <label class="field">
        Lĩnh vực
        <select id="field" @change=${this.#chooseField}>
          <option value="">Tất cả (${formatCount(procedures.length)} thủ tục)</option>
          ${listFields(procedures).map(
            ({ slug, name, count }) =>
              html`<option value=${slug}>${name} (${formatCount(count)})</option>`,
          )}
        </select>
      </label>
      <div class="bar">
        <button class="button primary" ?disabled=${this.#work.isBusy} @click=${this.#printAll}>
          In bảng
        </button>
      </div>
      ${this.others.length === 0 ? nothing : this.#renderChanges()}
    </section>`;
  }

  #renderChanges(): TemplateResult {
    return html`<label class="field">
        Bảng trên tường in từ danh mục
        <select id="earlier" @change=${this.#chooseEarlier}>
          ${this.others.map(
            (date) =>
              html`<option value=${date} ?selected=${date === this.earlier}>
                ${date === '' ? 'Bản có sẵn trong máy' : sayEditionDate(date)}
              </option>`,
          )}
        </select>
      </label>
      <div class="bar">
        <button class="button" ?disabled=${this.#work.isBusy} @click=${this.#printChanges}>
          In bảng thay đổi (mới, sửa đổi, bãi bỏ)
        </button>
        <button class="button" ?disabled=${this.#work.isBusy} @click=${this.#printNew}>
          In riêng các mã phải thay
        </button>
      </div>`;
  }

  /** Whose sheet it is and what it was printed from. */
  get #from(): string {
    return `${this.unit?.name ?? ''} · Danh mục ${sayEditionDate(this.edition?.date ?? '')}`; // See #printAll.
  }

  async #listOthers(): Promise<void> {
    const shown = readKeptEdition();
    const dates = await listEditions(this.db!); // The card is drawn with an open database.
    this.others = [...dates, ''].filter((date) => date !== shown);
    // What hung before is most likely the newest one that is older than what is shown.
    this.earlier = this.others.find((date) => date === '' || date < shown) ?? '';
  }

  async #printAll(): Promise<void> {
    await this.#print((edition) =>
      edition.procedures.filter(({ fieldSlug }) => this.field === '' || fieldSlug === this.field),
    );
  }

  async #printNew(): Promise<void> {
    await this.#print(async (edition) =>
      findWallChanges((await this.#findEarlier()).procedures, edition.procedures),
    );
  }

  async #print(
    choose: (edition: Edition) => readonly Procedure[] | Promise<readonly Procedure[]>,
  ): Promise<void> {
    await this.#work.run(async () => {
      if (this.edition === undefined) return 'Danh mục chưa mở xong. Đợi một lát rồi bấm lại.';
      const procedures = await choose(this.edition);
      if (procedures.length === 0) return 'Mọi mã trên tường còn đúng, không phải in lại.';
      const { printPosters } = await import('./wall-sheets.ts');
      await printPosters(this.size, procedures, this.#from);
      return `Đã chuyển ${formatCount(procedures.length)} thủ tục sang máy in.`;
    });
  }

  async #printChanges(): Promise<void> {
    await this.#work.run(async () => {
      if (this.edition === undefined) return 'Danh mục chưa mở xong. Đợi một lát rồi bấm lại.';
      const before = await this.#findEarlier();
      const { printChanges } = await import('./wall-sheets.ts');
      await printChanges(this.size, before, this.edition, this.unit?.name ?? ''); // See #print.
      return 'Đã chuyển bảng thay đổi sang máy in.';
    });
  }

  async #findEarlier(): Promise<Edition> {
    const kept = this.earlier === '' ? undefined : await findEdition(this.db!, this.earlier); // See #listOthers.
    return kept ?? fetchEdition();
  }

  #chooseSize(event: Event): void {
    this.size = (event.currentTarget as HTMLSelectElement).value === 'A3' ? 'A3' : 'A4';
  }

  #chooseField(event: Event): void {
    this.field = (event.currentTarget as HTMLSelectElement).value;
  }

  #chooseEarlier(event: Event): void {
    this.earlier = (event.currentTarget as HTMLSelectElement).value;
  }
}

define('wall-card', WallCard);

declare global {
  interface HTMLElementTagNameMap {
    'wall-card': WallCard;
  }
}
