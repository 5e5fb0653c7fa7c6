import type { Subject } from '../../domain/fact.ts';
import { expectField } from '../../domain/vocabulary.ts';
import type { PageItem } from './page-item.ts';
import type { PageProcedure } from './page-procedure.ts';

/** Roles that exist only beside another: elsewhere "vợ" is somebody's wife and "cha" the father of a bride. */
const BESIDE: Partial<Record<Subject, Subject>> = {
  husband: 'wife',
  wife: 'husband',
  mother: 'child',
  father: 'child',
};

/** Whether a page is about what a field belongs to; elsewhere its label may mean something else ("Mục đích", "Số trang"). */
export function suitsPage(
  item: PageItem,
  field: string,
  procedure: PageProcedure,
  marked: ReadonlySet<Subject>,
): boolean {
  const { homes, subjects } = expectField(field);
  const underOwnHead = item.sectionReadings.some(({ head }) =>
    subjects.some((one) => one === head),
  );
  if (underOwnHead) return true;
  if (homes !== undefined) return homes.some((home) => procedure.ids.includes(home));
  if (subjects.join() === 'deceased')
    return marked.has('deceased') || procedure.ids.includes('death');
  if (subjects.join() === 'registration') return procedure.ids.join() !== 'certification';
  return true;
}

/** Whether somebody a page's words name can be the person of that role here. */
export function canBeHere(
  subject: Subject,
  { ids, people }: PageProcedure,
  marked: ReadonlySet<Subject>,
): boolean {
  const other = BESIDE[subject];
  if (other === undefined || people.includes(subject)) return true;
  const isCouple = subject === 'husband' || subject === 'wife';
  return marked.has(other) && (!isCouple || ids.length === 0);
}
