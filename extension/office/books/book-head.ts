import { html, type TemplateResult } from 'lit';
import type { BookOfYear } from '../../../domain/books/make-book.ts';

/** How a book is headed on paper. @param unit the commune: 'Xã Nguyên Giáp' */
export function renderHead({ book, year }: BookOfYear, unit: string): TemplateResult {
  return html`<div class="head">
    <p>ỦY BAN NHÂN DÂN ${unit.toLocaleUpperCase('vi')}</p>
    <h3>${book.title.toLocaleUpperCase('vi')} NĂM ${year}</h3>
  </div>`;
}

/** Who signs, with room for hands and the seal; on paper only. */
export function renderSigners(signers: readonly string[]): TemplateResult {
  return html`<div class="signers">
    ${signers.map(
      (signer) =>
        html`<div>
          <b>${signer}</b>
          <div><i>(Ký, ghi rõ họ tên${signer.startsWith('TM.') ? ', đóng dấu' : ''})</i></div>
        </div>`,
    )}
  </div>`;
}

/** The paper a book is printed on: the left margin is for binding, the foot for the number of the page. */
export function paperOf({ isRegister }: BookOfYear['book'], size: 'A4' | 'A3'): string {
  const paper = isRegister ? 'A4 portrait' : `${size} landscape`;
  return `size: ${paper}; margin: 15mm 12mm 20mm ${isRegister ? 30 : 20}mm;
    @bottom-center { content: 'Trang ' counter(page) '/' counter(pages); }`;
}
