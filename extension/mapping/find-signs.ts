import type { Subject } from '../../domain/fact.ts';
import type { Saying } from '../../domain/saying.ts';
import { fold } from '../../domain/vietnamese.ts';
import { TITLE_STARTS } from '../../domain/vocabulary/page-words.ts';
import { isOpening } from './opening.ts';
import type { PageItem } from './page-item.ts';
import type { Reading } from './read-phrase.ts';
import type { SubjectContext } from './subject-context.ts';
import { SUBJECT_WEIGHT } from './weights.ts';

const LABEL_SAYS: Saying = { vi: 'nhãn nói rõ là của ai', en: 'the label says whose it is' };

/** Something on the item or around it that tells whose it is. */
export interface Sign {
  readonly subjects: readonly Subject[];
  readonly weight: number;
  readonly evidence: Saying;
  readonly source: 'label' | 'place' | 'attribute';
}

/** Whether a text says anything of anybody. */
export const speaks = (reading: Reading): boolean =>
  reading.subjects.length > 0 || reading.joint.length > 0 || reading.other;

/** The people a text names, one by one or together. */
export function peopleOf(reading: Reading): readonly Subject[] {
  return reading.subjects.length > 0 ? reading.subjects : reading.joint;
}

/** A heading about somebody this product does not know. */
const isStranger = (reading: Reading | undefined): boolean =>
  reading !== undefined && (reading.stranger || (reading.other && peopleOf(reading).length === 0));

function signOf(
  reading: Reading,
  weight: number,
  evidence: Saying,
  source: Sign['source'],
): Sign | undefined {
  const subjects = peopleOf(reading);
  if (subjects.length === 0) return undefined;
  return {
    subjects,
    weight: subjects.length === 1 ? weight : SUBJECT_WEIGHT.joint,
    evidence,
    source,
  };
}

/** "Đơn đề nghị hỗ trợ trẻ em": the paper's name, not the heading of one person's part. */
export function isFormTitle(heading: string): boolean {
  const text = fold(heading);
  return !isOpening(heading) && TITLE_STARTS.some((start) => text.startsWith(start));
}

/** "Cho người có tên dưới đây": whom the page's procedure means. */
function whoOpens(reading: Reading, heading: string, { procedure }: SubjectContext): Reading {
  return !speaks(reading) && isOpening(heading) && procedure.unmarked.length === 1
    ? { ...reading, subjects: procedure.unmarked }
    : reading;
}

/** The innermost heading that names anybody. */
function findSection(
  item: PageItem,
  context: SubjectContext,
): { reading: Reading; weight: number; text: string } | undefined {
  const { sectionReadings, sections } = item;
  for (let at = sectionReadings.length - 1; at >= 0; at--) {
    const reading = whoOpens(sectionReadings[at]!, sections[at]!, context);
    if (!speaks(reading)) continue;
    if (context.run?.here === true && isOpening(sections[at]!)) continue;
    // Under a part of its own the paper's name says nothing.
    if (at < sectionReadings.length - 1 && isFormTitle(sections[at]!)) continue;
    const title =
      (sections[at] === context.pageTitle && context.marked.size > 1) || isFormTitle(sections[at]!);
    const steps = sectionReadings.length - 1 - at;
    const weight = title
      ? SUBJECT_WEIGHT.pageTitle
      : SUBJECT_WEIGHT.section - SUBJECT_WEIGHT.sectionStep * steps;
    return { reading, weight, text: sections[at]! };
  }
  return undefined;
}

function attributeSign(item: PageItem, saidInWords: boolean): Sign | undefined {
  const strong = [...new Set(item.attributes.flatMap(({ subjects }) => subjects))];
  const name = item.control?.hints.name ?? item.control?.hints.id ?? '';
  const evidence = { vi: `tên ô “${name}”`, en: `the box’s name “${name}”` };
  if (strong.length > 0) {
    return {
      subjects: strong,
      weight: strong.length === 1 ? SUBJECT_WEIGHT.attribute : SUBJECT_WEIGHT.joint,
      evidence,
      source: 'attribute',
    };
  }
  const joint = [...new Set(item.attributes.flatMap((reading) => reading.joint))];
  if (joint.length > 0)
    return { subjects: joint, weight: SUBJECT_WEIGHT.joint, evidence, source: 'attribute' };
  const weak = [...new Set(item.attributes.flatMap(({ weakSubjects }) => weakSubjects))];
  // 'kt' is a dead person or a disabled one: it gives way to whatever the page says in words.
  if (weak.length === 0 || saidInWords) return undefined;
  const weight = weak.length === 1 ? SUBJECT_WEIGHT.weakAttribute : SUBJECT_WEIGHT.joint;
  return { subjects: weak, weight, evidence, source: 'attribute' };
}

/** Signs on the item itself; undefined when it says that it is somebody this product does not know. */
export function findSigns(
  item: PageItem,
  context: SubjectContext,
  field: string,
): readonly Sign[] | undefined {
  if (item.label.stranger || (item.label.other && peopleOf(item.label).length === 0))
    return undefined;
  // "Quan hệ với người chết": a relation's label names the other end of it.
  const label =
    field === 'relation'
      ? undefined
      : signOf(item.label, SUBJECT_WEIGHT.label, LABEL_SAYS, 'label');
  const column =
    item.column === undefined
      ? undefined
      : signOf(
          item.column,
          SUBJECT_WEIGHT.column,
          { vi: `cột “${item.shown.column}”`, en: `the column “${item.shown.column}”` },
          'place',
        );
  const section = findSection(item, context);
  if (label === undefined && isStranger(item.column)) return undefined;
  const bySection =
    section &&
    signOf(
      section.reading,
      section.weight,
      { vi: `mục “${section.text}”`, en: `the heading “${section.text}”` },
      'place',
    );
  const place = column ?? bySection;
  const attribute = attributeSign(item, label !== undefined || place !== undefined);
  // "Phần khai về cá nhân, tổ chức lo mai táng": the name in it said "người khai".
  const told = context.run?.here === true && !context.run.doubtful;
  if (label === undefined && column === undefined && isStranger(section?.reading))
    return told ? [] : undefined;
  const strange = item.attributes.some(({ other }) => other);
  if (label === undefined && place === undefined && attribute === undefined && strange)
    return undefined;
  return [label, place, attribute].filter((sign) => sign !== undefined);
}
