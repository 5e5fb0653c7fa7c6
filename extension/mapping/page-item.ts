import type { Control, LabelEvidence, PageSnapshot, ReadOnlyPair } from '../../domain/form.ts';
import { findNamespace, withoutNamespace } from './namespace.ts';
import { ATTRIBUTE_LEXICON, LABEL_LEXICON } from './lexicon.ts';
import { readOpening } from './opening.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Reading } from './read-phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { segmentName } from './segment.ts';
import { splitLabel } from './split-words.ts';

/** A control or read-only pair with everything the matcher reads about it. */
export interface PageItem {
  readonly frameIndex: number;
  readonly from: 'control' | 'pair';
  readonly shown: Control | ReadOnlyPair;
  readonly control?: Control;
  /** Headings of the frame's own place and of the item, outermost first. */
  readonly sections: readonly string[];
  /** The label, or the placeholder of a control without one; of a row that names a person, its column's header. */
  readonly label: Reading;
  readonly labelText: string;
  readonly labelEvidence: LabelEvidence;
  readonly sectionReadings: readonly Reading[];
  readonly column?: Reading;
  readonly attributes: readonly Reading[];
  readonly placeholder?: Reading;
}

/** Reads texts once each: a page repeats its labels and headings. */
export interface Reader {
  readonly readText: (text: string) => Reading;
  readonly readName: (name: string) => Reading;
}

/** A reader with its own memory, for one page. */
export function makeReader(): Reader {
  const texts = new Map<string, Reading>();
  const names = new Map<string, Reading>();
  const remember = (memory: Map<string, Reading>, key: string, read: () => Reading): Reading => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const reading = read();
    memory.set(key, reading);
    return reading;
  };
  return {
    readText: (text) =>
      remember(texts, text, () => readPhrase(parsePhrase(splitLabel(text), LABEL_LEXICON, true))),
    readName: (name) =>
      remember(names, name, () => {
        // 'c1', 'vo2': a letter and a number are a place in a list, not a word.
        const words = NUMBERED_PLACE.test(name) ? [] : segmentName(name);
        // 'ctl00$C$txtHoTen': the ministry's person mark only counts at the end of a name.
        // A name that is one letter says nothing at all.
        const kept = words.filter(
          (word, at) => word.length > 1 || (at > 0 && at === words.length - 1),
        );
        const phrase = kept.map((word) => ({ folded: word, marked: word }));
        return readPhrase(parsePhrase(phrase, ATTRIBUTE_LEXICON, false));
      }),
  };
}

const NUMBERED_PLACE = /^[a-z]{1,2}_?\d+$/i;

/** Values of `autocomplete` that only keep the browser from helping; libraries put 'new-password' on lists. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  '',
  'on',
  'off',
  'new-password',
  'nope',
  'false',
]);

/** Of a row that names a person under columns that name fields, each says the other's part. */
function readLabel(
  text: string,
  header: string | undefined,
  reader: Reader,
): Pick<PageItem, 'label' | 'labelText' | 'column'> {
  const label = reader.readText(text);
  if (header === undefined || header === '') return { label, labelText: text };
  const column = readOpening(header, reader.readText(header));
  const namesField =
    column.claims.length > 0 || column.bare !== undefined || column.suffix !== undefined;
  if (!label.personOnly || column.subjects.length > 0) return { label, labelText: text, column };
  return namesField
    ? { label: { ...column, subjects: label.subjects }, labelText: header }
    : // Of a person, but what? The column's words are not known.
      { label: { ...label, personOnly: false }, labelText: text, column };
}

interface Place {
  readonly frameIndex: number;
  readonly frameSections: readonly string[];
  readonly namespace: string;
}

function readItem(
  { frameIndex, frameSections, namespace }: Place,
  shown: Control | ReadOnlyPair,
  reader: Reader,
): PageItem {
  const control = 'kind' in shown ? shown : undefined;
  const sections = [...frameSections, ...shown.sections].filter((text) => text.trim() !== '');
  const hints = control?.hints;
  const names = [hints?.name, hints?.id, ...(hints?.bindings ?? []), hints?.autocomplete];
  const distinct = [
    ...new Set(names.filter((name) => name !== undefined && !SAYS_NOTHING.has(name))),
  ];
  const placeholder = hints?.placeholder ?? hints?.title ?? '';
  // What stands in an empty box is the only label it has.
  const unlabelled = shown.label.trim() === '' || shown.labelEvidence === 'none';
  return {
    frameIndex,
    from: control === undefined ? 'pair' : 'control',
    shown,
    ...(control === undefined ? {} : { control }),
    sections,
    labelEvidence: unlabelled && placeholder !== '' ? 'placeholder' : shown.labelEvidence,
    sectionReadings: sections.map((text) => readOpening(text, reader.readText(text))),
    ...readLabel(unlabelled ? placeholder : shown.label, shown.column, reader),
    attributes: distinct.map((name) => reader.readName(withoutNamespace(name!, namespace))),
    ...(placeholder === '' ? {} : { placeholder: reader.readText(placeholder) }),
  };
}

/** Every control and pair of a page in reading order, frame by frame. */
export function readItems(page: PageSnapshot, reader: Reader): readonly PageItem[] {
  return page.frames.flatMap((frame, frameIndex) => {
    const { frameSections } = frame;
    const place = { frameIndex, frameSections, namespace: findNamespace(frame.controls, reader) };
    return [...frame.controls, ...frame.pairs]
      .map((shown) => readItem(place, shown, reader))
      .sort((a, b) => a.shown.order - b.shown.order);
  });
}
