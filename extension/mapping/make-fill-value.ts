import type { Saying } from '../../domain/saying.ts';
import { aliasesFor } from '../../domain/choice.ts';
import type { FactValue } from '../../domain/fact.ts';
import { formatFactValue } from '../../domain/fact-value.ts';
import type { Control } from '../../domain/form.ts';
import type { FillValue } from '../../domain/plan.ts';
import { fold, foldKeepingMarks } from '../../domain/vietnamese.ts';
import { expectField } from '../../domain/vocabulary.ts';
import { isUpperCase } from '../../domain/person-name.ts';
import type { FieldKind } from '../../domain/vocabulary/field-definition.ts';
import type { OptionChoice, UnitLevel } from './choose-option.ts';
import { chooseOption, chooseUnit, writeUnitVariants } from './choose-option.ts';
import {
  asksForYear,
  hasAllParts,
  readDateShape,
  takesPartialDate,
  writeDate,
} from './write-date.ts';

/** A value turned into what a control takes: ready, to be asked about, or not possible. */
export type MadeValue =
  | {
      readonly state: 'ready' | 'ask';
      readonly value: FillValue;
      readonly to: string;
      readonly note?: Saying;
    }
  | { readonly state: 'refused'; readonly to: string; readonly note: Saying };

const CHOICE_KINDS = ['select', 'radio', 'combobox', 'checkbox-group', 'select-multiple'];
const TICK_KINDS = ['checkbox', 'switch'];
const YES = ['co', 'yes', 'true', 'dong y'];
const NO = ['khong', 'no', 'false'];
const LEVEL = /(Province|District|Commune)$/;

const refuse = (to: string, note: Saying): MadeValue => ({ state: 'refused', to, note });
const ready = (value: FillValue, to: string, note?: Saying): MadeValue => ({
  state: 'ready',
  value,
  to,
  ...(note === undefined ? {} : { note }),
});

function writeOut(value: FactValue, field: string): string {
  if (value.kind === 'address' && field.endsWith('Detail')) return value.address.detail ?? '';
  return formatFactValue(value);
}

function madeFromChoice(choice: OptionChoice, text: string, texts: readonly string[]): MadeValue {
  if (choice.found === 'none')
    return refuse(text, {
      vi: `Danh sách của trang không có lựa chọn “${text}”.`,
      en: `The page’s list has no choice “${text}”.`,
    });
  if (choice.found === 'one') {
    const to = choice.option.text;
    const changed =
      foldKeepingMarks(to) === foldKeepingMarks(text)
        ? undefined
        : { vi: `trang ghi là “${to}”`, en: `the page writes “${to}”` };
    return ready({ kind: 'choice', texts: [to] }, to, changed);
  }
  const offered = choice.options.map((option) => `“${option.text}”`).join(', ');
  return {
    state: 'ask',
    value: { kind: 'choice', texts: [choice.options[0]!.text, ...texts] },
    to: choice.options[0]!.text,
    note: {
      vi: `Có nhiều lựa chọn giống nhau: ${offered}.`,
      en: `Several choices are alike: ${offered}.`,
    },
  };
}

function makeChoice(text: string, field: string, control: Control): MadeValue {
  const level = LEVEL.exec(field)?.[1] as UnitLevel | undefined;
  const texts = level === undefined ? aliasesFor(field, text) : writeUnitVariants(text, level);
  // A cascade's lower list is still empty, a script-made list is not built yet: the writer looks for these texts.
  const listed = control.options.filter((option) => fold(option.text) !== '');
  const unknown = listed.length === 0 || (level !== undefined && listed.length === 1);
  if (unknown) return ready({ kind: 'choice', texts }, text);
  const choice =
    level === undefined
      ? chooseOption(control.options, texts)
      : chooseUnit(control.options, text, level);
  if (choice.found === 'none' && control.optionsPartial)
    return ready({ kind: 'choice', texts }, text);
  return madeFromChoice(choice, text, texts);
}

function makeTick(text: string): MadeValue {
  const word = fold(text);
  if (YES.includes(word)) return ready({ kind: 'check', checked: true }, 'Có');
  if (NO.includes(word)) return ready({ kind: 'check', checked: false }, 'Không');
  return refuse(text, {
    vi: `Ô này chỉ nhận Có hoặc Không, nguồn ghi “${text}”.`,
    en: `This box takes yes or no only, the source says “${text}”.`,
  });
}

function nameMissing(pattern: string): Saying {
  if (pattern.includes('d')) return { vi: 'ngày, tháng, năm', en: 'day, month and year' };
  return pattern.includes('M')
    ? { vi: 'tháng và năm', en: 'month and year' }
    : { vi: 'năm', en: 'the year' };
}

