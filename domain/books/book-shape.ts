import type { Book, BookColumn, ColumnSource } from './book-definition.ts';

/** What an office says about one column that was not held against the printed form; an empty label is the one that ships. */
export interface ColumnShape {
  readonly label: string;
  readonly isHidden: boolean;
  /** A person held the column against the printed form. */
  readonly isVerified: boolean;
}

/** Columns that an office changed, by their ids. */
export type BookShape = Readonly<Record<string, ColumnShape>>;

/** A column as it ships. */
export const SHIPPED_COLUMN: ColumnShape = { label: '', isHidden: false, isVerified: false };

function idOfSource(source: ColumnSource): string {
  switch (source.from) {
    case 'entry':
    case 'record':
      return `${source.from}.${source.part}`;
    case 'facts':
    case 'joined':
      return source.keys.join('+');
    case 'blank':
      return 'blank';
  }
}

/** What a column is known by in the office's settings, whatever place it gets later. */
export function columnId({ source, label }: BookColumn): string {
  return source.from === 'blank' ? `blank.${label}` : idOfSource(source);
}

/** Columns an office may change: those the law's own form was not seen of. */
export function openColumns({ columns }: Book): readonly BookColumn[] {
  return columns.filter(({ isUnverified }) => isUnverified);
}

function shapeColumn(column: BookColumn, shape: ColumnShape): BookColumn {
  const { isUnverified: _, ...rest } = column;
  const label = shape.label === '' ? column.label : shape.label;
  return shape.isVerified ? { ...rest, label } : { ...column, label };
}

/** The book as an office set it. A column that was seen in print is never changed by a setting. */
export function shapeBook(book: Book, shape: BookShape = {}): Book {
  return {
    ...book,
    columns: book.columns.flatMap((column) => {
      const own = column.isUnverified ? shape[columnId(column)] : undefined;
      if (own === undefined) return [column];
      return own.isHidden ? [] : [shapeColumn(column, own)];
    }),
  };
}

/** A column's heading where its entries stand beside each other: a register has one name for each person. */
export function fullLabel({ label, group, isUnverified }: BookColumn): string {
  return `${label}${group === undefined ? '' : ` (${group.toLocaleLowerCase('vi')})`}${isUnverified ? ' *' : ''}`;
}
