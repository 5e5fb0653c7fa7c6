import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  displayCode,
  displayName,
  listFields,
  type Procedure,
  type ProcedureField,
} from '../../domain/procedure.ts';
import { sayTime } from '../../domain/procedure-facts.ts';
import type { Search } from '../../domain/procedure-search.ts';
import { define } from '../define.ts';
import { fieldIcon } from '../field-icons.ts';
import { icon, type IconName } from '../icon.ts';
import { hostStyles } from '../host-styles.ts';
import { shared } from '../shared-styles.ts';
import { procedureListStyles } from './procedure-list.styles.ts';

/** A tile of the first screen: a procedure many come for, with its pictogram and a hint in people's words. */
export interface MostUsed {
  readonly code: string;
  readonly icon: IconName;
  /** The tile's own words when the procedure's heading is too long for it. */
  readonly name?: string;
  readonly hint: string;
}

/** A person chose a procedure. */
export class ProcedureSelectEvent extends Event {
  readonly procedure: Procedure;
  constructor(procedure: Procedure) {
    super('procedure-select', { bubbles: true, composed: true });
    this.procedure = procedure;
  }
}

/** A person opened a field; an empty slug leads back to all fields. */
export class FieldSelectEvent extends Event {
  readonly slug: string;
  constructor(slug: string) {
    super('field-select', { bubbles: true, composed: true });
    this.slug = slug;
  }
}

/** A person typed; `count` 0 means nothing was found for it. */
export class SearchChangeEvent extends Event {
  readonly query: string;
  readonly count: number;
  constructor(query: string, count: number) {
    super('search-change', { bubbles: true, composed: true });
    this.query = query;
    this.count = count;
  }
}

const RESULTS = 30;
const FIRST_FIELDS = 9;

/**
 * Procedures to find: by typing, by what most people need, or by field.
 * @fires {ProcedureSelectEvent} procedure-select - a person chose a procedure
 * @fires {FieldSelectEvent} field-select - a person opened a field; an empty slug leads back to all
 * @fires {SearchChangeEvent} search-change - a person typed; count 0 means nothing was found
 */
export class ProcedureList extends LitElement {
  static override styles = [shared, hostStyles, procedureListStyles];

  /** The procedures of a catalogue, as `readEdition` reads it. */
  @property({ attribute: false }) procedures: readonly Procedure[] = [];
  /** Finds procedures by a person's words; made by `buildSearch`. */
  @property({ attribute: false }) search: Search | undefined;
  /** The tiles of the first screen. */
  @property({ attribute: false }) mostUsed: readonly MostUsed[] = [];
  /** Slugs of the fields in the order they are shown; the rest follow. */
  @property({ attribute: false }) fieldOrder: readonly string[] = [];
  /** Slug of the open field; empty for the first screen. */
  @property() field = '';
  /** What is typed in the search box. */
  @property() query = '';
  /** The catalogue is on its way. */
  @property({ type: Boolean }) loading = false;
  /** A sentence for the citizen when the catalogue could not be opened. */
  @property() problem = '';

  @state() private allFields = false;
  @query('input') private readonly box!: HTMLInputElement | null;

