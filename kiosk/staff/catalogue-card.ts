import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { localDay } from '../../domain/day.ts';
import { compareEditions, type EditionChanges } from '../../domain/compare-editions.ts';
import { formatCount } from '../../domain/percentage.ts';
import type { Edition } from '../../domain/procedure.ts';
import { sayEditionDate } from '../../domain/procedure-facts.ts';
import { findEdition, listEditions, putEdition } from '../../storage/catalogue.ts';
import type { Database } from '../../storage/database.ts';
import { keepEdition, readKeptEdition } from '../kept-choices.ts';
import { readCatalogueFile } from './read-catalogue-file.ts';
import { renderDifference } from './render-difference.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';
import { takeFile } from './take-file.ts';

interface Waiting {
  readonly edition: Edition;
  readonly difference: EditionChanges;
}

/**
 * The catalogue: a new edition is read from a file, compared with what is shown, and taken or left; any earlier one
 * can be shown again.
 * @fires edition-change
 */
export class CatalogueCard extends LitElement {
  static override styles = [shared, staffStyles];

  @property({ attribute: false }) db: Database | undefined;
  /** The edition that is shown now. */
  @property({ attribute: false }) edition: Edition | undefined;
  @state() private waiting: Waiting | undefined;
  @state() private dates: readonly string[] = [];
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.read(() => this.#list());
  }

  override render(): TemplateResult {
    return html`<section class="card">
      <h2>Danh mục thủ tục</h2>
      ${this.#work.render()}
      <p>
        Đang dùng dữ liệu ${sayEditionDate(this.edition?.date ?? '')},
        ${formatCount(this.edition?.procedures.length ?? 0)} thủ tục.
      </p>
      ${this.waiting === undefined ? this.#renderChoice() : this.#renderWaiting(this.waiting)}
    </section>`;
  }

  #renderWaiting({ edition, difference }: Waiting): TemplateResult {
    return renderDifference(edition, difference, {
      isBusy: this.#work.isBusy,
      take: () => void this.#take(),
      leave: () => (this.waiting = undefined),
    });
  }

  #renderChoice(): TemplateResult {
    const kept = readKeptEdition();
    return html`<div class="bar">
        <label class="button">
          Nhập danh mục mới (JSON, CSV, XLSX)…
          <input type="file" accept=".json,.csv,.xlsx" @change=${this.#read} />
        </label>
      </div>
      ${
        this.dates.length === 0
          ? nothing
          : html`<label class="field">
              Danh mục đang dùng; chọn bản cũ để quay lại
              <select @change=${this.#choose}>
                <option value="" ?selected=${kept === ''}>Bản có sẵn trong máy</option>
                ${this.dates.map(
                  (date) =>
                    html`<option value=${date} ?selected=${kept === date}>
                      ${sayEditionDate(date)}
                    </option>`,
                )}
              </select>
            </label>`
      }`;
  }

  async #list(): Promise<void> {
    this.dates = await listEditions(this.db!); // The card is drawn with an open database.
  }

  async #read(event: Event): Promise<void> {
    const file = takeFile(event);
    if (file === undefined) return; // The chooser was closed.
    await this.#work.run(async () => {
      const edition = await readCatalogueFile(file, localDay(new Date()));
      const shown = this.edition?.procedures ?? []; // Still on its way.
      this.waiting = { edition, difference: compareEditions(shown, edition.procedures) };
    });
  }

  async #take(): Promise<void> {
    const { waiting } = this;
    if (waiting === undefined) return; // A press left over from before.
    await this.#work.run(async () => {
      await putEdition(this.db!, waiting.edition); // See #list.
      this.#show(waiting.edition.date);
      this.waiting = undefined;
      await this.#list();
      return 'Đã thay danh mục. Chọn bản cũ ở dưới nếu cần quay lại.';
    });
  }

  async #choose(event: Event): Promise<void> {
    const date = (event.currentTarget as HTMLSelectElement).value;
    await this.#work.run(async () => {
      // See #list. An edition that is gone must not leave the screen without a catalogue.
      if (date !== '' && (await findEdition(this.db!, date)) === undefined) return this.#list();
      this.#show(date);
      return date === '' ? 'Đã quay lại bản có sẵn.' : `Đã dùng bản ${sayEditionDate(date)}.`;
    });
  }

  #show(date: string): void {
    keepEdition(date);
    this.dispatchEvent(new Event('edition-change', { bubbles: true, composed: true }));
  }
}

define('catalogue-card', CatalogueCard);

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-card': CatalogueCard;
  }
}
