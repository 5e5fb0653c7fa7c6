import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Checklist, ChecklistPaper } from '../../domain/checklist.ts';
import {
  displayAddress,
  displayCode,
  displayName,
  type Procedure,
} from '../../domain/procedure.ts';
import { sayFee, sayPlace, sayTime, type PlainFact } from '../../domain/procedure-facts.ts';
import { CatalogueSource } from '../catalogue-source.ts';
import { base } from '../base-styles.ts';
import { define } from '../define.ts';
import { icon, type IconPath } from '../icon.ts';
import {
  BANKNOTE,
  CHEVRON_RIGHT,
  CLOCK,
  INFO,
  MAP_PIN,
  SCROLL_TEXT,
  TRIANGLE_ALERT,
} from '../icons/reading.ts';
import '../qr-display/qr-display.ts';
import { hostStyles } from '../host-styles.ts';
import { Wording } from '../language.ts';
import { showPlain } from '../show-plain.ts';
import { procedureDetailStyles } from './procedure-detail.styles.ts';
import { PROCEDURE_DETAIL_TEXTS } from './procedure-detail.texts.ts';

/** Where a code leads, to be followed by who cannot scan the screen they hold. @param address begins with http(s)://, as `readEdition` sees to */
function renderLink(address: string): TemplateResult {
  return html`<a href=${address} target="_blank" rel="noopener">${address.split('/')[2]}</a>`;
}

/**
 * One procedure for a citizen: three answers first, then what to bring, then the address to take away,
 * and only then the law. A procedure nobody checked shows neither code nor QR.
 * @slot - the same in plain HTML, for readers without scripts; shows until there is something better
 */
export class ProcedureDetail extends LitElement {
  static override styles = [base, hostStyles, procedureDetailStyles];

  /** Address of a catalogue in JSON, for `code`. */
  @property() src = '';
  /** Code of the procedure to take from `src`: '1.001193'. */
  @property() code = '';
  /** The procedure to show; before the one of `code`. */
  @property({ attribute: false }) procedure: Procedure | undefined;
  /** What to bring, in plain words, where somebody wrote it. */
  @property({ attribute: false }) checklist: Checklist | undefined;
  /** The edition's date, `yyyy-MM` or `yyyy-MM-dd`. */
  @property({ attribute: 'edition-date' }) editionDate = '';
  /** The edition is older than the office allows. */
  @property({ type: Boolean }) stale = false;
  /** The address beside the code is a link: for a page on the web; a screen for the public leads nowhere else. */
  @property({ type: Boolean }) linked = false;

