import type { ControlKind } from '../../domain/form.ts';
import { currentLanguage } from '../language.ts';
import { describeKind } from '../mapping/find-drift.ts';

const ENGLISH: Readonly<Record<ControlKind, string>> = {
  text: 'text box',
  textarea: 'long text box',
  number: 'number box',
  date: 'date box',
  'date-boxes': 'boxes for day, month, year',
  select: 'list of choices',
  'select-multiple': 'list of several choices',
  radio: 'choice of one',
  checkbox: 'tick box',
  'checkbox-group': 'group of tick boxes',
  switch: 'switch',
  combobox: 'list to search',
  editable: 'editor',
  file: 'attached file',
};

/** What people call a kind of control. */
export function nameKind(kind: ControlKind): string {
  return currentLanguage() === 'en' ? ENGLISH[kind] : describeKind(kind);
}
