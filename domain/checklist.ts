import type { PlainFact } from './procedure-facts.ts';

/** One paper to bring: its name, in what form (bản chính, bản sao, xuất trình), and when or where to get it. */
export interface ChecklistPaper {
  readonly name: string;
  readonly form: string;
  readonly note?: string;
}

/** "Giấy tờ cần mang" for one or more procedures, in plain words, with the law it was written from. */
export interface Checklist {
  readonly codes: readonly string[];
  readonly papers: readonly ChecklistPaper[];
  readonly notes: readonly string[];
  /** Document numbers the list was written from. */
  readonly source: string;
  /** True only after someone compared it with the commune's published list. */
  readonly verified: boolean;
  /** Answers the portal leaves open and the law gives. */
  readonly time?: PlainFact;
  readonly fee?: PlainFact;
}

/** The checklist of a procedure, by its code; undefined when none was written. */
export function findChecklist(
  checklists: readonly Checklist[],
  code: string,
): Checklist | undefined {
  return checklists.find(({ codes }) => codes.includes(code));
}