  #fields: readonly ProcedureField[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('procedures') || changed.has('fieldOrder'))
      this.#fields = listFields(this.procedures, this.fieldOrder);
  }

  /** Puts the cursor into the search box. */
  override focus(options?: FocusOptions): void {
    if (this.box === null) super.focus(options);
    else this.box.focus(options);
  }

  /** Folds the fields again, as the next person expects to find them. */
  reset(): void {
    this.allFields = false;
  }

  override render(): TemplateResult {
    return html`${this.#renderSearch()}
      <div class="body" aria-busy=${this.loading}>${this.#renderBody()}</div>`;
  }

  #renderBody(): TemplateResult {
    if (this.problem !== '')
      return html`<p class="notice bad" role="alert">${icon('triangle-alert')}${this.problem}</p>`;
    if (this.loading) return html`<p class="muted" role="status">Đang mở danh mục thủ tục…</p>`;
    if (this.query.trim() !== '') return this.#renderResults();
    if (this.field !== '') return this.#renderField();
    return html`${this.#renderMostUsed()}${this.#renderFields()}`;
  }

  #renderSearch(): TemplateResult {
    return html`<div class="search" role="search">
      ${icon('search')}
      <input
        type="search"
        aria-label="Ông/Bà cần làm thủ tục gì?"
        placeholder="Ông/Bà cần làm thủ tục gì?"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        enterkeyhint="search"
        .value=${this.query}
        @input=${this.#changeQuery}
      />
      ${
        this.query === ''
          ? nothing
          : html`<button class="clear" @click=${this.#clearQuery}>${icon('x')}Xóa</button>`
      }
    </div>`;
  }

  #renderMostUsed(): TemplateResult | typeof nothing {
    const tiles = this.mostUsed.flatMap((tile) => {
      const procedure = this.procedures.find(({ code }) => code === tile.code);
      return procedure === undefined ? [] : [{ tile, procedure }];
    });
    if (tiles.length === 0) return nothing;
    return html`<section>
      <h2>Nhiều người cần nhất</h2>
      <ul class="tiles">
        ${tiles.map(
          ({ tile, procedure }) =>
            html`<li>
              <button class="card tile" @click=${() => this.#selectProcedure(procedure)}>
                ${icon(tile.icon)}
                <span
                  ><strong>${tile.name ?? displayName(procedure)}</strong
                  ><small>${tile.hint}</small></span
                >
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderFields(): TemplateResult {
    const total = this.#fields.length;
    const shown = this.allFields ? this.#fields : this.#fields.slice(0, FIRST_FIELDS);
    return html`<section>
      <h2>Tất cả lĩnh vực</h2>
      <ul class="fields">
        ${shown.map((field) => html`<li>${this.#renderFieldButton(field)}</li>`)}
        ${
          shown.length === total
            ? nothing
            : html`<li>
                <button class="field more" @click=${this.#showAllFields}>
                  ${icon('layout-grid')}<span>Xem đủ ${total} lĩnh vực</span>
                </button>
              </li>`
        }
      </ul>
    </section>`;
  }

  #renderFieldButton({ slug, name, count }: ProcedureField): TemplateResult {
    return html`<button class="field" @click=${() => this.#selectField(slug)}>
      ${icon(fieldIcon(slug))}<span>${name}</span>
      <b aria-label=${`${count} thủ tục`}>${count}</b>
    </button>`;
  }

  #renderField(): TemplateResult {
    const inField = this.procedures.filter(({ fieldSlug }) => fieldSlug === this.field);
    const name = inField[0]?.field ?? 'Lĩnh vực';
    return html`<section>
      <h1 class="title">${icon(fieldIcon(this.field))}<span>${name}</span></h1>
      ${
        inField.length === 0
          ? html`<p class="muted">Danh mục này không có thủ tục nào trong lĩnh vực.</p>`
          : html`<p class="muted">${inField.length} thủ tục</p>`
      }
      ${this.#renderRows(inField, false)}
    </section>`;
  }

  #renderResults(): TemplateResult {
    const found = this.#find();
    if (found.length === 0) return this.#renderNothingFound();
    return html`<section>
      <p class="muted" role="status">
        ${found.length === RESULTS ? `${RESULTS} kết quả gần nhất` : `${found.length} kết quả`}
      </p>
      ${this.#renderRows(found, true)}
    </section>`;
  }

  #renderNothingFound(): TemplateResult {
    return html`<section class="empty">
      <p class="notice warn" role="status">
        ${icon('circle-question-mark')}
        <span
          ><strong>Chưa tìm thấy thủ tục như ông/bà gõ.</strong> Ông/bà thử gõ ngắn hơn, chọn một
          lĩnh vực bên dưới, hoặc hỏi cán bộ tại quầy.</span
        >
      </p>
      <ul class="fields">
        ${this.#fields
          .slice(0, FIRST_FIELDS)
          .map((field) => html`<li>${this.#renderFieldButton(field)}</li>`)}
      </ul>
    </section>`;
  }

  #renderRows(procedures: readonly Procedure[], withField: boolean): TemplateResult {
    return html`<ul class="rows">
      ${procedures.map(
        (procedure) =>
          html`<li>
            <button class="card row" @click=${() => this.#selectProcedure(procedure)}>
              <span>
                <strong>${displayName(procedure)}</strong>
                <small>${this.#describe(procedure, withField)}</small>
              </span>
              ${icon('chevron-right')}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #describe(procedure: Procedure, withField: boolean): string {
    const code = displayCode(procedure);
    const parts = [
      withField ? procedure.field : '',
      procedure.timeLimitText === null ? '' : sayTime(procedure).says,
      procedure.scope === null ? '' : `chỉ ở ${procedure.scope}`,
      code === undefined ? 'mã chưa đối chiếu' : `mã ${code}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  #find(): readonly Procedure[] {
    return (this.search?.find(this.query, RESULTS) ?? []).map(({ procedure }) => procedure);
  }

  #changeQuery(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    const count = this.query.trim() === '' ? 0 : this.#find().length;
    this.dispatchEvent(new SearchChangeEvent(this.query, count));
  }

  #clearQuery(): void {
    this.query = '';
    this.dispatchEvent(new SearchChangeEvent('', 0));
    this.focus();
  }

  #showAllFields(): void {
    this.allFields = true;
  }

  #selectField(slug: string): void {
    this.dispatchEvent(new FieldSelectEvent(slug));
  }

  #selectProcedure(procedure: Procedure): void {
    this.dispatchEvent(new ProcedureSelectEvent(procedure));
  }
}

define('procedure-list', ProcedureList);

declare global {
  interface HTMLElementTagNameMap {
    'procedure-list': ProcedureList;
  }
  interface HTMLElementEventMap {
    'procedure-select': ProcedureSelectEvent;
    'field-select': FieldSelectEvent;
    'search-change': SearchChangeEvent;
  }
}
