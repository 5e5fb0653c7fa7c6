import { quote, type Saying } from '../../domain/saying.ts';
import type { AddressSuffix } from '../../domain/vocabulary/address-parts.ts';
import type { BareLabel } from '../../domain/vocabulary/label-words.ts';
import { findField } from '../../domain/vocabulary.ts';
import type { Control } from '../../domain/form.ts';
import type { FieldContext } from './adjust-field.ts';
import {
  isAfterHour,
  preferPart,
  readContinuation,
  readUnitAfter,
  splitResidence,
} from './adjust-field.ts';
import { fitKind, tellByOptions } from './fit-kind.ts';
import type { PageItem } from './page-item.ts';
import type { Ranked } from './rank.ts';
import { Tally } from './rank.ts';
import type { Reading } from './read-phrase.ts';
import { BARE_FIELDS } from './read-phrase.ts';
import { FIELD_WEIGHT, LABEL_EVIDENCE_WEIGHT } from './weights.ts';

const HINT: Saying = { vi: 'gợi ý trong ô', en: 'the hint inside the box' };
const CHOICE_KINDS = ['select', 'radio', 'combobox', 'checkbox-group'];
const ADDRESSES = ['residence', 'hometown', 'birthPlace', 'deathPlace'];
const IDENTITY = ['idNumber', 'idPaper', 'idType'];
const NAMES = ['fullName', 'givenName'];
/** Attribute words say less about a box's place than a label does. */
const ATTRIBUTE_IN_CONTEXT = 0.85;
const ATTRIBUTE_ALONE = 0.6;
/** From here on an attribute that names another field than the label makes both doubtful. */
const BARE_DISSENT = 0.4;

const silent = ({ claims, bare, suffix, paper, personOnly }: Reading): boolean =>
  claims.length === 0 &&
  bare === undefined &&
  suffix === undefined &&
  paper === undefined &&
  !personOnly;

function bareField(bare: BareLabel, context: FieldContext): string | undefined {
  if (bare === 'givenName' && context.besideSplitName) return 'givenName';
  if (bare === 'words') return context.lastField === 'birthDate' ? 'birthDateWords' : undefined;
  // "… giờ [ ] phút": the word before the minutes' box is the hours' unit.
  if (bare === 'hour') return context.aboutDeath && !isAfterHour(context) ? 'deathHour' : undefined;
  if (bare === 'cause') return context.aboutDeath ? 'deathCause' : undefined;
  if (bare === 'minute') return context.aboutDeath ? 'deathMinute' : undefined;
  if (context.head === undefined) return undefined;
  // "Làm tại [ ], ngày [ ]": after a box nobody knows a plain "ngày" goes on from that one.
  if (bare === 'date' && context.lastField === undefined) return undefined;
  return (BARE_FIELDS[context.head] as Partial<Record<BareLabel, string>>)[bare];
}

const FALLBACK: Partial<Record<BareLabel, string>> = {
  issueDate: 'idDate',
  issuer: 'idPlace',
  givenName: 'fullName',
  words: 'birthDateWords',
};

function possibleFields(bare: BareLabel): readonly string[] {
  const heads = Object.values(BARE_FIELDS) as Partial<Record<BareLabel, string>>[];
  const own = heads.map((fields) => fields[bare]).filter((field) => field !== undefined);
  if (bare === 'givenName') return [...own, 'fullName', 'givenName'];
  if (bare === 'hour') return ['deathHour'];
  if (bare === 'minute') return ['deathMinute'];
  return bare === 'words' ? ['birthDateWords'] : own;
}

