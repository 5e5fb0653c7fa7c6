import type { BookId } from '../event.ts';
import type { LegalSource } from '../legal-profile.ts';

/** Where a column's text comes from. */
export type ColumnSource =
  /** The entry itself. */
  | { readonly from: 'entry'; readonly part: 'number' | 'day' }
  /** The dossier in the journal. */
  | {
      readonly from: 'record';
      readonly part: 'code' | 'procedure' | 'received' | 'due' | 'finished' | 'returned';
    }
  /** The first of these facts ('subject.field') that the vault holds. */
  | { readonly from: 'facts'; readonly keys: readonly string[] }
  /** Several facts one after another, those that are there. */
  | { readonly from: 'joined'; readonly keys: readonly string[] }
  /** Room for a hand: signatures, notes. */
  | { readonly from: 'blank' };

/** One column of a book, or one line of a register's entry. */
export interface BookColumn {
  readonly label: string;
  /** Whom or what the line of a register's entry is about: 'Người mẹ'. */
  readonly group?: string;
  /** The fact is a number: a count of copies, a fee. */
  readonly isNumber?: true;
  readonly source: ColumnSource;
  /** On paper, in millimetres. */
  readonly width: number;
  /** The printed form was not seen: the sheet says so. */
  readonly isUnverified?: true;
}

/** One official book: how it is headed, ruled and numbered. */
export interface Book {
  readonly id: BookId;
  readonly title: string;
  readonly basis: LegalSource;
  /** Every dossier received stands in it; otherwise an officer enters each. */
  readonly isOfReceptions: boolean;
  /** Each entry is a block of lines (a register's page), not a row of a ruled table. */
  readonly isRegister: boolean;
  /** Who signs below it when it is printed, from left to right. */
  readonly signers: readonly string[];
  /** What the line of the journal is called that enters into it. */
  readonly entryKind: 'certified' | 'registered' | 'received';
  readonly columns: readonly BookColumn[];
}
