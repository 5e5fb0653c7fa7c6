import { formatDay, dayOf } from '../day.ts';
import type { CountedDossier } from './dossier-record.ts';

/** Something in a dossier's lines that makes its place in the report doubtful. */
export interface RecordProblem {
  /** The dossier's official code, or its local id where none is known. */
  readonly dossier: string;
  /** Vietnamese. */
  readonly text: string;
}

/** What is wrong or missing in a dossier's dates; [] when nothing is. */
export function findRecordProblems(records: Iterable<CountedDossier>): readonly RecordProblem[] {
  const problems: RecordProblem[] = [];
  for (const { id, code, received, finished, returned, promises } of records) {
    const day = dayOf(received);
    const say = (text: string): void => void problems.push({ dossier: code ?? id, text });
    if (finished !== undefined && finished.on < day)
      say(
        `Kết thúc ngày ${formatDay(finished.on)}, trước ngày tiếp nhận ${formatDay(day)}: các cột không cộng khớp.`,
      );
    if (returned !== undefined && finished === undefined)
      say('Đã trả kết quả nhưng không có ngày kết thúc xử lý: vẫn tính là đang giải quyết.');
    const due = promises[0].due;
    if (due !== undefined && dayOf(due) < day)
      say(`Hẹn trả ngày ${formatDay(dayOf(due))}, trước ngày tiếp nhận ${formatDay(day)}.`);
  }
  return problems;
}
