import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  displayName,
  listFields,
  type Procedure,
  type ProcedureField,
} from '../../domain/procedure.ts';
import type { Search } from '../../domain/procedure-search.ts';
import { CatalogueSource } from '../catalogue-source.ts';
import { base } from '../base-styles.ts';
import { define } from '../define.ts';
import { fieldIcon } from '../field-icons.ts';
import { icon } from '../icon.ts';
import { CIRCLE_QUESTION_MARK, LAYOUT_GRID, SEARCH, TRIANGLE_ALERT, X } from '../icons/reading.ts';
import { hostStyles } from '../host-styles.ts';
import { Wording } from '../language.ts';
import { showPlain } from '../show-plain.ts';
import { renderFieldButtons } from './field-buttons.ts';
import { renderFieldName } from './field-name.ts';
import type { MostUsed } from './most-used.ts';
import { FieldSelectEvent, ProcedureSelectEvent, SearchChangeEvent } from './procedure-events.ts';
import { renderRows } from './procedure-rows.ts';
import { procedureListStyles } from './procedure-list.styles.ts';
import { PROCEDURE_LIST_TEXTS } from './procedure-list.texts.ts';

const RESULTS = 30;
const FIRST_FIELDS = 9;

/**
 * Procedures to find: by typing, by what most people need, or by field. They come as a property, from the file of `src`, or
 * from the plain table inside the element.
 * @slot - a plain table of procedures, for readers without scripts and for search engines
 * @fires {ProcedureSelectEvent} procedure-select - a person chose a procedure
 * @fires {FieldSelectEvent} field-select - a person opened a field; an empty slug leads back to all
 * @fires {SearchChangeEvent} search-change - a person typed; count 0 means nothing was found
 */
export class ProcedureList extends LitElement {
  static override styles = [base, hostStyles, procedureListStyles];

  /** Address of a catalogue in JSON. */
  @property() src = '';
  /** The procedures of a catalogue, as `readEdition` reads it; before those of `src`. */
  @property({ attribute: false }) procedures: readonly Procedure[] = [];
  /** Finds procedures by a person's words; made by `buildSearch`, with the office's own aliases. */
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

  readonly #source = new CatalogueSource(this);
  readonly #wording = new Wording(this, PROCEDURE_LIST_TEXTS);
  #shown: readonly Procedure[] = [];
  #ownSearch: Search | undefined;
  /** How many answers stand on the screen. */
  #count = 0;
  #fields: readonly ProcedureField[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = this.procedures.length > 0 ? this.procedures : this.#source.procedures;
    if (shown === this.#shown && !changed.has('fieldOrder')) return;
    this.#shown = shown;
    this.#ownSearch = undefined;
    this.#fields = listFields(shown, this.fieldOrder);
  }

  /** Puts the cursor into the search box. */
  override focus(options?: FocusOptions): void {
    const box = this.renderRoot.querySelector('input');
    if (box === null) super.focus(options);
    else box.focus(options);
  }

  /** Forgets what was typed and folds the fields again, as the next person expects to find them. */
  reset(): void {
    this.query = '';
    this.allFields = false;
  }

  override render(): TemplateResult {
    const isReady = this.#shown.length > 0 || this.#whyNone !== '';
    if (showPlain(this, isReady)) return html`<slot></slot>`;
    return html`${this.#renderSearch()}
      <div class="body" aria-busy=${this.loading || this.#source.loading}>
        ${this.#renderBody()}
      </div>`;
  }

  get #whyNone(): string {
    return this.problem || (this.#shown.length === 0 ? this.#source.problem : '');
  }

