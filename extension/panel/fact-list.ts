import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../components/shared-styles.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import { listFacts, type Dossier, type KnownFact } from '../../domain/dossier.ts';
import { fieldLabel } from '../../domain/vocabulary.ts';
import { findIssuer } from '../../domain/issued-fact.ts';
import { currentLocale, followLanguage } from '../language.ts';
import { renderHistory, type FactActs } from './fact-history.ts';
import { FACT_TEXTS } from './fact-texts.ts';
import { groupBySubject } from './group-rows.ts';
import { panelIcon } from './panel-icons.ts';
import { panelStyles } from './panel-styles.ts';
import { countFacts } from './texts.ts';

/** The officer settled a conflict between sources: the index of the value that holds. */
export class FactSettleEvent extends Event {
  readonly key: string;
  readonly index: number;
  constructor(key: string, index: number) {
    super('fact-settle');
    this.key = key;
    this.index = index;
  }
}

/** The officer typed what holds. */
export class FactCorrectEvent extends Event {
  readonly fact: Fact;
  constructor(fact: Fact) {
    super('fact-correct');
    this.fact = fact;
  }
}

/** The officer took a fact out. */
export class FactRemoveEvent extends Event {
  readonly key: string;
  constructor(key: string) {
    super('fact-remove');
    this.key = key;
  }
}

function formatTime(iso: string): string {
  return new Date(iso).toLocaleTimeString(currentLocale(), { hour: '2-digit', minute: '2-digit' });
}

/**
 * The dossier's facts by person, each with where it came from.
 * @fires fact-settle - one of two disagreeing values was chosen
 * @fires fact-correct - a value was typed by hand
 * @fires fact-remove - a fact was taken out
 */
@customElement('fact-list')
export class FactList extends LitElement {
  static override styles = [shared, panelStyles];

  @property({ attribute: false }) dossier!: Dossier;

  readonly #acts: FactActs = {
    correct: (fact) => this.dispatchEvent(new FactCorrectEvent(fact)),
    remove: (key) => this.dispatchEvent(new FactRemoveEvent(key)),
  };

  constructor() {
    super();
    followLanguage(this);
  }

  override render(): TemplateResult {
    return html`${groupBySubject(listFacts(this.dossier), ({ subject }) => subject).map(
      ({ title, rows }) => html`
        <section aria-label=${title}>
          <h2 class="person">${title} <span class="count">${countFacts(rows.length)}</span></h2>
          ${repeat(
            rows,
            ({ key }) => key,
            (fact) => this.#renderFact(fact),
          )}
        </section>
      `,
    )}`;
  }

  #renderFact(fact: KnownFact): TemplateResult {
    const inConflict = fact.settled === undefined;
    const shown = fact.values[fact.settled ?? 0]!;
    const last = shown.sources.at(-1)!;
    const issuer = findIssuer(this.dossier, fact);
    return html`
      <div class="row ${inConflict ? 'conflict' : ''}" data-key=${fact.key}>
        <div class="cells">
          <div class="label">${fieldLabel(fact.field)}</div>
          <div class="value">
            ${
              inConflict
                ? nothing
                : html`${formatFactValue(shown.value)}
                    <small class="note">
                      ${
                        issuer === undefined
                          ? last.system
                          : html`<b class="issued">${FACT_TEXTS.issuedBy} ${issuer}</b>`
                      }
                      · ${formatTime(last.at)}
                    </small>`
            }
          </div>
          ${
            inConflict
              ? html`<span class="status bad"
                  >${panelIcon('git-compare-arrows')} ${FACT_TEXTS.conflict}</span
                >`
              : nothing
          }
        </div>
        ${inConflict ? this.#renderConflict(fact) : nothing} ${renderHistory(fact, this.#acts)}
      </div>
    `;
  }

  #renderConflict(fact: KnownFact): TemplateResult {
    return html`<div
      class="choices"
      role="group"
      aria-label="${FACT_TEXTS.choose} ${fieldLabel(fact.field)}"
    >
      ${fact.values.map(
        ({ value, sources }, index) => html`
          <button
            class="choice"
            aria-pressed="false"
            @click=${() => this.dispatchEvent(new FactSettleEvent(fact.key, index))}
          >
            ${formatFactValue(value)}<small>${sources.at(-1)!.system}</small>
          </button>
        `,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-list': FactList;
  }
}
