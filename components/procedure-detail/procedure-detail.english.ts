import { putIntoEnglish } from '../english-facts.ts';
import type { ProcedureDetailTexts } from './procedure-detail.texts.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 'July 2026' for an edition's date `2026-07`. */
function putEditionDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1]; // An undated edition.
  if (parts === null || month === undefined) return 'an unknown date';
  const day = parts[3] === undefined ? '' : `${Number(parts[3])} `;
  return `${day}${month} ${parts[1]}`;
}

/** `<procedure-detail>` in English. */
export const PROCEDURE_DETAIL_ENGLISH: ProcedureDetailTexts = {
  opening: 'Opening the list of procedures…',
  noneChosen: 'No procedure chosen yet.',
  unknownCode: (code) => `There is no procedure with the code ${code}.`,
  code: (code) => `Code ${code}`,
  dataOf: (date) => `data of ${putEditionDate(date)}`,
  date: putEditionDate,
  staleOf: 'This information is of',
  staleAdvice: 'and may have changed. Please ask an officer before you prepare papers.',
  unverified: 'This procedure was not yet compared with the official list, so it has no code.',
  onlyIn: 'Only in:',
  time: 'How long',
  fee: 'Fee',
  place: 'Where to file',
  papers: 'Papers to bring',
  noChecklist: 'There is no list of papers in plain words for this procedure yet.',
  paperCount: (count) =>
    `The national portal lists ${count} ${count === 1 ? 'paper' : 'papers'}, depending on the case.`,
  scanOrAsk: 'Scan the code below or ask at the counter.',
  ask: 'Please ask at the counter.',
  checked: (source) => `From ${source}, compared with what the commune published.`,
  unchecked: (source) => `From ${source}, not yet compared with what the commune published.`,
  scanToFile: 'Scan to read and file on your phone',
  scanToRead: 'Scan to read on your phone',
  details: 'Legal basis and details',
  fullName: 'Full name',
  authority: 'Authority',
  decision: 'Published by decision',
  dataDate: 'Date of the data',
  dataFrom: (date) => `${putEditionDate(date)}, from the national public service portal`,
  publishedTime: 'Time as published',
  publishedFee: 'Fee as published',
  legalBasis: 'Legal basis',
  fact: putIntoEnglish,
};
