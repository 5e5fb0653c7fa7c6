import type { ControlKind } from '../../../domain/form.ts';
import {
  attribute,
  closest,
  isElement,
  isText,
  parentElementOf,
  previousOf,
  queryAll,
  rawText,
  tagOf,
} from '../dom.ts';
import { readText } from '../text.ts';
import { readDatePart, type DatePart } from './date-hints.ts';
import { commonAncestor, type FoundControl } from './found-control.ts';

function wordBefore(box: Element): string {
  for (let at = previousOf(box); at !== null; at = previousOf(at)) {
    const text = isText(at) ? rawText(at).trim() : isElement(at) ? readText(at) : '';
    if (isElement(at) && /^(?:input|select)$/.test(tagOf(at))) return '';
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

const SMALL = new Set<ControlKind>(['text', 'number', 'select', 'combobox']);

/** '[  ] / [  ] / [    ]' without a word: two, two and four characters with a slash, dot or dash between. */
function isUnnamedDate(controls: readonly FoundControl[]): boolean {
  const sizes = controls.map(({ element, kind }) =>
    kind === 'text' || kind === 'number'
      ? Number(attribute(element, 'maxlength') || attribute(element, 'size'))
      : 0,
  );
  if (sizes.join() !== '2,2,4') return false;
  return controls.slice(1).every(({ element }) => {
    const between = previousOf(element);
    return between !== null && /^\s*[/.-]\s*$/.test(rawText(between));
  });
}

/** 'f06d', 'f06m', 'f06y': one stem, and a letter for each part. */
function isLetteredDate(controls: readonly FoundControl[]): boolean {
  const names = controls.map(
    ({ element }) => attribute(element, 'name') || attribute(element, 'id'),
  );
  const stem = names[0]!.slice(0, -1);
  const lettered = ['d', 'm', 'y'].map((part) => stem + part);
  return (
    stem !== '' &&
    controls.every(({ kind }) => SMALL.has(kind)) &&
    names.join().toLowerCase() === lettered.join().toLowerCase()
  );
}

/** Boxes of one line with nothing but a slash, a dot or a dash between them. */
function standTogether(boxes: readonly Element[]): boolean {
  return boxes.slice(1).every((box, at) => {
    let between = previousOf(box);
    let text = '';
    while (between !== null && isText(between)) {
      text = rawText(between) + text;
      between = previousOf(between);
    }
    return between === boxes[at] && /^[\s/.–-]*$/.test(text);
  });
}

/** "… phút, ngày [  ] tháng [  ] năm [  ]" in one line: day, month and year, each after its own word. */
function standAfterWords(
  run: readonly { readonly part: DatePart; readonly control: FoundControl }[],
): boolean {
  const boxes = run.map(({ control }) => control.element);
  return (
    run.map(({ part }) => part).join() === UNNAMED_ORDER.join() &&
    boxes.every(
      (box) => wordBefore(box) !== '' && parentElementOf(box) === parentElementOf(boxes[0]!),
    )
  );
}

const UNNAMED_ORDER = ['day', 'month', 'year'] as const;

function partOf({ element, kind }: FoundControl): DatePart | undefined {
  if (!SMALL.has(kind)) return undefined;
  const length = Number(attribute(element, 'maxlength'));
  if (length > 4) return undefined;
  return readDatePart(element, wordBefore(element));
}

/** Joins two or three neighbouring boxes named day, month, year into one date. */
export function joinDateBoxes(controls: readonly FoundControl[]): FoundControl[] {
  const joined: FoundControl[] = [];
  for (let index = 0; index < controls.length;) {
    const run: { control: FoundControl; part: DatePart }[] = [];
    for (let at = index; at < controls.length && run.length < 3; at += 1) {
      const control = controls[at]!;
      const part = partOf(control);
      if (part === undefined || run.some((one) => one.part === part)) break;
      run.push({ control, part });
    }
    const three = controls.slice(index, index + 3);
    if (run.length < 2 && three.length === 3 && (isUnnamedDate(three) || isLetteredDate(three)))
      run.splice(
        0,
        run.length,
        ...three.map((control, place) => ({ control, part: UNNAMED_ORDER[place]! })),
      );
    const members = run.map(({ control }) => control.element);
    const holder = run.length < 2 ? undefined : commonAncestor(members);
    const isTight =
      holder !== undefined &&
      run.some(({ part }) => part === 'year') &&
      (queryAll(holder, 'input:not([type=hidden]), select, textarea').length <= run.length + 1 ||
        (run.length === 3 && (standTogether(members) || standAfterWords(run))));
    if (holder !== undefined && isTight) {
      joined.push({
        kind: 'date-boxes',
        element: members[0]!,
        // The frame of parts that are only drawn once they are entered.
        anchor: closest(holder, '[role=group]:has([role=spinbutton])') ?? holder,
        members,
        parts: run.map(({ part }) => part),
      });
      index += run.length;
    } else {
      joined.push(controls[index]!);
      index += 1;
    }
  }
  return joined;
}
