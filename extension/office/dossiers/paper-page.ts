import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import type { FilledPaper } from '../../../domain/papers/fill-paper.ts';
import { readSettings } from '../../../storage/settings.ts';
import { recordAct } from '../../../storage/trail.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../../panel/vault-view.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { usePageRule } from '../page-rule.ts';
import './apology-form.ts';
import type { ApologyDueEvent } from './apology-form.ts';
import { dossierPageStyles } from './dossier-page.styles.ts';
import './paper-sheet.ts';
import { readDossierView, type DossierView } from './read-dossier.ts';
import { writePaper } from './read-paper.ts';

interface Written {
  readonly view: DossierView;
  readonly filled: FilledPaper | undefined;
}

/**
 * One paper of a dossier: filled with what is known, to be completed on the sheet itself and printed.
 * @fires dossier-changed
 */
@customElement('paper-page')
export class PaperPage extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    dossierPageStyles,
    css`
      @media print {
        .page {
          display: block;
        }
      }
    `,
  ];

  @property({ attribute: 'dossier-id' }) dossierId = '';
  @property({ attribute: 'paper-id' }) paperId = '';
  @state() private written: Written | 'unknown' | undefined;
  readonly #doing = new Doing(this);
  #newDue: string | undefined;

  constructor() {
    super();
    // The margins of an administrative paper (NĐ 30/2020/NĐ-CP, Phụ lục I).
    usePageRule(this, 'size: A4 portrait; margin: 20mm 15mm 20mm 30mm');
    whileConnected(this, (signal) => {
      storeWatch.addEventListener('vault', () => void this.#load(), { signal });
      globalThis.addEventListener('beforeprint', () => void this.#tellTrail(), { signal });
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dossierId') || changed.has('paperId')) void this.#load();
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <a class="back no-print" href="#ho-so/${this.dossierId}">
        ${officeIcon('arrow-left')} Về hồ sơ
      </a>
      ${this.#doing.render()}
      ${
        this.written === undefined
          ? nothing
          : this.written === 'unknown' || this.written.filled === undefined
            ? html`<div class="empty">
                ${officeIcon('inbox')}
                <h2>Không có giấy tờ này</h2>
                <p>Hồ sơ không có trong nhật ký của máy này, hoặc luật lúc nhận không có mẫu đó.</p>
              </div>`
            : this.#renderPaper(this.written.view, this.written.filled)
      }
    </div>`;
  }

  #renderPaper(view: DossierView, filled: FilledPaper): TemplateResult {
    const { paper } = filled;
    const { code = '' } = view.row.record;
    return html`
      <header class="bar no-print">
        <h2>${paper.title}</h2>
        <button class="button primary push" @click=${() => print()}>
          ${officeIcon('printer')} In
        </button>
      </header>
      <p class="muted no-print">
        Mẫu số ${paper.number}, ${paper.basis.act}; ${paper.basis.about}. Bấm vào ô trên tờ giấy để
        viết thêm; số của văn bản và số của sổ chép từ sổ, không tự sinh. Chữ viết thêm chỉ nằm trên
        tờ này: in xong là hết.
      </p>
      ${
        view.facts === 'sealed'
          ? html`<details class="card no-print">
              <summary>Kho đang khóa: họ tên, địa chỉ để trống. Mở kho…</summary>
              <vault-view @vault-opened=${() => this.#load()}></vault-view>
            </details>`
          : nothing
      }
      ${
        paper.id === 'apology'
          ? html`<apology-form
              class="no-print"
              .record=${view.row.record}
              @apology-due=${({ due }: ApologyDueEvent) => this.#promise(due)}
              @apology-recorded=${() => this.#noteChange()}
            ></apology-form>`
          : nothing
      }
      <paper-sheet .filled=${filled} code=${code}></paper-sheet>
    `;
  }

  #promise(due: string | undefined): void {
    this.#newDue = due;
    void this.#load();
  }

  #noteChange(): void {
    this.dispatchEvent(new Event('dossier-changed'));
    void this.#load();
  }

  async #tellTrail(): Promise<void> {
    const { written, paperId: paper } = this;
    if (written === undefined || written === 'unknown' || written.view.facts === 'sealed') return;
    const details = { dossier: written.view.row.record.id, paper };
    await this.#doing.run(async () =>
      recordAct(await openOfficeStore(), { act: 'paper-printed', details }),
    );
  }

  async #load(): Promise<void> {
    const { dossierId, paperId } = this;
    await this.#doing.load(async () => {
      const db = await openOfficeStore();
      const view = await readDossierView(db, dossierId);
      const settings = await readSettings(db, (problem) => storeWatch.report(problem));
      // Another paper may have been asked for meanwhile.
      if (this.dossierId !== dossierId || this.paperId !== paperId) return;
      this.written =
        view === undefined
          ? 'unknown'
          : { view, filled: writePaper(view, paperId, settings, this.#newDue) };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paper-page': PaperPage;
  }
}
