import { expect } from '@open-wc/testing';
import { BOOK_ORDER, BOOKS } from '../../../domain/books/book-table.ts';
import { BOOKS_OF_PROCEDURE } from '../../../domain/books/procedure-books.ts';
import { closingLine, makeBookSheet } from '../../../domain/books/book-sheet.ts';
import { countStanding, makeBook, type BookOfYear } from '../../../domain/books/make-book.ts';
import type { BookId, JournalEvent } from '../../../domain/event.ts';
import { SUBJECTS } from '../../../domain/fact.ts';
import { gatherDossiers } from '../../../domain/report/gather-dossiers.ts';
import { findField } from '../../../domain/vocabulary.ts';

let line = 0;
function lineOf(event: object): JournalEvent {
  line += 1;
  const id = `01900000-0000-7000-8000-${String(line).padStart(12, '0')}`;
  return { id, station: 'thu', at: '2026-03-02T02:00:00Z', schema: 1, ...event } as JournalEvent;
}

function receive(at: number, procedure: string): JournalEvent {
  return lineOf({
    kind: 'received',
    dossierId: `dossier-${at}`,
    code: `THU-260302-${at}`,
    on: `2026-03-0${at}`,
    channel: 'direct',
    field: 'Hộ tịch',
    procedure,
  });
}

const certify = (at: number, number: number, on = '2026-03-05'): JournalEvent =>
  lineOf({ kind: 'certified', book: 'certified-copies', dossierId: `dossier-${at}`, number, on });

const FACTS: Readonly<Record<string, string>> = {
  'requester.fullName': 'Nguyễn Văn Thử',
  'document.documentName': 'Giấy khai sinh',
};

function open(id: BookId, events: readonly JournalEvent[], isLocked = false): BookOfYear {
  return makeBook(id, 2026, {
    events,
    records: gatherDossiers(events),
    findFact: isLocked ? undefined : (_, key) => FACTS[key],
    nameProcedure: (code) => `Thủ tục ${code}`,
  });
}

const cell = ({ book, entries }: BookOfYear, row: number, label: RegExp): string =>
  entries[row]!.cells[book.columns.findIndex((one) => label.test(one.label))]!.text;

