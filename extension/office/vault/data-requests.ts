import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import {
  DATA_REQUESTS,
  listDataRequests,
  type DataRequest,
  type DataRequestKind,
} from '../../../domain/data-requests.ts';
import { formatDay, localDay } from '../../../domain/day.ts';
import { createUuidV7 } from '../../../domain/uuid.ts';
import { readTrail, recordAct } from '../../../storage/trail.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../day-box.ts';
import { Doing } from '../doing.ts';
import { OFFICE_CALENDAR } from '../dossiers/office-calendar.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';

/** "Sổ theo dõi yêu cầu của chủ thể dữ liệu": each request and its end is a line of the trail; no names. */
@customElement('data-requests')
export class DataRequests extends LitElement {
  static override styles = [shared, officeStyles];

  @state() private requests: readonly DataRequest[] = [];
  readonly #doing = new Doing(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#doing.load(() => this.#read());
  }

  override render(): TemplateResult {
    return html`<section class="card">
      <h3>Sổ theo dõi yêu cầu của chủ thể dữ liệu</h3>
      <form class="bar" @submit=${(event: SubmitEvent) => this.#receive(event)}>
        <label class="field">
          Yêu cầu
          <select name="what">
            ${Object.entries(DATA_REQUESTS).map(
              ([kind, { text }]) => html`<option value=${kind}>${text}</option>`,
            )}
          </select>
        </label>
        <day-box label="Ngày nhận" name="on" required .value=${localDay(new Date())}></day-box>
        <button class="button">Ghi vào sổ</button>
      </form>
      <p class="muted">
        Sổ không ghi tên: ghi số của yêu cầu lên đơn của người dân. Thời hạn theo NĐ 356/2025/NĐ-CP,
        Điều 5.
      </p>
      ${this.#doing.render()} ${this.requests.length === 0 ? nothing : this.#renderTable()}
    </section>`;
  }

  #renderTable(): TemplateResult {
    const heads = ['Số', 'Yêu cầu', 'Ngày nhận', 'Báo đã nhận trước', 'Hạn', 'Kết quả'];
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Các yêu cầu">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.requests.map(
            (request) =>
              html`<tr>
                <td class="number">${request.number}</td>
                <th scope="row">${DATA_REQUESTS[request.kind].text}</th>
                <td>${formatDay(request.received)}</td>
                <td>${formatDay(request.acknowledgeBy)}</td>
                <td>${formatDay(request.due)}</td>
                <td>${this.#renderEnd(request)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderEnd({ id, number, closed, due }: DataRequest): TemplateResult {
    if (closed !== undefined)
      return html`${closed.result === 'done' ? 'Đã làm' : 'Từ chối'} ${formatDay(closed.on)}`;
    return html`<div class="bar">
      ${
        due < localDay(new Date())
          ? html`<span class="state bad">${officeIcon('triangle-alert')} quá hạn</span>`
          : nothing
      }
      <button
        class="button"
        aria-label="Yêu cầu ${number}: đã làm"
        @click=${() => this.#close(id, 'done')}
      >
        Đã làm
      </button>
      <button
        class="button"
        aria-label="Yêu cầu ${number}: từ chối"
        @click=${() => this.#close(id, 'refused')}
      >
        Từ chối
      </button>
    </div>`;
  }

  async #receive(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const what = String(data.get('what')) as DataRequestKind; // The list offers nothing else.
    const details = { request: createUuidV7(), what, on: String(data.get('on')) };
    await this.#doing.run(async () => {
      await recordAct(await openOfficeStore(), { act: 'request-received', details });
      await this.#read();
    });
  }

  async #close(request: string, result: 'done' | 'refused'): Promise<void> {
    const details = { request, result, on: localDay(new Date()) };
    await this.#doing.run(async () => {
      await recordAct(await openOfficeStore(), { act: 'request-closed', details });
      await this.#read();
    });
  }

  async #read(): Promise<void> {
    const newestFirst = await readTrail(await openOfficeStore());
    this.requests = listDataRequests(newestFirst.toReversed(), OFFICE_CALENDAR);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-requests': DataRequests;
  }
}
