import type { PartialDate } from '../../../domain/fact.ts';
import { formatPartialDate } from '../../../domain/partial-date.ts';
import type { FoundControl } from '../control/found-control.ts';
import { attribute } from '../dom.ts';
import { typeWhole } from './events.ts';
import { writeSelect, type Refusal } from './write-choice.ts';
import { writeCombobox } from './write-combobox.ts';

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Writes a date typed as one text, in the order the plan settled; a native input takes ISO. */
export function writeDate({ element }: FoundControl, date: PartialDate, text: string): Refusal {
  const type = attribute(element, 'type').toLowerCase();
  const native =
    type === 'date'
      ? formatPartialDate(date, 'yyyy-MM-dd')
      : type === 'month'
        ? `${date.year}-${pad(date.month ?? 1, 2)}`
        : text;
  typeWhole(element as HTMLElement, native);
  return undefined;
}

/** Writes a date over two or three boxes, each typed or chosen. */
export async function writeDateBoxes(
  { members, parts = [] }: FoundControl,
  date: PartialDate,
): Promise<Refusal> {
  for (const [index, member] of members.entries()) {
    const value = date[parts[index]!];
    if (value === undefined)
      return { reason: 'kind-not-fillable', detail: 'Ngày chưa đủ ngày, tháng, năm.' };
    const length = parts[index] === 'year' ? 4 : 2;
    const box: FoundControl = {
      kind: 'select',
      element: member,
      anchor: member,
      members: [member],
    };
    const texts = [
      pad(value, length),
      String(value),
      `Tháng ${value}`,
      `Tháng ${pad(value, 2)}`,
      `Ngày ${value}`,
      `Năm ${value}`,
    ];
    if (member instanceof HTMLSelectElement) {
      const refusal = await writeSelect(box, texts);
      if (refusal !== undefined) return refusal;
    } else if (attribute(member, 'role') === 'combobox') {
      const refusal = await writeCombobox({ ...box, kind: 'combobox' }, texts);
      if (refusal !== undefined) return refusal;
    } else typeWhole(member as HTMLElement, pad(value, length));
  }
  return undefined;
}
