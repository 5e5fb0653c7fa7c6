import type { Fact, Subject } from '../../../domain/fact.ts';
import { SUBJECTS } from '../../../domain/fact.ts';
import { parseFactValue } from '../../../domain/fact-value.ts';
import { expectField } from '../../../domain/vocabulary.ts';
import type { FieldKind } from '../../../domain/vocabulary/field-definition.ts';
import type { LabelledForm } from './labelled-forms.ts';

/** Values nobody else has, so that no two persons of a form are taken for one. */
const TEXTS: Readonly<Record<FieldKind, (place: number, field: string) => string>> = {
  text: (place, field) => `Chữ thử ${field} ${place}`,
  name: (place, field) => `Người Thử ${field.replace(/\d/g, '')} ${'ABCDEFGHIKLM'[place]}`,
  id: (place) => `0301900000${10 + place}`,
  date: (place, field) => `${10 + place}/0${1 + (field.length % 9)}/1990`,
  gender: (place) => (place % 2 === 0 ? 'Nam' : 'Nữ'),
  code: (place, field) => `Mục thử ${field} ${place}`,
  address: (place, field) => `Thôn ${field} ${place}, Xã Thử ${place}, Thành phố Hải Phòng`,
  number: (place) => String(20 + place),
  phone: (place) => `09123450${10 + place}`,
  email: (place) => `thu${place}@vidu.vn`,
};

/** The facts a labelled form would give if all its controls held something; a control with two right answers gives none. */
export function inventFacts({ name, truths }: LabelledForm): readonly Fact[] {
  const facts = truths.filter(({ facts: names }) => names.length === 1).map((row) => row.facts[0]!);
  return [...new Set(facts)].flatMap((fact): Fact[] => {
    const [subject, field] = fact.split('.') as [Subject, string];
    const { kind, label } = expectField(field);
    const value = parseFactValue(field, TEXTS[kind](SUBJECTS.indexOf(subject), field), kind);
    const source = { system: name, url: '', label, selector: fact, at: '', confidence: 0.95 };
    return value === undefined ? [] : [{ subject, field, value, source }];
  });
}
