import type { LegalProfile, LegalSource } from '../legal-profile.ts';

/** The papers an office writes about one dossier. */
export type PaperId = 'reception' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'control';

/** Which times of a dossier a paper names. */
export type PaperTime = 'received' | 'due' | 'newDue' | 'today';

/** Where the text of a box comes from; '' leaves a dotted line for a hand. */
export type PaperSource =
  | { readonly from: 'dossier'; readonly part: 'code' | 'procedure' | 'limit' }
  | {
      readonly from: 'time';
      readonly time: PaperTime;
      readonly piece: 'hour' | 'minute' | 'day' | 'month' | 'year';
    }
  /** The first of these facts ('subject.field') that the vault holds. */
  | { readonly from: 'facts'; readonly keys: readonly string[] }
  | { readonly from: 'unit'; readonly part: 'name' | 'desk' | 'place' }
  /** Nothing knows it: numbers the office's register gives, reasons, names of officers. */
  | { readonly from: 'hand' };

/** A box in a line of a paper. */
export interface PaperBox {
  /** What it holds, for whoever cannot see the line around it. */
  readonly label: string;
  readonly source: PaperSource;
  /** 'short' for a number, 'rest' for what takes the rest of its line. */
  readonly size: 'short' | 'middle' | 'rest';
}

/** One part of a paper, from top to bottom. */
export type PaperPart =
  | { readonly kind: 'line'; readonly runs: readonly (string | PaperBox)[] }
  /** Room for some lines of free text. */
  | { readonly kind: 'space'; readonly label: string; readonly lines: number }
  | {
      readonly kind: 'table';
      readonly label: string;
      readonly heads: readonly string[];
      /** In percent. */
      readonly widths: readonly number[];
      readonly rows: number;
      /** Written in every empty cell of a column, by its place; a hand goes on from it. */
      readonly hints?: Readonly<Record<number, readonly string[]>>;
    }
  | { readonly kind: 'signatures'; readonly places: readonly string[] };

/** One printed form of the one-stop office under one law. */
export interface Paper {
  readonly id: PaperId;
  readonly profile: LegalProfile['id'];
  /** The form's number in the circular: '01'. */
  readonly number: string;
  readonly title: string;
  /** What follows the number of the paper: 'HDHS'; '' where none is known. */
  readonly symbol: string;
  /** The dossier's code stands on it as a QR code too. */
  readonly hasQr: boolean;
  readonly basis: LegalSource;
  readonly parts: readonly PaperPart[];
}
