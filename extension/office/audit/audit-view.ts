import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { readAudit } from '../../../domain/audit/audit-report.ts';
import type { Audit, Finding, Severity } from '../../../domain/audit/finding.ts';
import '../drop-file.ts';
import type { FileGivenEvent } from '../drop-file.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { readReport, UnreadableReportError } from './read-report.ts';

/** How a row is marked. */
interface Level {
  readonly text: string;
  readonly tone: string;
}

const SEVERITIES = {
  error: { text: 'Sai', tone: 'bad' },
  warning: { text: 'Mâu thuẫn', tone: 'warn' },
  note: { text: 'Lưu ý', tone: 'quiet' },
} as const satisfies Record<Severity, Level>;
const DOUBT: Level = { text: 'Có thể', tone: 'quiet' };

/** The line of the report a place names, from 1. */
const lineOf = ({ place }: Finding): number => Number(/dòng (\d+)/u.exec(place)?.[1] ?? 1);

function renderTable(
  findings: readonly Finding[],
  levelOf: (finding: Finding) => Level,
  show: (line: number) => void,
): TemplateResult {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Mức</th>
          <th scope="col">Chỗ</th>
          <th scope="col">Báo cáo viết</th>
          <th scope="col">Tính lại</th>
          <th scope="col">Có thể do</th>
        </tr>
      </thead>
      <tbody>
        ${findings.map((finding) => {
          const { text, tone } = levelOf(finding);
          return html`<tr>
            <td><span class="state ${tone}">${text}</span></td>
            <td>
              <button
                class="place"
                title="Xem chỗ này trong lời báo cáo"
                @click=${() => show(lineOf(finding))}
              >
                ${finding.place}
              </button>
            </td>
            <td class="says">${finding.says}</td>
            <td>${finding.computed}</td>
            <td>${finding.cause}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** The checker of any written report: pasted or dropped in, nothing of it is kept. */
@customElement('audit-view')
export class AuditView extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      textarea {
        min-height: 180px;
      }
      td.says {
        min-width: 220px;
      }
      button.place {
        min-width: 7em;
        padding: 0;
        border: 0;
        background: none;
        color: var(--ml-action);
        font: inherit;
        text-align: left;
        text-decoration: underline;
        cursor: pointer;
      }
      @media print {
        button.place {
          color: inherit;
          text-decoration: none;
        }
      }
      .told {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
      .told > h3 {
        margin-top: 16px;
      }
    `,
  ];

  @state() private audit: Audit | undefined;
  /** What is checked: pasted, typed, or a file's. */
  @state() private text = '';
  @state() private name = '';
  @state() private problem = '';

  override render(): TemplateResult {
    return html`<div class="page">
      <h2>Kiểm tra một báo cáo</h2>
      <p class="muted">
        Đọc số liệu trong lời báo cáo, cộng lại, chia lại tỷ lệ, và nêu từng chỗ mâu thuẫn. Báo cáo
        không được lưu và không rời khỏi máy này.
      </p>
      <drop-file
        class="no-print"
        words="Thả báo cáo Word (.docx) hoặc văn bản (.txt) vào đây"
        accept=".docx,.txt"
        @file-given=${({ file }: FileGivenEvent) => this.#readFile(file)}
      ></drop-file>
      <label class="field no-print">
        Hoặc dán lời báo cáo
        <textarea
          placeholder="Tổng số hồ sơ tiếp nhận…"
          spellcheck="false"
          .value=${this.text}
          @input=${(event: Event) => this.#readText(event)}
        ></textarea>
      </label>
      ${
        this.problem === ''
          ? nothing
          : html`<p class="notice bad" role="alert">
              ${officeIcon('triangle-alert')} <span>${this.problem}</span>
            </p>`
      }
      <div class="told" aria-live="polite">${this.#renderAudit()}</div>
    </div>`;
  }

  #renderAudit(): TemplateResult | typeof nothing {
    const { audit } = this;
    if (audit === undefined) return nothing;
    const { findings, doubts } = audit;
    const of = this.name === '' ? 'lời báo cáo' : `“${this.name}”`;
    return html`
      ${
        findings.length === 0
          ? html`<p class="notice ok">
              ${officeIcon('check')}
              <span>Không thấy mâu thuẫn nào giữa các số liệu trong ${of}.</span>
            </p>`
          : html`<div class="bar">
                <h3>${findings.length} điểm cần xem lại trong ${of}</h3>
                <span class="push"></span>
                <button class="button" @click=${() => print()}>${officeIcon('printer')} In</button>
              </div>
              ${renderTable(
                findings,
                ({ severity }) => SEVERITIES[severity],
                (line) => this.#show(line),
              )}`
      }
      ${
        doubts.length === 0
          ? nothing
          : html`<h3>Có thể cần xem lại</h3>
              <p class="muted">
                Số liệu ở những chỗ này không khớp nếu đọc theo cách thường viết, nhưng báo cáo có
                thể tính trên số khác. Không tính là mâu thuẫn.
              </p>
              ${renderTable(
                doubts,
                () => DOUBT,
                (line) => this.#show(line),
              )}`
      }
    `;
  }

  #readText(event: Event): void {
    const text = (event.currentTarget as HTMLTextAreaElement).value;
    this.text = text;
    this.name = '';
    this.problem = '';
    this.audit = text.trim() === '' ? undefined : readAudit(text);
  }

  /** Brings a line of the report into sight, selected: what is wrong there can be set right and checked at once. */
  #show(line: number): void {
    const box = this.renderRoot.querySelector('textarea')!;
    const lines = this.text.split('\n');
    const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    // A box that gets the focus scrolls to its caret.
    box.blur();
    box.setSelectionRange(from, from);
    box.focus();
    box.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  }

  async #readFile(file: File): Promise<void> {
    this.audit = undefined;
    this.problem = '';
    try {
      const text = readReport(new Uint8Array(await file.arrayBuffer()));
      this.audit = readAudit(text);
      // A box's lines end in one sign.
      this.text = text.replace(/\r\n?/g, '\n');
      this.name = file.name;
    } catch (error) {
      if (!(error instanceof UnreadableReportError)) throw error;
      this.problem = error.message;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'audit-view': AuditView;
  }
}
