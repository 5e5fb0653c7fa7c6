import { html, raw, writeDocument } from '../html.ts';
import type { Markup } from '../html.ts';
import { writeBanner } from '../system-pages.ts';
import { DATE_BOXES, listGroups } from './fields.ts';
import type { FieldSpec } from './fields.ts';
import { CERTIFICATION_STYLE } from './style.ts';

const NAME_PREFIX = 'ctl00$MainContent$';
const ID_PREFIX = 'ctl00_MainContent_';

/** Everything the form page shows. */
export interface FormState {
  readonly viewState: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly fee: string;
}

/** Control name as the browser sends it. */
export function writeName(name: string): string {
  return NAME_PREFIX + name;
}

function postBack(name: string): Markup {
  return raw(
    `onchange="javascript:setTimeout('__doPostBack(\\'${writeName(name)}\\',\\'\\')', 0)"`,
  );
}

function drawBox(name: string, value: string, size: number, more: Markup): Markup {
  return html`<input
    name="${writeName(name)}"
    type="text"
    value="${value}"
    maxlength="${size}"
    size="${size}"
    id="${ID_PREFIX}${name}"
    ${more}
  />`;
}

function drawInput(field: FieldSpec, state: FormState): Markup {
  const value = state.values[field.name] ?? '';
  const more = field.postsBack === true ? postBack(field.name) : raw('');
  switch (field.kind) {
    case 'list':
      return html`<select
        name="${writeName(field.name)}"
        id="${ID_PREFIX}${field.name}"
        class="o"
        ${more}
      >
        ${(field.choices ?? []).map(
          (choice) =>
            html`<option
              value="${choice.value}"
              ${choice.value === value ? raw('selected="selected"') : ''}
            >
              ${choice.text}
            </option>`,
        )}
      </select>`;
    case 'multiline':
      return html`<textarea
        name="${writeName(field.name)}"
        rows="2"
        id="${ID_PREFIX}${field.name}"
        class="o"
      >
${value}</textarea>`;
    case 'date-boxes':
      return html`${DATE_BOXES.map(({ suffix, size }, index) => [
        index === 0 ? '' : ' / ',
        drawBox(
          field.name + suffix,
          state.values[field.name + suffix] ?? '',
          size,
          raw('class="ngay"'),
        ),
      ])}`;
    case 'number':
      return html`${drawBox(field.name, value, 4, more)}
        <span class="sau">${field.after ?? ''}</span>`;
    default:
      return html`<input
        name="${writeName(field.name)}"
        type="text"
        value="${value}"
        id="${ID_PREFIX}${field.name}"
        class="o"
        ${more}
      />`;
  }
}

function drawRow(field: FieldSpec, state: FormState): Markup {
  const error = state.errors[field.name];
  return html`<tr>
    <td class="nhan" align="right">
      ${field.label}${field.required === true ? raw(' <span class="sao">*</span>') : ''}:
    </td>
    <td>
      ${drawInput(field, state)}
      ${error === undefined ? '' : html`<span id="${ID_PREFIX}${field.name}_loi" class="loi">${error}</span>`}
    </td>
  </tr>`;
}

function writePage(title: string, body: Markup): string {
  return writeDocument(
    `${title} — Phần mềm chứng thực (thực hành)`,
    html`<style>
      ${CERTIFICATION_STYLE}
    </style>`,
    html`${writeBanner()}
      <table class="khung" cellspacing="0" cellpadding="0" align="center">
        <tbody>
          <tr>
            <td class="dau">
              PHẦN MỀM QUẢN LÝ CHỨNG THỰC<br /><small
                >Ủy ban nhân dân xã Nguyên Giáp — Thành phố Hải Phòng</small
              >
            </td>
          </tr>
          <tr>
            <td class="menu">
              <a href="/">Sổ chứng thực</a> | <a href="/chung-thuc">Thêm mới</a> | Ngày làm việc:
              23/11/2026
            </td>
          </tr>
          <tr>
            <td class="noidung">${body}</td>
          </tr>
        </tbody>
      </table>`,
  );
}