  readonly #source = new CatalogueSource(this);
  readonly #wording = new Wording(this, PROCEDURE_DETAIL_TEXTS);
  @state() private ticked: ReadonlySet<ChecklistPaper> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('procedure') || changed.has('code')) this.ticked = new Set();
  }

  get #date(): string {
    return this.editionDate || (this.#source.edition?.date ?? '');
  }

  override render(): TemplateResult {
    const { edition, problem } = this.#source;
    const procedure = this.procedure ?? edition?.procedures.find(({ code }) => code === this.code);
    const isReady = (procedure ?? edition) !== undefined || problem !== '';
    if (showPlain(this, isReady)) return html`<slot></slot>`;
    if (procedure === undefined) return html`${this.#renderNothing()}<slot></slot>`;
    return html`<article>
      ${this.#renderHeading(procedure)} ${this.#renderNotices(procedure)}
      ${this.#renderFacts(procedure)} ${this.#renderPapers(procedure)}
      ${this.#renderAddress(procedure)} ${this.#renderDetails(procedure)}
    </article>`;
  }

  #renderNothing(): TemplateResult {
    const { loading, problem, edition } = this.#source;
    if (loading) return html`<p class="muted" role="status">${this.#wording.texts.opening}</p>`;
    if (problem !== '')
      return html`<p class="notice bad" role="alert">${icon(TRIANGLE_ALERT)}${problem}</p>`;
    const words =
      edition === undefined || this.code === ''
        ? this.#wording.texts.noneChosen
        : this.#wording.texts.unknownCode(this.code);
    return html`<p class="notice warn">${words}</p>`;
  }

  #renderHeading(procedure: Procedure): TemplateResult {
    const code = displayCode(procedure);
    const { texts } = this.#wording;
    const source = texts.dataOf(this.#date);
    const parts = [code === undefined ? '' : texts.code(code), procedure.field, source];
    const name = displayName(procedure);
    return html`<header>
      <h1 lang="vi" class=${name.length > 60 ? 'long' : ''}>${name}</h1>
      <p class="muted">${parts.filter((part) => part !== '').join(' · ')}</p>
    </header>`;
  }

  #renderNotices(procedure: Procedure): TemplateResult {
    const { texts } = this.#wording;
    return html`${
      this.stale
        ? html`<p class="notice warn" role="note">
            ${icon(TRIANGLE_ALERT)}
            <span
              >${texts.staleOf} <strong>${texts.date(this.#date)}</strong>,
              ${texts.staleAdvice}</span
            >
          </p>`
        : nothing
    }
    ${
      procedure.verified
        ? nothing
        : html`<p class="notice warn" role="note">
            ${icon(TRIANGLE_ALERT)}
            <span>${texts.unverified}</span>
          </p>`
    }
    ${
      procedure.scope === null
        ? nothing
        : html`<p class="notice" role="note">
            ${icon(INFO)}<span>${texts.onlyIn} <strong lang="vi">${procedure.scope}</strong>.</span>
          </p>`
    }`;
  }

  #renderFacts(procedure: Procedure): TemplateResult {
    const { texts } = this.#wording;
    const time = procedure.timeLimitText === null ? this.checklist?.time : undefined;
    return html`<dl class="facts">
      ${this.#renderFact(CLOCK, texts.time, time ?? sayTime(procedure))}
      ${this.#renderFact(BANKNOTE, texts.fee, this.checklist?.fee ?? sayFee(procedure))}
      ${this.#renderFact(MAP_PIN, texts.place, sayPlace(procedure))}
    </dl>`;
  }

  #renderFact(name: IconPath, label: string, fact: PlainFact): TemplateResult {
    const { says, note, saysIn, noteIn } = this.#wording.texts.fact(fact);
    return html`<div class="card">
      <dt>${icon(name)}${label}</dt>
      <dd>
        <strong lang=${saysIn}>${says}</strong
        >${note === undefined ? nothing : html`<small lang=${noteIn}>${note}</small>`}
      </dd>
    </div>`;
  }

  #renderPapers(procedure: Procedure): TemplateResult {
    return html`<section aria-labelledby="papers">
      <h2 id="papers">${this.#wording.texts.papers}</h2>
      ${
        this.checklist === undefined
          ? this.#renderNoChecklist(procedure)
          : this.#renderChecklist(this.checklist)
      }
    </section>`;
  }

  #renderNoChecklist(procedure: Procedure): TemplateResult {
    const { texts } = this.#wording;
    const { documentCount } = procedure;
    const withCode = displayAddress(procedure) !== undefined;
    return html`<div class="card pad">
      <p>
        ${documentCount === null ? texts.noChecklist : texts.paperCount(documentCount)}
        ${withCode ? texts.scanOrAsk : texts.ask}
      </p>
    </div>`;
  }

  #renderChecklist({ papers, notes, source, verified }: Checklist): TemplateResult {
    return html`<ul class="card papers" lang="vi">
        ${papers.map((paper, index) => this.#renderPaper(paper, index))}
      </ul>
      ${
        notes.length === 0
          ? nothing
          : html`<ul class="notes" lang="vi">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
      }
      <p class="muted">
        ${verified ? this.#wording.texts.checked(source) : this.#wording.texts.unchecked(source)}
      </p>`;
  }

  #renderPaper(paper: ChecklistPaper, index: number): TemplateResult {
    return html`<li>
      <label>
        <input
          class="tick"
          type="checkbox"
          .checked=${this.ticked.has(paper)}
          aria-describedby=${`paper-${index}`}
          @change=${() => this.#tickPaper(paper)}
        />
        <span>
          <strong>${paper.name}</strong>
          <small id=${`paper-${index}`}
            >${paper.form}${paper.note === undefined ? nothing : ` — ${paper.note}`}</small
          >
        </span>
      </label>
    </li>`;
  }

  #renderAddress(procedure: Procedure): TemplateResult | typeof nothing {
    const address = displayAddress(procedure);
    if (address === undefined) return nothing;
    const { scanToFile, scanToRead } = this.#wording.texts;
    const online = procedure.channels.includes('trực tuyến');
    return html`<div class="card pad">
      <qr-display .value=${address} heading=${online ? scanToFile : scanToRead}
        >${this.linked ? renderLink(address) : nothing}</qr-display
      >
    </div>`;
  }

  #renderDetails(procedure: Procedure): TemplateResult {
    const { texts } = this.#wording;
    const { name, authority, decision, legalBasis } = procedure;
    return html`<details class="card">
      <summary>${icon(SCROLL_TEXT)}<span>${texts.details}</span>${icon(CHEVRON_RIGHT)}</summary>
      <dl class="details">
        <dt>${texts.fullName}</dt>
        <dd lang="vi">${name}</dd>
        ${
          authority === null
            ? nothing
            : html`<dt>${texts.authority}</dt>
                <dd lang="vi">${authority}</dd>`
        }
        ${
          decision === null
            ? nothing
            : html`<dt>${texts.decision}</dt>
                <dd lang="vi">${decision}</dd>`
        }
        <dt>${texts.dataDate}</dt>
        <dd>${texts.dataFrom(this.#date)}</dd>
        ${
          procedure.timeLimitText === null
            ? nothing
            : html`<dt>${texts.publishedTime}</dt>
                <dd lang="vi">${procedure.timeLimitText}</dd>`
        }
        ${
          procedure.fee === null
            ? nothing
            : html`<dt>${texts.publishedFee}</dt>
                <dd lang="vi">${procedure.fee}</dd>`
        }
        ${
          legalBasis.length === 0
            ? nothing
            : html`<dt>${texts.legalBasis}</dt>
                <dd lang="vi">
                  <ul class="law">
                    ${legalBasis.map((law) => html`<li>${law}</li>`)}
                  </ul>
                </dd>`
        }
      </dl>
    </details>`;
  }

  #tickPaper(paper: ChecklistPaper): void {
    const next = new Set(this.ticked);
    if (!next.delete(paper)) next.add(paper);
    this.ticked = next;
  }
}

define('procedure-detail', ProcedureDetail);

declare global {
  interface HTMLElementTagNameMap {
    'procedure-detail': ProcedureDetail;
  }
}
