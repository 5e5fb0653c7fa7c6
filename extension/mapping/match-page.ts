import { dropRepeated } from '../../domain/saying.ts';
import type { Subject } from '../../domain/fact.ts';
import type { PageSnapshot } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import type { Profile } from '../../domain/profile.ts';
import { expectField } from '../../domain/vocabulary.ts';
import { applyProfile } from './apply-profile.ts';
import { findActs } from './entry-act.ts';
import type { PageItem } from './page-item.ts';
import { makeReader, readItems } from './page-item.ts';
import { findProcedure } from './page-procedure.ts';
import { rankFields } from './resolve-field.ts';
import type { SubjectContext } from './subject-context.ts';
import { rankSubjects } from './resolve-subject.ts';
import type { Candidacy, Contender } from './solve-page.ts';
import { solvePage } from './solve-page.ts';
import { PageWalk } from './walk-page.ts';
import { ASK_CONFIDENCE, FILL_CONFIDENCE } from './weights.ts';

const READINGS_KEPT = 5;
const WORTH_NAMING = 0.2;
const FILTER_REACH = 2;
const NAMES = ['fullName', 'familyName', 'familyAndMiddleName', 'givenName'];

/** "Phí (đ/bản)": what one of them costs, not what was paid. */
const UNIT_PRICE = /\(\s*(?:đ|đồng|vnđ)\s*\/\s*\p{L}|(?:đồng|vnđ)\s*\/\s*\p{L}/iu;

/** Searching, filtering and signing in hold no facts; a page's own title may well speak of searching. */
function isNever({ from, label, attributes, sectionReadings, shown }: PageItem): boolean {
  if (label.never || UNIT_PRICE.test(shown.label)) return true;
  if (from === 'pair') return false;
  if (label.claims.length === 0 && attributes.some(({ never }) => never)) return true;
  const inner = sectionReadings.length > 1 ? sectionReadings.slice(1) : sectionReadings;
  return inner.some(({ never }) => never);
}

/** A list of dossiers is filtered by their fields: such a box beside a search box holds no fact. */
function isFilter(items: readonly PageItem[], at: number): boolean {
  const item = items[at]!;
  const { claims } = item.label;
  const ofDossier = claims.every(({ field }) => expectField(field).subjects.join() === 'dossier');
  if (item.from === 'pair' || claims.length === 0 || !ofDossier) return false;
  return items
    .slice(Math.max(0, at - FILTER_REACH), at + FILTER_REACH + 1)
    .some(
      (other) =>
        other.frameIndex === item.frameIndex &&
        other.from === 'control' &&
        other.label.search &&
        other.sections.join('|') === item.sections.join('|'),
    );
}

function peopleNamedBy(item: PageItem): readonly Subject[] {
  const own = item.label.claims.some(({ field }) => field === 'relation') ? [] : [item.label];
  const column = item.column === undefined ? [] : [item.column];
  return [...own, ...column, ...item.sectionReadings, ...item.attributes].flatMap(
    ({ subjects }) => subjects,
  );
}

function hasNamePlace(item: PageItem): boolean {
  return (
    item.label.personOnly ||
    [item.label, ...item.attributes].some(({ claims }) =>
      claims.some(({ field }) => NAMES.includes(field)),
    )
  );
}

/** A heading over every item of a page with several places is the page's title. */
function findPageTitle(items: readonly PageItem[]): string | undefined {
  const title = items[0]?.sections[0];
  const shared = title !== undefined && items.every(({ sections }) => sections[0] === title);
  return shared && items.some(({ sections }) => sections.length > 1) ? title : undefined;
}

function describePage(page: PageSnapshot, items: readonly PageItem[]): SubjectContext {
  const marked = new Set(items.flatMap(peopleNamedBy));
  const pageTitle = findPageTitle(items);
  const procedure = findProcedure(page, items, marked);
  return {
    procedure,
    acts: findActs(procedure, items),
    marked,
    named: new Set(items.filter(hasNamePlace).flatMap(peopleNamedBy)),
    ...(pageTitle === undefined ? {} : { pageTitle }),
  };
}

function combine(
  item: PageItem,
  fields: ReturnType<typeof rankFields>,
  context: SubjectContext,
  walk: PageWalk,
): Contender {
  let direct = false;
  const readings = fields.slice(0, 3).flatMap((field, at): Candidacy[] => {
    const run = walk.findRun(item, field.key);
    const subjects = rankSubjects(
      item,
      field.key,
      run === undefined ? context : { ...context, run },
    );
    if (at === 0) direct = subjects.direct;
    return subjects.ranked.slice(0, 4).map((subject) => ({
      subject: subject.key,
      field: field.key,
      confidence: field.weight * subject.weight,
      fieldConfidence: field.weight,
      evidence: [...field.evidence, ...subject.evidence],
    }));
  });
  return {
    item,
    direct,
    readings: readings.sort((a, b) => b.confidence - a.confidence).slice(0, READINGS_KEPT),
  };
}

function walkItems(items: readonly PageItem[], context: SubjectContext): readonly Contender[] {
  const walk = new PageWalk(items);
  const aboutDeath = context.procedure.ids.includes('death');
  return items.map((item, at) => {
    if (isNever(item) || isFilter(items, at)) return { item, direct: false, readings: [] };
    const fields = rankFields(item, walk.fieldContext(at, aboutDeath));
    const contender = combine(item, fields, context, walk);
    const [best] = contender.readings;
    const byLabel = item.label.subjects.length === 1 && item.label.subjects[0] === best?.subject;
    walk.remember(item, {
      field: best?.field,
      subject: best?.subject,
      byLabel,
      direct: contender.direct,
      sure: (fields[0]?.weight ?? 0) >= FILL_CONFIDENCE,
    });
    return contender;
  });
}

const roundShare = (share: number): number => Math.round(share * 1000) / 1000;

function toMatch({ item, readings }: Contender): Match | undefined {
  const [best, ...others] = readings;
  if (best === undefined || best.confidence < ASK_CONFIDENCE) return undefined;
  return {
    frameIndex: item.frameIndex,
    ref: item.shown.ref,
    from: item.from,
    subject: best.subject,
    field: best.field,
    confidence: roundShare(best.confidence),
    fieldConfidence: roundShare(best.fieldConfidence),
    evidence: dropRepeated(best.evidence),
    alternatives: others
      .filter(({ confidence }) => confidence >= WORTH_NAMING)
      .map(({ subject, field, confidence }) => ({ subject, field, confidence })),
  };
}

/**
 * Says of every control and read-only pair of a page whose fact it is and which, or nothing when unsure: at most one control
 * per (subject, field) stays confident. A profile that fits settles its own controls first.
 */
export function matchPage(page: PageSnapshot, profile?: Profile): Match[] {
  const items = readItems(page, makeReader());
  const context = describePage(page, items);
  const place = new Map(items.map((item, at) => [item, at]));
  const matches = solvePage(walkItems(items, context))
    .toSorted((a, b) => place.get(a.item)! - place.get(b.item)!)
    .map(toMatch)
    .filter((match) => match !== undefined);
  return profile === undefined ? matches : applyProfile(page, matches, profile);
}
