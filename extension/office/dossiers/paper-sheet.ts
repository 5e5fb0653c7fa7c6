import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { encodeQr } from '../../../components/qr-display/qr-path.ts';
import type { FilledPaper, FilledPart, FilledRun } from '../../../domain/papers/fill-paper.ts';
import { paperSheetStyles } from './paper-sheet.styles.ts';

type Box = Extract<FilledRun, { label: string }>;

/**
 * A paper as it is printed, A4. Every box can be written in where it stands; what was written is on the paper alone, and
 * is gone with it.
 */
@customElement('paper-sheet')
export class PaperSheet extends LitElement {
  static override styles = paperSheetStyles;

  @property({ attribute: false }) filled!: FilledPaper;
  /** The dossier's code, for the QR code; '' for none. */
  @property() code = '';

  override render(): TemplateResult {
    const { paper, issuer, placeAndDay, parts } = this.filled;
    return html`<article lang="vi">
      <header>
        <div>
          ${this.#renderBox({ label: 'Tên cơ quan', text: issuer[0].toLocaleUpperCase('vi'), size: 'middle' })}
          <strong class="ruled">
            ${this.#renderBox({ label: 'Bộ phận', text: issuer[1].toLocaleUpperCase('vi'), size: 'middle' })}
          </strong>
          <p>
            Số:
            ${this.#renderBox({ label: 'Số của văn bản', text: '', size: 'short' })}/${
              paper.symbol === ''
                ? this.#renderBox({ label: 'Ký hiệu của văn bản', text: '', size: 'short' })
                : paper.symbol
            }
          </p>
        </div>
        <div>
          <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          <strong class="motto ruled">Độc lập - Tự do - Hạnh phúc</strong>
          <p class="day">${placeAndDay.map((run) => this.#renderRun(run))}</p>
        </div>
      </header>
      <h1>${paper.title.toLocaleUpperCase('vi')}</h1>
      ${paper.hasQr && this.code !== '' ? this.#renderQr(this.code) : nothing}
      ${parts.map((part) => this.#renderPart(part))}
    </article>`;
  }

  #renderQr(code: string): TemplateResult | typeof nothing {
    const { size, path } = encodeQr(code);
    return html`<svg
      class="qr"
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label="Mã QR của mã hồ sơ"
    >
      ${svg`<path d=${path} />`}
    </svg>`;
  }

  #renderPart(part: FilledPart): TemplateResult {
    switch (part.kind) {
      case 'line':
        return html`<p class="line">${part.runs.map((run) => this.#renderRun(run))}</p>`;
      case 'space':
        return html`<div
          class="space"
          style="--_lines: ${part.lines}"
          role="textbox"
          aria-multiline="true"
          aria-label=${part.label}
          contenteditable="plaintext-only"
        ></div>`;
      case 'table':
        return this.#renderTable(part);
      case 'signatures':
        return html`<div class="signatures">
          ${part.places.map(
            (place) =>
              html`<div>
                ${
                  place === ''
                    ? nothing
                    : html`<strong>${place.toLocaleUpperCase('vi')}</strong>
                        <em>${place === 'Nơi nhận' ? '' : '(Ký và ghi rõ họ tên)'}</em>`
                }
              </div>`,
          )}
        </div>`;
    }
  }

  #renderTable({
    label,
    heads,
    widths,
    rows,
    hints,
  }: Extract<FilledPart, { kind: 'table' }>): TemplateResult {
    return html`<table aria-label=${label}>
      <colgroup>
        ${widths.map((width) => html`<col style="width: ${width}%" />`)}
      </colgroup>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          { length: rows },
          (_, row) =>
            html`<tr>
              ${heads.map((head, at) => {
                if (head === 'TT') return html`<td class="number" .textContent=${row + 1}></td>`;
                return html`<td
                  contenteditable="plaintext-only"
                  aria-label="${head}, dòng ${row + 1}"
                  .textContent=${hints?.[at]?.join('\n') ?? ''}
                ></td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderRun(run: FilledRun): TemplateResult {
    return 'words' in run ? html`${run.words}` : this.#renderBox(run);
  }

  #renderBox({ label, text, size }: Box): TemplateResult {
    return html`<span
      class="box ${size}"
      role="textbox"
      aria-label=${label}
      contenteditable="plaintext-only"
      .textContent=${text}
    ></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paper-sheet': PaperSheet;
  }
}
