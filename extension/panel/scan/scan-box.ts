import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { CARD_HOLDERS, suggestHolder } from '../../../domain/card-holder.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { Fact, Subject } from '../../../domain/fact.ts';
import { parseIdCard, type IdCard } from '../../../domain/id-card.ts';
import type { Units } from '../../../domain/units.ts';
import { followLanguage } from '../../language.ts';
import { nameSubject } from '../name-subject.ts';
import { panelIcon } from '../panel-icons.ts';
import { panelStyles } from '../panel-styles.ts';
import {
  previewCard,
  readNumber,
  takeCardFacts,
  warnOfCard,
  type CardRow,
} from './preview-card.ts';
import { scanBoxStyles } from './scan-box.styles.ts';
import { SCAN_TEXTS } from './scan-texts.ts';

/** The officer took a card's facts into the dossier. */
export class CardAddEvent extends Event {
  readonly facts: readonly Fact[];
  constructor(facts: readonly Fact[]) {
    super('card-add');
    this.facts = facts;
  }
}

type View =
  | { readonly kind: 'ready' }
  | { readonly kind: 'wrong'; readonly problem: string }
  | { readonly kind: 'read'; readonly card: IdCard; readonly holder: Subject | undefined };

const STANDINGS = {
  added: { tone: 'todo', icon: 'pencil-line' },
  confirmed: { tone: 'ok', icon: 'check' },
  differs: { tone: 'bad', icon: 'git-compare-arrows' },
} as const;

/**
 * Takes the text of a card's QR, typed by a scanner or pasted, shows the facts it makes and asks whose card it is.
 * The text is emptied as soon as it is read; the card lives in this element until it is added or dropped.
 * @fires card-add - the facts of the card, for the person chosen
 */
@customElement('scan-box')
export class ScanBox extends LitElement {
  static override styles = [shared, panelStyles, scanBoxStyles];

  @property({ attribute: false }) dossier: Dossier | undefined;
  @property({ attribute: false }) units: Units | undefined;

  @state() private view: View = { kind: 'ready' };
  @query('#scan') private input!: HTMLInputElement | null;

  constructor() {
    super();
    followLanguage(this);
  }

  /** A card just read is asked about at once; the keys of a second line end of the scanner do nothing to a choice. */
  override updated(changed: PropertyValues): void {
    if (!changed.has('view') || this.view.kind !== 'read') return;
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('input[type=radio]:checked');
    const first = this.renderRoot.querySelector<HTMLInputElement>('input[type=radio]');
    (chosen ?? first)!.focus();
  }

  /** Puts the caret where a scanner types; nothing when a card is being asked about. */
  startScan(): void {
    // While a card waits for its holder there is no box.
    this.input?.focus();
  }

  override render(): TemplateResult {
    return this.view.kind === 'read'
      ? this.#renderCard(this.view.card, this.view.holder)
      : this.#renderBox(this.view.kind === 'wrong' ? this.view.problem : undefined);
  }

  #renderBox(problem: string | undefined): TemplateResult {
    return html`
      <div class="box">
        <label for="scan">${panelIcon('id-card')} ${SCAN_TEXTS.label}</label>
        <input
          id="scan"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          placeholder=${SCAN_TEXTS.hint}
          aria-invalid=${problem === undefined ? 'false' : 'true'}
          aria-describedby=${problem === undefined ? nothing : 'problem'}
          @keydown=${this.#pressKey}
          @change=${this.#readTyped}
          @paste=${this.#readPasted}
        />
      </div>
      ${
        problem === undefined
          ? nothing
          : html`<div class="notice warn" role="alert" id="problem">
              ${panelIcon('triangle-alert')}
              <div>
                <p>${problem}</p>
                <p>${SCAN_TEXTS.expected}</p>
              </div>
            </div>`
      }
    `;
  }

  #renderCard(card: IdCard, holder: Subject | undefined): TemplateResult {
    const facts = takeCardFacts(card, holder ?? 'requester', new Date());
    const number = readNumber(card);
    return html`
      <section class="card" aria-label=${SCAN_TEXTS.title}>
        <h2>${panelIcon('id-card')} ${card.lostMarks ? card.idNumber : card.fullName}</h2>
        ${warnOfCard(card).map(
          (sentence) =>
            html`<div class="notice warn">
              ${panelIcon('triangle-alert')}
              <p>${sentence}</p>
            </div>`,
        )}
        ${this.#renderHolders(holder)}
        ${previewCard(holder === undefined ? undefined : this.dossier, facts).map((row) =>
          this.#renderRow(row, holder !== undefined),
        )}
        ${number === undefined ? nothing : html`<p class="number note">${number}</p>`}
        <div class="acts">
          <button class="button primary" ?disabled=${holder === undefined} @click=${this.#addCard}>
            ${SCAN_TEXTS.add}
          </button>
          <button class="button" @click=${this.#dropCard}>${SCAN_TEXTS.drop}</button>
        </div>
      </section>
    `;
  }

  #renderHolders(holder: Subject | undefined): TemplateResult {
    return html`<fieldset>
      <legend>${SCAN_TEXTS.title}</legend>
      ${holder === undefined ? html`<p class="note">${SCAN_TEXTS.noHolder}</p>` : nothing}
      <div class="holders">
        ${CARD_HOLDERS.map(
          (subject) =>
            html`<label>
              <input
                type="radio"
                name="holder"
                .checked=${subject === holder}
                @change=${() => this.#chooseHolder(subject)}
              />
              ${nameSubject(subject)}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderRow({ field, label, value, standing }: CardRow, told: boolean): TemplateResult {
    const { tone, icon } = STANDINGS[standing];
    return html`<div class="row" data-field=${field} data-standing=${standing}>
      <div class="cells">
        <div class="label">${label}</div>
        <div class="value">${value}</div>
        ${told ? html`<span class="status ${tone}">${panelIcon(icon)} ${SCAN_TEXTS[standing]}</span>` : nothing}
      </div>
    </div>`;
  }

  #read(scanned: string): void {
    const reading = parseIdCard(scanned, this.units);
    this.view = reading.ok
      ? { kind: 'read', card: reading.card, holder: suggestHolder(this.dossier, reading.card) }
      : { kind: 'wrong', problem: reading.problem };
  }

  #readTyped(event: Event): void {
    const box = event.currentTarget as HTMLInputElement;
    const scanned = box.value;
    box.value = '';
    // The second line end of a scanner comes to an empty box.
    if (scanned.trim() !== '') this.#read(scanned);
  }

  #readPasted(event: ClipboardEvent): void {
    event.preventDefault();
    const box = event.currentTarget as HTMLInputElement;
    box.value = '';
    this.#read(event.clipboardData?.getData('text/plain') ?? '');
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    this.#readTyped(event);
  }

  #chooseHolder(holder: Subject): void {
    if (this.view.kind === 'read') this.view = { ...this.view, holder };
  }

  #addCard(): void {
    if (this.view.kind !== 'read' || this.view.holder === undefined) return;
    const { card, holder } = this.view;
    this.view = { kind: 'ready' };
    this.dispatchEvent(new CardAddEvent(takeCardFacts(card, holder, new Date())));
  }

  #dropCard(): void {
    this.view = { kind: 'ready' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scan-box': ScanBox;
  }
}
