import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import { isNever, type Profile } from '../../../domain/profile.ts';
import { followLanguage } from '../../language.ts';
import type { KeptProfile } from '../load-profiles.ts';
import { panelIcon } from '../panel-icons.ts';
import { renderNotice } from '../panel-notices.ts';
import { panelStyles } from '../panel-styles.ts';
import { describeDifference, type DifferenceLine } from './describe-difference.ts';
import { exportProfile, type ProfileOffer, type ProfileShelf } from './profile-shelf.ts';
import { sayDifferences, sayProfileSize } from './teach-counts.ts';
import { ORIGIN_TEXTS, SIGN_TEXTS, TEACH_TEXTS } from './teach-texts.ts';

const SIGN_TONES = { added: 'ok', removed: 'bad', changed: 'warn' } as const;
const SIGN_ICONS = { added: 'check', removed: 'circle-minus', changed: 'replace' } as const;

/** The saved profiles: rename, remove and take back, export, and import after seeing what it changes. */
@customElement('profile-list')
export class ProfileList extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    css`
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-top: 8px;
      }
      .address {
        overflow-wrap: anywhere;
      }
      .cells {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .lines .cells {
        grid-template-columns: minmax(0, 42%) minmax(0, 1fr) auto;
      }
      input[type='text'] {
        width: 100%;
        min-height: var(--ml-target);
        padding: 4px 10px;
        border: 1px solid var(--ml-edge);
        border-radius: var(--ml-radius);
        background: var(--ml-card);
      }
      .file {
        display: block;
        position: relative;
        margin: 12px 16px;
      }
      .file input {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
      }
      .file:focus-within .choice {
        outline: var(--ml-focus-width) solid var(--ml-action);
        outline-offset: 2px;
      }
      .file .choice {
        display: inline-block;
      }
    `,
  ];

  @property({ attribute: false }) shelf!: ProfileShelf;
  @state() private renaming: string | undefined;

  constructor() {
    super();
    followLanguage(this);
    whileConnected(this, (signal) => {
      this.shelf.addEventListener('change', () => this.requestUpdate(), { signal });
      void this.shelf.load();
    });
  }

  override render(): TemplateResult {
    const { kept, offer, problems, removed } = this.shelf.state;
    return html`
      ${problems.map((problem) => renderNotice('bad', problem))}
      ${
        removed === undefined
          ? nothing
          : renderNotice('', `${TEACH_TEXTS.removed} “${removed.profile.title}”.`, {
              words: TEACH_TEXTS.restore,
              press: () => this.shelf.restore(),
            })
      }
      ${offer === undefined ? this.#renderFile() : this.#renderOffer(offer)}
      ${
        kept.some(({ origin }) => origin === 'own' || origin === 'policy')
          ? nothing
          : html`<div class="empty"><p>${TEACH_TEXTS.noProfiles}</p></div>`
      }
      ${kept.map((one) => this.#renderKept(one))}
    `;
  }

  #renderFile(): TemplateResult {
    return html`<label class="file">
      <span class="choice">${TEACH_TEXTS.import}</span>
      <input type="file" accept=".json,application/json" @change=${this.#takeFile} />
    </label>`;
  }

  #renderOffer({ profile, replaces, difference }: ProfileOffer): TemplateResult {
    const lines = describeDifference(difference);
    return html`<section class="lines" aria-label=${profile.title}>
      <h3 class="person">
        ${profile.title}
        <span class="count"
          >${replaces === undefined ? TEACH_TEXTS.isNew : sayDifferences(lines.length, difference.same)}</span
        >
      </h3>
      <p class="row note address">${profile.origin}${profile.path}</p>
      ${lines.map((line) => this.#renderLine(line))}
      <div class="row acts">
        <button class="choice" @click=${() => this.shelf.accept()}>
          ${TEACH_TEXTS.acceptImport}
        </button>
        <button class="choice" @click=${() => this.shelf.reject()}>
          ${TEACH_TEXTS.rejectImport}
        </button>
      </div>
    </section>`;
  }

  #renderLine({ sign, box, sentence }: DifferenceLine): TemplateResult {
    return html`<div class="row cells" data-sign=${sign}>
      <div class="label">${box}</div>
      <div class="value">${sentence}</div>
      <span class="status ${SIGN_TONES[sign]}"
        >${panelIcon(SIGN_ICONS[sign])} ${SIGN_TEXTS[sign]}</span
      >
    </div>`;
  }

  #renderKept({ origin, profile }: KeptProfile): TemplateResult {
    const never = profile.fields.filter(isNever).length;
    return html`<section class="row" data-id=${profile.id} data-origin=${origin}>
      <div class="cells">
        <div>
          ${
            this.renaming === profile.id && origin === 'own'
              ? this.#renderName(profile)
              : html`<b>${profile.title}</b>`
          }
          <small class="note address">${profile.origin}${profile.path}</small>
          <small class="note">${sayProfileSize(profile.fields.length - never, never)}</small>
        </div>
        <span class="status quiet"
          >${origin === 'own' ? nothing : panelIcon('lock')} ${ORIGIN_TEXTS[origin]}</span
        >
      </div>
      <div class="acts">
        <button class="choice" @click=${() => exportProfile(profile)}>${TEACH_TEXTS.export}</button>
        ${
          origin !== 'own'
            ? nothing
            : html`<button class="choice" @click=${() => this.#startRenaming(profile)}>
                  ${TEACH_TEXTS.rename}
                </button>
                <button class="choice" @click=${() => this.shelf.remove(profile.id)}>
                  ${TEACH_TEXTS.remove}
                </button>`
        }
      </div>
    </section>`;
  }

  #renderName(profile: Profile): TemplateResult {
    return html`<form @submit=${(event: SubmitEvent) => this.#rename(event, profile)}>
      <input type="text" name="title" aria-label=${TEACH_TEXTS.name} .value=${profile.title} />
      <div class="acts"><button class="choice">${TEACH_TEXTS.keepName}</button></div>
    </form>`;
  }

  async #startRenaming({ id }: Profile): Promise<void> {
    this.renaming = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input[name=title]')!.select();
  }

  #rename(event: SubmitEvent, profile: Profile): void {
    event.preventDefault();
    const title = new FormData(event.target as HTMLFormElement).get('title');
    this.renaming = undefined;
    void this.shelf.rename(profile, String(title));
  }

  #takeFile(event: Event): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again after it was mended.
    if (file !== undefined) void this.shelf.offer(file).finally(() => (input.value = ''));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'profile-list': ProfileList;
  }
}
