import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import { nameTaught } from '../../mapping/find-drift.ts';
import { MOST_ROWS } from '../../mapping/teach/teach-rows.ts';
import type { Probe } from '../../mapping/teach/probe-profile.ts';
import { followLanguage, say } from '../../language.ts';
import { panelFrame } from '../panel-app.styles.ts';
import { renderNotice } from '../panel-notices.ts';
import { panelStyles } from '../panel-styles.ts';
import './profile-list.ts';
import { ProfileShelf } from './profile-shelf.ts';
import './teach-list.ts';
import type { TeachAnswerEvent, TeachPointEvent } from './teach-events.ts';
import { sayNotSaved, sayProbe, sayTaught, sayWeak } from './teach-counts.ts';
import { BUSY_TEXTS, CHANGE_TEXTS, TEACH_TEXTS } from './teach-texts.ts';
import type { Teaching } from './teaching.ts';

/**
 * Teaching a page: what each control is, a test with invented values, and the profile that comes of it.
 * @fires teach-again - the page is to be read again
 */
@customElement('teach-view')
export class TeachView extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    panelFrame,
    css`
      .head {
        gap: 6px;
        padding: 10px 16px;
      }
      .head .top {
        align-items: baseline;
        flex-wrap: wrap;
        gap: 2px 12px;
      }
      .head input {
        min-height: var(--ml-target);
        padding: 4px 10px;
        border: 1px solid var(--ml-edge);
        border-radius: var(--ml-radius);
        background: var(--ml-card);
        font-weight: 600;
      }
      .keys {
        color: var(--ml-muted);
        font-size: 12px;
      }
      .three {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 8px;
      }
      .three .button {
        min-height: 36px;
        padding: 4px;
        font-size: 14px;
        line-height: 1.3;
      }
    `,
  ];

  @property({ attribute: false }) teaching!: Teaching;
  @state() private showsProfiles = false;
  readonly #shelf = new ProfileShelf();

  constructor() {
    super();
    followLanguage(this);
    whileConnected(this, (signal) => {
      this.teaching.addEventListener('change', () => this.#follow(), { signal });
      this.teaching.addEventListener('begun', () => void this.#focusList(), { signal });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.teaching.end();
  }

  override render(): TemplateResult {
    return html`
      <header class="head">${this.#renderHead()}</header>
      <div class="scroll" aria-busy=${this.teaching.state.busy !== 'no'}>
        ${
          this.showsProfiles
            ? html`<profile-list .shelf=${this.#shelf}></profile-list>`
            : this.#renderTeaching()
        }
      </div>
      <footer>${this.showsProfiles ? this.#renderBack() : this.#renderActs()}</footer>
    `;
  }

  #renderHead(): TemplateResult {
    const { title, page, answers } = this.teaching.state;
    if (this.showsProfiles) return html`<h2>${TEACH_TEXTS.profiles}</h2>`;
    if (page === undefined)
      return html`<h2>${TEACH_TEXTS.title}</h2>
        <p class="note">${TEACH_TEXTS.about}</p>`;
    const said = page.rows.filter(({ key }) => answers[key] !== undefined).length;
    return html`
      <div class="top">
        <h2>${TEACH_TEXTS.title}</h2>
        <p class="counts" role="status">
          <span>${sayTaught(said, page.rows.length)}</span>
        </p>
      </div>
      <input
        type="text"
        maxlength="200"
        aria-label=${TEACH_TEXTS.name}
        title=${TEACH_TEXTS.name}
        .value=${title}
        @change=${(event: Event) => this.teaching.rename((event.target as HTMLInputElement).value)}
      />
      <p class="keys">${TEACH_TEXTS.keys}</p>
    `;
  }

  #renderTeaching(): TemplateResult {
    const { state } = this.teaching;
    const { page, problem, probe, hasTestValues, personal } = state;
    return html`
      ${problem === undefined ? nothing : renderNotice('bad', problem)}
      ${hasTestValues && state.busy === 'no' ? renderNotice('warn', TEACH_TEXTS.testIsInvented) : nothing}
      ${probe === undefined ? nothing : this.#renderProbe(probe)}
      ${page?.rows.length === MOST_ROWS ? renderNotice('warn', TEACH_TEXTS.tooMany) : nothing}
      ${
        page === undefined
          ? nothing
          : page.rows.length === 0
            ? renderNotice('warn', TEACH_TEXTS.nothing)
            : html`<teach-list
                .rows=${page.rows}
                .answers=${state.answers}
                .pointed=${state.pointed}
                .outcomes=${state.outcomes}
                .notes=${Object.fromEntries(personal.map((key) => [key, TEACH_TEXTS.personal]))}
                @teach-answer=${({ key, answer }: TeachAnswerEvent) =>
                  this.teaching.answer(key, answer)}
                @teach-point=${({ row, number }: TeachPointEvent) =>
                  this.teaching.point(row, number)}
              ></teach-list>`
      }
    `;
  }

  #renderProbe({ found, total, drift, tried, weak }: Probe): TemplateResult {
    const left = this.teaching.state.personal.length;
    const isWell = found === total && weak.length === 0 && left === 0;
    return html`
      ${renderNotice(
        isWell ? '' : 'warn',
        `${TEACH_TEXTS.saved} ${sayProbe(found, total, tried, weak.length)}`,
      )}
      ${left === 0 ? nothing : renderNotice('warn', `${sayNotSaved(left)} ${TEACH_TEXTS.personal}`)}
      ${drift.map(({ sentence }) => renderNotice('warn', say(sentence)))}
      ${weak.map(({ field, change }) =>
        renderNotice('warn', sayWeak(nameTaught(field), CHANGE_TEXTS[change])),
      )}
    `;
  }

  #renderActs(): TemplateResult {
    const { busy, page, answers, hasTestValues } = this.teaching.state;
    const sure = this.teaching.sureRows.length;
    const isBusy = busy !== 'no';
    const cannotTest = isBusy || hasTestValues || Object.keys(answers).length === 0;
    return html`
      ${
        sure === 0
          ? nothing
          : html`<button
              class="button"
              ?disabled=${isBusy}
              @click=${() => this.teaching.acceptSure()}
            >
              ${TEACH_TEXTS.acceptSure} (${sure})
            </button>`
      }
      ${hasTestValues ? this.#renderUndo() : this.#renderSave()}
      <div class="three">
        <button class="button" ?disabled=${cannotTest} @click=${() => this.teaching.test()}>
          ${TEACH_TEXTS.test}
        </button>
        <button class="button" ?disabled=${isBusy || page === undefined} @click=${this.#readAgain}>
          ${TEACH_TEXTS.readAgain}
        </button>
        <button class="button" ?disabled=${isBusy} @click=${() => this.#showProfiles(true)}>
          ${TEACH_TEXTS.profiles}
        </button>
      </div>
    `;
  }

  #renderUndo(): TemplateResult {
    const { busy } = this.teaching.state;
    return html`<button
      class="button primary"
      ?disabled=${busy !== 'no'}
      @click=${() => this.teaching.undoTest()}
    >
      ${busy === 'no' ? TEACH_TEXTS.undoTest : BUSY_TEXTS[busy]}
    </button>`;
  }

  #renderSave(): TemplateResult {
    const { busy, answers, title } = this.teaching.state;
    const isEmpty = Object.keys(answers).length === 0 || title.trim() === '';
    return html`<button
      class="button primary"
      ?disabled=${busy !== 'no' || isEmpty}
      @click=${() => this.teaching.save()}
    >
      ${busy === 'no' ? TEACH_TEXTS.save : BUSY_TEXTS[busy]}
    </button>`;
  }

  #renderBack(): TemplateResult {
    return html`<button class="button primary" @click=${() => this.#showProfiles(false)}>
      ${TEACH_TEXTS.teachAgain}
    </button>`;
  }

  /** Whoever asks for a page wants to see it, not the profiles left open. */
  #follow(): void {
    if (this.teaching.state.busy === 'reading') this.showsProfiles = false;
    this.requestUpdate();
  }

  async #focusList(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('teach-list')?.focusFirst(); // A page may have nothing to teach.
  }

  #showProfiles(shows: boolean): void {
    this.showsProfiles = shows;
  }

  #readAgain(): void {
    this.dispatchEvent(new Event('teach-again'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'teach-view': TeachView;
  }
}
