import { splitTime, type LocalTime } from '../day.ts';
import type { LegalProfile } from '../legal-profile.ts';
import type { Paper, PaperPart, PaperSource, PaperTime } from './paper.ts';

/** What is known when a paper is written. A text that is not known is ''. */
export interface PaperKnowledge {
  readonly code: string;
  readonly procedure: string;
  /** The time limit in words: '3 ngày làm việc'. */
  readonly limit: string;
  /** Times that are not known are left out; a bare day leaves its hour empty. */
  readonly times: Readonly<Partial<Record<PaperTime, LocalTime>>>;
  /** A fact's text by 'subject.field'; undefined for all while the vault is locked. */
  readonly findFact: (key: string) => string | undefined;
  readonly unit: { readonly name: string; readonly desk: string; readonly place: string };
}

/** A run of a filled line: words of the form, or a box with its text, '' for a dotted line. */
export type FilledRun =
  | { readonly words: string }
  | {
      readonly label: string;
      readonly text: string;
      readonly size: 'short' | 'middle' | 'rest';
    };

/** A part of a filled paper. */
export type FilledPart =
  | { readonly kind: 'line'; readonly runs: readonly FilledRun[] }
  | Exclude<PaperPart, { kind: 'line' }>;

/** A paper with everything in its boxes that is known. */
export interface FilledPaper {
  readonly paper: Paper;
  /** The upper and the lower line of the left head. */
  readonly issuer: readonly [string, string];
  readonly placeAndDay: readonly FilledRun[];
  readonly parts: readonly FilledPart[];
}

function pieceOf(
  time: LocalTime | undefined,
  piece: Extract<PaperSource, { from: 'time' }>['piece'],
): string {
  if (time === undefined) return '';
  const { day, clock } = splitTime(time);
  const [year = '', month = '', date = ''] = day.split('-');
  const [hour = '', minute = ''] = clock.split(':');
  return { hour, minute, day: date, month, year }[piece];
}

/** The text of a box, '' where it is not known. */
export function readBox(source: PaperSource, known: PaperKnowledge): string {
  switch (source.from) {
    case 'dossier':
      return known[source.part];
    case 'time':
      return pieceOf(known.times[source.time], source.piece);
    case 'facts':
      for (const key of source.keys) {
        const text = known.findFact(key);
        if (text !== undefined && text !== '') return text;
      }
      return '';
    case 'unit':
      return known.unit[source.part];
    case 'hand':
      return '';
  }
}

function fillPart(part: PaperPart, known: PaperKnowledge): FilledPart {
  if (part.kind !== 'line') return part;
  const runs = part.runs.map((run): FilledRun =>
    typeof run === 'string'
      ? { words: run }
      : { label: run.label, size: run.size, text: readBox(run.source, known) },
  );
  return { kind: 'line', runs };
}

/** How the desk that takes dossiers in is called under a law. */
export const DESKS: Readonly<Record<LegalProfile['id'], string>> = {
  '2018': 'Bộ phận Tiếp nhận và Trả kết quả',
  '2025': 'Trung tâm Phục vụ hành chính công',
};

/** Fills a paper; a number of the office's register is never made up, nor anything else that is not known. */
export function fillPaper(paper: Paper, known: PaperKnowledge): FilledPaper {
  const { today } = known.times;
  const { name, desk, place } = known.unit;
  const piece = (of: 'day' | 'month' | 'year', words: string): readonly FilledRun[] => [
    { words },
    { label: `Ngày lập: ${words.trim()}`, text: pieceOf(today, of), size: 'short' },
  ];
  return {
    paper,
    issuer: [name, desk],
    placeAndDay: [
      { label: 'Nơi lập', text: place, size: 'middle' },
      ...piece('day', ', ngày '),
      ...piece('month', ' tháng '),
      ...piece('year', ' năm '),
    ],
    parts: paper.parts.map((part) => fillPart(part, known)),
  };
}
