import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { addOwnAliases, type OwnAlias } from '../../domain/own-aliases.ts';
import { formatCount } from '../../domain/percentage.ts';
import { displayName, type Edition, type Procedure } from '../../domain/procedure.ts';
import { fold } from '../../domain/vietnamese.ts';
import type { Database } from '../../storage/database.ts';
import { listUnmet, TOLD_AFTER, type UnmetSearch } from '../../storage/unmet-searches.ts';
import { keepOwnAliases, readKeptAliases } from '../kept-choices.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';

/**
 * What people asked in vain, and what they opened then: by one press the words become the commune's own name of a
 * procedure, and the next who asks finds it.
 * @fires edition-change
 */
export class UnmetCard extends LitElement {
  static override styles = [
    shared,
    staffStyles,
    css`
      ul.names {
        max-height: calc(var(--ml-target) * 8);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ml-space-3);
        padding-bottom: var(--ml-space-4);
        border-bottom: 1px solid var(--ml-line);
      }
    `,
  ];

  @property({ attribute: false }) db: Database | undefined;
  @property({ attribute: false }) edition: Edition | undefined;
  @state() private searches: readonly UnmetSearch[] = [];
  @state() private aliases = readKeptAliases();
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.read(async () => {
      this.searches = await listUnmet(this.db!); // The card is drawn with an open database.
    });
  }

  override render(): TemplateResult {
    const known = new Set(this.aliases.map(({ say }) => fold(say)));
    const open = this.searches.filter(({ words }) => !known.has(words ?? '')); // Listed ones have words.
    return html`<section class="card">
      <h2>Tìm không thấy</h2>
      ${this.#work.render()}
      <p class="muted">
        Chỉ hiện những từ đã có từ ${TOLD_AFTER} lượt trở lên; một người gõ riêng thì không ghi lại.
      </p>
      ${
        open.length === 0
          ? html`<p>Chưa có.</p>`
          : html`<ul class="names">
              ${open.map((one) => this.#renderSearch(one))}
            </ul>`
      }
      ${this.aliases.length === 0 ? nothing : this.#renderAliases()}
    </section>`;
  }

  #renderSearch({ words, visits, opened }: UnmetSearch): TemplateResult {
    const procedures = this.edition?.procedures ?? []; // None while loading.
    const likely = Object.entries(opened)
      .toSorted(([, a], [, b]) => b - a)
      .flatMap(([code]) => procedures.find((one) => one.code === code) ?? []);
    const others = procedures.filter((one) => one.code !== '' && !likely.includes(one));
    return html`<li>
      <span><strong>“${words}”</strong>, ${formatCount(visits)} lượt</span>
      <form class="alias" @submit=${this.#take}>
        <label class="field">
          Viết đủ dấu, như người dân nói
          <input type="text" name="say" required maxlength="80" .value=${words ?? ''} />
        </label>
        <label class="field">
          Là tên gọi khác của
          <select name="code" required>
            ${likely.length === 0 ? html`<option value="">Chọn thủ tục</option>` : nothing}
            ${[...likely, ...others].map(renderChoice)}
          </select>
        </label>
        <div class="bar">
          <button class="button" ?disabled=${this.#work.isBusy}>Dùng tên gọi này</button>
        </div>
      </form>
    </li>`;
  }

  #renderAliases(): TemplateResult {
    return html`<h3>Tên gọi khác của xã</h3>
      <ul class="names">
        ${this.aliases.map(
          (alias) =>
            html`<li>
              <span><strong>${alias.say}</strong>: ${this.#nameOf(alias)}</span>
              <div class="bar">
                <button
                  class="button"
                  aria-label=${`Bỏ tên gọi ${alias.say}`}
                  @click=${() => this.#drop(alias)}
                >
                  Bỏ
                </button>
              </div>
            </li>`,
        )}
      </ul>`;
  }

  #nameOf({ code }: OwnAlias): string {
    const procedure = this.edition?.procedures.find((one) => one.code === code); // See #renderSearch.
    return procedure === undefined
      ? `${code} (không có trong danh mục này)`
      : displayName(procedure);
  }

  async #take(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const alias = {
      say: String(data.get('say')).trim().toLowerCase(),
      code: String(data.get('code')),
    };
    await this.#work.run(async () => {
      this.#keep(addOwnAliases(this.aliases, [alias]));
      return `Từ nay tìm “${alias.say}” sẽ thấy ${this.#nameOf(alias)}.`;
    });
  }

  async #drop(alias: OwnAlias): Promise<void> {
    await this.#work.run(async () => {
      this.#keep(this.aliases.filter((one) => one !== alias));
      return `Đã bỏ tên gọi “${alias.say}”.`;
    });
  }

  #keep(aliases: readonly OwnAlias[]): void {
    this.aliases = aliases;
    keepOwnAliases(aliases);
    this.dispatchEvent(new Event('edition-change', { bubbles: true, composed: true }));
  }
}

function renderChoice(procedure: Procedure): TemplateResult {
  return html`<option value=${procedure.code}>${displayName(procedure)}</option>`;
}

define('unmet-card', UnmetCard);

declare global {
  interface HTMLElementTagNameMap {
    'unmet-card': UnmetCard;
  }
}
