import type { Subject } from '../../domain/fact.ts';
import { expectField, subjectLabel } from '../../domain/vocabulary.ts';
import { PEOPLE } from '../../domain/vocabulary/field-definition.ts';
import { isOfOtherEntry } from './entry-act.ts';
import { findSigns, isFormTitle, peopleOf, speaks, type Sign } from './find-signs.ts';
import type { PageItem } from './page-item.ts';
import type { Ranked } from './rank.ts';
import { Tally } from './rank.ts';
import type { SubjectContext } from './subject-context.ts';
import { canBeHere, suitsPage } from './suits-page.ts';
import { SUBJECT_WEIGHT } from './weights.ts';

/** Whose an item may be, strongest first. `direct`: the item or its headings say so themselves. */
export interface SubjectRanking {
  readonly ranked: readonly Ranked<Subject>[];
  readonly direct: boolean;
}

const NOBODY: SubjectRanking = { ranked: [], direct: true };
const isPerson = (subject: Subject): boolean => (PEOPLE as readonly Subject[]).includes(subject);
/** Two readings closer than this are a question, not an answer. */
const CLOSE = 0.06;
const CLOSE_WEIGHT = 0.68;

/** "Thân mẫu" over a part, where other parts name people: somebody, but nobody knows who. */
function isUnderUnknown({ sections, sectionReadings }: PageItem, context: SubjectContext): boolean {
  const reading = sectionReadings.at(-1);
  const heading = sections.at(-1);
  return (
    reading !== undefined &&
    heading !== context.pageTitle &&
    reading.unknown > 0 &&
    reading.claims.length === 0 &&
    reading.head === undefined &&
    reading.addressHead === undefined &&
    !isFormTitle(heading!) &&
    context.marked.size > 0
  );
}

function addUnmarked(
  tally: Tally<Subject>,
  item: PageItem,
  context: SubjectContext,
  allowed: readonly Subject[],
): void {
  const { run, procedure, marked, named } = context;
  if (run !== undefined && allowed.includes(run.subject)) {
    const weight = run.doubtful ? SUBJECT_WEIGHT.doubtfulRun : SUBJECT_WEIGHT.run;
    tally.add(run.subject, weight, {
      vi: `đứng sau phần “${subjectLabel(run.subject)}”`,
      en: `it stands after the part “${subjectLabel(run.subject)}”`,
    });
    if (!run.doubtful) return;
  }
  const meant = procedure.unmarked.filter((subject) => allowed.includes(subject));
  // "Điện thoại" after the father's name: his, or of whom the page is about. Nobody knows.
  const between = run !== undefined && run.subject !== meant[0];
  if (meant.length === 1 && !named.has(meant[0]!) && !between && !isUnderUnknown(item, context)) {
    tally.add(meant[0]!, SUBJECT_WEIGHT.procedure, {
      vi: 'người mà thủ tục nói tới',
      en: 'the person the procedure is about',
    });
    return;
  }
  if (meant.length === 0 && marked.size === 0 && procedure.ids.length === 0) {
    for (const subject of ['requester', 'owner'] as const) {
      if (allowed.includes(subject))
        tally.add(subject, SUBJECT_WEIGHT.onlyPerson, {
          vi: 'trang chỉ có một người',
          en: 'the page has one person only',
        });
    }
    return;
  }
  const possible = meant.length > 1 ? meant : [...new Set([...procedure.people, ...marked])];
  for (const subject of possible) {
    // A doubtful run has had its say: two weak signs for one person are not a strong one.
    if (allowed.includes(subject) && subject !== run?.subject)
      tally.add(subject, SUBJECT_WEIGHT.unknown, {
        vi: 'không rõ là của ai',
        en: 'whose it is is not known',
      });
  }
}

function lowerConflicts(tally: Tally<Subject>, signs: readonly Sign[]): readonly Ranked<Subject>[] {
  const lowered = tally.rank().map((row) => {
    const against = signs.filter(({ subjects }) => !subjects.includes(row.key));
    // A label inside another person's section ("Họ tên mẹ" of the child) is nested, not contradicted.
    const real = signs.some(
      ({ source, subjects }) => source === 'label' && subjects.includes(row.key),
    )
      ? against.filter(({ source }) => source !== 'place')
      : against;
    const factor = real.reduce(
      (left, sign) => left * (1 - SUBJECT_WEIGHT.conflict * sign.weight),
      1,
    );
    return { ...row, weight: row.weight * factor };
  });
  return lowered.sort((a, b) => b.weight - a.weight);
}