const SCRIPT = raw(`
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {
  theForm.__EVENTTARGET.value = eventTarget;
  theForm.__EVENTARGUMENT.value = eventArgument;
  theForm.submit();
}`);

/** The entry form; every field keeps what the server holds for it. */
export function writeForm(state: FormState): string {
  const groups = listGroups(state.values['ddlLoaiChungThuc'] ?? 'BS');
  const count = Object.keys(state.errors).length;
  return writePage(
    'Thêm mới chứng thực',
    html`<form
      method="post"
      action="/chung-thuc"
      id="aspnetForm"
      name="aspnetForm"
      autocomplete="off"
    >
      <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
      <input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
      <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${state.viewState}" />
      <script>
        ${SCRIPT};
      </script>
      ${count === 0 ? '' : html`<div class="tomtat">Chưa lưu được: còn ${count} ô phải sửa.</div>`}
      ${groups.map(
        (group) =>
          html`<table class="nhom" cellspacing="0" cellpadding="4">
            <tbody>
              <tr>
                <td colspan="2" class="tieude">${group.heading}</td>
              </tr>
              ${group.fields.map((field) => drawRow(field, state))}
            </tbody>
          </table>`,
      )}
      <table class="nhom" cellspacing="0" cellpadding="4">
        <tbody>
          <tr>
            <td class="nhan" align="right">Lệ phí/Phí chứng thực:</td>
            <td><span id="${ID_PREFIX}lblLePhi" class="phi">${state.fee}</span> đồng</td>
          </tr>
          <tr>
            <td></td>
            <td>
              <input
                type="submit"
                name="${writeName('btnLuu')}"
                value="Lưu và cấp số"
                id="${ID_PREFIX}btnLuu"
                class="nut"
              />
            </td>
          </tr>
        </tbody>
      </table>
    </form>`,
  );
}

/** The page after saving: label and value in table rows. */
export function writeResult(
  sections: readonly (readonly [string, readonly (readonly [string, string])[]])[],
): string {
  return writePage(
    'Kết quả chứng thực',
    html`<div class="xong">Đã lưu và cấp số chứng thực.</div>
      ${sections.map(
        ([heading, pairs]) =>
          html`<table class="nhom" cellspacing="0" cellpadding="4">
            <tbody>
              <tr>
                <td colspan="2" class="tieude">${heading}</td>
              </tr>
              ${pairs.map(
                ([label, value]) =>
                  html`<tr>
                    <td class="nhan" align="right">${label}:</td>
                    <td><b>${value}</b></td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}`,
  );
}

/** One line of the certification book (TT 01/2020/TT-BTP, eight columns). */
export interface BookLine {
  readonly number: number;
  readonly day: string;
  readonly requester: string;
  readonly paper: string;
  readonly signer: string;
  readonly copies: string;
  readonly fee: string;
  readonly note: string;
}

/** The start page: the book of certified copies. */
export function writeBook(lines: readonly BookLine[]): string {
  return writePage(
    'Sổ chứng thực',
    html`<table class="so" cellspacing="0" cellpadding="4" border="1">
      <tbody>
        <tr>
          <th>Số chứng thực</th>
          <th>Ngày, tháng, năm chứng thực</th>
          <th>Họ tên của người yêu cầu chứng thực</th>
          <th>Tên của bản chính giấy tờ, văn bản</th>
          <th>Họ tên người ký chứng thực</th>
          <th>Số bản sao đã được chứng thực</th>
          <th>Lệ phí/Phí chứng thực</th>
          <th>Ghi chú</th>
        </tr>
        ${lines.map(
          (line) =>
            html`<tr>
              <td>${line.number}</td>
              <td>${line.day}</td>
              <td>${line.requester}</td>
              <td>${line.paper}</td>
              <td>${line.signer}</td>
              <td>${line.copies}</td>
              <td>${line.fee}</td>
              <td>${line.note}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
