import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Checklist, ChecklistPaper } from '../../domain/checklist.ts';
import {
  displayAddress,
  displayCode,
  displayName,
  type Procedure,
} from '../../domain/procedure.ts';
import {
  sayEditionDate,
  sayFee,
  sayPlace,
  sayTime,
  type PlainFact,
} from '../../domain/procedure-facts.ts';
import { CatalogueSource } from '../catalogue-source.ts';
import { define } from '../define.ts';
import { icon, type IconName } from '../icon.ts';
import '../qr-display/qr-display.ts';
import { hostStyles } from '../host-styles.ts';
import { shared } from '../shared-styles.ts';
import { procedureDetailStyles } from './procedure-detail.styles.ts';

/**
 * One procedure for a citizen: three answers first, then what to bring, then the address to take away,
 * and only then the law. A procedure nobody checked shows neither code nor QR.
 */
export class ProcedureDetail extends LitElement {
  static override styles = [shared, hostStyles, procedureDetailStyles];

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

  readonly #source = new CatalogueSource(this);
  @state() private ticked: ReadonlySet<ChecklistPaper> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('procedure') || changed.has('code')) this.ticked = new Set();
  }

  get #date(): string {
    return this.editionDate || (this.#source.edition?.date ?? '');
  }

  override render(): TemplateResult {
    const { edition } = this.#source;
    const procedure = this.procedure ?? edition?.procedures.find(({ code }) => code === this.code);
    if (procedure === undefined) return this.#renderNothing();
    return html`<article>
      ${this.#renderHeading(procedure)} ${this.#renderNotices(procedure)}
      ${this.#renderFacts(procedure)} ${this.#renderPapers(procedure)}
      ${this.#renderAddress(procedure)} ${this.#renderDetails(procedure)}
    </article>`;
  }

  #renderNothing(): TemplateResult {
    const { loading, problem, edition } = this.#source;
    if (loading) return html`<p class="muted" role="status">Đang mở danh mục thủ tục…</p>`;
    if (problem !== '')
      return html`<p class="notice bad" role="alert">${icon('triangle-alert')}${problem}</p>`;
    const words =
      edition === undefined || this.code === ''
        ? 'Chưa chọn thủ tục nào.'
        : `Danh mục không có thủ tục mã ${this.code}.`;
    return html`<p class="notice warn">${words}</p>`;
  }

  #renderHeading(procedure: Procedure): TemplateResult {
    const code = displayCode(procedure);
    const source = `dữ liệu ${sayEditionDate(this.#date)}`;
    const parts = [code === undefined ? '' : `Mã ${code}`, procedure.field, source];
    const name = displayName(procedure);
    return html`<header>
      <h1 class=${name.length > 60 ? 'long' : ''}>${name}</h1>
      <p class="muted">${parts.filter((part) => part !== '').join(' · ')}</p>
    </header>`;
  }

  #renderNotices(procedure: Procedure): TemplateResult {
    return html`${
      this.stale
        ? html`<p class="notice warn" role="note">
            ${icon('triangle-alert')}
            <span
              >Thông tin này của <strong>${sayEditionDate(this.#date)}</strong>, có thể đã thay đổi.
              Ông/bà hỏi lại cán bộ trước khi chuẩn bị giấy tờ.</span
            >
          </p>`
        : nothing
    }
    ${
      procedure.verified
        ? nothing
        : html`<p class="notice warn" role="note">
            ${icon('triangle-alert')}
            <span>Thủ tục này chưa được đối chiếu với danh mục chính thức nên chưa có mã.</span>
          </p>`
    }
    ${
      procedure.scope === null
        ? nothing
        : html`<p class="notice" role="note">
            ${icon('info')}<span>Chỉ áp dụng ở <strong>${procedure.scope}</strong>.</span>
          </p>`
    }`;
  }

  #renderFacts(procedure: Procedure): TemplateResult {
    const time = procedure.timeLimitText === null ? this.checklist?.time : undefined;
    return html`<dl class="facts">
      ${this.#renderFact('clock', 'Bao lâu', time ?? sayTime(procedure))}
      ${this.#renderFact('banknote', 'Lệ phí', this.checklist?.fee ?? sayFee(procedure))}
      ${this.#renderFact('map-pin', 'Nộp ở đâu', sayPlace(procedure))}
    </dl>`;
  }

  #renderFact(name: IconName, label: string, { says, note }: PlainFact): TemplateResult {
    return html`<div class="card">
      <dt>${icon(name)}${label}</dt>
      <dd>
        <strong>${says}</strong>${note === undefined ? nothing : html`<small>${note}</small>`}
      </dd>
    </div>`;
  }

  #renderPapers(procedure: Procedure): TemplateResult {
    return html`<section aria-labelledby="papers">
      <h2 id="papers">Giấy tờ cần mang</h2>
      ${
        this.checklist === undefined
          ? this.#renderNoChecklist(procedure)
          : this.#renderChecklist(this.checklist)
      }
    </section>`;
  }

  #renderNoChecklist(procedure: Procedure): TemplateResult {
    const { documentCount } = procedure;
    const withCode = displayAddress(procedure) !== undefined;
    return html`<div class="card pad">
      <p>
        ${
          documentCount === null
            ? 'Chưa có danh sách giấy tờ bằng lời dễ hiểu cho thủ tục này.'
            : `Cổng Dịch vụ công liệt kê ${documentCount} loại giấy tờ, tùy trường hợp.`
        }
        ${withCode ? 'Ông/bà quét mã bên dưới hoặc hỏi' : 'Ông/bà hỏi'} cán bộ tại quầy.
      </p>
    </div>`;
  }

  #renderChecklist({ papers, notes, source, verified }: Checklist): TemplateResult {
    return html`<ul class="card papers">
        ${papers.map((paper, index) => this.#renderPaper(paper, index))}
      </ul>
      ${
        notes.length === 0
          ? nothing
          : html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
      }
      <p class="muted">
        ${
          verified
            ? `Theo ${source}, đã đối chiếu với công bố của xã.`
            : `Soạn theo ${source}, chưa đối chiếu với công bố của xã.`
        }
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
    const online = procedure.channels.includes('trực tuyến');
    return html`<div class="card pad">
      <qr-display
        .value=${address}
        heading=${online ? 'Quét mã để xem và nộp trên điện thoại' : 'Quét mã để xem trên điện thoại'}
      ></qr-display>
    </div>`;
  }

  #renderDetails(procedure: Procedure): TemplateResult {
    const { name, authority, decision, legalBasis } = procedure;
    return html`<details class="card">
      <summary>
        ${icon('scroll-text')}<span>Căn cứ pháp lý và chi tiết</span>${icon('chevron-right')}
      </summary>
      <dl class="details">
        <dt>Tên đầy đủ</dt>
        <dd>${name}</dd>
        ${
          authority === null
            ? nothing
            : html`<dt>Cơ quan thực hiện</dt>
                <dd>${authority}</dd>`
        }
        ${
          decision === null
            ? nothing
            : html`<dt>Quyết định công bố</dt>
                <dd>${decision}</dd>`
        }
        <dt>Ngày dữ liệu</dt>
        <dd>${sayEditionDate(this.#date)}, theo Cổng Dịch vụ công quốc gia</dd>
        ${
          procedure.timeLimitText === null
            ? nothing
            : html`<dt>Thời hạn như công bố</dt>
                <dd>${procedure.timeLimitText}</dd>`
        }
        ${
          procedure.fee === null
            ? nothing
            : html`<dt>Lệ phí như công bố</dt>
                <dd>${procedure.fee}</dd>`
        }
        ${
          legalBasis.length === 0
            ? nothing
            : html`<dt>Căn cứ pháp lý</dt>
                <dd>
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
