import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import './dossier-page.ts';
import './dossiers-view.ts';
import './paper-page.ts';
import type { DossiersView } from './dossiers-view.ts';

/** "Hồ sơ": the list, and over it the page of the dossier that the address names. */
@customElement('dossiers-section')
export class DossiersSection extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 100%;
    }
    [hidden] {
      display: none;
    }
  `;

  /** '' for the list, a dossier's local id, or its id, '/' and the paper to write. */
  @property() path = '';
  readonly #list = createRef<DossiersView>();
  #isListed = false;

  override willUpdate(): void {
    if (this.path === '') this.#isListed = true;
  }

  override render(): TemplateResult {
    // The list stays while a dossier is read: its filter and its place are there on the way back.
    return html`
      ${
        this.#isListed
          ? html`<dossiers-view ?hidden=${this.path !== ''} ${ref(this.#list)}></dossiers-view>`
          : nothing
      }
      ${this.path === '' ? nothing : this.#renderDossier()}
    `;
  }

  #renderDossier(): TemplateResult {
    const [id = '', paper] = this.path.split('/');
    if (paper === undefined) return html`<dossier-page dossier-id=${id}></dossier-page>`;
    return html`<paper-page
      dossier-id=${id}
      paper-id=${paper}
      @dossier-changed=${() => this.#list.value?.reload() /* Never listed: nothing to read again. */}
    ></paper-page>`;
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('path');
    if (this.path === '' && before !== undefined && before !== '')
      void this.#list.value?.focusRow(before); // Drawn above.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossiers-section': DossiersSection;
  }
}
