import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { tokens } from '../../components/host-tokens.ts';
import { whileConnected } from '../../components/while-connected.ts';
import { formatCount } from '../../domain/percentage.ts';
import { toStorageError } from '../../storage/problem.ts';
import { openOfficeDatabase, storeWatch } from '../panel/office-database.ts';
import type { DueCountedEvent } from './dossiers/dossiers-view.ts';
import { officeIcon } from './office-icons.ts';
import { onceAtRest } from './once-at-rest.ts';
import { officeStyles } from './office-styles.ts';
import { readAddress, SECTION_CODE } from './section-code.ts';
import { SECTIONS, type Section } from './sections.ts';

interface Place {
  readonly section: Section;
  /** What follows the section in the address. */
  readonly path: string;
}

function readPlace(hash: string): Place {
  const { id, path } = readAddress(hash);
  return { section: SECTIONS.find((one) => one.id === id)!, path };
}

/** The office page ("Văn phòng"): dossiers, imports, reports and the checker, each a view of the journal. */
@customElement('office-app')
export class OfficeApp extends LitElement {
  static override styles = [
    tokens,
    shared,
    officeStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / 216px minmax(0, 1fr);
        height: 100%;
        background: var(--ml-paper);
      }
      nav {
        padding: 24px 12px;
        border-right: 1px solid var(--ml-line);
        background: var(--ml-card);
        overflow-y: auto;
      }
      h1 {
        padding: 0 12px 20px;
        color: var(--ml-brand);
        font-size: 19px;
      }
      h1 small {
        display: block;
        color: var(--ml-muted);
        font-size: 13px;
        font-weight: 500;
      }
      a {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 40px;
        padding: 4px 12px;
        border-radius: var(--ml-radius);
        color: var(--ml-ink);
        text-decoration: none;
      }
      a:hover {
        background: var(--ml-paper);
      }
      a[aria-current='page'] {
        background: var(--ml-action-tint);
        color: var(--ml-action);
        font-weight: 600;
      }
      .badge {
        min-width: 22px;
        margin-left: auto;
        padding: 0 7px;
        border: 1px solid var(--ml-bad);
        border-radius: 999px;
        background: var(--ml-bad-tint);
        color: var(--ml-bad);
        font-size: 12.5px;
        font-weight: 700;
        text-align: center;
      }
      main {
        overflow: auto;
      }
      .store {
        margin: 16px 28px 0;
      }
      @media (max-width: 720px) {
        :host {
          grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        }
        nav {
          padding: 8px;
          border: 0;
          border-bottom: 1px solid var(--ml-line);
        }
        h1 {
          padding: 4px 8px;
        }
        ul {
          display: flex;
          flex-wrap: wrap;
        }
      }
      @media print {
        :host {
          display: block;
          height: auto;
          background: #fff;
        }
        nav {
          display: none;
        }
        main {
          overflow: visible;
        }
      }
    `,
  ];

  @state() private place: Place = readPlace(location.hash);
  @state() private isLoaded = false;
  /** Dossiers late or due soon. */
  @state() private pressing = 0;

  constructor() {
    super();
    whileConnected(this, (signal) => {
      globalThis.addEventListener('hashchange', () => this.#show(), { signal });
      storeWatch.addEventListener('problem', () => this.requestUpdate(), { signal });
      void openOfficeDatabase().catch((error: unknown) => storeWatch.report(toStorageError(error)));
      this.#show();
    });
  }

  override render(): TemplateResult {
    return html`
      <nav aria-label="Văn phòng">
        <h1>Một Lần <small>Văn phòng</small></h1>
        <ul>
          ${SECTIONS.map(
            ({ id, text, icon }) =>
              html`<li>
                <a href="#${id}" aria-current=${this.place.section.id === id ? 'page' : 'false'}>
                  ${officeIcon(icon)} ${text}
                  ${
                    id === 'ho-so' && this.pressing > 0
                      ? html`<span class="badge" title="Quá hạn hoặc sắp đến hạn">
                          ${formatCount(this.pressing)}
                        </span>`
                      : nothing
                  }
                </a>
              </li>`,
          )}
        </ul>
      </nav>
      <main tabindex="-1" @due-counted=${({ count }: DueCountedEvent) => (this.pressing = count)}>
        ${
          storeWatch.problem === undefined
            ? nothing
            : html`<p class="notice bad store" role="alert">
                ${officeIcon('triangle-alert')} <span>${storeWatch.problem.message}</span>
              </p>`
        }
        ${this.isLoaded ? this.place.section.render(this.place.path) : nothing}
      </main>
    `;
  }

  #show(): void {
    const place = readPlace(location.hash);
    const { section } = place;
    // A deeper place of the section that is shown: its element goes on, with what it holds.
    if (section !== this.place.section) this.isLoaded = false;
    this.place = place;
    document.title = `${section.text} – Một Lần`;
    void SECTION_CODE[section.id]().then(() => {
      // Another section may have been asked for while this one was loading.
      if (this.place.section === section) this.isLoaded = true;
    });
    onceAtRest(() => void this.#countDue());
  }

  /** Whoever is in another part sees what presses too. */
  async #countDue(): Promise<void> {
    if (this.place.section.id === 'ho-so') return; // The list counts what it shows.
    try {
      const { countDue } = await import('./dossiers/count-due.ts');
      this.pressing = await countDue();
    } catch (error) {
      storeWatch.report(toStorageError(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-app': OfficeApp;
  }
}