function addBare(
  tally: Tally<string>,
  bare: BareLabel,
  trust: number,
  context: FieldContext,
  evidence: Saying,
): void {
  const field = bareField(bare, context);
  if (field !== undefined) {
    tally.add(field, FIELD_WEIGHT.bareInContext * trust, {
      vi: `${evidence.vi}, theo mục đứng trước`,
      en: `${evidence.en}, by what stands before`,
    });
    return;
  }
  const confirmed = possibleFields(bare).find((possible) => tally.weigh(possible) > 0);
  const fallback = confirmed ?? FALLBACK[bare];
  if (fallback === undefined) return;
  tally.add(
    fallback,
    (confirmed === undefined ? ATTRIBUTE_ALONE : FIELD_WEIGHT.bare) * trust,
    evidence,
  );
}

function addSuffix(
  tally: Tally<string>,
  suffix: AddressSuffix,
  trust: number,
  context: FieldContext,
  evidence: Saying,
): void {
  const byAttribute = ADDRESSES.find(
    (head) => Math.max(tally.weigh(head + suffix), tally.weigh(head)) >= ATTRIBUTE_ALONE,
  );
  const head = context.addressHead ?? byAttribute;
  const weight = head === undefined ? FIELD_WEIGHT.partWithoutHead : FIELD_WEIGHT.bareInContext;
  tally.add((head ?? 'residence') + suffix, weight * trust, evidence);
}

function addPaper(
  tally: Tally<string>,
  paper: 'any' | 'card',
  item: PageItem,
  trust: number,
  context: FieldContext,
  evidence: Saying,
): void {
  const chosen = item.control !== undefined && CHOICE_KINDS.includes(item.control.kind);
  const digits = item.from === 'pair' && /^\W*[A-Z]?\d{7,12}\W*$/i.test(item.shown.value);
  if (chosen) tally.add('idType', (paper === 'any' ? 0.95 : ATTRIBUTE_ALONE) * trust, evidence);
  else if (paper === 'card' || digits) tally.add('idNumber', 0.94 * trust, evidence);
  else if (context.numberAfter) {
    tally.add('idType', FIELD_WEIGHT.besideLevels * trust, evidence);
    tally.add('idPaper', FIELD_WEIGHT.bare * trust, evidence);
  } else tally.add('idPaper', FIELD_WEIGHT.wholePaper * trust, evidence);
}

function addReading(
  tally: Tally<string>,
  reading: Reading,
  strength: number,
  item: PageItem,
  context: FieldContext,
  evidence: Saying,
): void {
  const trust = strength * reading.trust;
  for (const { field, weight } of reading.claims) tally.add(field, weight * strength, evidence);
  const { unknownInside, unknown } = reading;
  // "Mã số BHXH": the number of something else.
  const ofAnother = (item.label === reading ? unknown : unknownInside) > 0;
  if (reading.bare === 'givenName' && reading.subjects.length > 0 && !context.besideSplitName) {
    // "Tên chủ hồ sơ" is the whole name.
    tally.add('fullName', FIELD_WEIGHT.bareInContext * trust, evidence);
  } else if (reading.bare !== undefined) {
    const own = ofAnother ? trust * FIELD_WEIGHT.bareOfAnother : trust;
    addBare(tally, reading.bare, own, context, evidence);
  }
  if (reading.suffix !== undefined) addSuffix(tally, reading.suffix, trust, context, evidence);
  if (reading.paper !== undefined) addPaper(tally, reading.paper, item, trust, context, evidence);
  if (reading.personOnly) tally.add('fullName', FIELD_WEIGHT.personOnly * strength, evidence);
}

function attributeStrength(reading: Reading): number {
  if (reading.unknownInside > 0) return FIELD_WEIGHT.attributePartial ** reading.unknownInside;
  return reading.unknown > 0 ? FIELD_WEIGHT.attribute * 0.95 : FIELD_WEIGHT.attribute;
}