describe('the official books', () => {
  const events = [receive(1, '2.000815'), receive(2, '1.001193'), receive(3, '2.000815')];

  it('names only facts of the vocabulary', () => {
    for (const { columns } of Object.values(BOOKS)) {
      for (const { source } of columns) {
        if (source.from !== 'facts' && source.from !== 'joined') continue;
        for (const key of source.keys) {
          const [subject, field] = key.split('.');
          expect(SUBJECTS, key).to.include(subject);
          expect(findField(field!), key).to.not.equal(undefined);
        }
      }
    }
  });

  it('has the eight columns of the certification book in their order', () => {
    expect(BOOKS['certified-copies'].columns).to.have.length(8);
    expect(BOOKS['certified-signatures'].columns).to.have.length(8);
  });

  it('knows for every book but the first which procedures go into it', () => {
    const named = new Set([...BOOKS_OF_PROCEDURE.values()].flat());
    expect(new Set(BOOK_ORDER.filter((id) => id !== 'dossiers'))).to.deep.equal(named);
  });

  it('lists every dossier received, numbered in the order of reception', () => {
    const book = open('dossiers', events);
    expect(book.entries.map(({ number }) => number)).to.deep.equal([1, 2, 3]);
    expect(cell(book, 0, /Mã hồ sơ/)).to.equal('THU-260302-1');
    expect(cell(book, 0, /Họ tên/)).to.equal('Nguyễn Văn Thử');
    expect(book.waiting).to.deep.equal([]);
  });

  const numbersOf = (lines: readonly JournalEvent[]): readonly string[] =>
    open('dossiers', lines).entries.map(
      ({ number, dossierId, struck }) => `${number} ${dossierId}${struck ? ` ${struck}` : ''}`,
    );
  const numbered = (...ids: readonly string[]): JournalEvent =>
    lineOf({
      kind: 'numbered',
      book: 'dossiers',
      year: 2026,
      entries: ids.map((dossierId, at) => ({ dossierId, number: at + 1, on: '2026-03-02' })),
    });

  it('never moves a number that was given, whatever comes late', () => {
    const given = [...events.slice(1), numbered('dossier-2', 'dossier-3')];
    expect(numbersOf(given)).to.deep.equal(['1 dossier-2', '2 dossier-3']);
    // Received before them, and taken in after.
    const late = [...given, events[0]!];
    expect(numbersOf(late)).to.deep.equal(['1 dossier-2', '2 dossier-3', '3 dossier-1']);
    expect(numbersOf(events)).to.deep.equal(['1 dossier-1', '2 dossier-2', '3 dossier-3']);
  });

  it('keeps a number taken whose dossier is gone, went to another year or has a smaller one', () => {
    const [first, second, third] = events as [JournalEvent, JournalEvent, JournalEvent];
    const given = numbered('dossier-1', 'dossier-2', 'dossier-3');
    const undone = lineOf({ kind: 'undone', refersTo: first.id });
    expect(numbersOf([...events, given, undone])).to.deep.equal([
      '1 dossier-1 other',
      '2 dossier-2',
      '3 dossier-3',
    ]);
    const moved = { ...third, on: '2025-12-31' } as JournalEvent;
    expect(numbersOf([first, second, moved, given]).at(-1)).to.equal('3 dossier-3 wrong-dossier');
    const twin = { ...third, code: 'THU-260302-1' } as JournalEvent;
    expect(numbersOf([first, second, twin, given])).to.deep.equal([
      '1 dossier-1',
      '2 dossier-2',
      '3 dossier-1 wrong-dossier',
    ]);
    expect(countStanding(open('dossiers', [first, second, twin, given]))).to.equal(2);
  });

  it('lets the earlier of two machines keep a number that both gave', () => {
    const both = [...events, numbered('dossier-2'), numbered('dossier-1')];
    const expected = ['1 dossier-2', '2 dossier-1', '3 dossier-3'];
    expect(numbersOf(both)).to.deep.equal(expected);
    expect(numbersOf(both.toReversed())).to.deep.equal(expected);
  });

  it('lets a dossier wait for its book until it is entered', () => {
    expect(open('certified-copies', events).waiting.map(({ id }) => id)).to.deep.equal([
      'dossier-1',
      'dossier-3',
    ]);
    const after = open('certified-copies', [...events, certify(1, 12)]);
    expect(after.waiting.map(({ id }) => id)).to.deep.equal(['dossier-3']);
    expect(after.nextNumber).to.equal(13);
    expect(cell(after, 0, /số chứng thực/)).to.equal('12');
    expect(cell(after, 0, /Tên của bản chính/)).to.equal('Giấy khai sinh');
  });

  it('keeps numbers and days as such for a spreadsheet, and what is neither as it is', () => {
    const facts = { 'document.copyCount': '3', 'document.fee': '12.000 đ' };
    const page = (fee: string): BookOfYear =>
      makeBook('certified-copies', 2026, {
        events: [...events, certify(1, 12)],
        records: gatherDossiers(events),
        findFact: (_, key) => ({ ...facts, 'document.fee': fee })[key],
        nameProcedure: String,
      });
    const values = (fee: string): readonly unknown[] =>
      makeBookSheet(page(fee), 'xã').rows[3]!.map((one) => one?.value);
    expect(values('12.000 đ').slice(0, 2)).to.deep.equal([12, { day: '2026-03-05' }]);
    expect(values('12.000 đ').slice(5, 7)).to.deep.equal([3, 12000]);
    expect(values('Miễn')[6]).to.equal('Miễn');
    // Not a way of writing a number here: it stays a text.
    expect(values('1,5')[6]).to.equal('1,5');
  });

  it('keeps a struck entry and its number, and lets the dossier wait again', () => {
    const entry = certify(1, 12);
    const strike = lineOf({ kind: 'corrected', refersTo: entry.id, reason: 'wrong-dossier' });
    const book = open('certified-copies', [...events, entry, strike]);
    expect(book.entries[0]).to.include({ number: 12, struck: 'wrong-dossier' });
    expect(countStanding(book)).to.equal(0);
    expect(book.nextNumber).to.equal(13);
    expect(book.waiting.map(({ id }) => id)).to.include('dossier-1');
  });

  it('numbers each year anew', () => {
    const book = open('certified-copies', [...events, certify(1, 900, '2025-12-30')]);
    expect(book.entries).to.deep.equal([]);
    expect(book.nextNumber).to.equal(1);
  });

  it('says that the vault is locked instead of showing nothing', () => {
    const book = open('certified-copies', [...events, certify(1, 1)], true);
    const sealed = book.entries[0]!.cells.filter(({ isSealed }) => isSealed);
    expect(sealed.length).to.equal(5);
    const text = JSON.stringify(makeBookSheet(book, 'xã Thử Nghiệm'));
    expect(text).to.contain('(kho đang khóa)').and.to.not.contain('Nguyễn');
  });

  it('is closed with its total, and opened again when the closing is struck', () => {
    const closing = lineOf({ kind: 'book-closed', book: 'certified-copies', year: 2026, total: 1 });
    const closed = open('certified-copies', [...events, certify(1, 1), closing]);
    expect(closed.closed).to.include({ total: 1, on: '2026-03-02' });
    expect(JSON.stringify(makeBookSheet(closed, 'xã'))).to.contain('Khóa sổ ngày 02/03/2026');
    const strike = lineOf({ kind: 'corrected', refersTo: closing.id, reason: 'other' });
    const again = open('certified-copies', [...events, certify(1, 1), closing, strike]);
    expect(again.closed).to.equal(undefined);
  });

  it('says what came into a closed year afterwards', () => {
    const closing = lineOf({ kind: 'book-closed', book: 'dossiers', year: 2026, total: 2 });
    expect(closingLine(open('dossiers', [...events, closing]))).to.equal(
      'Khóa sổ ngày 02/03/2026: tổng số 2 việc. Ghi sau khi khóa sổ: 1 việc.',
    );
    expect(closingLine(open('dossiers', [...events.slice(1), closing]))).to.match(/2 việc\.$/);
  });

  it('keeps what was closed apart from what was written afterwards', () => {
    const entries = [1, 2].map((at) => ({
      dossierId: `dossier-${at}`,
      number: at,
      on: `2026-03-0${at}`,
    }));
    const numbered = lineOf({ kind: 'numbered', book: 'dossiers', year: 2026, entries });
    const closing = lineOf({ kind: 'book-closed', book: 'dossiers', year: 2026, total: 2 });
    const late = open('dossiers', [...events, numbered, closing]);
    expect(late.entries.map((one) => [one.number, one.isAfterClosing])).to.deep.equal([
      [1, undefined],
      [2, undefined],
      [3, true],
    ]);
    const texts = makeBookSheet(late, 'xã').rows.map(([first]) => String(first?.value));
    expect(texts.slice(3, 8)).to.deep.equal([
      '1',
      '2',
      'Khóa sổ ngày 02/03/2026: tổng số 2 việc. Các dòng dưới đây ghi sau khi khóa sổ.',
      '3',
      'Tổng số: 3 việc. Khóa sổ ngày 02/03/2026: tổng số 2 việc. Ghi sau khi khóa sổ: 1 việc.',
    ]);
    // One of the closed entries left the journal since: the late one does not take its place.
    const gone = open('dossiers', [...events.slice(1), numbered, closing]);
    expect(gone.entries.map((one) => one.isAfterClosing)).to.deep.equal([
      undefined,
      undefined,
      true,
    ]);
    expect(closingLine(gone)).to.contain('tổng số 2 việc. Ghi sau khi khóa sổ: 1 việc. Số việc');
    // Numbers of another machine that were given before, in whatever order the lines came.
    const all = open('dossiers', [closing, numbered, ...events]);
    expect(all.entries.filter((one) => one.isAfterClosing)).to.have.length(1);
  });

  it('puts an entry of another machine that came after the closing below it, whatever its number', () => {
    const closing = lineOf({ kind: 'book-closed', book: 'certified-copies', year: 2026, total: 1 });
    const first = { ...certify(1, 2), id: '01900000-0000-7000-8000-000000000000' };
    const book = open('certified-copies', [
      ...events,
      first as JournalEvent,
      closing,
      certify(2, 1),
    ]);
    expect(book.entries.map((one) => [one.number, one.isAfterClosing])).to.deep.equal([
      [2, undefined],
      [1, true],
    ]);
    expect(book.nextNumber).to.equal(3);
  });

  it('marks what was not held against the printed form', () => {
    const sheet = makeBookSheet(open('births', events), 'xã');
    expect(JSON.stringify(sheet)).to.contain('chưa được đối chiếu');
  });
});
