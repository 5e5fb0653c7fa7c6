import { readMonthName } from './month-names.ts';
import type { ControlOption } from '../../../domain/form.ts';
import { attribute, classOf, contains, hasAttribute, queryAll, roleOf, tagOf } from '../dom.ts';
import { capLabel, capValue, readInside, readText } from '../text.ts';
import type { FoundControl, ShownValue } from './found-control.ts';
import { listedOptions, MOST_OPTIONS } from './listed-options.ts';
import { optionText } from './option-text.ts';

const valueOf = {
  input: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.get as (
    this: Element,
  ) => string,
  textarea: Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.get as (
    this: Element,
  ) => string,
};
const isChecked = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!.get as (
  this: Element,
) => boolean;

/** The text an input or textarea holds. */
export function inputText(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return valueOf.textarea.call(element);
  if (element instanceof HTMLInputElement) return valueOf.input.call(element);
  return readText(element);
}

/** A mask without a character typed into it: '__/__/____', 'dd/mm/yyyy'. */
const EMPTY_MASK = /^(?=.*_)[\s_/.:()+-]+$|^d{1,2}[/.-]m{1,2}[/.-]y{2,4}$/i;

/** The text of a typed box as a person reads it: an empty mask is nothing. */
function typedText(element: Element): string {
  const text = inputText(element);
  return EMPTY_MASK.test(text) ? '' : text;
}

/** Whether a radio, check box, switch or choice of an open list is on. */
export function isOn(element: Element): boolean {
  if (element instanceof HTMLInputElement) return isChecked.call(element);
  const state = roleOf(element) === 'option' ? 'aria-selected' : 'aria-checked';
  return attribute(element, state) === 'true';
}

/** An option's words; some libraries leave the tags of their drawn choice in the hidden list as text. */
export function wordsOf({ text }: HTMLOptionElement): string {
  const plain = text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,80}>/gi, '') : text;
  return plain.replace(/\s+/g, ' ').trim();
}

function readSelect(select: HTMLSelectElement): ShownValue {
  const options = [...select.options];
  const shown = options.slice(0, MOST_OPTIONS).map((option): ControlOption => ({
    text: capLabel(wordsOf(option)),
    value: capLabel(option.value),
    selected: option.selected,
    disabled: option.disabled,
  }));
  const chosen = options.filter((option) => option.selected && !isPrompt(option)).map(wordsOf);
  return {
    value: capValue(chosen.join(', ')),
    options: shown,
    optionsPartial: options.length > MOST_OPTIONS,
  };
}

/** 'Tỉnh/TP', 'Xã/Phường': the name of a level where a unit's own name is to be chosen. */
const LEVEL_PROMPT =
  /^\P{L}*(?:(?:tỉnh|thành phố|t\.?p|quận|huyện|thị xã|phường|xã|thị trấn)(?:\s*[/,–-]\s*|\P{L}*$))+$/iu;

const ASKS_TO_CHOOSE =
  /^\P{L}*(?:ch[oọ]n|h[aã]y ch[oọ]n|vui l[oò]ng|select|choose|please)(?!\p{L})/iu;

/** '-- Chọn --' with no value is no choice; neither is 'Ngày' first in a list of days. */
export function isPrompt(option: HTMLOptionElement): boolean {
  const text = option.text.trim();
  return (
    text === '' ||
    (attribute(option, 'value') === '' &&
      hasAttribute(option, 'value') &&
      option.index === 0 &&
      !/^(?:không|tất cả|khác|có)(?!\p{L})/iu.test(text)) ||
    (option.index === 0 && LEVEL_PROMPT.test(text)) ||
    (ASKS_TO_CHOOSE.test(text) &&
      (/^(?:|0|-1|null)$/.test(option.value) || !hasAttribute(option, 'value'))) ||
    /^[^\p{L}\p{N}]+$/u.test(text)
  );
}

/** A prompt in an empty list; Element Plus keeps the class when something is chosen and drops `is-transparent`. */
function isPlaceholder(classes: string): boolean {
  if (!/placeholder/i.test(classes)) return false;
  return !/selected-item/.test(classes) || /is-transparent/.test(classes);
}

const NO_VALUE =
  /(?:^|[\s_-])(?:menu|popup|popper|panel|overlay|listbox|dropdown|clear|arrow|suffix|icon|icons|indicator|loading|a11yText)(?:\s|$)|-(?:clear|arrow|suffix|icon)[-_]|v-label|field-label|floating-label|InputLabel|form-label/i;

function isNoValue(part: Element, element: Element): boolean {
  const classes = classOf(part);
  // The frame and whatever holds the inner input also hold the chosen text.
  if (contains(part, element)) return part === element && isPlaceholder(classes);
  return (
    /^(?:label|legend|ul)$/.test(tagOf(part)) ||
    roleOf(part) === 'listbox' ||
    hasAttribute(part, 'aria-live') ||
    attribute(part, 'aria-hidden') === 'true' ||
    isPlaceholder(classes) ||
    NO_VALUE.test(classes)
  );
}

