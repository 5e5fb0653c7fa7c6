import type { PaperBox, PaperPart, PaperSource, PaperTime } from './paper.ts';

type Run = string | PaperBox;

/** A line of words and boxes. */
export function line(...runs: readonly Run[]): PaperPart {
  return { kind: 'line', runs };
}

/** A box that takes the rest of its line. */
export function rest(label: string, source: PaperSource): PaperBox {
  return { label, source, size: 'rest' };
}

/** A box of some words within a line. */
export function middle(label: string, source: PaperSource): PaperBox {
  return { label, source, size: 'middle' };
}

/** A box of a number or two. */
export function short(label: string, source: PaperSource): PaperBox {
  return { label, source, size: 'short' };
}

/** Only a hand can fill it. */
export const HAND: PaperSource = { from: 'hand' };

/** A part of what the journal knows. */
export function dossier(part: 'code' | 'procedure' | 'limit'): PaperSource {
  return { from: 'dossier', part };
}

/** The first of these facts that the vault holds. */
export function facts(...keys: readonly string[]): PaperSource {
  return { from: 'facts', keys };
}

/** A part of what the office has set about itself. */
export function unit(part: 'name' | 'desk' | 'place'): PaperSource {
  return { from: 'unit', part };
}

/** 'ngày … tháng … năm …'. @param of what day it is, for the boxes' names */
export function dayRuns(of: string, time: PaperTime): readonly Run[] {
  return [
    'ngày ',
    short(`${of}: ngày`, { from: 'time', time, piece: 'day' }),
    ' tháng ',
    short(`${of}: tháng`, { from: 'time', time, piece: 'month' }),
    ' năm ',
    short(`${of}: năm`, { from: 'time', time, piece: 'year' }),
  ];
}

/** '… giờ … phút, ngày … tháng … năm …'. */
export function timeRuns(of: string, time: PaperTime): readonly Run[] {
  return [
    short(`${of}: giờ`, { from: 'time', time, piece: 'hour' }),
    ' giờ ',
    short(`${of}: phút`, { from: 'time', time, piece: 'minute' }),
    ' phút, ',
    ...dayRuns(of, time),
  ];
}
