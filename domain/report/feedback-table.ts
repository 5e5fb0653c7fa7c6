import { vietnamDay, type Day, type Period } from '../day.ts';
import type { FeedbackEvent, JournalEvent } from '../event.ts';
import { standingLines } from './gather-dossiers.ts';

/** Phản ánh, kiến nghị of a period. The columns of biểu II.05 were not seen: these are what the narrative needs. */
export interface FeedbackCounts {
  readonly total: number;
  readonly newlyReceived: number;
  readonly carriedOver: number;
  readonly regulation: number;
  readonly behaviour: number;
  /** Answered, or refused with its reason. */
  readonly answered: number;
  readonly pending: number;
  /** Answers made public in the period. */
  readonly published: number;
}

interface Word {
  readonly about: 'regulation' | 'behaviour';
  readonly received: Day;
  readonly answered?: Day;
  readonly published?: Day;
}

/** Named words about regulations and behaviour; anonymous góp ý do not count. */
function gatherWords(events: Iterable<JournalEvent>): readonly Word[] {
  const lines = standingLines(events).filter(
    (line): line is FeedbackEvent => 'kind' in line && line.kind.startsWith('feedback-'),
  );
  const first = (kind: FeedbackEvent['kind'], id: string): Day | undefined => {
    const found = lines.find((line) => line.kind === kind && line.refersTo === id);
    return found && vietnamDay(found.at);
  };
  return lines.flatMap((line): Word[] => {
    if (line.kind !== 'feedback-received' || line.about === 'anonymous') return [];
    const answered = first('feedback-answered', line.id) ?? first('feedback-refused', line.id);
    const published = first('feedback-published', line.id);
    return [
      {
        about: line.about ?? 'regulation',
        received: vietnamDay(line.at),
        ...(answered && { answered }),
        ...(published && { published }),
      },
    ];
  });
}

/** The table of a period: what was open at its start or came in during it. */
export function countFeedback(
  events: Iterable<JournalEvent>,
  { from, to }: Period,
): FeedbackCounts {
  const words = gatherWords(events).filter(
    ({ received, answered }) => received <= to && (answered === undefined || answered >= from),
  );
  const isIn = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  const fresh = words.filter(({ received }) => received >= from).length;
  const regulation = words.filter(({ about }) => about === 'regulation').length;
  const answered = words.filter((word) => isIn(word.answered)).length;
  return {
    total: words.length,
    newlyReceived: fresh,
    carriedOver: words.length - fresh,
    regulation,
    behaviour: words.length - regulation,
    answered,
    pending: words.length - answered,
    published: words.filter(({ published }) => isIn(published)).length,
  };
}
