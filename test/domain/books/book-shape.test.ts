import { expect } from '@open-wc/testing';
import commune2023 from '../../../catalogue/commune-2023.json';
import commune2026 from '../../../catalogue/commune-2026.json';
import { makeBookSheet, UNVERIFIED_NOTE } from '../../../domain/books/book-sheet.ts';
import {
  columnId,
  fullLabel,
  openColumns,
  shapeBook,
  SHIPPED_COLUMN,
} from '../../../domain/books/book-shape.ts';
import { BOOKS } from '../../../domain/books/book-table.ts';
import { makeBook } from '../../../domain/books/make-book.ts';
import { BOOKS_OF_PROCEDURE } from '../../../domain/books/procedure-books.ts';
import { readEdition } from '../../../domain/read-edition.ts';

const { dossiers } = BOOKS;
const PHONE = 'owner.phone+requester.phone';

describe('columns that an office sets', () => {
  it('have an id of their own in every book, whatever they are called', () => {
    for (const { columns } of Object.values(BOOKS)) {
      const ids = columns.map(columnId);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(new Set(columns.map(fullLabel)).size).to.equal(columns.length);
    }
  });

  it('are renamed, left out, or taken as seen in print', () => {
    const shape = {
      [PHONE]: { label: 'Điện thoại liên hệ', isHidden: false, isVerified: true },
      'dossier.setCount': { ...SHIPPED_COLUMN, isHidden: true },
    };
    const shaped = shapeBook(dossiers, shape);
    const labels = shaped.columns.map(fullLabel);
    expect(labels).to.include('Điện thoại liên hệ').and.to.include('Địa chỉ *');
    expect(labels.join()).to.not.contain('Số lượng (bộ)');
    expect(shaped.columns.length).to.equal(dossiers.columns.length - 1);
  });

  it('are only those nobody has seen: the law’s own stay as they are', () => {
    const copies = BOOKS['certified-copies'];
    expect(openColumns(copies)).to.deep.equal([]);
    const shape = Object.fromEntries(
      copies.columns.map((one) => [columnId(one), { ...SHIPPED_COLUMN, isHidden: true }]),
    );
    expect(shapeBook(copies, shape).columns).to.deep.equal(copies.columns);
  });

  it('say on the sheet that they were not seen, until each one was', () => {
    const seen = Object.fromEntries(
      openColumns(dossiers).map((one) => [columnId(one), { ...SHIPPED_COLUMN, isVerified: true }]),
    );
    const sheetOf = (shape: object): string =>
      JSON.stringify(
        makeBookSheet(
          makeBook('dossiers', 2026, {
            events: [],
            records: [],
            findFact: undefined,
            nameProcedure: String,
            shape: shape as typeof seen,
          }),
          'xã',
        ),
      );
    expect(sheetOf({})).to.contain(UNVERIFIED_NOTE).and.to.contain(' *"');
    expect(sheetOf(seen)).to.not.contain(UNVERIFIED_NOTE).and.to.not.contain(' *"');
  });
});

describe('the matrix of procedures and books', () => {
  it('has every registration of a birth, a death or a marriage that a catalogue knows', () => {
    const procedures = [commune2026, commune2023].flatMap(
      (file) => readEdition(file).edition?.procedures ?? [],
    );
    const registers = { births: /đăng ký.* khai sinh/iu, deaths: /đăng ký.* khai tử/iu };
    let counted = 0;
    for (const [book, words] of Object.entries({ ...registers, marriages: /đăng ký.* kết hôn/iu }))
      for (const { code, name } of procedures.filter((one) => words.test(one.name))) {
        expect(BOOKS_OF_PROCEDURE.get(code), `${code} ${name}`).to.include(book);
        counted += 1;
      }
    expect(counted).to.be.greaterThan(25);
  });
});
