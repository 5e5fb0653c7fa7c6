import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import { FACE, shrinkPicture } from './shrink-picture.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';
import { takeFile } from './take-file.ts';

/** One line of a list, by the names of its columns. */
export type Line = Readonly<Record<string, string>>;

/** One box of a line. */
export interface LineColumn {
  readonly name: string;
  readonly label: string;
}

/**
 * A list that staff write line by line: officers, counters, fees, places.
 * @fires {Event} change - `lines` are others now
 */
export class LineEditor extends LitElement {
  static override styles = [
    shared,
    staffStyles,
    css`
      :host {
        font-size: var(--ml-text-s);
      }
      fieldset {
        display: grid;
        gap: var(--ml-space-4);
        padding: var(--ml-space-4);
        border: 2px solid var(--ml-line);
        border-radius: var(--ml-radius);
      }
      .line {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
        gap: var(--ml-space-3);
        align-items: end;
        padding-bottom: var(--ml-space-4);
        border-bottom: 1px solid var(--ml-line);
      }
      img {
        width: 64px;
        height: 80px;
        object-fit: cover;
        border-radius: var(--ml-radius);
      }
    `,
  ];

  /** What the list is of. */
  @property() label = '';
  /** What one line is called: 'cán bộ'. */
  @property() one = '';
  @property({ attribute: false }) columns: readonly LineColumn[] = [];
  @property({ attribute: false }) lines: readonly Line[] = [];
  /** A line may carry a photo. */
  @property({ type: Boolean }) photos = false;
  readonly #work = new StaffWork(this);

  override render(): TemplateResult {
    return html`<fieldset>
      <legend>${this.label}</legend>
      ${this.#work.render()} ${this.lines.map((line, at) => this.#renderLine(line, at))}
      <div class="bar">
        <button class="button" @click=${() => this.#change([...this.lines, {}])}>
          Thêm ${this.one}
        </button>
      </div>
    </fieldset>`;
  }

  #renderLine(line: Line, at: number): TemplateResult {
    const who = `${this.one} ${at + 1}`;
    return html`<div class="line" role="group" aria-label=${who}>
      ${this.columns.map(
        ({ name, label }) =>
          html`<label class="field">
            ${label}
            <input
              type="text"
              maxlength="300"
              autocomplete="off"
              .value=${line[name] ?? ''}
              @input=${(event: Event) =>
                this.#changeLine(at, { [name]: (event.target as HTMLInputElement).value })}
            />
          </label>`,
      )}
      <div class="bar">
        ${this.photos ? this.#renderPhoto(line['photo'], at) : nothing}
        <button
          class="button"
          aria-label=${`Bỏ ${who}`}
          ?disabled=${this.#work.isBusy}
          @click=${() => this.#change(this.lines.filter((_, other) => other !== at))}
        >
          Bỏ
        </button>
      </div>
    </div>`;
  }

  #renderPhoto(photo: string | undefined, at: number): TemplateResult {
    return html`${photo === undefined ? nothing : html`<img src=${photo} alt="Ảnh đang dùng" />`}
      <label class="button">
        ${photo === undefined ? 'Chọn ảnh…' : 'Đổi ảnh…'}
        <input
          type="file"
          accept="image/*"
          @change=${(event: Event) => this.#takePhoto(event, at)}
        />
      </label>`;
  }

  /** No line is removed meanwhile: the photo must come to its own. */
  async #takePhoto(event: Event, at: number): Promise<void> {
    const file = takeFile(event);
    if (file === undefined) return; // The chooser was closed.
    await this.#work.run(async () =>
      this.#changeLine(at, { photo: await shrinkPicture(file, FACE) }),
    );
  }

  #changeLine(at: number, change: Line): void {
    this.#change(this.lines.map((old, other) => (other === at ? { ...old, ...change } : old)));
  }

  #change(lines: readonly Line[]): void {
    this.lines = lines;
    this.dispatchEvent(new Event('change'));
  }
}

define('line-editor', LineEditor);

declare global {
  interface HTMLElementTagNameMap {
    'line-editor': LineEditor;
  }
}