function capClose(ranked: readonly Ranked<Subject>[]): readonly Ranked<Subject>[] {
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.weight - second.weight >= CLOSE)
    return ranked;
  return ranked.map((row) => ({ ...row, weight: Math.min(row.weight, CLOSE_WEIGHT) }));
}

/** "Số hồ sơ" in the part of a dead person or a child: a number of that person's own, not of the dossier in hand. */
function isOfPerson(item: PageItem): boolean {
  const inner = item.sectionReadings.findLast(speaks);
  if (inner === undefined) return false;
  return peopleOf(inner).some((one) => isPerson(one) && one !== 'requester' && one !== 'owner');
}

function recordSubject(
  item: PageItem,
  subjects: readonly Subject[],
  context: SubjectContext,
): SubjectRanking {
  const heading = item.sectionReadings.findLast(({ head }) => head !== undefined)?.head;
  const certifies =
    heading === 'document' ||
    (heading === undefined && context.procedure.ids.includes('certification'));
  const receives = context.procedure.ids.includes('reception');
  const wanted: Subject = certifies ? 'document' : receives ? 'dossier' : 'registration';
  const subject = subjects.includes(wanted) ? wanted : subjects[0]!;
  const alone = subjects.length === 1 ? SUBJECT_WEIGHT.onlyOne : SUBJECT_WEIGHT.record;
  const weight = subject === 'dossier' && isOfPerson(item) ? SUBJECT_WEIGHT.elsewhere : alone;
  return { ranked: [{ key: subject, weight, evidence: [] }], direct: true };
}

function lowerElsewhere(ranking: SubjectRanking): SubjectRanking {
  const lower = (row: Ranked<Subject>): Ranked<Subject> => ({
    ...row,
    weight: Math.min(row.weight, SUBJECT_WEIGHT.elsewhere),
  });
  return { ...ranking, ranked: ranking.ranked.map(lower) };
}

/** Whose a field of an item is, by label, column, heading, attribute names, the run it stands in and the page's procedure. */
export function rankSubjects(
  item: PageItem,
  field: string,
  context: SubjectContext,
): SubjectRanking {
  const ranking = rankBySigns(item, field, context);
  const { procedure, marked } = context;
  const [first] = ranking.ranked;
  const fits =
    first === undefined ||
    (suitsPage(item, field, procedure, marked) && canBeHere(first.key, procedure, marked));
  return fits ? ranking : lowerElsewhere(ranking);
}

/** "Chỗ ở của cha mẹ", "Họ tên vợ hoặc chồng": one of those the label names, and not the one its neighbours are about. */
function meantBy(
  named: readonly Subject[] | undefined,
  allowed: readonly Subject[],
  context: SubjectContext,
): [SubjectContext, readonly Subject[]] {
  if (named === undefined) return [context, allowed];
  const { run: _, ...alone } = context;
  return [alone, allowed.filter((one) => named.includes(one))];
}

const isElsewhere = (
  item: PageItem,
  allowed: readonly Subject[],
  { acts, procedure }: SubjectContext,
): boolean => allowed.includes('registration') && isOfOtherEntry(item, acts, procedure);

function rankBySigns(item: PageItem, field: string, context: SubjectContext): SubjectRanking {
  const allowed = expectField(field).subjects;
  const signs = findSigns(item, context, field);
  if (!allowed.some(isPerson))
    return item.label.other || isElsewhere(item, allowed, context)
      ? NOBODY
      : recordSubject(item, allowed, context);
  if (signs === undefined) return NOBODY;
  if (allowed.length === 1) {
    const ofAnother =
      field === 'relation' &&
      signs.some(({ source, subjects }) => source === 'place' && subjects.includes('authorised'));
    return ofAnother
      ? NOBODY
      : {
          ranked: [{ key: allowed[0]!, weight: SUBJECT_WEIGHT.onlyOne, evidence: [] }],
          direct: true,
        };
  }
  const tally = new Tally<Subject>();
  for (const sign of signs) {
    for (const subject of sign.subjects) {
      if (allowed.includes(subject)) tally.add(subject, sign.weight, sign.evidence);
    }
  }
  const direct = signs.some(
    ({ subjects, weight }) => subjects.length === 1 && weight > SUBJECT_WEIGHT.weakAttribute,
  );
  const named = signs.find(({ source }) => source === 'label')?.subjects;
  if (!direct) addUnmarked(tally, item, ...meantBy(named, allowed, context));
  return { ranked: capClose(lowerConflicts(tally, signs)), direct };
}