/** The words on a button that opens a list; 'Chọn' is none. */
function readButton(button: Element): string {
  const text = readInside(
    button,
    (part) => isNoValue(part, button) || isPlaceholder(classOf(part)),
  );
  return ASKS_TO_CHOOSE.test(text) ? '' : text;
}

function readCombobox({ element, anchor }: FoundControl): string {
  if (tagOf(element) === 'button') return readButton(element);
  const isInput = element instanceof HTMLInputElement;
  const title = queryAll(
    anchor,
    '[class*=selection-item], [class*=single-value], [class*=has-value]',
  )
    .map((one) => attribute(one, 'title'))
    .find((text) => text !== '');
  if (title !== undefined) return title;
  const isPrompt = anchor === element && !isInput && isPlaceholder(classOf(element));
  const shown =
    isPrompt || (isInput && anchor === element)
      ? ''
      : readText(anchor, (part) => isNoValue(part, element));
  if (anchor === element && ASKS_TO_CHOOSE.test(shown)) return '';
  // What is typed into a search box but not chosen is no value: libraries that hold the choice in the input keep it there.
  if (shown !== '' && /[\p{L}\d]/u.test(shown)) return shown;
  return isInput ? inputText(element) : '';
}

function readBoxes({ members, parts = [] }: FoundControl): string {
  const texts = new Map(parts.map((part, index) => [part, boxText(members[index]!)]));
  const ordered = (['day', 'month', 'year'] as const)
    .map((part) => texts.get(part))
    .filter((text) => text !== undefined);
  if (ordered.every((text) => text === '')) return '';
  return ordered.map((text) => (text.length === 1 ? `0${text}` : text)).join('/');
}

/** A part of a date that a script draws; its words are a prompt while it has no value. */
export function isSpinner(box: Element): boolean {
  return roleOf(box) === 'spinbutton' && !(box instanceof HTMLInputElement);
}

/** The number a box of a date holds; 'Tháng 5' and 'May' are 5. */
function boxText(box: Element): string {
  if (isSpinner(box)) return attribute(box, 'aria-valuenow');
  const text = box instanceof HTMLSelectElement ? readSelect(box).value : inputText(box);
  return /\d+/.exec(text)?.[0] ?? String(readMonthName(text) ?? text.trim());
}

function isNativeDate(element: Element): boolean {
  return /^(?:date|month|datetime-local)$/i.test(attribute(element, 'type'));
}

/** The browser's '2026-02-03T08:30' as a person sees it: '03/02/2026 08:30'. */
function writtenDate(text: string): string {
  const [, year, month, day, time] =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2}).*)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const date = [day, month, year].filter((part) => part !== undefined).join('/');
  return time === undefined ? date : `${date} ${time}`;
}

/** What a control holds now, as a person reads it, and its choices. */
export function readValue(found: FoundControl): ShownValue {
  const none = { options: [], optionsPartial: false };
  const { kind, element, members } = found;
  switch (kind) {
    case 'select':
    case 'select-multiple':
      return readSelect(element as HTMLSelectElement);
    case 'radio':
    case 'checkbox-group': {
      const options = members.map((box): ControlOption => ({
        text: optionText(box),
        value: capLabel(attribute(box, 'value')),
        selected: isOn(box),
        disabled: box.matches(':disabled') || attribute(box, 'aria-disabled') === 'true',
      }));
      return {
        value: options
          .filter(({ selected }) => selected)
          .map(({ text }) => text)
          .join(', '),
        options,
        optionsPartial: false,
      };
    }
    case 'checkbox':
    case 'switch': {
      const on = isOn(element);
      return {
        value: on ? 'true' : '',
        options: [{ text: optionText(element), value: 'true', selected: on, disabled: false }],
        optionsPartial: false,
      };
    }
    case 'combobox':
      // What is drawn may be a part: lists are cut to the screen, or wait for a word to search for.
      return {
        value: capValue(readCombobox(found)),
        options: listedOptions(element),
        optionsPartial: true,
      };
    case 'date-boxes':
      return { ...none, value: readBoxes(found) };
    case 'date': {
      const text = typedText(element);
      return { ...none, value: isNativeDate(element) ? writtenDate(text) : text };
    }
    case 'file':
      return { ...none, value: '' };
    case 'text':
      return isNativeDate(element)
        ? { ...none, value: writtenDate(typedText(element)) }
        : { ...none, value: capValue(typedText(element)) };
    case 'textarea':
    case 'number':
    case 'editable':
      return { ...none, value: capValue(typedText(element)) };
  }
}
