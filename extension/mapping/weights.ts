import type { LabelEvidence } from '../../domain/form.ts';

/** From here on a match may be filled without asking. */
export const FILL_CONFIDENCE = 0.8;
/** Below this nothing is claimed; between the two a person is asked. */
export const ASK_CONFIDENCE = 0.4;
/** What a contested match is lowered to: asked, never filled. */
export const CONTESTED_CONFIDENCE = 0.6;
/** A value that does not fit its field's kind is kept at this confidence, so that it is never filled unasked. */
export const MISFIT_CONFIDENCE = 0.5;

/** How far a label can be trusted to belong to its control, by how it was found. */
export const LABEL_EVIDENCE_WEIGHT = {
  for: 0.99,
  wrap: 0.99,
  aria: 0.99,
  legend: 0.98,
  cell: 0.98,
  'column-header': 0.97,
  term: 0.99,
  'preceding-text': 0.97,
  floating: 0.97,
  geometry: 0.95,
  placeholder: 0.95,
  title: 0.93,
  none: 0,
} as const satisfies Record<LabelEvidence, number>;

/** What tells the field. */
export const FIELD_WEIGHT = {
  exact: 1,
  near: 0.86,
  /** A label that only names a person ("Chủ hồ sơ") stands for the name. */
  personOnly: 0.87,
  bare: 0.5,
  bareInContext: 0.96,
  /** Beside a word nobody knows. */
  bareOfAnother: 0.6,
  /** "Giấy tờ tùy thân" on a line of its own: kind, number, date and place together. */
  wholePaper: 0.95,
  /** "Địa chỉ" before province and commune: the whole or the rest, nobody knows. */
  besideLevels: 0.66,
  partWithoutHead: 0.86,
  unknownWord: 0.28,
  /** A word nobody knows in brackets. */
  aside: 0.03,
  /** However long the explanation in brackets is. */
  asides: 0.12,
  typo: 0.06,
  attribute: 0.93,
  /** Attribute words stand beside words nobody knows. */
  attributePartial: 0.72,
  /** The label says nothing known, only the attribute does. */
  attributeAgainstLabel: 0.8,
  options: 0.82,
  /** The list of choices is not this field's. */
  optionsAgainst: 0.4,
  placeholder: 0.8,
  /** Label and attribute name different fields. */
  disagreement: 0.78,
} as const;

/** What tells whose it is. */
export const SUBJECT_WEIGHT = {
  label: 0.97,
  column: 0.97,
  section: 0.96,
  sectionStep: 0.02,
  pageTitle: 0.75,
  attribute: 0.91,
  weakAttribute: 0.62,
  joint: 0.45,
  run: 0.9,
  /** A run right after another person's only control, or a field that seldom belongs to the run. */
  doubtfulRun: 0.6,
  procedure: 0.87,
  onlyPerson: 0.72,
  unknown: 0.5,
  onlyOne: 0.985,
  record: 0.93,
  /** The page is not about what the field belongs to. */
  elsewhere: 0.72,
  /** A direct sign of another person takes this share of its own weight away. */
  conflict: 0.55,
} as const;
