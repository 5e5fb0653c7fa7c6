import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { officeIcon } from './office-icons.ts';
import { officeStyles } from './office-styles.ts';

/** A person gave a file. */
export class FileGivenEvent extends Event {
  constructor(readonly file: File) {
    super('file-given');
  }
}

/**
 * Where a file is dropped, or chosen with the button.
 * @fires file-given
 */
@customElement('drop-file')
export class DropFile extends LitElement {
  static override styles = [shared, officeStyles];

  /** What to drop, in words. */
  @property() words = '';
  /** Endings the chooser offers: '.xlsx,.csv'. */
  @property() accept = '';
  @state() private isOver = false;

  override render(): TemplateResult {
    return html`<div
      class="drop"
      ?data-over=${this.isOver}
      @dragover=${(event: DragEvent) => this.#over(event)}
      @dragleave=${() => (this.isOver = false)}
      @drop=${(event: DragEvent) => this.#drop(event)}
    >
      ${officeIcon('upload')}
      <p>${this.words}</p>
      <button class="button" @click=${() => this.renderRoot.querySelector('input')!.click()}>
        ${officeIcon('file-input')} Chọn tệp…
      </button>
      <input
        type="file"
        hidden
        accept=${this.accept}
        @change=${(event: Event) => this.#choose(event.currentTarget as HTMLInputElement)}
      />
    </div>`;
  }

  #over(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    // A drop of text has no file.
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) this.dispatchEvent(new FileGivenEvent(file));
  }

  #choose(input: HTMLInputElement): void {
    // Closing the chooser without choosing leaves no file.
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) this.dispatchEvent(new FileGivenEvent(file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drop-file': DropFile;
  }
}
