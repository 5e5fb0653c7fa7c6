import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { followLanguage } from '../../language.ts';
import { panelIcon } from '../panel-icons.ts';
import { panelStyles } from '../panel-styles.ts';
import { KEY_TEXTS } from './key-texts.ts';

/** The browser's commands of the extension, by name, with the key each has now; empty when it has none. */
export type CommandKeys = Readonly<Record<'capture' | 'fill' | 'teach', string>>;

type KeyLine = readonly [keys: readonly string[], words: string];

const listPanelKeys = (): readonly KeyLine[] => [
  [['Tab', 'Shift+Tab'], KEY_TEXTS.move],
  [['Enter', KEY_TEXTS.space], KEY_TEXTS.press],
  [['Ctrl+Enter'], KEY_TEXTS.write],
  [[KEY_TEXTS.digits], KEY_TEXTS.scan],
  [['?'], KEY_TEXTS.sheet],
  [['Esc'], KEY_TEXTS.close],
];

const listTeachKeys = (): readonly KeyLine[] => [
  [['↓', '↑'], KEY_TEXTS.rows],
  [['Enter'], KEY_TEXTS.accept],
  [[KEY_TEXTS.letters, KEY_TEXTS.space], KEY_TEXTS.find],
  [['N'], KEY_TEXTS.never],
  [['Delete'], KEY_TEXTS.clear],
];

/**
 * All keys of the panel in one dialog.
 * @fires keys-rebind - the officer wants other keys for the browser's commands
 */
@customElement('key-sheet')
export class KeySheet extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    css`
      dialog {
        width: min(440px, 100vw - 24px);
        max-height: calc(100vh - 24px);
        padding: 0;
        overflow-y: auto;
        border: 1px solid var(--ml-line);
        border-radius: var(--ml-radius-l);
        background: var(--ml-card);
        color: var(--ml-ink);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.45);
      }
      .top {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 12px;
        padding: 12px 16px 8px;
      }
      h2 {
        font-size: 16px;
      }
      h3 {
        padding: 10px 16px 2px;
        color: var(--ml-brand);
        font-size: 13px;
      }
      table {
        width: calc(100% - 32px);
        margin: 0 16px 8px;
      }
      th {
        color: var(--ml-ink);
        font-weight: 400;
      }
      td {
        width: 1%;
        text-align: end;
        white-space: nowrap;
      }
      .rebind {
        margin: 0 16px 4px;
        --ml-icon: 15px;
      }
    `,
  ];

  @property({ attribute: false }) commands: CommandKeys = { capture: '', fill: '', teach: '' };
  @query('dialog') private dialog!: HTMLDialogElement;

  constructor() {
    super();
    followLanguage(this);
  }

  /** Shows the sheet above everything; the focus goes back where it was when it is closed. */
  open(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">
      <div class="top">
        <h2 id="title">${KEY_TEXTS.title}</h2>
        <button class="choice" autofocus @click=${() => this.dialog.close()}>
          ${KEY_TEXTS.close}
        </button>
      </div>
      <h3>${KEY_TEXTS.anywhere}</h3>
      ${this.#renderKeys(this.#listCommands())}
      <button class="choice rebind" @click=${this.#rebind}>
        ${panelIcon('pencil-line')} ${KEY_TEXTS.rebind}
      </button>
      <h3>${KEY_TEXTS.panel}</h3>
      ${this.#renderKeys(listPanelKeys())}
      <h3>${KEY_TEXTS.teaching}</h3>
      ${this.#renderKeys(listTeachKeys())}
    </dialog>`;
  }

  #listCommands(): readonly KeyLine[] {
    const names = ['capture', 'fill', 'teach'] as const;
    return names.map((name) => [[this.commands[name] || KEY_TEXTS.unset], KEY_TEXTS[name]]);
  }

  #renderKeys(lines: readonly KeyLine[]): TemplateResult {
    return html`<table>
      <tbody>
        ${lines.map(
          ([keys, words]) =>
            html`<tr>
              <th scope="row">${words}</th>
              <td>${keys.map((key) => html`<kbd>${key}</kbd> `)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #rebind(): void {
    this.dispatchEvent(new Event('keys-rebind'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-sheet': KeySheet;
  }
}