  #renderBody(): TemplateResult | typeof nothing {
    this.#count = 0;
    if (this.#whyNone !== '')
      return html`<p class="notice bad" role="alert">${icon(TRIANGLE_ALERT)}${this.#whyNone}</p>
        <slot></slot>`;
    if (this.loading || (this.#source.loading && this.#shown.length === 0))
      return html`<p class="muted" role="status">${this.#wording.texts.opening}</p>`;
    if (this.query.trim() !== '') return this.#renderResults();
    if (this.field !== '') return this.#renderField();
    if (this.#shown.length === 0) return nothing;
    return html`${this.#renderMostUsed()}${this.#renderFields()}`;
  }

  #renderSearch(): TemplateResult {
    const { question, clear } = this.#wording.texts;
    return html`<div class="search" role="search">
      ${icon(SEARCH)}
      <input
        type="search"
        aria-label=${question}
        placeholder=${question}
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
          : html`<button class="clear" @click=${this.#clearQuery}>${icon(X)}${clear}</button>`
      }
    </div>`;
  }

  #renderMostUsed(): TemplateResult | typeof nothing {
    const tiles = this.mostUsed.flatMap((tile) => {
      const procedure = this.#shown.find(({ code }) => code === tile.code);
      return procedure === undefined ? [] : [{ tile, procedure }];
    });
    if (tiles.length === 0) return nothing;
    return html`<section>
      <h2>${this.#wording.texts.mostUsed}</h2>
      <ul class="tiles">
        ${tiles.map(
          ({ tile, procedure }) =>
            html`<li>
              <button class="card tile" @click=${() => this.#selectProcedure(procedure)}>
                ${icon(tile.icon ?? fieldIcon(procedure.fieldSlug))}
                <span lang="vi"
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
    const { texts } = this.#wording;
    const total = this.#fields.length;
    const shown = this.allFields ? this.#fields : this.#fields.slice(0, FIRST_FIELDS);
    return html`<section>
      <h2>${texts.allFields}</h2>
      <ul class="fields">
        ${renderFieldButtons(shown, texts, this.#selectField)}
        ${
          shown.length === total
            ? nothing
            : html`<li>
                <button class="field more" @click=${() => (this.allFields = true)}>
                  ${icon(LAYOUT_GRID)}<span>${texts.showFields(total)}</span>
                </button>
              </li>`
        }
      </ul>
    </section>`;
  }

  #renderField(): TemplateResult {
    const { texts } = this.#wording;
    const inField = this.#shown.filter(({ fieldSlug }) => fieldSlug === this.field);
    const name = inField[0]?.field ?? texts.field;
    return html`<section>
      <h1 class="title">
        ${icon(fieldIcon(this.field))}<span>${renderFieldName(this.field, name, texts)}</span>
      </h1>
      <p class="muted">
        ${inField.length === 0 ? texts.emptyField : texts.procedures(inField.length)}
      </p>
      ${renderRows(inField, false, texts, this.#selectProcedure)}
    </section>`;
  }

  #renderResults(): TemplateResult {
    const { texts } = this.#wording;
    if (this.#engine === undefined) {
      void this.#makeSearch();
      return html`<p class="muted" role="status">${texts.searching}</p>`;
    }
    const found = this.#engine.find(this.query, RESULTS).map(({ procedure }) => procedure);
    this.#count = found.length;
    if (found.length === 0) return this.#renderNothingFound();
    return html`<section>
      <p class="muted" role="status">
        ${found.length === RESULTS ? texts.nearest(RESULTS) : texts.found(found.length)}
      </p>
      ${renderRows(found, true, texts, this.#selectProcedure)}
    </section>`;
  }

  #renderNothingFound(): TemplateResult {
    const { texts } = this.#wording;
    return html`<section class="empty">
      <p class="notice warn" role="status">
        ${icon(CIRCLE_QUESTION_MARK)}
        <span><strong>${texts.notFound}</strong> ${texts.notFoundAdvice}</span>
      </p>
      <ul class="fields">
        ${renderFieldButtons(this.#fields.slice(0, FIRST_FIELDS), texts, this.#selectField)}
      </ul>
    </section>`;
  }

  /** undefined while there is no search yet. */
  get #engine(): Search | undefined {
    return this.search ?? this.#ownSearch;
  }

  async #makeSearch(): Promise<void> {
    const shown = this.#shown;
    const { makeSearch } = await import('../own-search.ts');
    if (shown !== this.#shown) return;
    this.#ownSearch ??= makeSearch(shown);
    this.requestUpdate();
  }

  async #changeQuery(event: InputEvent): Promise<void> {
    const query = (event.target as HTMLInputElement).value;
    this.query = query;
    if (this.#engine === undefined) await this.#makeSearch();
    await this.updateComplete;
    // Typed on meanwhile: the later letters tell for themselves.
    if (query === this.query) this.dispatchEvent(new SearchChangeEvent(query, this.#count));
  }

  #clearQuery(): void {
    this.query = '';
    this.dispatchEvent(new SearchChangeEvent('', 0));
    this.focus();
  }

  readonly #selectField = (slug: string): void => {
    this.dispatchEvent(new FieldSelectEvent(slug));
  };

  readonly #selectProcedure = (procedure: Procedure): void => {
    this.dispatchEvent(new ProcedureSelectEvent(procedure));
  };
}

define('procedure-list', ProcedureList);

declare global {
  interface HTMLElementTagNameMap {
    'procedure-list': ProcedureList;
  }
}
