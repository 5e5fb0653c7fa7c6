import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Procedure } from '../../domain/procedure.ts';
import { CatalogueSource } from '../catalogue-source.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { icon } from '../icon.ts';
import { ARROW_LEFT } from '../icons/saying.ts';
import { Wording } from '../language.ts';
import '../procedure-detail/procedure-detail.ts';
import type {
  FieldSelectEvent,
  ProcedureSelectEvent,
  SearchChangeEvent,
} from '../procedure-list/procedure-events.ts';
import '../procedure-list/procedure-list.ts';
import { shared } from '../shared-styles.ts';
import { showPlain } from '../show-plain.ts';
import { PROCEDURE_FINDER_TEXTS } from './procedure-finder.texts.ts';

/**
 * The whole search for a page of the commune's site: the list, and the procedure that was chosen, with the way back.
 * One line of HTML and one file of data.
 * @slot - a plain table of procedures, for readers without scripts and for search engines
 * @csspart back - the button that leads back to the list
 */
export class ProcedureFinder extends LitElement {
  static override styles = [
    shared,
    hostStyles,
    css`
      .back {
        margin-bottom: var(--ml-space-5);
      }
    `,
  ];

  /** Address of a catalogue in JSON. */
  @property() src = '';

  @state() private chosen: Procedure | undefined;
  @state() private field = '';
  @state() private query = '';
  readonly #source = new CatalogueSource(this);
  readonly #wording = new Wording(this, PROCEDURE_FINDER_TEXTS);

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('chosen')) return;
    // Who presses a button that goes away stands nowhere: the way back, or the search box, is where they go on.
    if (this.chosen !== undefined) this.renderRoot.querySelector('button')!.focus();
    else if (changed.get('chosen') !== undefined) void this.#focusList();
  }

  /** The list is new and draws its box in its own time. */
  async #focusList(): Promise<void> {
    const list = this.renderRoot.querySelector('procedure-list')!;
    await list.updateComplete;
    list.focus();
  }

  override render(): TemplateResult {
    const { procedures, problem } = this.#source;
    if (showPlain(this, procedures.length > 0 || problem !== '')) return html`<slot></slot>`;
    return html`${this.chosen === undefined && this.field === '' ? nothing : this.#renderBack()}
    ${this.chosen === undefined ? this.#renderList() : this.#renderDetail(this.chosen)}`;
  }

  #renderBack(): TemplateResult {
    const { toFields, toList } = this.#wording.texts;
    return html`<button class="button back" part="back" @click=${this.#goBack}>
      ${icon(ARROW_LEFT)}${this.chosen === undefined ? toFields : toList}
    </button>`;
  }

  #renderList(): TemplateResult {
    const { procedures, loading, problem } = this.#source;
    return html`<procedure-list
      .procedures=${procedures}
      .field=${this.field}
      .query=${this.query}
      .loading=${loading && procedures.length === 0}
      .problem=${procedures.length === 0 ? problem : ''}
      @field-select=${(event: FieldSelectEvent) => (this.field = event.slug)}
      @search-change=${(event: SearchChangeEvent) => (this.query = event.query)}
      @procedure-select=${(event: ProcedureSelectEvent) => (this.chosen = event.procedure)}
      >${problem === '' ? nothing : html`<slot></slot>`}</procedure-list
    >`;
  }

  #renderDetail(procedure: Procedure): TemplateResult {
    return html`<procedure-detail
      .procedure=${procedure}
      .editionDate=${this.#source.edition?.date ?? ''}
      linked
    ></procedure-detail>`;
  }

  #goBack(): void {
    if (this.chosen === undefined) this.field = '';
    else this.chosen = undefined;
  }
}

define('procedure-finder', ProcedureFinder);

declare global {
  interface HTMLElementTagNameMap {
    'procedure-finder': ProcedureFinder;
  }
}
