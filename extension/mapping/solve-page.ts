import type { Saying } from '../../domain/saying.ts';
import type { Subject } from '../../domain/fact.ts';
import { foldKeepingMarks } from '../../domain/vietnamese.ts';
import type { PageItem } from './page-item.ts';
import { CONTESTED_CONFIDENCE } from './weights.ts';

/** One reading of an item as a whole: whose and which field. */
export interface Candidacy {
  readonly subject: Subject;
  readonly field: string;
  readonly confidence: number;
  /** How sure the field alone is. */
  readonly fieldConfidence: number;
  readonly evidence: readonly Saying[];
}

/** An item with its readings, best first. */
export interface Contender {
  readonly item: PageItem;
  readonly direct: boolean;
  readonly readings: readonly Candidacy[];
}

const isVisible = ({ control }: PageItem): boolean =>
  control === undefined || control.state.visible;

/** "Số định danh" and "Số giấy tờ" of one person are two boxes for one fact, not rivals. */
function labelStem({ shown }: PageItem, field: string): string {
  if (field !== 'idNumber') return '';
  const label = foldKeepingMarks(shown.label);
  return label.includes('định danh') ? 'personal' : 'paper';
}

function cap(contender: Contender, most: number): Contender {
  const readings = contender.readings.map((reading) => ({
    ...reading,
    confidence: Math.min(reading.confidence, most),
  }));
  return { ...contender, readings };
}

/** A row of radio-like repeats of one value (the same text shown twice) is no contest. */
function showSame(rivals: readonly Contender[]): boolean {
  return new Set(rivals.map(({ item }) => item.shown.value.trim())).size === 1;
}

const isListed = ({ item }: Contender): boolean => item.shown.labelEvidence === 'column-header';

function settlePairs(rivals: readonly Contender[]): readonly Contender[] {
  if (rivals.length < 2 || showSame(rivals)) return rivals;
  // A table of many people, or several persons nobody told apart: nobody's fact.
  const most = rivals.some(isListed) ? 0.3 : CONTESTED_CONFIDENCE;
  return rivals.map((rival) => cap(rival, most));
}

function findWinner(rivals: readonly Contender[]): Contender | undefined {
  const winners = rivals.filter(({ direct }) => direct);
  if (winners.length === 1) return winners[0];
  const [first, second] = rivals.toSorted(
    (a, b) => b.readings[0]!.confidence - a.readings[0]!.confidence,
  );
  const lead = first!.readings[0]!.confidence - (second?.readings[0]!.confidence ?? 0);
  return lead > 0.1 ? first : undefined;
}

/** The rows of a list of people ("Những thành viên cùng thay đổi") are no rivals of the box that stands by itself. */
function settleControls(rivals: readonly Contender[]): readonly Contender[] {
  if (rivals.length < 2) return rivals;
  const alone = rivals.filter((rival) => !isListed(rival));
  const winner = findWinner(alone.length === 0 ? rivals : alone);
  return rivals.map((rival) => (rival === winner ? rival : cap(rival, CONTESTED_CONFIDENCE)));
}

/**
 * Lets each (subject, field) of a frame belong to one visible control: of several, the one that says so itself keeps it,
 * the others are asked about; when none stands out, all are asked about.
 */
export function solvePage(contenders: readonly Contender[]): readonly Contender[] {
  const groups = new Map<string, Contender[]>();
  for (const contender of contenders) {
    const [best] = contender.readings;
    const { item } = contender;
    if (best === undefined) continue;
    const key = [
      item.frameIndex,
      item.from,
      isVisible(item),
      best.subject,
      best.field,
      labelStem(item, best.field),
    ].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [contender]);
    else group.push(contender);
  }
  return [...groups.values()].flatMap((rivals) =>
    rivals[0]!.item.from === 'pair' ? settlePairs(rivals) : settleControls(rivals),
  );
}
