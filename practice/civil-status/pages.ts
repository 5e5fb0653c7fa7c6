import { html, raw, writeDocument } from '../html.ts';
import type { Markup } from '../html.ts';
import { writeBanner } from '../system-pages.ts';
import type { Register, Values } from './control-spec.ts';
import { drawPane } from './draw-form.ts';
import { FRAME_STYLE, SHELL_STYLE } from './style.ts';
import { readText } from './validate.ts';

/** One saved entry of a register. */
export interface Entry {
  readonly number: number;
  readonly book: string;
  readonly page: string;
  readonly values: Values;
  readonly issued: Readonly<Record<string, string>>;
}

/** The outer page of the system: menu on the left, the working page in an iframe. */
export function writeShell(
  title: string,
  framePath: string,
  registers: readonly Register[],
): string {
  return writeDocument(
    `${title} — Phần mềm hộ tịch (thực hành)`,
    html`<style>
      ${SHELL_STYLE}
    </style>`,
    html`${writeBanner()}
      <header>
        <b>PHẦN MỀM ĐĂNG KÝ, QUẢN LÝ HỘ TỊCH</b>
        <span>Ủy ban nhân dân xã Nguyên Giáp · Ngày làm việc: 23/11/2026</span>
      </header>
      <div class="than">
        <nav>
          <a href="/">Sổ hộ tịch</a>
          ${registers.map(
            (register) =>
              html`<a
                href="/${register.slug}"
                ${register.title === title ? raw('class="dang"') : ''}
                >${register.title}</a
              >`,
          )}
        </nav>
        <iframe id="khunglamviec" name="khunglamviec" src="${framePath}" title="${title}"></iframe>
      </div>`,
  );
}

function frameHead(): Markup {
  return html`<link rel="stylesheet" href="/tai-nguyen/vendor.css" />
    <style>
      ${FRAME_STYLE}
    </style>`;
}

/** The page inside the iframe with the wizard of one register. */
export function writeForm(register: Register): string {
  return writeDocument(
    register.title,
    frameHead(),
    html`<div class="trang">
        <div class="tentrang">${register.title.toUpperCase()}</div>
        <ul class="nav nav-tabs" id="cacbuoc">
          ${register.tabs.map(
            (tab, index) =>
              html`<li class="${index === 0 ? 'active' : ''}">
                <a href="#${tab.id}" data-toggle="tab">${index + 1}. ${tab.title}</a>
              </li>`,
          )}
        </ul>
        <div class="alert alert-danger" id="tomtat" style="display:none"></div>
        <form id="bieumau" data-so="${register.slug}" autocomplete="off">
          <div class="tab-content">
            ${register.tabs.map((tab, index) => drawPane(register, tab, index === 0))}
          </div>
          <div class="nuts">
            <button type="button" class="btn btn-default" id="nuttruoc">« Bước trước</button>
            <button type="button" class="btn btn-default" id="nuttiep">Bước tiếp »</button>
            <button type="submit" class="btn btn-primary" id="nutluu">Lưu và cấp số</button>
          </div>
        </form>
      </div>
      <script src="/tai-nguyen/vendor.js"></script>
      <script src="/tai-nguyen/civil-status.js"></script>`,
  );
}

function writePairs(pairs: readonly (readonly [string, string])[]): Markup {
  return html`<table class="table table-bordered ketqua">
    <tbody>
      ${pairs.map(
        ([label, value]) =>
          html`<tr>
            <td class="nhan">${label}</td>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The page inside the iframe after saving: what was issued, then everything saved, as label and value. */
export function writeResult(register: Register, entry: Entry): string {
  const tabs = [...register.tabs].sort(
    (a, b) => Number(b.id === register.personTab) - Number(a.id === register.personTab),
  );
  const sections = tabs.map((tab) => {
    const issued = tab.id === register.personTab ? Object.entries(entry.issued) : [];
    const pairs = [...tab.lines, ...(tab.block ?? [])].flatMap((line) =>
      line.controls.map((spec, index): readonly [string, string] => {
        const text = readText(spec, entry.values[spec.name] ?? '');
        const prefix = line.label === undefined ? '' : `${line.label} - `;
        const column = tab.columns?.[index];
        return [
          `${prefix}${spec.label}${column === undefined ? '' : ` (${column.toLowerCase()})`}`,
          text,
        ];
      }),
    );
    return html`<div class="tieude">${tab.heading}</div>
      ${writePairs([...issued, ...pairs])}`;
  });
  return writeDocument(
    `${register.title} — kết quả`,
    frameHead(),
    html`<div class="trang">
      <div class="tentrang">${register.title.toUpperCase()}</div>
      <div class="alert alert-success">Đã lưu và cấp số.</div>
      <div class="tieude">Thông tin đăng ký</div>
      ${writePairs([
        ['Số đăng ký', String(entry.number)],
        ['Quyển số', entry.book],
        ['Trang số', entry.page],
      ])}
      ${sections}
    </div>`,
  );
}

/** The page inside the iframe of the start page: the latest entries of each register. */
export function writeBooks(
  rows: readonly { readonly register: Register; readonly entry: Entry; readonly name: string }[],
): string {
  return writeDocument(
    'Sổ hộ tịch',
    frameHead(),
    html`<div class="trang">
      <div class="tentrang">SỔ HỘ TỊCH — CÁC VIỆC ĐÃ ĐĂNG KÝ GẦN ĐÂY</div>
      <table class="table table-bordered table-striped">
        <thead>
          <tr>
            <th>Số</th>
            <th>Quyển số</th>
            <th>Loại việc</th>
            <th>Họ, chữ đệm, tên</th>
            <th>Ngày đăng ký</th>
            <th></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ register, entry, name }) =>
              html`<tr>
                <td>${entry.number}</td>
                <td>${entry.book}</td>
                <td>${register.title}</td>
                <td>${name}</td>
                <td>${entry.values['ngaydangky'] ?? ''}</td>
                <td><a href="/ket-qua/${register.slug}/${entry.number}" target="_top">Xem</a></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  );
}
