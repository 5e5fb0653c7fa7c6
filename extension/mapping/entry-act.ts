import type { Subject } from '../../domain/fact.ts';
import { findProceduresNamed, type ProcedureRow } from './opening.ts';
import { peopleOf, speaks } from './find-signs.ts';
import type { PageItem } from './page-item.ts';
import type { PageProcedure } from './page-procedure.ts';

/** What a register keeps an entry of, each with its own number, book and date (Luật Hộ tịch 2014, điều 3). */
const ACTS: readonly ProcedureRow['id'][] = [
  'birth',
  'death',
  'marriage',
  'marital-status',
  'recognition',
  'guardianship',
];
/** People with entries of their own beside the one a page is about. */
const IN_OTHER_ENTRIES: readonly Subject[] = [
  'child',
  'mother',
  'father',
  'husband',
  'wife',
  'deceased',
];

const actsNamed = (texts: readonly string[]): readonly ProcedureRow[] =>
  findProceduresNamed(texts).filter(({ id }) => ACTS.includes(id));

/** The acts a page registers: by its procedure, else by the procedure that a dossier's page shows ("Thủ tục: Đăng ký khai sinh"). */
export function findActs(
  { ids }: PageProcedure,
  items: readonly PageItem[],
): ReadonlySet<ProcedureRow['id']> {
  const own = ACTS.filter((act) => ids.includes(act));
  if (own.length > 0) return new Set(own);
  const shown = items.filter(({ label }) =>
    label.claims.some(({ field }) => field === 'procedure'),
  );
  return new Set(actsNamed(shown.map((item) => item.shown.value)).map(({ id }) => id));
}

/**
 * Whether "Số giấy chứng nhận kết hôn" stands on the page of a birth, or "Nơi đăng ký khai sinh của mẹ": an entry in another
 * place of the registers. Its label or the heading right over it says so; headings further out are of the page, and of the
 * page around it.
 */
export function isOfOtherEntry(
  { labelText, label, shown, sectionReadings }: PageItem,
  acts: ReadonlySet<ProcedureRow['id']>,
  { unmarked }: PageProcedure,
): boolean {
  if (acts.size === 0) return false;
  const heading = shown.sections.slice(-1);
  const said = [labelText, ...heading]
    .map((text) => actsNamed([text]))
    .find((named) => named.length > 0);
  if (said?.every(({ id }) => !acts.has(id)) === true) return true;
  const over = heading.length === 0 ? [] : sectionReadings.slice(-1);
  const told = [label, ...over].find(speaks);
  const people = told === undefined ? [] : peopleOf(told);
  return (
    unmarked.length > 0 &&
    people.length > 0 &&
    people.every((one) => IN_OTHER_ENTRIES.includes(one) && !unmarked.includes(one))
  );
}
