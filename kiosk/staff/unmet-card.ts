import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { formatCount } from '../../domain/percentage.ts';
import { displayName, type Edition } from '../../domain/procedure.ts';
import type { Database } from '../../storage/database.ts';
import { listUnmet, TOLD_AFTER, type UnmetSearch } from '../../storage/unmet-searches.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';

/** What people asked in vain, and what they opened then: words the catalogue's aliases should know. */
export class UnmetCard extends LitElement {
  static override styles = [shared, staffStyles];

  @property({ attribute: false }) db: Database | undefined;
  @property({ attribute: false }) edition: Edition | undefined;
  @state() private searches: readonly UnmetSearch[] = [];
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.run(async () => {
      this.searches = await listUnmet(this.db!); // The card is drawn with an open database.
    });
  }

  override render(): TemplateResult {
    return html`<section class="card">
      <h2>Tìm không thấy</h2>
      ${this.#work.render()}
      <p class="muted">
        Chỉ hiện những từ đã có từ ${TOLD_AFTER} lượt trở lên; một người gõ riêng thì không ghi lại.
      </p>
      ${
        this.searches.length === 0
          ? html`<p>Chưa có.</p>`
          : html`<ul class="names">
              ${this.searches.map((one) => this.#renderSearch(one))}
            </ul>`
      }
    </section>`;
  }

  #renderSearch({ words, visits, opened }: UnmetSearch): TemplateResult {
    const [code] = Object.entries(opened).toSorted(([, a], [, b]) => b - a)[0] ?? [];
    const procedure = this.edition?.procedures.find((one) => one.code === code); // None while loading.
    return html`<li>
      <strong>“${words}”</strong>, ${formatCount(visits)}
      lượt${
        procedure === undefined
          ? nothing
          : html`: nên là tên gọi khác của <strong>${displayName(procedure)}</strong>`
      }
    </li>`;
  }
}

define('unmet-card', UnmetCard);

declare global {
  interface HTMLElementTagNameMap {
    'unmet-card': UnmetCard;
  }
}