function makeDate(value: FactValue, control: Control): MadeValue {
  const shown = formatFactValue(value);
  if (value.kind !== 'date')
    return refuse(shown, {
      vi: `Nguồn ghi “${shown}”, không phải ngày có thật.`,
      en: `The source says “${shown}”, which is no real date.`,
    });
  const { date } = value;
  const shape = readDateShape(control);
  const whole = hasAllParts(date, shape.pattern);
  const boxes = control.parts?.includes('day') === true;
  if ((!whole && !takesPartialDate(control) && shape.stated) || (boxes && date.day === undefined)) {
    const parts = nameMissing(shape.pattern);
    return refuse(shown, {
      vi: `Nguồn chỉ có “${shown}”, ô này cần đủ ${parts.vi}.`,
      en: `The source has only “${shown}”, this box needs ${parts.en}.`,
    });
  }
  const text = writeDate(date, shape);
  const typed =
    control.kind === 'text' ||
    control.kind === 'number' ||
    control.kind === 'editable' ||
    control.kind === 'textarea';
  const fill: FillValue = typed ? { kind: 'text', text } : { kind: 'date', date, text };
  if (!whole && !takesPartialDate(control)) {
    return {
      state: 'ask',
      value: fill,
      to: text,
      note: {
        vi: `Nguồn chỉ có “${shown}”; trang không nói ô này cần đủ ngày hay chỉ năm.`,
        en: `The source has only “${shown}”; the page does not say whether this box needs the whole date or the year.`,
      },
    };
  }
  const note =
    asksForYear(control) && date.month !== undefined
      ? { vi: 'chỉ lấy năm', en: 'the year only' }
      : shape.pattern === 'dd/MM/yyyy'
        ? undefined
        : { vi: 'đổi cách viết ngày', en: 'the date written another way' };
  return ready(fill, text, note);
}

function checkIdentity(text: string, control: Control): Saying | undefined {
  const digits = text.replace(/\D/g, '');
  const label = foldKeepingMarks(control.label);
  if (digits === '')
    return {
      vi: `Nguồn ghi “${text}”, không phải số giấy tờ.`,
      en: `The source says “${text}”, which is no number of a paper.`,
    };
  const personal = label.includes('định danh') && !label.includes('giấy tờ');
  if (personal && digits.length !== 12) {
    return {
      vi: `Số trong nguồn có ${digits.length} chữ số, số định danh cá nhân có 12.`,
      en: `The source’s number has ${digits.length} digits, a personal id number has 12.`,
    };
  }
  return undefined;
}

function isNumber(
  value: FactValue,
  kind: FieldKind,
  control: Control,
): value is Extract<FactValue, { kind: 'number' }> {
  return value.kind === 'number' && (control.kind === 'number' || kind === 'number');
}

/** A number box takes a point, a typed one the comma people write. */
function writeNumber(number: number, control: Control): string {
  return control.kind === 'number' ? String(number) : String(number).replace('.', ',');
}

/** "Họ tên (viết chữ in hoa)". */
function asksForCapitals({ label, hints }: Control): boolean {
  return /(?:^| )in hoa(?: |$)/.test(fold(`${label} ${hints.placeholder ?? ''}`));
}

function makeText(value: FactValue, field: string, control: Control): MadeValue {
  const { kind } = expectField(field);
  const written = writeOut(value, field);
  const text = isNumber(value, kind, control) ? writeNumber(value.number, control) : written;
  if (text === '')
    return refuse(text, {
      vi: 'Nguồn không có phần này.',
      en: 'The source does not have this part.',
    });
  const wrong = field === 'idNumber' ? checkIdentity(text, control) : undefined;
  if (wrong !== undefined) return refuse(text, wrong);
  if (control.kind === 'number' && !/^\d+([.,]\d+)?$/.test(text)) {
    return refuse(text, {
      vi: `Ô này chỉ nhận số, nguồn ghi “${text}”.`,
      en: `This box takes numbers only, the source says “${text}”.`,
    });
  }
  if (kind === 'name' && asksForCapitals(control) && !isUpperCase(text)) {
    const capitals = text.toLocaleUpperCase('vi');
    return ready({ kind: 'text', text: capitals }, capitals, {
      vi: 'viết chữ in hoa như trang yêu cầu',
      en: 'in capitals, as the page asks',
    });
  }
  return ready({ kind: 'text', text }, text);
}

function checkLength(made: MadeValue, control: Control): MadeValue {
  if (made.state === 'refused' || made.value.kind !== 'text' || control.maxLength === undefined)
    return made;
  const length = [...made.value.text].length;
  if (control.maxLength <= 0 || length <= control.maxLength) return made;
  return refuse(made.to, {
    vi: `Ô chỉ nhận ${control.maxLength} ký tự, giá trị có ${length}; không cắt bớt.`,
    en: `The box takes ${control.maxLength} characters, the value has ${length}; nothing is cut off.`,
  });
}

/** Turns a fact's value into what a control takes, without ever cutting or guessing. */
export function makeFillValue(value: FactValue, field: string, control: Control): MadeValue {
  const { kind } = expectField(field);
  if (TICK_KINDS.includes(control.kind)) return makeTick(formatFactValue(value));
  if (kind === 'date' && !['radio', 'checkbox-group'].includes(control.kind)) {
    const made = makeDate(value, control);
    if (made.state === 'refused' || !['select', 'combobox'].includes(control.kind))
      return checkLength(made, control);
    return makeChoice(made.to, field, control);
  }
  if (CHOICE_KINDS.includes(control.kind))
    return makeChoice(writeOut(value, field), field, control);
  return checkLength(makeText(value, field, control), control);
}
