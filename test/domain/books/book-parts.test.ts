import { expect } from '@open-wc/testing';
import { partBook } from '../../../domain/books/book-parts.ts';
import type { BookEntry } from '../../../domain/books/make-book.ts';

const entriesOf = (count: number): readonly BookEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    on: '2026-01-05',
    dossierId: `d${at + 1}`,
    cells: [],
  }));

describe('partBook', () => {
  it('leaves a short book, and an empty one, whole', () => {
    expect(partBook(entriesOf(1000)).map(({ isLast }) => isLast)).to.deep.equal([true]);
    expect(partBook([])).to.have.length(1);
  });

  it('cuts a long book by its numbers; nothing is left out and only the last part is signed', () => {
    const entries = entriesOf(2972);
    const parts = partBook(entries);
    expect(parts.map(({ name, isLast }) => [name, isLast])).to.deep.equal([
      ['Số 1–1.000', false],
      ['Số 1.001–2.000', false],
      ['Số 2.001–2.972', true],
    ]);
    expect(parts.flatMap((part) => part.entries)).to.deep.equal(entries);
  });
});