/** Names are tried one by one and the strongest counts once: id and name usually repeat each other. */
function readAttributes(item: PageItem, context: FieldContext): Tally<string> {
  const best = new Map<string, number>();
  for (const reading of item.attributes) {
    const own = new Tally<string>();
    const strength = attributeStrength(reading);
    const level: Reading = {
      ...reading,
      // 'vo2' beside "Năm sinh" says whose it is, not that it is a name.
      personOnly: reading.personOnly && silent(item.label),
      trust: ATTRIBUTE_IN_CONTEXT,
      claims: reading.claims.map(({ field }) => ({ field, weight: 1 })),
    };
    addReading(own, level, strength, item, context, quote(''));
    for (const { key, weight } of own.rank()) best.set(key, Math.max(best.get(key) ?? 0, weight));
  }
  const tally = new Tally<string>();
  const name =
    item.control?.hints.name ?? item.control?.hints.id ?? item.control?.hints.bindings[0] ?? '';
  for (const [field, weight] of best)
    tally.add(field, weight, { vi: `tên ô “${name}”`, en: `the box’s name “${name}”` });
  return tally;
}

function related(a: string, b: string): boolean {
  return (
    a === b ||
    a.startsWith(b) ||
    b.startsWith(a) ||
    (IDENTITY.includes(a) && IDENTITY.includes(b)) ||
    (NAMES.includes(a) && NAMES.includes(b))
  );
}

/** Label and attribute that name different fields make both doubtful. */
function lowerDisagreement(tally: Tally<string>, byAttribute: Tally<string>, item: PageItem): void {
  const said = item.label.claims[0]?.field;
  const named = byAttribute.rank()[0];
  if (said === undefined || named === undefined || named.weight < BARE_DISSENT) return;
  if (related(said, named.key)) return;
  tally.scale(said, FIELD_WEIGHT.disagreement);
  tally.scale(named.key, FIELD_WEIGHT.disagreement);
}

/** "Thời điểm chết" over a date box is the date. */
function asDated(field: string, control: Control): string {
  const isDate = control.kind === 'date' || control.kind === 'date-boxes';
  return (isDate ? findField(field)?.datedAs : undefined) ?? field;
}

function rankFitting(tally: Tally<string>, item: PageItem): readonly Ranked<string>[] {
  const { control } = item;
  const ranked = tally.rank();
  if (control === undefined) return ranked;
  const told = tellByOptions(control);
  return ranked
    .map((row) => ({ ...row, key: asDated(row.key, control) }))
    .map((row) => ({ ...row, weight: row.weight * fitKind(row.key, control, told) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** Which fields an item may be, strongest first, by label, attribute names, choices and placeholder. */
export function rankFields(item: PageItem, context: FieldContext): readonly Ranked<string>[] {
  const { label, control, placeholder, shown } = item;
  const labelled =
    item.labelEvidence !== 'none' && (shown.label.trim() !== '' || placeholder !== undefined);
  const byAttribute = readAttributes(item, context);
  const tally = new Tally<string>();
  const factor = labelled && silent(label) ? FIELD_WEIGHT.attributeAgainstLabel : 1;
  for (const { key, weight, evidence } of byAttribute.rank())
    tally.add(key, weight * factor, evidence[0]!);
  if (labelled) {
    const strength = LABEL_EVIDENCE_WEIGHT[item.labelEvidence];
    addReading(
      tally,
      label,
      strength,
      item,
      context,
      shown.label === ''
        ? HINT
        : { vi: `nhãn “${item.labelText}”`, en: `the label “${item.labelText}”` },
    );
    lowerDisagreement(tally, byAttribute, item);
  }
  if (placeholder !== undefined && labelled && silent(label)) {
    addReading(tally, placeholder, FIELD_WEIGHT.placeholder, item, context, HINT);
  }
  preferPart(tally, labelled ? (label.suffix ?? placeholder?.suffix) : undefined);
  readContinuation(tally, item, context);
  readUnitAfter(tally, item, context);
  if (item.from === 'control') splitResidence(tally, item, context);
  const told = control === undefined ? undefined : tellByOptions(control);
  if (told !== undefined)
    tally.add(told, FIELD_WEIGHT.options * (labelled && silent(label) ? 0.8 : 1), {
      vi: 'danh sách lựa chọn',
      en: 'the list of choices',
    });
  return rankFitting(tally, item);
}
