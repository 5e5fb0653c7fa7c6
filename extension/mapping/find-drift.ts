import { joinSayings, quote, type Saying } from '../../domain/saying.ts';
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
  /** One sentence for the panel. */
  readonly sentence: Saying;
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
  text: { vi: 'ô chữ', en: 'text box' },
  textarea: { vi: 'ô chữ dài', en: 'long text box' },
  number: { vi: 'ô số', en: 'number box' },
  date: { vi: 'ô ngày', en: 'date box' },
  'date-boxes': { vi: 'các ô ngày, tháng, năm', en: 'boxes for day, month and year' },
  select: { vi: 'danh sách chọn', en: 'list' },
  'select-multiple': { vi: 'danh sách chọn nhiều', en: 'list of several choices' },
  radio: { vi: 'nút chọn một', en: 'choice of one' },
  checkbox: { vi: 'ô đánh dấu', en: 'tick box' },
  'checkbox-group': { vi: 'nhóm ô đánh dấu', en: 'group of tick boxes' },
  switch: { vi: 'công tắc', en: 'switch' },
  combobox: { vi: 'danh sách tìm', en: 'searched list' },
  editable: { vi: 'khung soạn thảo', en: 'editor' },
  file: { vi: 'tệp đính kèm', en: 'attached file' },
} as const satisfies Record<ControlKind, Saying>;

/** What people call a kind of control. */
export function describeKind(kind: ControlKind): Saying {
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

function describeChange(was: LabelFingerprint, now: LabelFingerprint): Saying {
  const parts: readonly (readonly [Saying, string, string])[] = [
    [{ vi: 'có nhãn', en: 'had the label' }, was.label, now.label],
    [{ vi: 'đứng dưới mục', en: 'stood under' }, was.section, now.section],
    [{ vi: 'thuộc cột', en: 'was in the column' }, was.column, now.column],
  ];
  const texts = parts
    .filter(([, before, after]) => foldKeepingMarks(before) !== foldKeepingMarks(after))
    .map(([words, before, after]) => ({
      vi: `${words.vi} “${before}”, nay là “${after}”`,
      en: `${words.en} “${before}”, now “${after}”`,
    }));
  const [before, after] = [describeKind(was.kind), describeKind(now.kind)];
  const kinds =
    was.kind === now.kind
      ? []
      : [{ vi: `là ${before.vi}, nay là ${after.vi}`, en: `was a ${before.en}, now ${after.en}` }];
  return joinSayings([...texts, ...kinds]) ?? quote('');
}

const ASKED: Saying = { vi: 'ô này sẽ được hỏi lại.', en: 'it will be asked about.' };

function drifted(
  field: ProfileField,
  kind: ProfileDrift['kind'],
  sentence: Saying,
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
        {
          vi: `Hồ sơ mẫu ghi trường “${field.field}” mà phần mềm không biết; ${ASKED.vi}`,
          en: `The profile names a field “${field.field}” this version does not know; ${ASKED.en}`,
        },
        suspects,
      );
    const fitting = fits(field);
    const [place] = atPlace(field);
    if (fitting.length === 0 && place !== undefined) {
      const change = describeChange(field.fingerprint, takeFingerprint(place.control));
      return drifted(
        field,
        'changed',
        {
          vi: `Ô ${name} đã dạy ${change.vi}; ${ASKED.vi}`,
          en: `The taught box ${name} ${change.en}; ${ASKED.en}`,
        },
        suspects,
      );
    }
    if (fitting.length === 0)
      return labelled.length === 1
        ? drifted(
            field,
            'moved',
            {
              vi: `Ô ${name} không còn ở chỗ đã dạy, có ô cùng nhãn ở chỗ khác; hãy dạy lại.`,
              en: `The box ${name} is no longer where it was taught; one with its label stands elsewhere. Teach it again.`,
            },
            suspects,
          )
        : drifted(
            field,
            'missing',
            {
              vi: `Không còn thấy ô ${name} ở chỗ đã dạy; trang có thể đã đổi.`,
              en: `The box ${name} is not where it was taught; the page may have changed.`,
            },
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
          ? {
              vi: `Trang có ${labelled.length} ô cùng nhãn “${field.fingerprint.label}”, hồ sơ mẫu biết ${twins.length}; ${ASKED.vi}`,
              en: `The page has ${labelled.length} boxes labelled “${field.fingerprint.label}”, the profile knows ${twins.length}; ${ASKED.en}`,
            }
          : {
              vi: `Các ô cùng nhãn “${field.fingerprint.label}” đã đổi thứ tự; ${ASKED.vi}`,
              en: `The boxes labelled “${field.fingerprint.label}” have changed their order; ${ASKED.en}`,
            },
        suspects,
      );
    return { field, seen: fitting[0]!, suspects };
  });
}

/** What of a profile no longer fits the page; [] when all of it does. */
export function checkProfile(page: PageSnapshot, profile: Profile): ProfileDrift[] {
  return findTaught(page, profile).flatMap(({ drift }) => (drift === undefined ? [] : [drift]));
}
