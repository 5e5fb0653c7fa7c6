import { html, nothing, type TemplateResult } from 'lit';
import { openColumns } from '../../../domain/books/book-shape.ts';
import { closingLine } from '../../../domain/books/book-sheet.ts';
import { BOOKS } from '../../../domain/books/book-table.ts';
import { countStanding, type BookOfYear } from '../../../domain/books/make-book.ts';
import { formatCount } from '../../../domain/percentage.ts';
import type { Settings } from '../../../storage/settings.ts';
import { officeIcon } from '../office-icons.ts';
import './book-columns.ts';
import type { ShapeChangeEvent } from './book-columns.ts';

/** What an office should know or decide before it prints: its name, and the columns nobody has seen in print. */
export function renderNotes(
  { book }: BookOfYear,
  settings: Settings,
  keepShape: (event: ShapeChangeEvent) => void,
): TemplateResult {
  const shipped = BOOKS[book.id];
  return html`
    ${
      settings.communeName === ''
        ? html`<p class="notice warn no-print">
            ${officeIcon('info')}
            <span>
              Chưa có tên đơn vị, đầu sổ in ra để trống: đặt ở
              <a href="#bao-cao">Báo cáo</a>, mục “Đơn vị, cách tính kỳ và mẫu Word”.
            </span>
          </p>`
        : nothing
    }
    ${
      openColumns(shipped).length === 0
        ? nothing
        : html`<book-columns
            class="no-print"
            .book=${shipped}
            .shape=${settings.bookColumns[book.id] ?? {}}
            @shape-change=${keepShape}
          ></book-columns>`
    }
  `;
}

/** A book of a year without an entry, and how it gets its first. */
export function renderEmpty({ book, year }: BookOfYear): TemplateResult {
  return html`<div class="empty">
    ${officeIcon('book-open')}
    <h3>${book.title} năm ${year} chưa có dòng nào</h3>
    <p>
      ${
        book.isOfReceptions
          ? 'Mỗi hồ sơ đã tiếp nhận là một dòng: đọc hồ sơ bằng bảng bên, hoặc nhập danh sách từ Excel.'
          : 'Hồ sơ thuộc sổ này sẽ chờ ở đây sau khi được đọc bằng bảng bên; bấm Vào sổ để ghi số.'
      }
    </p>
  </div>`;
}

/** The total of a book, and its closing. */
export function renderTotal(page: BookOfYear): TemplateResult {
  return html`<p>
    <b>Tổng số: ${formatCount(countStanding(page))} việc.</b> ${closingLine(page) ?? ''}
  </p>`;
}
