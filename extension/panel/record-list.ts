import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import type { DossierRecord } from '../mapping/collect-records.ts';
import { followLanguage } from '../language.ts';
import { panelIcon } from './panel-icons.ts';
import { panelStyles } from './panel-styles.ts';
import { countRecords, sayNoted, TEXTS } from './texts.ts';

/** The officer chose one dossier of a list. */
export class RecordChooseEvent extends Event {
  readonly record: DossierRecord;
  constructor(record: DossierRecord) {
    super('record-choose');
    this.record = record;
  }
}

/** The officer wants the whole list noted for later. */
export class RecordsNoteEvent extends Event {
  constructor() {
    super('records-note');
  }
}

/** What tells one dossier from the next at a glance: whose it is, what for, since when. */
const SHOWN = ['fullName', 'procedure', 'receivedDate'];

function describe({ facts }: DossierRecord): string {
  return SHOWN.flatMap((field) => {
    const fact = facts.find((one) => one.field === field);
    return fact === undefined ? [] : [formatFactValue(fact.value)];
  }).join(' · ');
}

/**
 * The dossiers a page lists: one is chosen, or all are noted.
 * @fires record-choose - one dossier is wanted
 * @fires records-note - the list is to be noted
 */
@customElement('record-list')
export class RecordList extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    css`
      .choice {
        display: block;
        width: 100%;
        margin-top: 8px;
        text-align: start;
      }
      .choice small {
        display: block;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) records: readonly DossierRecord[] = [];
  /** How many were noted; undefined before. */
  @property({ type: Number }) noted?: number;

  constructor() {
    super();
    followLanguage(this);
  }

  override render(): TemplateResult {
    const { length } = this.records;
    return html`<section aria-label=${TEXTS.records}>
      <h2 class="person">${TEXTS.records} <span class="count">${countRecords(length)}</span></h2>
      <div class="row">
        <p>${TEXTS.chooseRecord}</p>
        ${this.records.map(
          (record) =>
            html`<button class="choice" @click=${() => this.#choose(record)}>
              ${record.code}<small>${describe(record)}</small>
            </button>`,
        )}
      </div>
      <div class="row">
        ${
          this.noted === undefined
            ? html`<button class="choice" @click=${() => this.#note()}>
                ${TEXTS.noteRecords}<small>${TEXTS.notedWithout}</small>
              </button>`
            : html`<span class="status ok" role="status"
                >${panelIcon('check')} ${sayNoted(this.noted)}</span
              >`
        }
      </div>
    </section>`;
  }

  #choose(record: DossierRecord): void {
    this.dispatchEvent(new RecordChooseEvent(record));
  }

  #note(): void {
    this.dispatchEvent(new RecordsNoteEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-list': RecordList;
  }
}
