import type { RecordTable } from './record-table.ts';

/** How to find one control again: a CSS selector per root, crossing shadow roots from the outermost in. */
export interface Locator {
  /** One selector per tree: the document's first, then one inside each shadow root. */
  readonly path: readonly string[];
}

export const CONTROL_KINDS = [
  'text',
  'textarea',
  'number',
  'date',
  'date-boxes',
  'select',
  'select-multiple',
  'radio',
  'checkbox',
  'checkbox-group',
  'switch',
  'combobox',
  'editable',
  'file',
] as const;
/**
 * What a control is to a person, not its tag.
 * `date` takes a date as one text (typed, masked, picker or native); `date-boxes` is one date in two or three boxes;
 * `combobox` is a script-made list that only accepts a choice; `select` is native (also under Select2 or Chosen).
 */
export type ControlKind = (typeof CONTROL_KINDS)[number];

const CHOSEN: ReadonlySet<ControlKind> = new Set([
  'select',
  'select-multiple',
  'radio',
  'checkbox',
  'checkbox-group',
  'switch',
  'combobox',
]);

/** Whether a person chooses or ticks a control of this kind instead of typing into it. */
export function isChosen(kind: ControlKind): boolean {
  return CHOSEN.has(kind);
}

/** How the label was found, strongest first. */
export type LabelEvidence =
  | 'for'
  | 'wrap'
  | 'aria'
  | 'legend'
  | 'cell'
  | 'column-header'
  | 'term'
  | 'preceding-text'
  | 'floating'
  | 'geometry'
  | 'placeholder'
  | 'title'
  | 'none';

/** One choice of a select, radio group, checkbox group or combobox. `value` only serves to press it, never to match. */
export interface ControlOption {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
  readonly disabled: boolean;
}

/** Attribute names that hint at the meaning, as written in the page. */
export interface ControlHints {
  readonly id?: string;
  readonly name?: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly title?: string;
  /** formcontrolname, data-name, data-field, ng-model, v-model and their like, in that order. */
  readonly bindings: readonly string[];
}

export interface ControlState {
  readonly required: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  /** Visible to a person now: rendered, not transparent, not zero-sized, not clipped away. */
  readonly visible: boolean;
  /** The page marks it as wrong (aria-invalid, :invalid after touch, an error class or message beside it). */
  readonly invalid: boolean;
}

/** One control of a page as read, without any DOM object. */
export interface Control {
  /** Unique within its frame's snapshot. */
  readonly ref: string;
  readonly locator: Locator;
  readonly kind: ControlKind;
  /** The label as a person reads it, white space folded; '' when none was found. */
  readonly label: string;
  readonly labelEvidence: LabelEvidence;
  /** Headings the control stands under, outermost first: page title, tab, fieldset legend, table caption, sub-header. */
  readonly sections: readonly string[];
  /** Header of the table column it stands in ("Bên nữ"), when the rows carry the labels. */
  readonly column?: string;
  readonly hints: ControlHints;
  /** What the control holds, as text a person reads: the chosen option's text, 'dd/MM/yyyy' joined from boxes, '' when empty. */
  readonly value: string;
  /** Known choices; empty for other kinds. A cascade's lower level may have none yet; `optionsPartial` says more exist than listed. */
  readonly options: readonly ControlOption[];
  readonly optionsPartial: boolean;
  readonly state: ControlState;
  readonly maxLength?: number;
  /** Which boxes a `date-boxes` has. */
  readonly parts?: readonly ('day' | 'month' | 'year')[];
  /** The text right after the control ("ghi bằng chữ", "(đồng)"), when short. */
  readonly after?: string;
  /** Reading order in the page. */
  readonly order: number;
}

/** A value shown but not editable: a description list, a label/value table, "Label: value" text. */
export interface ReadOnlyPair {
  readonly ref: string;
  readonly locator: Locator;
  readonly label: string;
  readonly labelEvidence: LabelEvidence;
  readonly sections: readonly string[];
  readonly column?: string;
  readonly value: string;
  readonly order: number;
}

/** What one document (a page or one frame of it) showed. */
export interface FormSnapshot {
  /** Origin and path; no query, no hash: those may hold personal values. */
  readonly url: string;
  readonly title: string;
  readonly controls: readonly Control[];
  readonly pairs: readonly ReadOnlyPair[];
  /** Tables whose rows are things of one kind, a list of dossiers among them. */
  readonly tables: readonly RecordTable[];
  /** Label or heading of the iframe element that holds this document, outermost first; [] for the top document. */
  readonly frameSections: readonly string[];
  /** True when the page held more controls than the reader takes (2,000). */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/** Which document of a tab a control lives in. `documentId` is Chrome's; a navigation changes it. */
export interface FrameAddress {
  readonly frameId: number;
  readonly documentId: string;
  /** Selectors of the iframe elements from the top document down, for people and reports. */
  readonly framePath: readonly string[];
  readonly origin: string;
}

/** A whole tab: its documents in frame order, the top one first. */
export interface PageSnapshot {
  readonly frames: readonly (FormSnapshot & { readonly frame: FrameAddress })[];
}

/** A selector as one string, trees joined by ' >>> '. */
export function formatLocator(framePath: readonly string[], locator: Locator): string {
  return [...framePath, ...locator.path].join(' >>> ');
}

/** What identifies a control beyond its selector: if it changes, the control is not the one that was mapped. */
export interface LabelFingerprint {
  readonly label: string;
  readonly section: string;
  readonly column: string;
  readonly kind: ControlKind;
}

/** The fingerprint of a control as read: its label, innermost section, column and kind. */
export function takeFingerprint(control: Control): LabelFingerprint {
  return {
    label: control.label,
    section: control.sections.at(-1) ?? '',
    column: control.column ?? '',
    kind: control.kind,
  };
}

/** Which of several controls of one fingerprint a control is, in reading order: `nth` (from 0) of `of`. */
export interface Likeness {
  readonly nth: number;
  readonly of: number;
}

/** Which of its likes each control of a document is; those that are alone are left out. */
export function findLikes(controls: readonly Control[]): ReadonlyMap<Control, Likeness> {
  const groups = new Map<string, Control[]>();
  for (const control of controls) {
    const key = JSON.stringify(takeFingerprint(control));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [control]);
    else group.push(control);
  }
  const likes = [...groups.values()].filter((group) => group.length > 1);
  return new Map(
    likes.flatMap((group) =>
      group.map((control, nth) => [control, { nth, of: group.length }] as const),
    ),
  );
}
