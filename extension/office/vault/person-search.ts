import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { formatDay } from '../../../domain/day.ts';
import type { Fact } from '../../../domain/fact.ts';
import { formatFactValue, parseFactValue } from '../../../domain/fact-value.ts';
import type { PersonData, PersonDossier } from '../../../domain/person-data.ts';
import { expectField, fieldLabel, subjectLabel } from '../../../domain/vocabulary.ts';
import { erasePerson, findPerson, recordExport } from '../../../storage/person-data.ts';
import { StorageError } from '../../../storage/problem.ts';
import { readSettings } from '../../../storage/settings.ts';
import { correctFact } from '../../../storage/vault.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import { saveFile } from '../save-file.ts';
import { writePersonHtml, writePersonJson } from './person-file.ts';

interface Editing {
  readonly dossierId: string;
  readonly fact: Fact;
}

/** One person's data by số định danh: read, hand out, set right, erase (Luật 91/2025/QH15, Điều 4). */
@customElement('person-search')
export class PersonSearch extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      form.edit {
        display: grid;
        gap: 12px;
      }
      input {
        width: 260px;
        max-width: 100%;
      }
      td .button {
        min-height: 28px;
        padding: 2px 10px;
      }
      .danger {
        border-color: var(--ml-bad);
        color: var(--ml-bad);
      }
      td:nth-child(3) {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private person: PersonData | undefined;
  @state() private editing: Editing | undefined;
  @state() private isErasing = false;
  readonly #doing = new Doing(this);

  override render(): TemplateResult {
    return html`<div class="card">
      <h3>Dữ liệu của một người</h3>
      <form class="bar" @submit=${(event: SubmitEvent) => this.#search(event)}>
        <label class="field">
          Số định danh cá nhân, CMND hoặc hộ chiếu
          <input type="text" name="number" autocomplete="off" inputmode="numeric" required />
        </label>
        <button class="button primary" ?disabled=${this.#doing.isBusy}>
          ${officeIcon('search')} Tìm
        </button>
      </form>
      ${this.#doing.render()}
      ${this.person === undefined ? nothing : this.#renderPerson(this.person)}
    </div>`;
  }

  #renderPerson({ dossiers }: PersonData): TemplateResult {
    if (dossiers.length === 0)
      return html`<p class="muted">
        Kho không giữ gì có số này. Hồ sơ chỉ ghi họ tên mà không ghi số thì không tính vào đây.
      </p>`;
    return html`
      ${dossiers.map((dossier) => this.#renderDossier(dossier))}
      <div class="bar">
        <button class="button" @click=${() => this.#export('html')}>
          ${officeIcon('printer')} Xuất bản để đọc, in
        </button>
        <button class="button" @click=${() => this.#export('json')}>
          ${officeIcon('download')} Xuất JSON
        </button>
        <button class="button danger push" @click=${() => (this.isErasing = true)}>
          ${officeIcon('trash-2')} Xóa dữ liệu người này…
        </button>
      </div>
      ${this.isErasing ? this.#renderErasing() : nothing}
    `;
  }

  #renderDossier(dossier: PersonDossier): TemplateResult {
    const { code, receivedDate, facts, dossierId } = dossier;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${code ?? 'Hồ sơ'}>
        <table>
          <caption>
            ${code === undefined ? 'Hồ sơ chưa có mã' : `Hồ sơ ${code}`}${
              receivedDate === undefined ? '' : `, tiếp nhận ${formatDay(receivedDate)}`
            }
          </caption>
          <thead>
            <tr>
              <th scope="col">Vai</th>
              <th scope="col">Mục</th>
              <th scope="col">Giá trị</th>
              <th scope="col">Đọc từ</th>
              <th scope="col">Sửa</th>
            </tr>
          </thead>
          <tbody>
            ${facts.map((fact) => this.#renderFact(dossierId, fact))}
          </tbody>
        </table>
      </div>
      ${dossier.corrections.map(
        ({ field, from, to, reason }) =>
          html`<p class="muted">
            Đã sửa ${fieldLabel(field)}: “${formatFactValue(from)}” thành “${formatFactValue(to)}”
            (${reason}).
          </p>`,
      )}
      ${this.editing?.dossierId === dossierId ? this.#renderEditing(this.editing) : nothing}`;
  }

  #renderFact(dossierId: string, fact: Fact): TemplateResult {
    return html`<tr>
      <td>${subjectLabel(fact.subject)}</td>
      <th scope="row">${fieldLabel(fact.field)}</th>
      <td>${formatFactValue(fact.value)}</td>
      <td>${fact.source.system}</td>
      <td>
        <button
          class="button quiet"
          aria-label=${`Sửa ${fieldLabel(fact.field)}`}
          @click=${() => (this.editing = { dossierId, fact })}
        >
          Sửa
        </button>
      </td>
    </tr>`;
  }

  #renderEditing({ fact }: Editing): TemplateResult {
    return html`<form class="bar" @submit=${(event: SubmitEvent) => this.#correct(event)}>
      <label class="field">
        ${fieldLabel(fact.field)} (${subjectLabel(fact.subject)})
        <input type="text" name="value" required .value=${formatFactValue(fact.value)} />
      </label>
      <label class="field">
        Lý do sửa
        <input type="text" name="reason" required maxlength="200" />
      </label>
      <button class="button primary">${officeIcon('check')} Ghi</button>
      <button type="button" class="button quiet" @click=${() => (this.editing = undefined)}>
        Thôi
      </button>
    </form>`;
  }

  #renderErasing(): TemplateResult {
    return html`<div class="notice bad">
      ${officeIcon('triangle-alert')}
      <div class="inner">
        <p>
          Xóa hẳn khỏi kho mọi giá trị và lịch sử sửa của người này; không lấy lại được, kể cả từ
          bản sao lưu. Dữ kiện của người khác trong cùng hồ sơ và số liệu thống kê giữ nguyên.
        </p>
        <div class="bar">
          <button class="button danger" @click=${() => this.#erase()}>
            ${officeIcon('trash-2')} Xóa hẳn
          </button>
          <button class="button" @click=${() => (this.isErasing = false)}>Thôi</button>
        </div>
      </div>
    </div>`;
  }

  async #search(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const number = String(new FormData(form).get('number'));
    this.isErasing = false;
    this.editing = undefined;
    await this.#doing.run(async () => {
      this.person = await findPerson(await openOfficeStore(), number);
    });
  }

  async #export(kind: 'html' | 'json'): Promise<void> {
    const { person } = this;
    if (person === undefined) return; // A press left over from before an erasure.
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      const { communeName } = await readSettings(db, (problem) => storeWatch.report(problem));
      await recordExport(db, person);
      const head = { unit: communeName, madeAt: new Date().toISOString() };
      const text = kind === 'html' ? writePersonHtml(person, head) : writePersonJson(person, head);
      const type = kind === 'html' ? 'text/html' : 'application/json';
      // The number has no place in a file's name: names of files are kept in many places.
      saveFile(`du-lieu-ca-nhan.${kind}`, new Blob([text], { type }));
    });
  }

  async #correct(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { editing, person } = this;
    if (editing === undefined || person === undefined) return; // See #export.
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const { subject, field, value: from } = editing.fact;
    await this.#doing.run(async () => {
      const to = parseFactValue(field, String(data.get('value')), expectField(field).kind);
      if (to === undefined) throw new StorageError('value-unfit');
      const db = await openOfficeStore();
      const reason = String(data.get('reason')).trim();
      await correctFact(db, editing.dossierId, { subject, field, from, to, reason });
      this.editing = undefined;
      this.person = await findPerson(db, person.idNumber);
      return 'Đã sửa; giá trị cũ còn trong lịch sử.';
    });
  }

  async #erase(): Promise<void> {
    const { person } = this;
    if (person === undefined) return; // See #export.
    await this.#doing.run(async () => {
      const records = await erasePerson(await openOfficeStore(), person.idNumber);
      this.person = undefined;
      this.isErasing = false;
      return `Đã xóa khỏi ${records} bản ghi.`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'person-search': PersonSearch;
  }
}
