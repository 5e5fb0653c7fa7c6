import type { Answer, TeachRow } from '../../mapping/teach/teach-rows.ts';

/** The officer said what a control is; no answer takes back what was said. */
export class TeachAnswerEvent extends Event {
  readonly key: string;
  readonly answer: Answer | undefined;
  constructor(key: string, answer: Answer | undefined) {
    super('teach-answer');
    this.key = key;
    this.answer = answer;
  }
}

/** The officer is at a row and wants to see its control on the page. */
export class TeachPointEvent extends Event {
  readonly row: TeachRow;
  readonly number: number;
  constructor(row: TeachRow, number: number) {
    super('teach-point');
    this.row = row;
    this.number = number;
  }
}
