import { localDay, splitTime, type LocalTime } from '../../../domain/day.ts';
import type { TimeLimit } from '../../../domain/procedure.ts';
import { findValue } from '../../../domain/dossier.ts';
import type { Subject } from '../../../domain/fact.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import { legalProfileAt } from '../../../domain/legal-profile.ts';
import { DESKS, fillPaper, type FilledPaper } from '../../../domain/papers/fill-paper.ts';
import { listPapersOf } from '../../../domain/papers/paper-table.ts';
import { dueOn } from '../../../domain/report/dossier-record.ts';
import { readUnitName } from '../../../domain/unit-name.ts';
import type { Settings } from '../../../storage/settings.ts';
import type { DossierView } from './read-dossier.ts';

const UNITS: Readonly<Record<TimeLimit['unit'], string>> = {
  workingDay: 'ngày làm việc',
  calendarDay: 'ngày',
  hour: 'giờ làm việc',
};

/** A limit of the law in words; '' where none is known. */
function describeLimit({ rule }: DossierView): string {
  if (rule === undefined) return '';
  if (rule.kind === 'sameDay') return 'trong ngày làm việc';
  return `${rule.limit.value} ${UNITS[rule.limit.unit]}`;
}

function unitOf({ communeName, reportPlace }: Settings): { name: string; place: string } {
  const name = communeName === '' ? '' : `Ủy ban nhân dân ${communeName}`;
  const place = reportPlace === '' ? readUnitName(communeName).bare : reportPlace;
  return { name, place };
}

/**
 * A paper of a dossier with all that is known in its boxes; undefined for a paper the law of its day has not.
 * @param newDue what the result is promised for anew, in a letter of apology
 */
export function writePaper(
  view: DossierView,
  paperId: string,
  settings: Settings,
  newDue: LocalTime | undefined,
): FilledPaper | undefined {
  const { record, procedure } = view.row;
  const profile = legalProfileAt(splitTime(record.received).day);
  if (profile === undefined) return undefined;
  const paper = listPapersOf(profile).find(({ id }) => id === paperId);
  if (paper === undefined) return undefined;
  const today = localDay(new Date());
  // What was promised before: a letter names it beside the new one.
  const due = dueOn(record, today, false);
  const { facts } = view;
  return fillPaper(paper, {
    code: record.code ?? '',
    procedure,
    limit: describeLimit(view),
    times: {
      received: record.received,
      today,
      ...(due && { due }),
      ...(newDue && { newDue }),
    },
    findFact: (key) => {
      if (facts === 'sealed') return undefined;
      const [subject, field] = key.split('.') as [Subject, string];
      const value = findValue(facts.dossier, subject, field);
      return value && formatFactValue(value);
    },
    unit: { ...unitOf(settings), desk: DESKS[profile.id] },
  });
}
