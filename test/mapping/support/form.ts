import type {
  Control,
  ControlKind,
  ControlOption,
  LabelEvidence,
  PageSnapshot,
  ReadOnlyPair,
} from '../../../domain/form.ts';

/** One control or pair of a hand-made page, with what it truly is. */
export interface Entry {
  readonly label: string;
  /** 'mother.fullName' when it must be known; '?' when a person must be asked; '' when it is no fact at all. */
  readonly truth: string;
  readonly id?: string;
  readonly name?: string;
  readonly placeholder?: string;
  readonly bindings?: readonly string[];
  readonly kind?: ControlKind;
  readonly options?: readonly string[];
  readonly value?: string;
  readonly after?: string;
  readonly evidence?: LabelEvidence;
  readonly column?: string;
  readonly pair?: boolean;
  readonly hidden?: boolean;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly parts?: readonly ('day' | 'month' | 'year')[];
  readonly sections?: readonly string[];
}

/** Puts entries under a heading. */
export function under(heading: string, entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, sections: [heading, ...(entry.sections ?? [])] }));
}

/** A control. */
export function box(label: string, truth: string, more: Partial<Entry> = {}): Entry {
  return { label, truth, ...more };
}

/** A read-only label and value. */
export function pair(
  label: string,
  value: string,
  truth: string,
  more: Partial<Entry> = {},
): Entry {
  return { label, truth, value, pair: true, ...more };
}

function makeOptions(entry: Entry): readonly ControlOption[] {
  return (entry.options ?? []).map((text, at) => ({
    text,
    value: String(at + 1),
    selected: text === entry.value,
    disabled: false,
  }));
}

function makeCommon(entry: Entry, order: number): ReadOnlyPair {
  return {
    ref: `r${order}`,
    locator: { path: [entry.id === undefined ? `#r${order}` : `#${entry.id}`] },
    label: entry.label,
    labelEvidence:
      entry.evidence ?? (entry.label === '' ? 'none' : entry.pair ? 'term' : 'preceding-text'),
    sections: entry.sections ?? [],
    ...(entry.column === undefined ? {} : { column: entry.column }),
    value: entry.value ?? '',
    order,
  };
}

function makeControl(entry: Entry, order: number): Control {
  return {
    ...makeCommon(entry, order),
    kind: entry.kind ?? (entry.options === undefined ? 'text' : 'select'),
    hints: {
      ...(entry.id === undefined ? {} : { id: entry.id }),
      ...(entry.name === undefined ? {} : { name: entry.name }),
      ...(entry.placeholder === undefined ? {} : { placeholder: entry.placeholder }),
      bindings: entry.bindings ?? [],
    },
    options: makeOptions(entry),
    optionsPartial: false,
    state: {
      required: false,
      disabled: entry.disabled ?? false,
      readOnly: entry.readOnly ?? false,
      visible: !(entry.hidden ?? false),
      invalid: false,
    },
    ...(entry.maxLength === undefined ? {} : { maxLength: entry.maxLength }),
    ...(entry.parts === undefined ? {} : { parts: entry.parts }),
    ...(entry.after === undefined ? {} : { after: entry.after }),
  };
}

/** A page of one document from entries in reading order; the ref of the nth entry is 'r<n>'. */
export function form(
  title: string,
  entries: readonly Entry[],
  frameSections: readonly string[] = [],
): PageSnapshot {
  const numbered = entries.map((entry, order) => ({ entry, order }));
  return {
    frames: [
      {
        url: 'https://thuc-hanh.invalid/trang',
        title,
        controls: numbered
          .filter(({ entry }) => entry.pair !== true)
          .map(({ entry, order }) => makeControl(entry, order)),
        pairs: numbered
          .filter(({ entry }) => entry.pair === true)
          .map(({ entry, order }) => makeCommon(entry, order)),
        tables: [],
        frameSections,
        truncated: false,
        milliseconds: 1,
        frame: { frameId: 0, documentId: 'D1', framePath: [], origin: 'https://thuc-hanh.invalid' },
      },
    ],
  };
}
