import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { Book, BookColumn } from '../../../domain/books/book-definition.ts';
import {
  columnId,
  openColumns,
  SHIPPED_COLUMN,
  type BookShape,
  type ColumnShape,
} from '../../../domain/books/book-shape.ts';
import { officeStyles } from '../office-styles.ts';

/** The office changed a column. */
export class ShapeChangeEvent extends Event {
  constructor(readonly shape: BookShape) {
    super('shape-change');
  }
}

/**
 * The columns of a book whose printed form nobody has seen: an office that holds the form names them as it does.
 * @fires shape-change
 */
@customElement('book-columns')
export class BookColumns extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      p {
        margin: 8px 0 12px;
      }
      input[type='text'] {
        width: 100%;
      }
      td label {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        min-height: 36px;
      }
    `,
  ];

  /** As it ships. */
  @property({ attribute: false }) book!: Book;
  @property({ attribute: false }) shape: BookShape = {};

  override render(): TemplateResult {
    const columns = openColumns(this.book);
    return html`<details class="card">
      <summary>Cột chưa đối chiếu với mẫu in: ${columns.length}. Đặt theo mẫu của đơn vị…</summary>
      <p class="muted">
        Có mẫu in chính thức trong tay thì đặt lại tên cột, bỏ cột mẫu không có, và đánh dấu cột đã
        đúng: cột đã đúng không còn dấu * trên bản in và Excel.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Tên theo mẫu của đơn vị</th>
            <th scope="col">Có trong mẫu</th>
            <th scope="col">Đã đối chiếu</th>
          </tr>
        </thead>
        <tbody>
          ${columns.map((column) => this.#renderColumn(column))}
        </tbody>
      </table>
    </details>`;
  }

  #renderColumn(column: BookColumn): TemplateResult {
    const id = columnId(column);
    const { label, isHidden, isVerified } = this.shape[id] ?? SHIPPED_COLUMN;
    const name = column.group === undefined ? column.label : `${column.label} (${column.group})`;
    const change = (next: Partial<ColumnShape>): void => this.#change(id, next);
    const isChecked = (event: Event): boolean => (event.currentTarget as HTMLInputElement).checked;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        <input
          type="text"
          maxlength="120"
          aria-label="Tên cột “${name}” theo mẫu của đơn vị"
          placeholder=${column.label}
          .value=${label}
          @change=${(event: Event) =>
            change({ label: (event.currentTarget as HTMLInputElement).value.trim() })}
        />
      </td>
      <td>
        <label>
          <input
            type="checkbox"
            aria-label="Cột “${name}” có trong mẫu"
            .checked=${!isHidden}
            @change=${(event: Event) => change({ isHidden: !isChecked(event) })}
          />
          có
        </label>
      </td>
      <td>
        <label>
          <input
            type="checkbox"
            aria-label="Cột “${name}” đã đối chiếu"
            .checked=${isVerified}
            @change=${(event: Event) => change({ isVerified: isChecked(event) })}
          />
          đúng mẫu
        </label>
      </td>
    </tr>`;
  }

  #change(id: string, next: Partial<ColumnShape>): void {
    const now = this.shape[id] ?? SHIPPED_COLUMN;
    this.dispatchEvent(new ShapeChangeEvent({ ...this.shape, [id]: { ...now, ...next } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'book-columns': BookColumns;
  }
}
