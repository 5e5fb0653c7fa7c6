import type { Control, ControlKind, LabelFingerprint, PageSnapshot } from '../../domain/form.ts';
import { formatLocator, takeFingerprint } from '../../domain/form.ts';
import { isNever, type Profile, type ProfileField } from '../../domain/profile.ts';
import { foldKeepingMarks } from '../../domain/vietnamese.ts';
import { fieldLabel, findField, subjectLabel } from '../../domain/vocabulary.ts';

/** Why a profile's field was not used on a page. */
export interface ProfileDrift {
  readonly field: ProfileField;
  readonly selector: string;
  readonly kind: 'missing' | 'moved' | 'changed' | 'ambiguous' | 'unknown-field';
  /** One Vietnamese sentence for the panel. */
  readonly sentence: string;
}

/** A control of the page with the frame it stands in. */
export interface SeenControl {
  readonly frameIndex: number;
  readonly control: Control;
}

/** A taught field on the page as it is now: the one control it means, or why none. */
export interface Standing {
  readonly field: ProfileField;
  readonly seen?: SeenControl;
  readonly drift?: ProfileDrift;
  /** Controls that might be meant: at its place, or with its fingerprint elsewhere. */
  readonly suspects: readonly SeenControl[];
}

const KIND_TEXTS = {
  text: 'ô chữ',
  textarea: 'ô chữ dài',
  number: 'ô số',
  date: 'ô ngày',
  'date-boxes': 'các ô ngày, tháng, năm',
  select: 'danh sách chọn',
  'select-multiple': 'danh sách chọn nhiều',
  radio: 'nút chọn một',
  checkbox: 'ô đánh dấu',
  'checkbox-group': 'nhóm ô đánh dấu',
  switch: 'công tắc',
  combobox: 'danh sách tìm',
  editable: 'khung soạn thảo',
  file: 'tệp đính kèm',
} as const satisfies Record<ControlKind, string>;

/** What people call a kind of control. */
export function describeKind(kind: ControlKind): string {
  return KIND_TEXTS[kind];
}

/** What a taught control is, in words: 'Họ, chữ đệm, tên · Mẹ', or the label of one that stays empty. */
export function nameTaught(field: ProfileField): string {
  if (isNever(field)) return field.fingerprint.label;
  return `${fieldLabel(field.field)} · ${subjectLabel(field.subject)}`;
}

const keyOf = ({ label, section, column, kind }: LabelFingerprint): string =>
  [...[label, section, column].map(foldKeepingMarks), kind].join('\n');

const placeOf = (path: readonly string[]): string => path.join('\n');

function group<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}

function describeChange(was: LabelFingerprint, now: LabelFingerprint): string {
  const parts: readonly (readonly [string, string, string])[] = [
    ['có nhãn', was.label, now.label],
    ['đứng dưới mục', was.section, now.section],
    ['thuộc cột', was.column, now.column],
  ];
  const texts = parts
    .filter(([, before, after]) => foldKeepingMarks(before) !== foldKeepingMarks(after))
    .map(([words, before, after]) => `${words} “${before}”, nay là “${after}”`);
  const kinds =
    was.kind === now.kind ? [] : [`là ${describeKind(was.kind)}, nay là ${describeKind(now.kind)}`];
  return [...texts, ...kinds].join('; ');
}

const ASKED = 'ô này sẽ được hỏi lại.';

function drifted(
  field: ProfileField,
  kind: ProfileDrift['kind'],
  sentence: string,
  suspects: readonly SeenControl[],
): Standing {
  const selector = formatLocator([], field.locator);
  return { field, suspects, drift: { field, selector, kind, sentence } };
}

/** Same label, section, column and kind: only their order on the page tells such controls apart. */
function judgeTwins(
  fields: readonly ProfileField[],
  places: readonly (SeenControl | undefined)[],
  page: readonly SeenControl[],
): 'apart' | 'too-many' | 'out-of-order' {
  if (page.length !== fields.length) return 'too-many';
  return places.every((seen, at) => seen === page[at]) ? 'apart' : 'out-of-order';
}

/** Looks for every field of a profile on a page: a field counts only where place and fingerprint agree and nothing else could be meant. */
export function findTaught(page: PageSnapshot, profile: Profile): readonly Standing[] {
  const all = page.frames.flatMap(({ controls }, frameIndex) =>
    controls.map((control): SeenControl => ({ frameIndex, control })),
  );
  // A taught locator may start with its frames' selectors or not.
  const byPlace = group(all, ({ frameIndex, control: { locator } }) => [
    placeOf(locator.path),
    placeOf([...page.frames[frameIndex]!.frame.framePath, ...locator.path]),
  ]);
  const byLabel = group(all, ({ control }) => [keyOf(takeFingerprint(control))]);
  const alike = group(profile.fields, ({ fingerprint }) => [keyOf(fingerprint)]);
  const atPlace = (field: ProfileField): readonly SeenControl[] =>
    byPlace.get(placeOf(field.locator.path)) ?? [];
  const fits = (field: ProfileField): readonly SeenControl[] =>
    atPlace(field).filter(
      ({ control }) => keyOf(takeFingerprint(control)) === keyOf(field.fingerprint),
    );

  return profile.fields.map((field): Standing => {
    const name = `“${nameTaught(field)}”`;
    const key = keyOf(field.fingerprint);
    const labelled = byLabel.get(key) ?? [];
    const suspects = [...new Set([...atPlace(field), ...labelled])];
    if (!isNever(field) && findField(field.field) === undefined)
      return drifted(
        field,
        'unknown-field',
        `Hồ sơ mẫu ghi trường “${field.field}” mà phần mềm không biết; ${ASKED}`,
        suspects,
      );
    const fitting = fits(field);
    const [place] = atPlace(field);
    if (fitting.length === 0 && place !== undefined) {
      const change = describeChange(field.fingerprint, takeFingerprint(place.control));
      return drifted(field, 'changed', `Ô ${name} đã dạy ${change}; ${ASKED}`, suspects);
    }
    if (fitting.length === 0)
      return labelled.length === 1
        ? drifted(
            field,
            'moved',
            `Ô ${name} không còn ở chỗ đã dạy, có ô cùng nhãn ở chỗ khác; hãy dạy lại.`,
            suspects,
          )
        : drifted(
            field,
            'missing',
            `Không còn thấy ô ${name} ở chỗ đã dạy; trang có thể đã đổi.`,
            suspects,
          );
    const twins = alike.get(key)!;
    const places = twins.map((twin) => fits(twin)[0]);
    const verdict = judgeTwins(twins, places, labelled);
    if (verdict !== 'apart')
      return drifted(
        field,
        'ambiguous',
        verdict === 'too-many'
          ? `Trang có ${labelled.length} ô cùng nhãn “${field.fingerprint.label}”, hồ sơ mẫu biết ${twins.length}; ${ASKED}`
          : `Các ô cùng nhãn “${field.fingerprint.label}” đã đổi thứ tự; ${ASKED}`,
        suspects,
      );
    return { field, seen: fitting[0]!, suspects };
  });
}

/** What of a profile no longer fits the page; [] when all of it does. */
export function checkProfile(page: PageSnapshot, profile: Profile): ProfileDrift[] {
  return findTaught(page, profile).flatMap(({ drift }) => (drift === undefined ? [] : [drift]));
}
